/**
 * The days on either side of a day.
 *
 * Laws:
 *
 * - the day before the day after is the day
 * - no day lies between a day and the day after
 *
 * @since 0.1.0
 */
import type { Day } from "@jiceng/kernel"

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
