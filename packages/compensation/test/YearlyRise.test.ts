import { compareYears, YearlyRise, YearsFacts, yearlyRise } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const rule = Schema.decodeUnknownSync(YearlyRise)({ kind: "yearlyRise", cite: "yongning-2020#32" })
const compare = (lastYearWage: number, thisYearWage: number) =>
  compareYears({ lastYearWage, thisYearWage } as YearsFacts, rule).value

describe("compareYears", () => {
  it.each([
    [300_000, 300_000, { met: false, rise: 0 }],
    [300_000, 300_001, { met: true, rise: 1 }],
    [300_000, 299_999, { met: false, rise: -1 }],
  ])("%i fen, then %i: %o", (lastYear, thisYear, value) => {
    expect(compare(lastYear, thisYear)).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(yearlyRise.steps))
  })

  it("takes a wage for both years", () => {
    expect(problemsOf(YearsFacts, { thisYearWage: "" })).toMatchInlineSnapshot(`
      [
        "lastYearWage: Missing key",
        "thisYearWage: Expected a number from 0 to 10000000 with at most two decimals",
      ]
    `)
  })
})

describe("laws", () => {
  it("pay that stays the same has not risen", () => {
    fc.assert(fc.property(anyWage, (wage) => !compare(wage, wage).met))
  })

  it("higher pay this year never breaks the rise", () => {
    fc.assert(fc.property(anyWage, anyWage, (last, now) => !compare(last, now).met || compare(last, now + 1).met))
  })
})
