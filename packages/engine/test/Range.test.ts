import type { Shape } from "@jiceng/kernel"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isInRange, isSettled, rangeOf, writeRange } from "../src/Range.ts"

const number: Shape = { _tag: "Number", quantity: { places: 2, least: 0, most: 10_000, padded: false } }
const titled = (name: string) => ({ name, title: { zh: name, en: name } })
const choice: Shape = { _tag: "Choice", options: ["branch", "generalBranch", "committee"].map(titled) }
const flag: Shape = { _tag: "Flag" }
const open = { _tag: "NotCovered", cite: "test#9" }

describe("writeRange", () => {
  it.each([
    ["numbers between two ends", [350, 1200, 500], number, "3.5..12"],
    ["one number", [350, 350], number, "3.5"],
    ["numbers, or nothing", [350, open, 400], number, "3.5..4|-"],
    ["nothing", [open, null], number, "-"],
    ["names, in the order of the options", ["committee", "branch"], choice, "branch|committee"],
    ["a name, or nothing", ["committee", open], choice, "committee|-"],
    ["yes and no", [true, false], flag, "false|true"],
  ])("%s", (_, values, shape, expected) => {
    expect(writeRange(rangeOf(new Set<unknown>(values), shape), shape)).toBe(expected)
  })
})

describe("isSettled", () => {
  it.each([
    [[1], number, true],
    [[1, 2], number, false],
    [[1, open], number, false],
    [[open], number, true],
    [["branch"], choice, true],
    [["branch", "committee"], choice, false],
    [[false, null], flag, false],
  ])("%j: %j", (values, shape, expected) => {
    expect(isSettled(rangeOf(new Set<unknown>(values), shape))).toBe(expected)
  })
})

describe("laws", () => {
  const anyValues = fc.constantFrom(number, choice, flag).chain((shape) => {
    const own = {
      Number: fc.integer({ min: 0, max: 10_000 }),
      Choice: fc.constantFrom("branch", "generalBranch", "committee"),
      Flag: fc.boolean(),
    }[shape._tag]
    const values = fc.array(fc.oneof({ weight: 5, arbitrary: own as fc.Arbitrary<unknown> }, fc.constant(open)), {
      minLength: 1,
    })
    return fc.tuple(values, fc.constant(shape))
  })

  it("every value lies within the range of all of them", () => {
    fc.assert(
      fc.property(anyValues, ([values, shape]) => {
        const range = rangeOf(new Set(values), shape)
        expect(values.every((value) => isInRange(value, range, shape))).toBe(true)
      }),
    )
  })

  it("every end of a range, and every name in it, is a value that it was made of", () => {
    fc.assert(
      fc.property(anyValues, ([values, shape]) => {
        const range = rangeOf(new Set(values), shape)
        const ends = range._tag === "Numbers" ? [range.least, range.most] : range.names
        expect(ends.every((end) => values.some((value) => String(value) === String(end)))).toBe(true)
        expect(range.none).toBe(values.includes(open))
      }),
    )
  })
})
