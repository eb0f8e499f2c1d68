/**
 * The numbers that a text allows: from `least` to `most`, both included, or without end; of some, the odd ones only.
 *
 * Laws:
 *
 * - a number is allowed exactly when nothing is missing and nothing is too much
 * - where something is missing, adding it gives an allowed number
 * - where something is too much, taking it away gives an allowed number
 *
 * @since 0.1.0
 */
import { Count } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

interface Parts {
  readonly least: number
  readonly most?: number
  readonly parity?: "odd"
}

const isAllowed = (number: number, { least, most, parity }: Parts): boolean =>
  number >= least && number <= (most ?? number) && (parity === undefined || number % 2 === 1)

const holdsANumber = Schema.makeFilter((limits: Parts) =>
  isAllowed(limits.least, limits) || isAllowed(limits.least + 1, limits)
    ? undefined
    : { path: ["most"], issue: "Expected limits that allow a number" },
)

/** The numbers allowed (数量限额). Without `most` there is no upper end; with `parity` only odd numbers count. */
export const Limits = Schema.Struct({
  least: Count,
  most: Schema.optionalKey(Count),
  parity: Schema.optionalKey(Schema.Literal("odd")),
}).check(holdsANumber)
export type Limits = typeof Limits.Type

/** How far a number is from the nearest allowed ones: so many more would do, or so many fewer. Both are 0 where it is allowed. */
export interface Distance {
  readonly missing: Count
  readonly surplus: Count
}

/**
 * Measures how far a number is from the numbers allowed. Where only more, or only fewer, would do, the other way is 0.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Limits, measureDistance } from "@jiceng/organization"
 * import * as Schema from "effect/Schema"
 *
 * const limits = Schema.decodeUnknownSync(Limits)({ least: 7, most: 11, parity: "odd" })
 * measureDistance(8, limits) // => { missing: 1, surplus: 1 }
 * measureDistance(5, limits) // => { missing: 2, surplus: 0 }
 * measureDistance(9, limits) // => { missing: 0, surplus: 0 }
 * ```
 */
export const measureDistance = (number: number, limits: Limits): Distance => {
  if (isAllowed(number, limits)) return { missing: 0 as Count, surplus: 0 as Count }
  const nearest = (start: number, step: 1 | -1) => (isAllowed(start, limits) ? start : start + step)
  const above = nearest(Math.max(number, limits.least), 1)
  const below = nearest(Math.min(number, limits.most ?? number), -1)
  return {
    missing: (isAllowed(above, limits) ? above - number : 0) as Count,
    surplus: (isAllowed(below, limits) ? number - below : 0) as Count,
  }
}
