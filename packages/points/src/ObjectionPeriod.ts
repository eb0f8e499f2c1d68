/**
 * The days on which a list can be objected to. They begin on the day after the list was published.
 *
 * Laws:
 *
 * - an objection period has exactly the days of its term
 * - a longer term never ends earlier
 * - an objection period begins on the day after the list was published
 *
 * @since 0.1.0
 */
import { countBetween, Day, Flag, type Period } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { dayAfter } from "./NextDay.ts"

const daysDiffer = Schema.makeFilter((rows: ReadonlyArray<{ readonly day: Day }>) => {
  const days = rows.map(({ day }) => day)
  const repeated = days.findIndex((day, index) => days.indexOf(day) < index)
  return repeated < 0 ? undefined : { path: [repeated, "day"], issue: "Expected a day that no row before it has" }
})

/** The days that differ from the week (节假日与调休): a holiday does not work, a weekend that is worked does. */
export const HolidayTable = Schema.Array(Schema.Struct({ day: Day, works: Flag })).check(daysDiffer)
export type HolidayTable = typeof HolidayTable.Type

/** How long a list can be objected to (公示期): so many days, counted as working days or as calendar days. */
export const ObjectionTerm = Schema.Struct({
  days: countBetween(1, 365),
  counted: Schema.Literals(["workingDays", "calendarDays"]),
})
export type ObjectionTerm = typeof ObjectionTerm.Type

const isWorked = (day: Day, holidays: ReadonlyMap<Day, boolean>): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return holidays.get(day) ?? (weekday !== 0 && weekday !== 6)
}

/**
 * Finds the period in which a list published on a day can be objected to.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { Day } from "@jiceng/kernel"
 * import { findObjectionPeriod, ObjectionTerm } from "@jiceng/points"
 * import * as Schema from "effect/Schema"
 *
 * const published = Schema.decodeUnknownSync(Day)("2026-01-12")
 * const term = Schema.decodeUnknownSync(ObjectionTerm)({ days: 5, counted: "workingDays" })
 * findObjectionPeriod(published, term, []) // => { from: "2026-01-13", until: "2026-01-19" }
 * ```
 */
export const findObjectionPeriod = (published: Day, term: ObjectionTerm, table: HolidayTable): Required<Period> => {
  const holidays = new Map(table.map(({ day, works }) => [day, works]))
  const isCounted = (day: Day) => term.counted === "calendarDays" || isWorked(day, holidays)
  const from = dayAfter(published)
  let until = from
  for (let left = term.days - (isCounted(from) ? 1 : 0); left > 0; ) {
    until = dayAfter(until)
    if (isCounted(until)) left -= 1
  }
  return { from, until }
}
