import { type Day, isWithin, Period } from "@jiceng/kernel"
import { anyDay, anyPeriod, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const periodOf = (from: string, until?: string) => (until === undefined ? { from } : { from, until }) as Period

describe("isWithin", () => {
  it.each([
    ["the day before", "2020-09-09", periodOf("2020-09-10", "2020-12-31"), false],
    ["the first day", "2020-09-10", periodOf("2020-09-10", "2020-12-31"), true],
    ["the last day", "2020-12-31", periodOf("2020-09-10", "2020-12-31"), true],
    ["the day after", "2021-01-01", periodOf("2020-09-10", "2020-12-31"), false],
    ["any later day of a period without end", "9999-12-31", periodOf("2020-09-10"), true],
    ["the day before a period without end", "2020-09-09", periodOf("2020-09-10"), false],
    ["the only day of a period", "2020-09-10", periodOf("2020-09-10", "2020-09-10"), true],
  ])("%s", (_, day, period, expected) => {
    expect(isWithin(day as Day, period)).toBe(expected)
  })
})

describe("Period", () => {
  it.each([
    [
      "a last day before the first",
      { from: "2020-09-10", until: "2020-09-09" },
      ["until: Expected a day not before the first"],
    ],
    [
      "days that no calendar has",
      { from: "2020-02-30", until: "2021-02-29" },
      [
        "from: Expected a calendar day written like 2020-09-10",
        "until: Expected a calendar day written like 2020-09-10",
      ],
    ],
    ["no first day", { until: "2020-09-10" }, ["from: Missing key"]],
    ["an empty last day", { from: "2020-09-10", until: null }, ["until: Expected string"]],
    ["another key", { from: "2020-09-10", to: "2020-09-11" }, ["to: Expected no excess property"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Period, data)).toEqual(problems)
  })

  describe("laws", () => {
    it("a period contains its first and its last day", () => {
      fc.assert(
        fc.property(
          anyPeriod,
          (period) => isWithin(period.from, period) && isWithin(period.until ?? period.from, period),
        ),
      )
    })

    it("a day is before, in or after a period, and only one of these", () => {
      const anyDayAndPeriod = anyPeriod.chain((period) =>
        fc.record({
          period: fc.constant(period),
          day: fc.oneof(anyDay, fc.constantFrom(period.from, period.until ?? period.from)),
        }),
      )
      fc.assert(
        fc.property(anyDayAndPeriod, ({ day, period }) => {
          const places = [day < period.from, isWithin(day, period), period.until !== undefined && day > period.until]
          expect(places.filter((isThere) => isThere)).toHaveLength(1)
        }),
      )
    })
  })
})

describe("the generator of periods", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(problemsOf(Period, period)).toEqual([])
      }),
    )
  })
})
