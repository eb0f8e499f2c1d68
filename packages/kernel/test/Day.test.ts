import { Day } from "@jiceng/kernel"
import { anyDay, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("Day", () => {
  it.each([
    ["the day of issue of a plan", "2020-09-10"],
    ["the leap day of a year divisible by four", "2020-02-29"],
    ["the leap day of a year divisible by 400", "2000-02-29"],
    ["the first day", "0001-01-01"],
    ["a day before the year 100", "0099-12-31"],
    ["the last day", "9999-12-31"],
  ])("%s is a day", (_, text) => {
    expect(Schema.decodeUnknownSync(Day)(text)).toBe(text)
  })

  it.each([
    ["a February without a leap day", "2019-02-29"],
    ["a century that is no leap year", "1900-02-29"],
    ["a day that no month has", "2020-04-31"],
    ["a month that no year has", "2020-13-01"],
    ["month zero", "2020-00-10"],
    ["day zero", "2020-09-00"],
    ["the year before the first", "0000-12-31"],
    ["a missing zero", "2020-9-10"],
    ["a year of five digits", "12020-09-10"],
    ["a time", "2020-09-10T00:00:00Z"],
    ["slashes", "2020/09/10"],
    ["full-width digits", "\uff12\uff10\uff12\uff10-\uff10\uff19-\uff11\uff10"],
    ["a space before it", " 2020-09-10"],
    ["a line end", "2020-09-10\n"],
    ["nothing", ""],
  ])("%s is refused", (_, text) => {
    expect(problemsOf(Day, text)).toEqual([": Expected a calendar day written like 2020-09-10"])
  })

  it.each([20200910, null, undefined, new Date(0)])("%j is no text", (found) => {
    expect(problemsOf(Day, found)).toEqual([": Expected string"])
  })

  describe("laws", () => {
    it("days sort as their texts do", () => {
      fc.assert(
        fc.property(anyDay, anyDay, (one, other) => {
          expect(one < other).toBe(Date.parse(one) < Date.parse(other))
        }),
      )
    })

    it("only real calendar days are accepted", () => {
      const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      const daysOf = (year: number, month: number) =>
        [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
      const anyYear = fc.oneof(fc.constantFrom(0, 1, 99, 100, 1900, 2000, 2019, 2020, 9999), fc.nat({ max: 9999 }))
      const anyDate = fc.record({
        year: anyYear,
        month: fc.nat({ max: 13 }),
        day: fc.oneof(fc.integer({ min: 28, max: 32 }), fc.nat({ max: 99 })),
      })
      fc.assert(
        fc.property(anyDate, ({ year, month, day }) => {
          const text = [
            String(year).padStart(4, "0"),
            ...[month, day].map((part) => String(part).padStart(2, "0")),
          ].join("-")
          const isReal = year >= 1 && day >= 1 && day <= daysOf(year, month)
          expect(Schema.is(Day)(text)).toBe(isReal)
        }),
        { numRuns: 500 },
      )
    })
  })
})

describe("the generator of days", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(problemsOf(Day, day)).toEqual([])
      }),
    )
  })
})
