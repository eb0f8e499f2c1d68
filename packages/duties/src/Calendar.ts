/**
 * The calendar periods in which something has to happen again and again. No clock is read: every
 * day is given.
 *
 * Laws:
 *
 * - the periods of an interval follow one another without a gap
 * - every period listed begins inside the span
 *
 * @since 0.1.0
 */
import { choiceOf, type Day } from "@jiceng/kernel"

/** The title of every interval. */
export const intervalTitles = {
  month: { zh: "每月", en: "each month" },
  quarter: { zh: "每季度", en: "each quarter" },
  halfYear: { zh: "每半年", en: "each half-year" },
  year: { zh: "每年", en: "each year" },
} as const

/** How often something recurs (周期): each calendar month, quarter, half-year or year. */
export const Interval = choiceOf(intervalTitles)
export type Interval = typeof Interval.Type

/** The months that an interval lasts. */
export const monthsOf: Readonly<Record<Interval, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** A stretch of days that is looked at: from the day a duty begins through the day on which it is judged. */
export interface Span {
  readonly from: Day
  readonly on: Day
}

/** A calendar period; both ends belong to it. */
export interface CalendarPeriod {
  readonly from: Day
  readonly until: Day
}

const monthIndexOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** Finds a day of the month at an index; day 0 is the last day of the month before. */
const dayOfMonth = (monthIndex: number, day: number): Day => {
  const date = new Date(0)
  date.setUTCFullYear(Math.floor(monthIndex / 12), monthIndex % 12, day)
  return date.toISOString().slice(0, 10) as Day
}

/**
 * Lists the calendar periods of an interval that begin inside a span. A period that had begun before the span is not
 * listed: nobody owes a period of which some days had passed before the duty began.
 *
 * @category listing
 * @since 0.1.0
 */
export const periodsWithin = (interval: Interval, { from, on }: Span): ReadonlyArray<CalendarPeriod> => {
  const months = monthsOf[interval]
  const running = Math.floor(monthIndexOf(from) / months)
  const first = dayOfMonth(running * months, 1) === from ? running : running + 1
  const last = Math.floor(monthIndexOf(on) / months)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    from: dayOfMonth((first + index) * months, 1),
    until: dayOfMonth((first + index + 1) * months, 0),
  }))
}
