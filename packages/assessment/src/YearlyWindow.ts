/**
 * The part of every year in which something is due, from a first through a last day, both included.
 *
 * Laws:
 *
 * - the first and the last day are in time
 * - every day of the year is before, in or after the window, and only one of these
 *
 * @since 0.1.0
 */
import { Cite, choiceOf, countBetween, Flag, type Kind, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** The days of every month; 29 February is a day, though not of every year. */
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const words = { zh: "该月所有的日", en: "a day of that month" }
const isDayOfMonth = Schema.makeFilter(
  ({ month, day }: { readonly month: number; readonly day: number }) =>
    day <= (daysOfMonths[month - 1] ?? 0) ? undefined : { path: ["day"], issue: `Expected ${words.en}` },
  { words },
)

/** A day of any year (月日). */
export const DayOfYear = Schema.Struct({
  month: countBetween(1, daysOfMonths.length).annotateKey({ words: { zh: "月", en: "month" } }),
  day: countBetween(1, 31).annotateKey({ words: { zh: "日", en: "day" } }),
}).check(isDayOfMonth)
export type DayOfYear = typeof DayOfYear.Type

const isBefore = (one: DayOfYear, other: DayOfYear): boolean =>
  one.month < other.month || (one.month === other.month && one.day < other.day)

const endsInOrder = Schema.makeFilter(({ from, until }: { readonly from: DayOfYear; readonly until: DayOfYear }) =>
  isBefore(until, from) ? { path: ["until"], issue: "Expected a day not before the first" } : undefined,
)

/** When something is due every year (每年时限). */
export const YearlyWindow = Schema.Struct({
  kind: Schema.Literal("yearlyWindow"),
  cite: Cite,
  from: DayOfYear,
  until: DayOfYear,
}).check(endsInOrder)
export type YearlyWindow = typeof YearlyWindow.Type

/** Whether something was done in time, and on which side of the window it was done. */
export const WindowResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否按时", en: "in time" } }),
  state: choiceOf({
    early: { zh: "过早", en: "too early" },
    inTime: { zh: "按时", en: "in time" },
    late: { zh: "逾期", en: "late" },
  }).annotateKey({ words: { zh: "时限状态", en: "state" } }),
})
export type WindowResult = typeof WindowResult.Type

/** A day that was compared with the window. */
export const WindowCompared = Schema.TaggedStruct("WindowCompared", {
  cite: Cite,
  month: DayOfYear.fields.month,
  day: DayOfYear.fields.day,
  fromMonth: DayOfYear.fields.month,
  fromDay: DayOfYear.fields.day,
  untilMonth: DayOfYear.fields.month,
  untilDay: DayOfYear.fields.day,
}).annotate({
  reason: {
    zh: "{month}月{day}日,时限为{fromMonth}月{fromDay}日至{untilMonth}月{untilDay}日(含当日)",
    en: "month {month}, day {day}; due from {fromMonth}/{fromDay} through {untilMonth}/{untilDay}",
  },
})
export type WindowCompared = typeof WindowCompared.Type

/**
 * Compares the day on which something was done with the window of the year.
 *
 * @category rating
 * @since 0.1.0
 */
export const compareWithWindow = (
  { month, day }: DayOfYear,
  { cite, from, until }: YearlyWindow,
): Outcome<WindowResult, WindowCompared> => {
  const done = { month, day }
  const state = isBefore(done, from) ? "early" : isBefore(until, done) ? "late" : "inTime"
  const ends = { fromMonth: from.month, fromDay: from.day, untilMonth: until.month, untilDay: until.day }
  return {
    value: { met: state === "inTime", state },
    steps: [{ _tag: "WindowCompared", cite, ...done, ...ends }],
  }
}

/** The kind of rule that has something done in a part of every year. */
export const yearlyWindow: Kind<YearlyWindow, DayOfYear, WindowResult> = {
  name: "yearlyWindow",
  title: { zh: "每年时限", en: "when something is due every year" },
  rule: YearlyWindow,
  facts: () => DayOfYear,
  result: () => WindowResult,
  steps: { WindowCompared },
  rate: compareWithWindow,
}
