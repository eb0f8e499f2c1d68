/**
 * Who may assess: some may, some may not, and those who may not sometimes may by an exception.
 *
 * Laws:
 *
 * - an exception never takes a right away
 * - without an exception exactly the entitled may assess
 *
 * @since 0.1.0
 */
import { Cite, choiceOf, FactName, Flag, type Kind, Named, type Outcome, structOfColumns } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** Somebody who might assess, and whether the text entitles them to. */
export const Assessor = Schema.Struct({ ...Named.fields, entitled: Flag })
export type Assessor = typeof Assessor.Type

const noException = "none"

const namesOnce = Schema.makeFilter(
  (rule: { readonly assessors: ReadonlyArray<Named>; readonly exceptions: ReadonlyArray<Named> }) =>
    (["assessors", "exceptions"] as const).flatMap((list) =>
      rule[list].flatMap(({ name }, index) =>
        name !== noException && rule[list].findIndex((other) => other.name === name) === index
          ? []
          : [{ path: [list, index, "name"], issue: `Expected a name used once, got "${name}"` }],
      ),
    ),
)

/** The right to assess somebody (考核权): who has it, and the exceptions under which others may. */
export const AssessmentRight = Schema.Struct({
  kind: Schema.Literal("assessmentRight"),
  cite: Cite,
  assessors: Schema.NonEmptyArray(Assessor),
  exceptions: Schema.Array(Named),
}).check(namesOnce)
export type AssessmentRight = typeof AssessmentRight.Type

/** Who assesses and, where the text knows exceptions, which one applies. */
export interface AssessorFacts {
  readonly assessor: string
  readonly exception?: string
}

/** Whether the assessment is allowed. */
export const RightResult = Schema.Struct({
  allowed: Flag.annotateKey({ words: { zh: "是否允许", en: "allowed" } }),
})
export type RightResult = typeof RightResult.Type

/** Somebody entitled assesses. */
export const AssessorEntitled = Schema.TaggedStruct("AssessorEntitled", { cite: Cite, assessor: FactName }).annotate({
  reason: { zh: "由{assessor}组织考核", en: "the assessment is for: {assessor}" },
})
export type AssessorEntitled = typeof AssessorEntitled.Type

/** Somebody assesses by an exception. */
export const AssessorExcepted = Schema.TaggedStruct("AssessorExcepted", {
  cite: Cite,
  assessor: FactName,
  exception: FactName,
}).annotate({
  reason: { zh: "{assessor}一般不得考核,但{exception}", en: "{assessor}: no right of its own, but {exception}" },
})
export type AssessorExcepted = typeof AssessorExcepted.Type

/** Somebody assesses who may not. */
export const AssessorBarred = Schema.TaggedStruct("AssessorBarred", { cite: Cite, assessor: FactName }).annotate({
  limits: true,
  reason: { zh: "{assessor}不得单独组织考核", en: "{assessor}: may not assess on its own" },
})
export type AssessorBarred = typeof AssessorBarred.Type

const factsOf = ({ assessors, exceptions }: AssessmentRight): Schema.Codec<AssessorFacts, unknown> => {
  const optionsOf = (named: ReadonlyArray<Named>) => Object.fromEntries(named.map(({ name, title }) => [name, title]))
  const none = { [noException]: { zh: "无", en: "none" } }
  const assessor = {
    name: "assessor",
    title: { zh: "考核主体", en: "assessor" },
    schema: choiceOf(optionsOf(assessors)),
  }
  const exception = {
    name: "exception",
    title: { zh: "例外情形", en: "exception" },
    schema: choiceOf({ ...optionsOf(exceptions), ...none }),
  }
  return structOfColumns(exceptions.length > 0 ? [assessor, exception] : [assessor])
}

/**
 * Tells whether somebody may assess.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeAssessor = (
  facts: AssessorFacts,
  { cite, assessors }: AssessmentRight,
): Outcome<RightResult, AssessorEntitled | AssessorExcepted | AssessorBarred> => {
  const { assessor, exception = noException } = facts
  if (assessors.some(({ name, entitled }) => name === assessor && entitled)) {
    return { value: { allowed: true }, steps: [{ _tag: "AssessorEntitled", cite, assessor }] }
  }
  if (exception !== noException) {
    return { value: { allowed: true }, steps: [{ _tag: "AssessorExcepted", cite, assessor, exception }] }
  }
  return { value: { allowed: false }, steps: [{ _tag: "AssessorBarred", cite, assessor }] }
}

/** The kind of rule that says who may assess. */
export const assessmentRight: Kind<AssessmentRight, AssessorFacts, RightResult> = {
  name: "assessmentRight",
  title: { zh: "考核权限", en: "who may assess" },
  rule: AssessmentRight,
  facts: factsOf,
  result: () => RightResult,
  steps: { AssessorEntitled, AssessorExcepted, AssessorBarred },
  rate: judgeAssessor,
}
