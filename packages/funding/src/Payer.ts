/**
 * Who pays, and how a cost is divided among several payers. A fen that does not divide goes to the payer named first.
 *
 * Laws:
 *
 * - a split sums to the whole for every amount of fen
 * - payers of equal parts pay the same but for one fen
 * - a single payer pays everything
 *
 * @since 0.1.0
 */
import { apportion, Cite, choiceOf, countBetween, FactName, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The title of every payer. */
export const payerTitles = {
  budget: { zh: "财政承担", en: "paid by the public budget" },
  city: { zh: "市财政承担", en: "paid by the city" },
  county: { zh: "县财政承担", en: "paid by the county" },
  district: { zh: "区财政承担", en: "paid by the district" },
  partyDues: { zh: "党费返还", en: "returned Party dues" },
} as const

/** A payer (经费承担主体). */
export const Payer = choiceOf(payerTitles)
export type Payer = typeof Payer.Type

/** What one payer bears of a cost (分担): so many parts of all parts. */
export const Share = Schema.Struct({
  payer: Payer.annotateKey({ words: { zh: "承担主体", en: "payer" } }),
  parts: countBetween(1, 1000).annotateKey({ words: { zh: "份数", en: "parts" } }),
})
export type Share = typeof Share.Type

const payersDiffer = Schema.makeFilter((shares: ReadonlyArray<Share>) =>
  shares.flatMap(({ payer }, index) =>
    shares.slice(0, index).some((share) => share.payer === payer)
      ? [{ path: [index, "payer"], issue: "Expected a payer that no row before it has" }]
      : [],
  ),
)

/** How a cost is divided (分担比例). */
export const Shares = Schema.NonEmptyArray(Share).check(payersDiffer)
export type Shares = typeof Shares.Type

/** A cost that was divided among several payers. */
export const CostShared = Schema.TaggedStruct("CostShared", {
  cite: Cite,
  fund: FactName,
  amount: Yuan,
  shares: Schema.Record(Schema.String, Yuan),
}).annotate({ reason: { zh: "{fund}{amount}元分担:{shares}", en: "{fund}, {amount} yuan, are shared: {shares}" } })
export type CostShared = typeof CostShared.Type

/** What one payer pays. */
export interface Payment {
  readonly payer: Payer
  readonly amount: Yuan
}

/**
 * Divides an amount that is not negative among its payers.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Shares, splitAmount } from "@jiceng/funding"
 * import { Yuan } from "@jiceng/kernel"
 * import * as Schema from "effect/Schema"
 *
 * const shares = Schema.decodeUnknownSync(Shares)([{ payer: "county", parts: 5 }, { payer: "city", parts: 5 }])
 * const cost = Schema.decodeUnknownSync(Yuan)("0.01")
 * splitAmount(cost, shares) // => [{ payer: "county", amount: 1 }, { payer: "city", amount: 0 }]
 * ```
 */
export const splitAmount = (amount: Yuan, shares: Shares): ReadonlyArray<Payment> => {
  const amounts = apportion(
    amount,
    shares.map(({ parts }) => parts),
  )
  return shares.map(({ payer }, index) => ({ payer, amount: (amounts[index] ?? 0) as Yuan }))
}
