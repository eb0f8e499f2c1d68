import { Career, countContinuousYears, countRuns, countServiceMonths } from "@jiceng/compensation"
import { Day } from "@jiceng/kernel"
import { anyDay, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const decode = Schema.decodeUnknownSync(Career)
const dayOf = Schema.decodeUnknownSync(Day)
const career = decode([
  { from: "2000-07-01", until: "2005-06-30" },
  { from: "2005-07-01", until: "2010-12-31" },
  { from: "2012-01-31" },
])

describe("countServiceMonths", () => {
  it.each([
    ["2000-07-01", 0],
    ["2000-07-31", 0],
    ["2000-08-01", 1],
    ["2001-07-01", 12],
    ["2005-07-01", 60],
    ["2011-01-01", 126],
    ["2011-12-31", 126],
    ["2012-02-28", 126],
    ["2012-02-29", 127],
    ["2013-01-31", 138],
  ])("by %s there are %i full months", (day, months) => {
    expect(countServiceMonths(career, dayOf(day))).toBe(months)
  })
})

describe("countContinuousYears", () => {
  it.each([
    ["2005-06-30", 4],
    ["2005-07-01", 5],
    ["2010-07-01", 10],
    ["2011-06-01", 0],
    ["2013-01-30", 0],
    ["2013-01-31", 1],
  ])("by %s there are %i full years without a gap", (day, years) => {
    expect(countContinuousYears(career, dayOf(day))).toBe(years)
  })

  it("reaches twenty years on the day, and not the day before", () => {
    const long = decode([{ from: "1998-11-05" }])
    expect(["2018-11-04", "2018-11-05"].map((day) => countContinuousYears(long, dayOf(day)))).toEqual([19, 20])
  })
})

describe("countRuns", () => {
  it.each([
    [[true, true], 1],
    [[true, false, true], 0],
    [[true, true, true], 1],
    [[true, true, true, true], 2],
    [[], 0],
  ])("the years %j have %i runs of two", (years, runs) => {
    expect(countRuns(years, 2)).toBe(runs)
  })
})

describe("Career", () => {
  it("takes nobody who leaves before joining, and no spells that overlap", () => {
    const wrong = [
      [{ from: "2020-01-02", until: "2020-01-01" }],
      [{ from: "2020-01-01", until: "2020-06-30" }, { from: "2020-06-30" }],
      [{ from: "2020-01-01" }, { from: "2021-01-01" }],
    ]
    expect(wrong.flatMap((spells) => problemsOf(Career, spells))).toMatchInlineSnapshot(`
      [
        "0.until: Expected a day not before the first",
        "1.from: Expected a day after the end of the spell before",
        "1.from: Expected a day after the end of the spell before",
      ]
    `)
  })
})

const anyCareer = fc.uniqueArray(anyDay, { minLength: 2, maxLength: 6 }).map((drawn) => {
  const days = drawn.toSorted()
  return decode(
    days.flatMap((from, index) =>
      index % 2 === 1 ? [] : [{ from, ...(days[index + 1] ? { until: days[index + 1] } : {}) }],
    ),
  )
})

describe("laws", () => {
  it("a later day never means less service", () => {
    fc.assert(
      fc.property(anyCareer, anyDay, anyDay, (spells, one, other) => {
        const [earlier, later] = [one, other].toSorted() as [Day, Day]
        return countServiceMonths(spells, earlier) <= countServiceMonths(spells, later)
      }),
    )
  })

  it("continuous service is never longer than all service", () => {
    fc.assert(
      fc.property(anyCareer, anyDay, (spells, day) => {
        return countContinuousYears(spells, day) * 12 <= countServiceMonths(spells, day)
      }),
    )
  })

  it("spells that follow without a gap count as continuous", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 60 }), (year, years) => {
        const following = decode([{ from: `${year}-01-01`, until: `${year}-12-31` }, { from: `${year + 1}-01-01` }])
        expect(countContinuousYears(following, dayOf(`${year + years}-01-01`))).toBe(years)
      }),
    )
  })
})
