import { countWorkingDaysBetween, Day, isWorkingDay, WorkingCalendar } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const day = Schema.decodeUnknownSync(Day)
const decode = Schema.decodeUnknownSync(WorkingCalendar)
const noHolidays = decode([])

/** The first week of May 2019 and the weekends worked instead. */
const may2019 = decode([
  { day: "2019-04-28", works: true },
  { day: "2019-05-01", works: false },
  { day: "2019-05-02", works: false },
  { day: "2019-05-03", works: "false" },
  { day: "2019-05-05", works: true },
])

describe("isWorkingDay", () => {
  it.each([
    ["2019-05-06", true],
    ["2019-05-04", false],
    ["2019-05-05", true],
    ["2019-05-01", false],
  ])("%s works: %s", (text, works) => {
    expect(isWorkingDay(day(text), may2019)).toBe(works)
  })
})

describe("countWorkingDaysBetween", () => {
  it.each([
    ["2018-11-05", "2018-11-05", 0],
    ["2018-11-05", "2018-11-06", 0],
    ["2018-11-05", "2018-11-07", 1],
    ["2018-11-02", "2018-11-05", 0],
    ["2018-11-05", "2018-11-19", 9],
    ["2018-11-05", "2018-11-20", 10],
    ["2018-11-20", "2018-11-05", 0],
  ])("between %s and %s lie %i full working days", (from, until, count) => {
    expect(countWorkingDaysBetween(day(from), day(until), noHolidays)).toBe(count)
  })

  it("holidays do not count, and weekends worked instead do", () => {
    expect(countWorkingDaysBetween(day("2019-04-26"), day("2019-05-07"), may2019)).toBe(5)
    expect(countWorkingDaysBetween(day("2019-04-26"), day("2019-05-07"), noHolidays)).toBe(6)
  })
})

describe("WorkingCalendar", () => {
  it("a day in two rows is refused", () => {
    const rows = [
      { day: "2019-05-01", works: false },
      { day: "2019-05-01", works: true },
    ]
    expect(problemsOf(WorkingCalendar, rows)).toEqual(["1.day: Expected a day that no row before it has"])
  })
})

describe("laws", () => {
  const anyNearDay = fc.integer({ min: 0, max: 60 }).map((days) => {
    return day(new Date(Date.UTC(2020, 1, 1 + days)).toISOString().slice(0, 10))
  })
  const anyCalendar = fc
    .uniqueArray(fc.record({ day: anyNearDay, works: fc.boolean() }), { maxLength: 10, selector: (row) => row.day })
    .map((rows) => decode(rows))

  const anyThreeDays = fc
    .uniqueArray(anyNearDay, { minLength: 3, maxLength: 3 })
    .map((days) => days.toSorted() as unknown as readonly [Day, Day, Day])

  it("a day that the calendar lists works as it says", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        for (const row of calendar) expect(isWorkingDay(row.day, calendar)).toBe(row.works)
      }),
    )
  })

  it("working days of two stretches that meet add up", () => {
    fc.assert(
      fc.property(anyThreeDays, anyCalendar, ([from, middle, until], calendar) => {
        const parts = countWorkingDaysBetween(from, middle, calendar) + countWorkingDaysBetween(middle, until, calendar)
        const ofMiddle = isWorkingDay(middle, calendar) ? 1 : 0
        expect(countWorkingDaysBetween(from, until, calendar)).toBe(parts + ofMiddle)
      }),
    )
  })

  it("an empty calendar has five working days in every seven days", () => {
    fc.assert(
      fc.property(anyNearDay, (drawn) => {
        const start = Date.parse(`${drawn}T00:00:00Z`)
        const until = day(new Date(start + 8 * 86_400_000).toISOString().slice(0, 10))
        expect(countWorkingDaysBetween(drawn, until, noHolidays)).toBe(5)
      }),
    )
  })
})
