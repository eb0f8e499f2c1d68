/**
 * A worker's career in communities, and the service that has come together by a day. Service is counted in full months
 * of every spell; continuous service is that of the last spells without a day between them.
 *
 * Laws:
 *
 * - a later day never means less service
 * - continuous service is never longer than all service
 * - spells that follow without a gap count as continuous
 *
 * @since 0.1.0
 */
import { type Count, type Day, dayAfter, Period } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { monthsOfYear } from "./Wage.ts"

const spellsFollow = Schema.makeFilter((spells: ReadonlyArray<Period>) =>
  spells.flatMap(({ from }, index) => {
    const before = spells[index - 1]
    if (before === undefined || (before.until !== undefined && before.until < from)) return []
    return [{ path: [index, "from"], issue: "Expected a day after the end of the spell before" }]
  }),
)

/** The spells of a career (任职经历), one after the other; the last one may go on. */
export const Career = Schema.NonEmptyArray(Period).check(spellsFollow)
export type Career = typeof Career.Type

const numbersOf = (day: Day): readonly [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  return [year, month, date]
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Full months from a day up to, not including, a later one. A month that lacks the day is full at its end. */
const monthsBetween = (from: Day, before: Day): number => {
  const [fromYear, fromMonth, fromDate] = numbersOf(from)
  const [year, month, date] = numbersOf(before)
  const months = (year - fromYear) * monthsOfYear + (month - fromMonth)
  return date >= Math.min(fromDate, lastOfMonth(year, month)) ? months : months - 1
}

/** Spells without a day between them, as one. */
const joinSpells = (career: Career): ReadonlyArray<Period> => {
  const joined: Array<Period> = []
  for (const spell of career) {
    const last = joined.at(-1)
    if (last?.until !== undefined && dayAfter(last.until) === spell.from)
      joined[joined.length - 1] = { ...spell, from: last.from }
    else joined.push(spell)
  }
  return joined
}

/** The end of a spell as seen on a day: the first day that no longer belongs to it. */
const endOf = ({ until }: Period, day: Day): Day => (until === undefined || until >= day ? day : dayAfter(until))

/**
 * Counts the full months of service that come before a day.
 *
 * @category counting
 * @since 0.1.0
 * @example
 * ```ts
 * import { Career, countServiceMonths } from "@jiceng/compensation"
 * import { Day } from "@jiceng/kernel"
 * import * as Schema from "effect/Schema"
 *
 * const career = Schema.decodeUnknownSync(Career)([{ from: "2018-03-15", until: "2019-03-14" }, { from: "2020-01-01" }])
 * countServiceMonths(career, Schema.decodeUnknownSync(Day)("2021-01-01")) // => 24
 * ```
 */
export const countServiceMonths = (career: Career, day: Day): Count =>
  joinSpells(career)
    .filter(({ from }) => from < day)
    .reduce((sum, spell) => sum + monthsBetween(spell.from, endOf(spell, day)), 0) as Count

/**
 * Counts the full years of continuous service that come before a day. Somebody who has left by then has none.
 *
 * @category counting
 * @since 0.1.0
 */
export const countContinuousYears = (career: Career, day: Day): Count => {
  const current = joinSpells(career).find((spell) => spell.from < day && endOf(spell, day) === day)
  const months = current === undefined ? 0 : monthsBetween(current.from, day)
  return ((months - (months % monthsOfYear)) / monthsOfYear) as Count
}

/**
 * Counts how often so many years running had an excellent result; no year is counted in two runs.
 *
 * @category counting
 * @since 0.1.0
 */
export const countRuns = (years: ReadonlyArray<boolean>, length: number): Count =>
  years.reduce(
    ({ runs, current }, isExcellent) => {
      const longer = isExcellent ? current + 1 : 0
      return longer === length ? { runs: runs + 1, current: 0 } : { runs, current: longer }
    },
    { runs: 0, current: 0 },
  ).runs as Count
