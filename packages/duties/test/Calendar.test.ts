import { Interval, periodsWithin } from "@jiceng/duties"
import { anySpan } from "@jiceng/duties/testing"
import { Day, daysBetween } from "@jiceng/kernel"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const day = (text: string) => Day.make(text)
const written = (interval: Interval, from: string, on: string) =>
  periodsWithin(interval, { from: day(from), on: day(on) }).map((period) => `${period.from}/${period.until}`)

describe("periodsWithin", () => {
  it.each([
    ["a duty that begins on the first day", "quarter", "2020-07-01", "2020-09-30", ["2020-07-01/2020-09-30"]],
    [
      "a duty that begins a day later owes the next quarter",
      "quarter",
      "2020-07-02",
      "2020-10-01",
      ["2020-10-01/2020-12-31"],
    ],
    ["a span before the next period has none", "halfYear", "2020-09-10", "2020-12-31", []],
    [
      "half-years run to the end of June and of December",
      "halfYear",
      "2020-01-01",
      "2020-07-01",
      ["2020-01-01/2020-06-30", "2020-07-01/2020-12-31"],
    ],
    ["Februaries end as they do", "month", "2020-02-01", "2020-02-01", ["2020-02-01/2020-02-29"]],
    ["a year begins in January", "year", "2020-09-10", "2021-01-01", ["2021-01-01/2021-12-31"]],
    ["the last year of all ends", "year", "9999-01-01", "9999-12-31", ["9999-01-01/9999-12-31"]],
    ["a span that is judged before it begins has none", "month", "2020-05-01", "2020-01-31", []],
  ] as const)("%s", (_, interval, from, on, periods) => {
    expect(written(interval, from, on)).toEqual(periods)
  })
})

describe("laws", () => {
  const anyInterval = fc.constantFrom(...Interval.literals)

  it("the periods of an interval follow one another without a gap", () => {
    fc.assert(
      fc.property(anyInterval, anySpan, (interval, span) => {
        const periods = periodsWithin(interval, span)
        const gaps = periods.slice(1).map((period, index) => daysBetween(periods[index]?.until ?? span.on, period.from))
        expect(gaps.every((days) => days === 1)).toBe(true)
        expect(periods.every(({ from, until }) => from < until)).toBe(true)
      }),
    )
  })

  it("every period listed begins inside the span", () => {
    fc.assert(
      fc.property(anyInterval, anySpan, (interval, span) => {
        expect(periodsWithin(interval, span).every(({ from }) => span.from <= from && from <= span.on)).toBe(true)
      }),
    )
  })
})
