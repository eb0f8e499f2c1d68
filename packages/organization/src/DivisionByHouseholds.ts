/**
 * How many parts an area can be cut into, such as grids of a community or communities of a street, when every part has at
 * least so many households and at most so many.
 *
 * Laws:
 *
 * - a number of parts is possible exactly from the fewest to the most
 * - parts drawn as evenly as possible stay within their range
 * - two areas that can each be cut can be cut together
 *
 * @since 0.1.0
 */
import { Cite, Count, countBetween, divideRounded, Flag, type Kind, Named, type Outcome, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { HouseholdsFacts } from "./PostsByHouseholds.ts"

const leastWithinMost = Schema.makeFilter(({ least, most }: { readonly least: number; readonly most: number }) =>
  least <= most ? undefined : { path: ["most"], issue: "Expected no fewer households than `least`" },
)

/** The parts of an area (划分), such as grids: each has from `least` to `most` households, both included. */
export const DivisionByHouseholds = Schema.Struct({
  kind: Schema.Literal("divisionByHouseholds"),
  cite: Cite,
  part: Named,
  least: countBetween(1, 1_000_000_000),
  most: countBetween(1, 1_000_000_000),
}).check(leastWithinMost)
export type DivisionByHouseholds = typeof DivisionByHouseholds.Type

/** Whether the households of an area can be cut into parts, and into how many; without an answer the numbers are empty. */
export const DivisionResult = Schema.Struct({
  feasible: Flag.annotateKey({ words: { zh: "能否按标准划分", en: "can be divided" } }),
  fewest: Schema.Union([Count, Schema.Null]).annotateKey({ words: { zh: "最少个数", en: "fewest" } }),
  most: Schema.Union([Count, Schema.Null]).annotateKey({ words: { zh: "最多个数", en: "most" } }),
})
export type DivisionResult = typeof DivisionResult.Type

/** Households that can be cut into parts. */
export const DivisionPossible = Schema.TaggedStruct("DivisionPossible", {
  cite: Cite,
  part: Words,
  households: Count,
  least: Count,
  most: Count,
  fewestParts: Count,
  mostParts: Count,
}).annotate({
  reason: {
    zh: "{households}户,每个{part}{least}至{most}户,可划{fewestParts}至{mostParts}个",
    en: "{households} households, {least} to {most} in each {part}, make {fewestParts} to {mostParts}",
  },
})
export type DivisionPossible = typeof DivisionPossible.Type

/** Too few households for even one part. */
export const TooFewForOne = Schema.TaggedStruct("TooFewForOne", {
  cite: Cite,
  part: Words,
  households: Count,
  least: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "{households}户不足一个{part}的下限{least}户;最接近的是只划一个",
    en: "{households} households are under the {least} of one {part}; a single one comes nearest",
  },
})
export type TooFewForOne = typeof TooFewForOne.Type

/** Too many households for so many parts, and too few for one more. `largest` and `smallest` are the parts of an even cut. */
export const DivisionImpossible = Schema.TaggedStruct("DivisionImpossible", {
  cite: Cite,
  part: Words,
  households: Count,
  least: Count,
  most: Count,
  parts: Count,
  largest: Count,
  more: Count,
  smallest: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "{households}户不能划成每个{least}至{most}户的{part}:划{parts}个,最大的达{largest}户;划{more}个,最小的仅{smallest}户",
    en: "{households} households do not cut into parts ({part}) of {least} to {most}: of {parts} the largest has {largest}, of {more} the smallest has {smallest}",
  },
})
export type DivisionImpossible = typeof DivisionImpossible.Type

/**
 * Finds the fewest and the most parts that the households of an area make, or tells that no number of parts does
 * and what comes nearest.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { countParts, DivisionByHouseholds, HouseholdsFacts } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(DivisionByHouseholds)({
 *   kind: "divisionByHouseholds",
 *   cite: "yongning-2020#4",
 *   part: { name: "grid", title: { zh: "网格", en: "grid" } },
 *   least: 300,
 *   most: 500,
 * })
 * const facts = Schema.decodeUnknownSync(Schema.Array(HouseholdsFacts))([{ households: 1500 }, { households: 550 }])
 * facts.map((subject) => countParts(subject, rule).value)
 * // => [{ feasible: true, fewest: 3, most: 5 }, { feasible: false, fewest: null, most: null }]
 * ```
 */
export const countParts = (
  { households }: HouseholdsFacts,
  rule: DivisionByHouseholds,
): Outcome<DivisionResult, DivisionPossible | TooFewForOne | DivisionImpossible> => {
  const { cite, least, most } = rule
  const part = rule.part.title
  const fewestParts = divideRounded(households, most, "up") as Count
  const mostParts = divideRounded(households, least, "down") as Count
  if (fewestParts <= mostParts) {
    const possible = { _tag: "DivisionPossible", cite, part, households, least, most, fewestParts, mostParts } as const
    return { value: { feasible: true, fewest: fewestParts, most: mostParts }, steps: [possible] }
  }
  const value = { feasible: false, fewest: null, most: null }
  if (mostParts === 0) return { value, steps: [{ _tag: "TooFewForOne", cite, part, households, least }] }
  const largest = divideRounded(households, mostParts, "up") as Count
  const smallest = divideRounded(households, fewestParts, "down") as Count
  const numbers = { part, households, least, most, parts: mostParts, largest, more: fewestParts, smallest }
  return { value, steps: [{ _tag: "DivisionImpossible", cite, ...numbers }] }
}

/** The kind of rule that counts the parts of an area. */
export const divisionByHouseholds: Kind<DivisionByHouseholds, HouseholdsFacts, DivisionResult> = {
  name: "divisionByHouseholds",
  title: { zh: "按户数划分", en: "division by households" },
  rule: DivisionByHouseholds,
  facts: () => HouseholdsFacts,
  result: () => DivisionResult,
  steps: { DivisionPossible, TooFewForOne, DivisionImpossible },
  rate: countParts,
}
