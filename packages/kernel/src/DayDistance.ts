/**
 * The days on either side of a day, and the days from one to another.
 *
 * Laws:
 *
 * - the day before the day after is the day
 * - no day lies between a day and the day after
 * - the days from one day to another are those back, with the sign turned
 *
 * @since 0.1.0
 */
import type { Day } from "./Day.ts"

const shiftDay = (day: Day, days: number): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10) as Day
}

/**
 * Finds the day after a day. There is none after the last day that can be written.
 *
 * @category finding
 * @since 0.1.0
 */
export const dayAfter = (day: Day): Day => shiftDay(day, 1)

/**
 * Finds the day before a day. There is none before the first day that can be written.
 *
 * @category finding
 * @since 0.1.0
 */
export const dayBefore = (day: Day): Day => shiftDay(day, -1)

const millisecondsADay = 86_400_000

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay

/**
 * Counts the days from one day to another: 0 for the same day, negative where the other is earlier.
 *
 * @category counting
 * @since 0.1.0
 * @example
 * ```ts
 * import { Day, daysBetween } from "@jiceng/kernel"
 *
 * daysBetween(Day.make("2020-12-31"), Day.make("2021-01-02")) // => 2
 * ```
 */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)
