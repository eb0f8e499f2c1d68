/**
 * A cost by meter: what was used, at a tariff.
 *
 * Laws:
 *
 * - using more never costs less
 * - nothing used costs nothing
 *
 * @since 0.1.0
 */
import { Cite, divideRounded, type Kind, type Outcome, quantity, Rounding, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** What a meter shows (用量), in hundredths of its unit. */
export const Consumption = quantity({ places: 2, least: 0, most: 100_000_000, padded: false })

/** A price of one unit (单价), in hundredths of a fen. */
export const Tariff = quantity({ places: 4, least: 0, most: 10_000_000, padded: false })

/** A cost by meter (计量费用), at the tariff of residents. */
export const MeteredCost = Schema.Struct({ kind: Schema.Literal("meteredCost"), cite: Cite, rounding: Rounding })
export type MeteredCost = typeof MeteredCost.Type

/** What was used, and the tariff that residents of the place pay. */
export const MeteredFacts = Schema.Struct({
  consumption: Consumption.annotateKey({ words: { zh: "用量", en: "consumption" } }),
  residentTariff: Tariff.annotateKey({ words: { zh: "居民单价", en: "tariff of residents" } }),
})
export type MeteredFacts = typeof MeteredFacts.Type

/** What is to be paid. */
export const MeteredResult = Schema.Struct({ cost: Yuan.annotateKey({ words: { zh: "应付费用", en: "cost" } }) })
export type MeteredResult = typeof MeteredResult.Type

/** A cost that was worked out by meter. */
export const CostMetered = Schema.TaggedStruct("CostMetered", {
  cite: Cite,
  consumption: Consumption,
  residentTariff: Tariff,
  cost: Yuan,
}).annotate({
  reason: {
    zh: "用量{consumption},按居民单价{residentTariff}元,计{cost}元",
    en: "{consumption} at the residents' {residentTariff} yuan cost {cost} yuan",
  },
})
export type CostMetered = typeof CostMetered.Type

/**
 * Works out what a community facility pays for what it used.
 *
 * @category rating
 * @since 0.1.0
 */
export const meterCost = (facts: MeteredFacts, rule: MeteredCost): Outcome<MeteredResult, CostMetered> => {
  const cost = divideRounded(facts.consumption * facts.residentTariff, 10_000, rule.rounding) as Yuan
  return { value: { cost }, steps: [{ _tag: "CostMetered", cite: rule.cite, ...facts, cost }] }
}

/** The kind of rule that has a cost paid by meter. */
export const meteredCost: Kind<MeteredCost, MeteredFacts, MeteredResult> = {
  name: "meteredCost",
  title: { zh: "按居民价格计费", en: "costs at the tariff of residents" },
  rule: MeteredCost,
  facts: () => MeteredFacts,
  result: () => MeteredResult,
  steps: { CostMetered },
  steady: () => ["consumption", "residentTariff"],
  rate: meterCost,
}
