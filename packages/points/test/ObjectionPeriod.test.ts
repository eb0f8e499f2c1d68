import { type Day, WorkingCalendar } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import { findObjectionPeriod, ObjectionTerm } from "@jiceng/points"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const termOf = (days: number, counted: string) => Schema.decodeUnknownSync(ObjectionTerm)({ days, counted })
const table = Schema.decodeUnknownSync(WorkingCalendar)([
  { day: "2026-10-01", works: false },
  { day: "2026-10-02", works: false },
  { day: "2026-10-05", works: "false" },
  { day: "2026-10-06", works: false },
  { day: "2026-10-07", works: false },
  { day: "2026-10-10", works: true },
])

describe("findObjectionPeriod", () => {
  it.each([
    ["2026-01-12", 5, "workingDays", "2026-01-13", "2026-01-19"],
    ["2026-01-12", 5, "calendarDays", "2026-01-13", "2026-01-17"],
    ["2026-01-16", 1, "workingDays", "2026-01-17", "2026-01-19"],
    ["2026-01-16", 1, "calendarDays", "2026-01-17", "2026-01-17"],
    ["2026-09-30", 3, "workingDays", "2026-10-01", "2026-10-10"],
    ["2026-09-29", 1, "workingDays", "2026-09-30", "2026-09-30"],
    ["2026-12-31", 1, "calendarDays", "2027-01-01", "2027-01-01"],
  ])("published on %s for %i %s: from %s until %s", (published, days, counted, from, until) => {
    expect(findObjectionPeriod(published as Day, termOf(days, counted), table)).toEqual({ from, until })
  })

  it("a term of no days, and a day in two rows, are refused", () => {
    expect(problemsOf(ObjectionTerm, { days: 0, counted: "workingDays" })).toEqual([
      "days: Expected a whole number from 1 to 365",
    ])
    const row = { day: "2026-10-01", works: false }
    expect(problemsOf(WorkingCalendar, [row, row])).toEqual(["1.day: Expected a day that no row before it has"])
  })
})

const anyPublished = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10) as Day)
const anyTerm = fc
  .record({ days: fc.integer({ min: 1, max: 30 }), counted: fc.constantFrom("workingDays", "calendarDays") })
  .map(({ days, counted }) => termOf(days, counted))
const daysOf = ({ from, until }: { readonly from: Day; readonly until: Day }) => {
  const length = (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1
  return Array.from({ length }, (_, index) =>
    new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
  )
}
const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())

describe("laws", () => {
  it("an objection period has exactly the days of its term", () => {
    fc.assert(
      fc.property(anyPublished, anyTerm, (published, term) => {
        const days = daysOf(findObjectionPeriod(published, term, table))
        const works = days.map((day) => table.find((row) => row.day === day)?.works ?? !isWeekend(day))
        const counted = term.counted === "calendarDays" ? days.length : works.filter((work) => work).length
        return counted === term.days && (term.counted === "calendarDays" || works.at(-1) === true)
      }),
    )
  })

  it("a longer term never ends earlier", () => {
    fc.assert(
      fc.property(anyPublished, anyTerm, (published, term) => {
        const longer = termOf(term.days + 1, term.counted)
        return findObjectionPeriod(published, term, table).until < findObjectionPeriod(published, longer, table).until
      }),
    )
  })

  it("an objection period begins on the day after the list was published", () => {
    fc.assert(
      fc.property(anyPublished, anyTerm, (published, term) => {
        const { from } = findObjectionPeriod(published, term, table)
        return Date.parse(from) - Date.parse(published) === 86_400_000
      }),
    )
  })
})
