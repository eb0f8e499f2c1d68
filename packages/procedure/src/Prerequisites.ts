/**
 * Prerequisites: what has to be there before a matter counts. They apply when enough of their conditions hold, and they
 * are met when enough of what is needed is there.
 *
 * Laws:
 *
 * - prerequisites that do not apply are met
 * - prerequisites that apply are met exactly when nothing is missing
 * - one more need that is there never turns met into not met
 * - one more condition that holds never turns applying into not applying
 *
 * @since 0.1.0
 */
import { Cite, Count, FactName, Flag, type Kind, type Outcome, structOfColumns } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { findNameFaults, flagsOf } from "./Columns.ts"
import { findMissing, type Holding, heldOf, missingOf, NeedsMissing, SomeOf, SomeOfOrNothing } from "./SomeOf.ts"

const results = ["applies", "met", "missing"]

const namesDiffer = Schema.makeFilter((rule: { readonly when: SomeOf; readonly needs: SomeOf }) => {
  const conditions = rule.when.of.length
  const names = [...rule.when.of, ...rule.needs.of].map(({ name }) => name)
  return findNameFaults(names, results).map(({ at, issue }) => ({
    path: at < conditions ? ["when", "of", at, "name"] : ["needs", "of", at - conditions, "name"],
    issue,
  }))
})

/** Prerequisites (办理要件) of a matter. Without `when` they always apply. */
export const Prerequisites = Schema.Struct({
  kind: Schema.Literal("prerequisites"),
  cite: Cite,
  when: SomeOfOrNothing,
  needs: SomeOf,
}).check(namesDiffer)
export type Prerequisites = typeof Prerequisites.Type

/** Which conditions hold and what is there, by name. */
export interface PrerequisitesFacts {
  readonly [item: string]: boolean
}

const prerequisitesFactsOf = (rule: Prerequisites): Schema.Codec<PrerequisitesFacts, unknown> =>
  structOfColumns(flagsOf([...rule.when.of, ...rule.needs.of]))

/** Whether prerequisites apply, whether they are met, and how much is missing. */
export const PrerequisitesResult = Schema.Struct({
  applies: Flag.annotateKey({ words: { zh: "是否适用", en: "applies" } }),
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  missing: Count.annotateKey({ words: { zh: "所缺项数", en: "number of missing items" } }),
})
export type PrerequisitesResult = typeof PrerequisitesResult.Type

/** Too few conditions hold for prerequisites to apply. */
export const PrerequisitesIdle = Schema.TaggedStruct("PrerequisitesIdle", {
  cite: Cite,
  holding: Schema.Array(FactName),
  atLeast: Count,
}).annotate({
  reason: {
    zh: "所列情形成立不足{atLeast}项,本条不适用",
    en: "fewer than {atLeast} of the conditions hold: nothing is asked for",
  },
})
export type PrerequisitesIdle = typeof PrerequisitesIdle.Type

/** Everything that is needed is there. */
export const PrerequisitesMet = Schema.TaggedStruct("PrerequisitesMet", {
  cite: Cite,
  held: Schema.Array(FactName),
}).annotate({
  reason: { zh: "所需事项已具备:{held}", en: "what is needed is there: {held}" },
})
export type PrerequisitesMet = typeof PrerequisitesMet.Type

/**
 * Checks prerequisites: first whether they apply, then what is missing.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkPrerequisites, Prerequisites } from "@jiceng/procedure"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(Prerequisites)({
 *   kind: "prerequisites",
 *   cite: "yongning-2020#18",
 *   when: { atLeast: 1, of: [{ name: "majorMatter", title: { zh: "重大事项", en: "major matter" } }] },
 *   needs: { atLeast: 1, of: [{ name: "collectiveStudy", title: { zh: "集体研究", en: "studied collectively" } }] },
 * })
 * checkPrerequisites({ majorMatter: true, collectiveStudy: false }, rule).value
 * // => { applies: true, met: false, missing: 1 }
 * ```
 */
export const checkPrerequisites = (
  facts: Holding,
  rule: Prerequisites,
): Outcome<PrerequisitesResult, PrerequisitesIdle | PrerequisitesMet | NeedsMissing> => {
  const { cite, when, needs } = rule
  if (missingOf(when, facts) > 0) {
    const idle = { _tag: "PrerequisitesIdle", cite, holding: heldOf(when, facts), atLeast: when.atLeast } as const
    return { value: { applies: false, met: true, missing: 0 as Count }, steps: [idle] }
  }
  const missing = findMissing(needs, facts, cite)
  const met = { _tag: "PrerequisitesMet", cite, held: heldOf(needs, facts) } as const
  const value = { applies: true, met: missing.length === 0, missing: missingOf(needs, facts) }
  return { value, steps: value.met ? [met] : missing }
}

/** The kind of rule that checks prerequisites. */
export const prerequisites: Kind<Prerequisites, PrerequisitesFacts, PrerequisitesResult> = {
  name: "prerequisites",
  title: { zh: "办理要件", en: "what a matter needs" },
  rule: Prerequisites,
  facts: prerequisitesFactsOf,
  result: () => PrerequisitesResult,
  steps: { PrerequisitesIdle, PrerequisitesMet, NeedsMissing },
  rate: checkPrerequisites,
}
