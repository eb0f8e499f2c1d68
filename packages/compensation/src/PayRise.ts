/**
 * A rise of average pay that a text asks for, from one point in time to a later one.
 *
 * Laws:
 *
 * - higher pay later never breaks the aim
 * - the aim is met exactly when nothing is missing
 *
 * @since 0.1.0
 */
import { Cite, Flag, type Kind, type Outcome, quantity, Words, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Wage } from "./Wage.ts"

/** What the rise is measured on: the average of all workers, or the worker whose pay rose least. */
export const RiseMeasure = Schema.Literals(["average", "everyWorker"])
export type RiseMeasure = typeof RiseMeasure.Type

/** A rise of pay (增资要求) of at least so much over a `span`. */
export const PayRise = Schema.Struct({
  kind: Schema.Literal("payRise"),
  cite: Cite,
  span: Words,
  least: Wage,
  measure: RiseMeasure,
})
export type PayRise = typeof PayRise.Type

/** A change of pay, which may be negative. */
const Change = quantity({ places: 2, least: -1_000_000_000, most: 1_000_000_000, padded: true }).pipe(
  Schema.brand("Yuan"),
)

/** Average pay at both ends, and how much the pay rose of the worker whose pay rose least. */
export const RiseFacts = Schema.Struct({
  earlierAverage: Wage.annotateKey({ words: { zh: "起始平均月工资", en: "average pay at the start" } }),
  laterAverage: Wage.annotateKey({ words: { zh: "期末平均月工资", en: "average pay at the end" } }),
  smallestRise: Change.annotateKey({ words: { zh: "个人最小增资额", en: "smallest rise of one worker" } }),
})
export type RiseFacts = typeof RiseFacts.Type

/** Whether the rise was reached, the rise, and what is missing. */
export const RiseResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否达到", en: "met" } }),
  rise: Change.annotateKey({ words: { zh: "增资额", en: "rise" } }),
  missing: Yuan.annotateKey({ words: { zh: "差额", en: "missing" } }),
})
export type RiseResult = typeof RiseResult.Type

const compared = { cite: Cite, span: Words, rise: Change, least: Wage, missing: Yuan }

/** A rise of the average that was compared. */
export const AverageRiseCompared = Schema.TaggedStruct("AverageRiseCompared", compared).annotate({
  reason: {
    zh: "{span}平均月工资增加{rise}元,应不少于{least}元,尚差{missing}元",
    en: "{span}: average pay rose by {rise} yuan; at least {least} are due, {missing} missing",
  },
})
export type AverageRiseCompared = typeof AverageRiseCompared.Type

/** The smallest rise among all workers that was compared. */
export const SmallestRiseCompared = Schema.TaggedStruct("SmallestRiseCompared", compared).annotate({
  reason: {
    zh: "{span}个人月工资至少增加{rise}元,应不少于{least}元,尚差{missing}元",
    en: "{span}: everybody's pay rose by {rise} yuan or more; at least {least} are due, {missing} missing",
  },
})
export type SmallestRiseCompared = typeof SmallestRiseCompared.Type

/**
 * Compares a rise of pay with the one that is due.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareRise = (
  { earlierAverage, laterAverage, smallestRise }: RiseFacts,
  { cite, span, least, measure }: PayRise,
): Outcome<RiseResult, AverageRiseCompared | SmallestRiseCompared> => {
  const rise = (measure === "average" ? laterAverage - earlierAverage : smallestRise) as RiseResult["rise"]
  const missing = Math.max(least - rise, 0) as Yuan
  const step = { cite, span, rise, least, missing }
  return {
    value: { met: missing === 0, rise, missing },
    steps: [{ _tag: measure === "average" ? "AverageRiseCompared" : "SmallestRiseCompared", ...step }],
  }
}

/** The kind of rule that asks for a rise of pay. */
export const payRise: Kind<PayRise, RiseFacts, RiseResult> = {
  name: "payRise",
  title: { zh: "增资要求", en: "a rise of pay" },
  rule: PayRise,
  facts: () => RiseFacts,
  result: () => RiseResult,
  steps: { AverageRiseCompared, SmallestRiseCompared },
  rate: compareRise,
}
