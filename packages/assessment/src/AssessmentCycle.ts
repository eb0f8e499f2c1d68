/**
 * How often somebody is assessed in a year: at least so many times in each of its equal parts.
 *
 * Laws:
 *
 * - one more assessment never breaks a cycle
 * - a cycle is met exactly when nothing is missing
 * - assessments in one part of the year do not stand in for those of another
 *
 * @since 0.1.0
 */
import {
  type Breaks,
  Cite,
  Count,
  FactName,
  Flag,
  type Kind,
  Named,
  namesDiffer,
  namesIn,
  type Outcome,
  structOfColumns,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A cycle of assessment (考核周期): the parts of the year, and how many assessments each must have at least. */
export const AssessmentCycle = Schema.Struct({
  kind: Schema.Literal("assessmentCycle"),
  cite: Cite,
  parts: Schema.NonEmptyArray(Named),
  least: Count,
}).check(namesDiffer(({ parts }) => namesIn(parts, "parts"), ["met", "missing"]))
export type AssessmentCycle = typeof AssessmentCycle.Type

/** How many assessments each part of the year had, by name. */
export interface CycleFacts {
  readonly [part: string]: Count
}

/** Whether every part has its assessments, and how many are missing in the year. */
export const CycleResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  missing: Count.annotateKey({ words: { zh: "缺少次数", en: "assessments missing" } }),
})
export type CycleResult = typeof CycleResult.Type

const counted = { cite: Cite, part: FactName, held: Count, least: Count }

/** A part of the year that has its assessments. */
export const AssessmentsHeld = Schema.TaggedStruct("AssessmentsHeld", counted).annotate({
  reason: { zh: "{part}考核{held}次,应不少于{least}次", en: "{part}: {held} assessments, at least {least} are due" },
})
export type AssessmentsHeld = typeof AssessmentsHeld.Type

/** A part of the year that lacks assessments. */
export const AssessmentsMissing = Schema.TaggedStruct("AssessmentsMissing", counted).annotate({
  limits: true,
  reason: { zh: "{part}考核{held}次,少于{least}次", en: "{part}: {held} assessments, fewer than {least}" },
})
export type AssessmentsMissing = typeof AssessmentsMissing.Type

/**
 * Compares the assessments of a year with their cycle.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareWithCycle = (
  facts: CycleFacts,
  { cite, parts, least }: AssessmentCycle,
): Outcome<CycleResult, AssessmentsHeld | AssessmentsMissing> => {
  const steps = parts.map(({ name: part }): AssessmentsHeld | AssessmentsMissing => {
    const held = facts[part] as Count
    return { _tag: held < least ? "AssessmentsMissing" : "AssessmentsHeld", cite, part, held, least }
  })
  const missing = steps.reduce((sum, { held }) => sum + Math.max(least - held, 0), 0) as Count
  return { value: { met: missing === 0, missing }, steps }
}

/** More assessments than these are not counted one by one. */
const mostBreaks = 366

/** Every assessment that is still due changes what is missing. */
const breaksOf = ({ parts, least }: AssessmentCycle): Breaks => {
  if (least > mostBreaks) return {}
  const due = Array.from({ length: least }, (_, held) => held + 1)
  return Object.fromEntries(parts.map(({ name }) => [name, due]))
}

/** The kind of rule that has somebody assessed again and again. */
export const assessmentCycle: Kind<AssessmentCycle, CycleFacts, CycleResult> = {
  name: "assessmentCycle",
  title: { zh: "考核周期", en: "how often somebody is assessed" },
  rule: AssessmentCycle,
  facts: ({ parts }) => structOfColumns(parts.map((part) => ({ ...part, schema: Count }))),
  result: () => CycleResult,
  steps: { AssessmentsHeld, AssessmentsMissing },
  breaks: breaksOf,
  rate: compareWithCycle,
}
