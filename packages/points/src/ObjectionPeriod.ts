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
import { countBetween, type Day, dayAfter, isWorkingDay, type Period, type WorkingCalendar } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** How long a list can be objected to (公示期): so many days, counted as working days or as calendar days. */
export const ObjectionTerm = Schema.Struct({
  days: countBetween(1, 365),
  counted: Schema.Literals(["workingDays", "calendarDays"]),
})
export type ObjectionTerm = typeof ObjectionTerm.Type

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
export const findObjectionPeriod = (
  published: Day,
  term: ObjectionTerm,
  calendar: WorkingCalendar,
): Required<Period> => {
  const isCounted = (day: Day) => term.counted === "calendarDays" || isWorkingDay(day, calendar)
  const from = dayAfter(published)
  let until = from
  for (let left = term.days - (isCounted(from) ? 1 : 0); left > 0; ) {
    until = dayAfter(until)
    if (isCounted(until)) left -= 1
  }
  return { from, until }
}
