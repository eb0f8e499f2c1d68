/**
 * Generators of exact numbers.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import type { Count } from "../Count.ts"
import type { Percent } from "../Percent.ts"
import type { Points, Score } from "../Points.ts"
import type { Quantity } from "../Quantity.ts"
import type { Ratio } from "../Ratio.ts"
import { Rounding } from "../Rounding.ts"
import type { Stars } from "../Stars.ts"
import type { Yuan } from "../Yuan.ts"
import { anyNear } from "./Near.ts"

/** Fifteen digits: more are not always the same number after a way through JSON. */
const mostUnits = 999_999_999_999_999

/**
 * Draws descriptions of quantities, with bounds of at most fifteen digits.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    places: fc.constantFrom(0 as const, 2 as const, 4 as const),
    bounds: fc.tuple(anyNear([0], -mostUnits, mostUnits), anyNear([0], -mostUnits, mostUnits)),
    padded: fc.boolean(),
  })
  .map(({ places, bounds, padded }) => ({ places, least: Math.min(...bounds), most: Math.max(...bounds), padded }))

/**
 * Draws numbers of smallest units that a quantity allows, its bounds among them.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyUnitsOf = ({ least, most }: Quantity): fc.Arbitrary<number> => anyNear([least, 0, most], least, most)

/** Draws counts. */
export const anyCount: fc.Arbitrary<Count> = fc.oneof(
  fc.nat({ max: 20 }),
  anyNear([], 0, 1_000_000_000),
) as fc.Arbitrary<Count>

/** Draws points, also negative ones. */
export const anyPoints = anyNear([0], -100_000_000, 100_000_000) as fc.Arbitrary<Points>

/** Draws scores. */
export const anyScore = anyNear([6000, 9000], 0, 10_000) as fc.Arbitrary<Score>

/** Draws percentages. */
export const anyPercent = anyNear([5000, 9000], 0, 10_000) as fc.Arbitrary<Percent>

/** Draws amounts in fen, also negative ones. */
export const anyYuan = anyNear([0], -100_000_000_000, 100_000_000_000) as fc.Arbitrary<Yuan>

/** Draws stars. */
export const anyStars = fc.integer({ min: 0, max: 10 }) as fc.Arbitrary<Stars>

/** Draws the names of roundings. */
export const anyRounding: fc.Arbitrary<Rounding> = fc.constantFrom(...Rounding.literals)

const anyWhole = fc.oneof(fc.integer({ min: 1, max: 200 }), anyNear([100, 10_000, 1_000_000], 1, 1_000_000_000))

/**
 * Draws ratios around a percentage: the largest part that lies below it, the smallest that does not, and any other.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyRatioNear = (percent: Percent): fc.Arbitrary<Ratio> =>
  fc
    .record({ whole: anyWhole, step: fc.constantFrom(-2, -1, 0, 1), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .chain(({ whole, step, share }) => {
      const threshold = Number((BigInt(percent) * BigInt(whole) + 9999n) / 10_000n)
      const near = Math.min(whole, Math.max(0, threshold + step))
      return fc.constantFrom({ part: near, whole }, { part: Math.floor(share * whole), whole })
    }) as fc.Arbitrary<{ part: number; whole: number }> as fc.Arbitrary<Ratio>

/** Draws ratios. */
export const anyRatio: fc.Arbitrary<Ratio> = anyPercent.chain(anyRatioNear)
