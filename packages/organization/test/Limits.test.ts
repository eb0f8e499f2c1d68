import { problemsOf } from "@jiceng/kernel/testing"
import { Limits, measureDistance } from "@jiceng/organization"
import { anyLimits, distancesLeadToAllowedNumbers } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const limitsOf = Schema.decodeUnknownSync(Limits)
const committee = limitsOf({ least: 7, most: 11, parity: "odd" })

describe("measureDistance", () => {
  it.each([
    [5, 2, 0],
    [6, 1, 0],
    [7, 0, 0],
    [8, 1, 1],
    [9, 0, 0],
    [10, 1, 1],
    [11, 0, 0],
    [12, 0, 1],
    [13, 0, 2],
  ])("of an odd 7 to 11, %i is %i short and %i over", (number, missing, surplus) => {
    expect(measureDistance(number, committee)).toEqual({ missing, surplus })
  })

  it("without an upper end nothing is too much", () => {
    expect(measureDistance(1_000_000, limitsOf({ least: 10 }))).toEqual({ missing: 0, surplus: 0 })
    expect(measureDistance(9, limitsOf({ least: 10 }))).toEqual({ missing: 1, surplus: 0 })
  })
})

describe("Limits", () => {
  it.each([
    ["limits upside down", { least: 3, most: 2 }, ["most: Expected limits that allow a number"]],
    [
      "odd limits that hold no odd number",
      { least: 4, most: 4, parity: "odd" },
      ["most: Expected limits that allow a number"],
    ],
    ["an even parity", { least: 1, parity: "even" }, ['parity: Expected "odd"']],
  ])("%s are refused", (_, data, problems) => {
    expect(problemsOf(Limits, data)).toEqual(problems)
  })
})

const anyLimitsAndNumber = fc.tuple(anyLimits, fc.nat({ max: 30 }))
const isAllowed = (number: number, limits: Limits) => {
  const { missing, surplus } = measureDistance(number, limits)
  return missing === 0 && surplus === 0
}

describe("laws", () => {
  it("a number is allowed exactly when nothing is missing and nothing is too much", () => {
    fc.assert(fc.property(anyLimits, (limits) => fc.assert(distancesLeadToAllowedNumbers(limits), { numRuns: 20 })))
  })

  it("where something is missing, adding it gives an allowed number", () => {
    fc.assert(
      fc.property(anyLimitsAndNumber, ([limits, number]) => {
        const { missing } = measureDistance(number, limits)
        expect(missing === 0 || isAllowed(number + missing, limits)).toBe(true)
      }),
    )
  })

  it("where something is too much, taking it away gives an allowed number", () => {
    fc.assert(
      fc.property(anyLimitsAndNumber, ([limits, number]) => {
        const { surplus } = measureDistance(number, limits)
        expect(surplus === 0 || isAllowed(number - surplus, limits)).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make limits that decode", () => {
    fc.assert(
      fc.property(anyLimits, (limits) => {
        expect(problemsOf(Limits, limits)).toEqual([])
      }),
    )
  })
})
