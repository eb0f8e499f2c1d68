/**
 * A rate held as the two counts it is made of: a part, and a whole of at least one. It is compared with a percentage by
 * cross-multiplication, so 89.999 % is below 90 % and 90 % is not.
 *
 * Laws:
 *
 * - a ratio is below a percentage exactly when its cross product is
 * - a larger part never makes a ratio smaller
 * - rounded down, a ratio is at most itself, and less than one hundredth of a percent away
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Count, countBetween } from "./Count.ts"
import type { Percent } from "./Percent.ts"
import { divideRounded, type Rounding } from "./Rounding.ts"

/** A part of a whole (部分与总数), such as members checked in among all members. */
export const Ratio = Schema.Struct({ part: Count, whole: countBetween(1, 1_000_000_000) }).check(
  Schema.makeFilter(({ part, whole }) =>
    part <= whole ? undefined : { path: ["part"], issue: "Expected a part no larger than the whole" },
  ),
)
export type Ratio = typeof Ratio.Type

/**
 * Tells whether a ratio lies below a percentage, exactly.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isBelow = (ratio: Ratio, percent: Percent): boolean => ratio.part * 10_000 < percent * ratio.whole

/**
 * Writes a ratio as a percentage, rounded as told.
 *
 * @category rounding
 * @since 0.1.0
 */
export const percentOf = (ratio: Ratio, rounding: Rounding): Percent =>
  divideRounded(ratio.part * 10_000, ratio.whole, rounding) as Percent
