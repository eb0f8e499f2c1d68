/**
 * A calendar day, written `2020-09-10`. Days are data: no function of Jiceng reads a clock.
 *
 * Laws:
 *
 * - days sort as their texts do
 * - only real calendar days are accepted
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

const isCalendarDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.toISOString().slice(0, 10) === text
}

/** A day of the calendar (日期) from 0001-01-01 to 9999-12-31. */
export const Day = Schema.String.check(
  Schema.makeFilter((text: string) => isCalendarDay(text) && text > "0001", {
    expected: "a calendar day written like 2020-09-10",
  }),
).pipe(Schema.brand("Day"))
export type Day = typeof Day.Type
