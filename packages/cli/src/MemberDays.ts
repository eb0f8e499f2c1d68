/**
 * The days on which somebody was a member: reading them from two cells, and telling whether a day is one of them.
 *
 * @since 0.1.0
 */
import type { Fault } from "@jiceng/engine"
import { Day, isWithin, type Period, type Words } from "@jiceng/kernel"
import type { Memberships } from "@jiceng/points"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { TextIndex } from "./TextIndex.ts"

/** A membership that was there before all days, and goes on. */
export const always: Period = { from: "0001-01-01" as Day }

const anyDay: Words = { zh: "如 2020-09-10 的日期,或留空", en: "a calendar day written like 2020-09-10, or nothing" }
const laterDay: Words = { zh: "不早于转入日期的日期", en: "a day not before the first one" }

const isDay = Schema.is(Day)

/**
 * Reads the first and the last day of a membership; an empty cell leaves that side open.
 *
 * @category reading
 * @since 0.1.0
 */
export const readMembership = (from: string, until: string): Result.Result<Period, ReadonlyArray<Fault>> => {
  const bad = [
    ["from", from],
    ["until", until],
  ].filter(([, text]) => text !== "" && !isDay(text))
  if (bad.length > 0) {
    return Result.fail(bad.map(([column = "", found = ""]) => ({ column, found, expected: anyDay })))
  }
  const first = from === "" ? always.from : (from as Day)
  if (until === "") return Result.succeed({ from: first })
  return first <= until
    ? Result.succeed({ from: first, until: until as Day })
    : Result.fail([{ column: "until", found: until, expected: laterDay }])
}

/** Tells whether a subject was a member on a day. */
export type WasMember = (subject: number, date: number) => boolean

/**
 * Makes the check of memberships where subjects and days are known by their numbers; each is looked up once. Who is not
 * listed was a member all along.
 *
 * @category constructors
 * @since 0.1.0
 */
export const checkMembers = (memberships: Memberships, subjects: TextIndex, dates: TextIndex): WasMember => {
  if (memberships.size === 0) return () => true
  const periods: Array<Period> = []
  const days: Array<Day> = []
  return (subject, date) => {
    const period = periods[subject] ?? memberships.get(subjects.text(subject)) ?? always
    const day = days[date] ?? (dates.text(date) as Day)
    periods[subject] = period
    days[date] = day
    return isWithin(day, period)
  }
}
