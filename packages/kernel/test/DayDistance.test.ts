import { type Day, dayAfter, dayBefore, daysBetween } from "@jiceng/kernel"
import { anyDay } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("dayAfter", () => {
  it.each([
    ["2024-02-28", "2024-02-29"],
    ["2026-02-28", "2026-03-01"],
    ["2026-12-31", "2027-01-01"],
  ])("after %s comes %s", (day, next) => {
    expect([dayAfter(day as Day), dayBefore(next as Day)]).toEqual([next, day])
  })
})

const anyInnerDay = anyDay.filter((day) => day > "0001-01-01" && day < "9999-12-31")

describe("daysBetween", () => {
  it.each([
    ["2020-12-31", "2021-01-02", 2],
    ["2020-02-28", "2020-03-01", 2],
    ["2021-02-28", "2021-03-01", 1],
    ["2020-09-10", "2020-09-10", 0],
    ["2020-09-10", "2020-09-09", -1],
  ])("from %s to %s are %i days", (from, to, days) => {
    expect(daysBetween(from as Day, to as Day)).toBe(days)
  })
})

describe("laws", () => {
  it("the days from one day to another are those back, with the sign turned", () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => daysBetween(one, other) + daysBetween(other, one) === 0))
  })

  it("the day before the day after is the day", () => {
    fc.assert(fc.property(anyInnerDay, (day) => dayBefore(dayAfter(day)) === day))
  })

  it("no day lies between a day and the day after", () => {
    fc.assert(fc.property(anyInnerDay, (day) => Date.parse(dayAfter(day)) - Date.parse(day) === 86_400_000))
  })
})
