import type { Day } from "@jiceng/kernel"
import { anyDay } from "@jiceng/kernel/testing"
import { dayAfter, dayBefore } from "@jiceng/points"
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

describe("laws", () => {
  it("the day before the day after is the day", () => {
    fc.assert(fc.property(anyInnerDay, (day) => dayBefore(dayAfter(day)) === day))
  })

  it("no day lies between a day and the day after", () => {
    fc.assert(fc.property(anyInnerDay, (day) => Date.parse(dayAfter(day)) - Date.parse(day) === 86_400_000))
  })
})
