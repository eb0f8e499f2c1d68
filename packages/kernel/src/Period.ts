/**
 * A stretch of days. Both ends belong to it, and a period without a last day goes on.
 *
 * Laws:
 *
 * - a period contains its first and its last day
 * - a day is before, in or after a period, and only one of these
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { Day } from "./Day.ts"

/** A stretch of days (期间) from `from` through `until`, or without end. */
export const Period = Schema.Struct({ from: Day, until: Schema.optionalKey(Day) }).check(
  Schema.makeFilter(({ from, until }) =>
    until === undefined || from <= until
      ? undefined
      : { path: ["until"], issue: "Expected a day not before the first" },
  ),
)
export type Period = typeof Period.Type

/**
 * Tells whether a day lies in a period.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isWithin = (day: Day, period: Period): boolean =>
  period.from <= day && (period.until === undefined || day <= period.until)
