/**
 * The weight that a text demands for somebody's score: at least so much and, where it says so, at most so much. Both
 * bounds are included.
 *
 * Laws:
 *
 * - a floor that is met stays met when its own weight grows
 * - the nearest weight that meets the bounds is the weight itself exactly when it meets them
 * - the nearest weight meets the bounds
 *
 * @since 0.1.0
 */
import { Cite, Flag, type Kind, type Outcome, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Weight } from "./Weight.ts"

const boundsHold = Schema.makeFilter(({ least, most }: { readonly least: Weight; readonly most: Weight }) =>
  least <= most ? undefined : { path: ["most"], issue: "Expected no less than `least`" },
)

/** Bounds of a weight (权重要求) in the assessment of `assessed`, for the score that `scorer` gives. */
export const WeightBounds = Schema.Struct({
  kind: Schema.Literal("weightBounds"),
  cite: Cite,
  scorer: Words,
  assessed: Words,
  least: Weight,
  most: Weight,
}).check(boundsHold)
export type WeightBounds = typeof WeightBounds.Type

/** The weight that a scheme gives. */
export const WeightFacts = Schema.Struct({
  weight: Weight.annotateKey({ words: { zh: "权重", en: "weight" } }),
})
export type WeightFacts = typeof WeightFacts.Type

/** Whether a weight meets its bounds, and the nearest weight that does. */
export const WeightResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  nearest: Weight.annotateKey({ words: { zh: "最接近的合规权重", en: "nearest weight that meets the bounds" } }),
})
export type WeightResult = typeof WeightResult.Type

const compared = { cite: Cite, scorer: Words, assessed: Words, weight: Weight, least: Weight, most: Weight }

/** A weight within its bounds. */
export const WeightMet = Schema.TaggedStruct("WeightMet", compared).annotate({
  reason: {
    zh: "{scorer}在{assessed}考核中占{weight}%,在{least}%至{most}%之内",
    en: "{scorer}: {weight} % in the assessment of {assessed}, within {least} % to {most} %",
  },
})
export type WeightMet = typeof WeightMet.Type

/** A weight outside its bounds. */
export const WeightMissed = Schema.TaggedStruct("WeightMissed", compared).annotate({
  limits: true,
  reason: {
    zh: "{scorer}在{assessed}考核中占{weight}%,应为{least}%至{most}%",
    en: "{scorer}: {weight} % in the assessment of {assessed}, but {least} % to {most} % are demanded",
  },
})
export type WeightMissed = typeof WeightMissed.Type

/**
 * Compares a weight with its bounds.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { compareWeight, WeightBounds, WeightFacts } from "@jiceng/assessment"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(WeightBounds)({
 *   kind: "weightBounds",
 *   cite: "xingqing-2018#五(三)",
 *   scorer: { zh: "社区居委会", en: "residents' committee" },
 *   assessed: { zh: "街道工作人员", en: "street staff" },
 *   least: 30,
 *   most: 100,
 * })
 * const facts = Schema.decodeUnknownSync(WeightFacts)({ weight: 25 })
 * compareWeight(facts, rule).value // => { met: false, nearest: 30 }
 * ```
 */
export const compareWeight = (
  { weight }: WeightFacts,
  { cite, scorer, assessed, least, most }: WeightBounds,
): Outcome<WeightResult, WeightMet | WeightMissed> => {
  const nearest = Math.min(Math.max(weight, least), most) as Weight
  const met = nearest === weight
  const step = { _tag: met ? "WeightMet" : "WeightMissed", cite, scorer, assessed, weight, least, most } as const
  return { value: { met, nearest }, steps: [step] }
}

/** The kind of rule that demands a weight. */
export const weightBounds: Kind<WeightBounds, WeightFacts, WeightResult> = {
  name: "weightBounds",
  title: { zh: "考核权重要求", en: "a weight that is demanded" },
  rule: WeightBounds,
  facts: () => WeightFacts,
  result: () => WeightResult,
  steps: { WeightMet, WeightMissed },
  rate: compareWeight,
}
