import { standOn, TargetDue } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import { anyDay, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const due = Day.make("2023-09-10")
const nextDay = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day

describe("standOn", () => {
  it.each([
    ["2023-09-09", "pending", 0],
    ["2023-09-10", "pending", 0],
    ["2023-09-11", "overdue", 1],
    ["2024-09-10", "overdue", 366],
  ])("on %s what is not met is %s by %i days", (on, standing, daysLate) => {
    expect(standOn(false, due, Day.make(on))).toEqual({ standing, daysLate })
  })

  it("what is met is never late", () => {
    expect(standOn(true, due, Day.make("2030-01-01"))).toEqual({ standing: "met", daysLate: 0 })
  })
})

describe("laws", () => {
  const anyDayWithNext = anyDay.map((day) => (day === "9999-12-31" ? Day.make("9999-12-30") : day))

  it("on the due day nothing is overdue, and on the day after everything undone is", () => {
    fc.assert(
      fc.property(anyDayWithNext, fc.boolean(), (day, met) => {
        expect(standOn(met, day, day).standing).toBe(met ? "met" : "pending")
        expect(standOn(met, day, nextDay(day)).standing).toBe(met ? "met" : "overdue")
      }),
    )
  })

  it("what is overdue on a day is overdue by one more on the next", () => {
    fc.assert(
      fc.property(anyDay, anyDayWithNext, (day, on) => {
        const [now, later] = [standOn(false, day, on), standOn(false, day, nextDay(on))]
        expect(now.standing !== "overdue" || later.daysLate === now.daysLate + 1).toBe(true)
      }),
    )
  })
})

describe("the step", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields({ TargetDue }))
  })
})
