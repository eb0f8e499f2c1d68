/**
 * Working days: Monday to Friday, but for the days that a calendar lists as holidays or as days worked instead.
 *
 * Laws:
 *
 * - a day that the calendar lists works as it says
 * - working days of two stretches that meet add up
 * - an empty calendar has five working days in every seven days
 *
 * @since 0.1.0
 */

import * as Schema from "effect/Schema"
import { Flag } from "./Column.ts"
import { Day } from "./Day.ts"

const daysDiffer = Schema.makeFilter((rows: ReadonlyArray<{ readonly day: Day }>) => {
  const days = rows.map(({ day }) => day)
  const repeated = days.findIndex((day, index) => days.indexOf(day) < index)
  return repeated < 0 ? undefined : { path: [repeated, "day"], issue: "Expected a day that no row before it has" }
})

/** The days that differ from the week (节假日与调休): a holiday does not work, a weekend worked instead does. */
export const WorkingCalendar = Schema.Array(Schema.Struct({ day: Day, works: Flag })).check(daysDiffer)
export type WorkingCalendar = typeof WorkingCalendar.Type

const millisecondsADay = 86_400_000

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/**
 * Tells whether people work on a day.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isWorkingDay = (day: Day, calendar: WorkingCalendar): boolean => {
  const weekday = new Date(startOf(day)).getUTCDay()
  return calendar.find((row) => row.day === day)?.works ?? (weekday !== 0 && weekday !== 6)
}

/**
 * Counts the full working days between two days; neither of the two counts.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { countWorkingDaysBetween, Day, WorkingCalendar } from "@jiceng/kernel"
 * import * as Schema from "effect/Schema"
 *
 * const day = Schema.decodeUnknownSync(Day)
 * const calendar = Schema.decodeUnknownSync(WorkingCalendar)([{ day: "2019-05-01", works: false }])
 * countWorkingDaysBetween(day("2019-04-29"), day("2019-05-06"), calendar) // => 3
 * ```
 */
export const countWorkingDaysBetween = (from: Day, until: Day, calendar: WorkingCalendar): number => {
  const days = Math.max(0, Math.round((startOf(until) - startOf(from)) / millisecondsADay) - 1)
  return Array.from({ length: days }, (_, index) => startOf(from) + (index + 1) * millisecondsADay)
    .map((start) => new Date(start).toISOString().slice(0, 10) as Day)
    .filter((day) => isWorkingDay(day, calendar)).length
}
