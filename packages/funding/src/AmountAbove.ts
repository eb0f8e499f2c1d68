/**
 * Two amounts of which one has to exceed the other: this year's funds those of last year, the main source the one that
 * only adds to it.
 *
 * Laws:
 *
 * - an amount at the margin above the other is enough, and one fen less is not
 * - a larger amount never turns enough into too little
 *
 * @since 0.1.0
 */
import { Cite, Flag, type Kind, Named, type Outcome, structOfColumns, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Amount } from "./Amount.ts"

/** `more` exceeds `less` (高于) by at least `margin`. A margin of one fen is “more than”, one of zero “no less than”. */
export const AmountAbove = Schema.Struct({
  kind: Schema.Literal("amountAbove"),
  cite: Cite,
  more: Named,
  less: Named,
  margin: Amount,
}).check(
  Schema.makeFilter(({ more, less }) =>
    more.name === less.name ? { path: ["less", "name"], issue: "Expected another name than that of more" } : undefined,
  ),
)
export type AmountAbove = typeof AmountAbove.Type

/** The two amounts, by the names that the rule gives them. */
export type AmountAboveFacts = Readonly<Record<string, number>>

/** Whether the one exceeds the other enough, and by how much. */
export const AmountAboveResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否达标", en: "met" } }),
  excess: Yuan.annotateKey({ words: { zh: "高出金额", en: "excess" } }),
})
export type AmountAboveResult = typeof AmountAboveResult.Type

/** Two amounts that were compared. */
export const AmountsCompared = Schema.TaggedStruct("AmountsCompared", {
  cite: Cite,
  more: Schema.String,
  less: Schema.String,
  excess: Yuan,
  margin: Amount,
}).annotate({
  reason: {
    zh: "{more}减{less}为{excess}元,应至少为{margin}元",
    en: "{more} less {less} is {excess} yuan, and at least {margin} is asked for",
  },
})
export type AmountsCompared = typeof AmountsCompared.Type

/**
 * Compares two amounts.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareAmounts = (
  facts: AmountAboveFacts,
  rule: AmountAbove,
): Outcome<AmountAboveResult, AmountsCompared> => {
  const { cite, more, less, margin } = rule
  const excess = ((facts[more.name] as Amount) - (facts[less.name] as Amount)) as Yuan
  return {
    value: { met: excess >= margin, excess },
    steps: [{ _tag: "AmountsCompared", cite, more: more.name, less: less.name, excess, margin }],
  }
}

/** The kind of rule that has one amount exceed another. */
export const amountAbove: Kind<AmountAbove, AmountAboveFacts, AmountAboveResult> = {
  name: "amountAbove",
  title: { zh: "一项金额高于另一项", en: "one amount above another" },
  rule: AmountAbove,
  facts: ({ more, less }) =>
    structOfColumns([
      { ...more, schema: Amount },
      { ...less, schema: Amount },
    ]),
  result: () => AmountAboveResult,
  steps: { AmountsCompared },
  rate: compareAmounts,
}
