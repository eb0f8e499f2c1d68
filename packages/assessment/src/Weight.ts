/**
 * Weights and composite scores. A weight is a whole percent and a score is in hundredths, so a composite of scores is
 * exact to four decimals and is never rounded.
 *
 * Laws:
 *
 * - a composite lies between its lowest and its highest part
 * - raising one score never lowers the composite
 * - equal scores make a composite of that score
 *
 * @since 0.1.0
 */
import { quantity, type Score } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** All weights of an assessment together, in percent. */
export const wholeWeight = 100

/** A weight (权重) in whole percent, from 0 to 100. */
export const Weight = quantity({ places: 0, least: 0, most: wholeWeight, padded: false }).pipe(Schema.brand("Weight"))
export type Weight = typeof Weight.Type

/** A composite score (综合得分) from 0 to 100, exact to four decimals. */
export const CompositeScore = quantity({ places: 4, least: 0, most: 1_000_000, padded: false }).pipe(
  Schema.brand("CompositeScore"),
)
export type CompositeScore = typeof CompositeScore.Type

/** A score and the weight it has in a composite. */
export interface WeightedPart {
  readonly score: Score
  readonly weight: Weight
}

/**
 * Weighs one score: its share of a composite.
 *
 * @category rating
 * @since 0.1.0
 */
export const weighScore = ({ score, weight }: WeightedPart): CompositeScore => (score * weight) as CompositeScore

/**
 * Adds up weighted scores, whose weights sum to one hundred.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { composeScore, type WeightedPart } from "@jiceng/assessment"
 *
 * const own = { score: 9050, weight: 90 } as WeightedPart
 * const participation = { score: 8333, weight: 10 } as WeightedPart
 * composeScore([own, participation]) // => 897830
 * ```
 */
export const composeScore = (parts: ReadonlyArray<WeightedPart>): CompositeScore =>
  parts.reduce((sum, part) => sum + weighScore(part), 0) as CompositeScore

/**
 * Finds what weights leave to the part that has the rest, given that they sum to at most one hundred.
 *
 * @category rating
 * @since 0.1.0
 */
export const restOf = (weights: ReadonlyArray<Weight>): Weight =>
  (wholeWeight - weights.reduce((sum, weight) => sum + weight, 0)) as Weight
