import { compareWithWindow, DayOfYear, YearlyWindow, yearlyWindow } from "@jiceng/assessment"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "yearlyWindow",
  cite: "xingqing-2018#二(四)2",
  from: { month: 1, day: 1 },
  until: { month: 12, day: 20 },
}
const decode = Schema.decodeUnknownSync(YearlyWindow)
const compare = (month: number, day: number, rule: YearlyWindow) =>
  compareWithWindow(Schema.decodeUnknownSync(DayOfYear)({ month, day }), rule).value

describe("compareWithWindow", () => {
  it.each([
    [12, 19, { met: true, state: "inTime" }],
    [12, 20, { met: true, state: "inTime" }],
    [12, 21, { met: false, state: "late" }],
    [1, 1, { met: true, state: "inTime" }],
    [11, 30, { met: true, state: "inTime" }],
  ])("month %i, day %i against 20 December: %o", (month, day, value) => {
    expect(compare(month, day, decode(written))).toEqual(value)
  })

  it.each([
    [11, 30, "early"],
    [12, 1, "inTime"],
    [12, 31, "inTime"],
  ])("month %i, day %i against December: %s", (month, day, state) => {
    const december = decode({ ...written, from: { month: 12, day: 1 }, until: { month: 12, day: 31 } })
    expect(compare(month, day, december).state).toBe(state)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(yearlyWindow.steps))
  })
})

describe("YearlyWindow", () => {
  it("takes a first day before the last", () => {
    expect(problemsOf(YearlyWindow, { ...written, from: { month: 12, day: 21 } })).toMatchInlineSnapshot(`
      [
        "until: Expected a day not before the first",
      ]
    `)
  })

  it("takes only days that a month has", () => {
    const days = [
      { month: 2, day: 30 },
      { month: 4, day: 31 },
      { month: 13, day: 1 },
    ]
    expect(days.flatMap((day) => problemsOf(DayOfYear, day))).toMatchInlineSnapshot(`
      [
        "day: Expected a day of that month",
        "day: Expected a day of that month",
        "month: Expected a whole number from 1 to 12",
      ]
    `)
    expect(problemsOf(DayOfYear, { month: 2, day: 29 })).toEqual([])
  })
})

const anyDayOfYear = fc
  .date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2020-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => ({ month: date.getUTCMonth() + 1, day: date.getUTCDate() }) as DayOfYear)
const orderOf = ({ month, day }: DayOfYear) => month * 100 + day
const anyWindow = fc.tuple(anyDayOfYear, anyDayOfYear).map((ends) => {
  const [from, until] = ends.toSorted((a, b) => orderOf(a) - orderOf(b)) as [DayOfYear, DayOfYear]
  return { kind: "yearlyWindow", cite: "xingqing-2018#二(四)2", from, until } as const
})

describe("laws", () => {
  it("the first and the last day are in time", () => {
    fc.assert(
      fc.property(anyWindow, (rule) => [rule.from, rule.until].every((day) => compareWithWindow(day, rule).value.met)),
    )
  })

  it("every day of the year is before, in or after the window, and only one of these", () => {
    fc.assert(
      fc.property(anyWindow, anyDayOfYear, (rule, day) => {
        const isBefore = orderOf(day) < orderOf(rule.from)
        const isAfter = orderOf(day) > orderOf(rule.until)
        const state = isBefore ? "early" : isAfter ? "late" : "inTime"
        expect(compareWithWindow(day, rule).value).toEqual({ met: !isBefore && !isAfter, state })
      }),
    )
  })
})
