/**
 * Rounding, by name. A rule says which rounding it uses; it happens once, at the end, and leaves a step.
 *
 * Laws:
 *
 * - rounding down, up and to the nearest differ by at most one
 * - an exact quotient is not changed by any rounding
 * - rounding never changes the order of two numerators
 * - rounded to the nearest, no quotient moves by more than a half, and one that lies halfway goes up or to an even number
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { Words } from "./Words.ts"

/** How an inexact quotient becomes whole: 舍去, 进一, 四舍五入, 四舍六入五成双. */
export const Rounding = Schema.Literals(["down", "up", "halfUp", "halfEven"])
export type Rounding = typeof Rounding.Type

/** The title of every rounding, for the steps that tell of one. */
export const roundingTitles: { readonly [Name in Rounding]: Words } = {
  down: { zh: "舍去", en: "rounded down" },
  up: { zh: "进一", en: "rounded up" },
  halfUp: { zh: "四舍五入", en: "rounded half up" },
  halfEven: { zh: "四舍六入五成双", en: "rounded half to even" },
}

const roundsUp = (rounding: Rounding, quotient: number, twiceRemainder: number, divisor: number): boolean => {
  switch (rounding) {
    case "down":
      return false
    case "up":
      return twiceRemainder > 0
    case "halfUp":
      return twiceRemainder >= divisor
    case "halfEven":
      return twiceRemainder > divisor || (twiceRemainder === divisor && quotient % 2 === 1)
  }
}

/**
 * Divides two whole numbers that are not negative and rounds the quotient. The dividend is below 2^53, the divisor at least 1.
 *
 * @category rounding
 * @since 0.1.0
 * @example
 * ```ts
 * import { divideRounded } from "@jiceng/kernel"
 *
 * divideRounded(7, 2, "halfEven") // => 4
 * divideRounded(5, 2, "halfEven") // => 2
 * ```
 */
export const divideRounded = (dividend: number, divisor: number, rounding: Rounding): number => {
  const remainder = dividend % divisor
  const quotient = (dividend - remainder) / divisor
  return roundsUp(rounding, quotient, 2 * remainder, divisor) ? quotient + 1 : quotient
}
