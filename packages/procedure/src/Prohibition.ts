/**
 * A prohibition: acts that a text forbids without exception. An act that it does not name is not forbidden by it.
 *
 * Laws:
 *
 * - exactly the acts that a prohibition names are forbidden
 *
 * @since 0.1.0
 */
import { Cite, FactName, Flag, type Kind, Named, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { choiceAmong, findNameFaults } from "./Columns.ts"

const namesDiffer = Schema.makeFilter((rule: { readonly acts: ReadonlyArray<Named> }) =>
  findNameFaults(
    rule.acts.map(({ name }) => name),
    ["other"],
  ).map(({ at, issue }) => ({ path: ["acts", at, "name"], issue })),
)

/** A prohibition (禁止事项) of some acts. */
export const Prohibition = Schema.Struct({
  kind: Schema.Literal("prohibition"),
  cite: Cite,
  acts: Schema.NonEmptyArray(Named),
}).check(namesDiffer)
export type Prohibition = typeof Prohibition.Type

/** What somebody is about to do: one of the named acts, or `other`. */
export interface ProhibitionFacts {
  readonly act: string
}

const prohibitionFactsOf = (rule: Prohibition): Schema.Codec<ProhibitionFacts, unknown> =>
  Schema.Struct({
    act: choiceAmong(rule.acts, { other: { zh: "其他行为", en: "another act" } }).annotateKey({
      words: { zh: "行为", en: "act" },
    }),
  })

/** Whether an act is allowed as far as the prohibition goes. */
export const ProhibitionResult = Schema.Struct({
  allowed: Flag.annotateKey({ words: { zh: "是否允许", en: "allowed" } }),
})
export type ProhibitionResult = typeof ProhibitionResult.Type

/** An act that is forbidden. */
export const ActForbidden = Schema.TaggedStruct("ActForbidden", { cite: Cite, act: FactName }).annotate({
  limits: true,
  reason: { zh: "禁止:{act}", en: "{act} is forbidden" },
})
export type ActForbidden = typeof ActForbidden.Type

/** An act that the prohibition does not name. */
export const ActNotNamed = Schema.TaggedStruct("ActNotNamed", { cite: Cite, act: FactName }).annotate({
  reason: { zh: "{act}不在禁止之列", en: "{act} is not among what is forbidden" },
})
export type ActNotNamed = typeof ActNotNamed.Type

/**
 * Tells whether an act is allowed.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeAct = (
  { act }: ProhibitionFacts,
  { cite, acts }: Prohibition,
): Outcome<ProhibitionResult, ActForbidden | ActNotNamed> => {
  const allowed = !acts.some(({ name }) => name === act)
  return { value: { allowed }, steps: [{ _tag: allowed ? "ActNotNamed" : "ActForbidden", cite, act }] }
}

/** The kind of rule that forbids acts. */
export const prohibition: Kind<Prohibition, ProhibitionFacts, ProhibitionResult> = {
  name: "prohibition",
  title: { zh: "禁止事项", en: "forbidden acts" },
  rule: Prohibition,
  facts: prohibitionFactsOf,
  result: () => ProhibitionResult,
  steps: { ActForbidden, ActNotNamed },
  rate: judgeAct,
}
