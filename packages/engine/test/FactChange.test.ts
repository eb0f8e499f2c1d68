import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { distanceOf, isNearer, nearestIn } from "../src/FactChange.ts"

describe("distanceOf", () => {
  it.each([
    [8000, 8500, 500],
    [7, 6, 1],
    [false, true, 1],
    ["organ", "organ", 0],
    ["organ", "enterprise", 1],
    [null, 5, 1],
  ])("from %j to %j it is %i", (from, to, expected) => {
    expect(distanceOf({ from, to })).toBe(expected)
  })
})

describe("nearestIn", () => {
  it.each([
    [{ from: 10, to: 20 }, 5, 10],
    [{ from: 10, to: 20 }, 25, 20],
    [{ from: 10, to: 20 }, 15, 15],
    [{ from: "organ", to: "organ" }, "other", "organ"],
    [{ from: 10, to: 20 }, null, 10],
  ])("of %j to %j it is %j", (stretch, value, expected) => {
    expect(nearestIn(stretch, value)).toBe(expected)
  })
})

describe("laws", () => {
  it("a change moves nearer than another exactly when no fact moves farther and some fact moves less", () => {
    const anyDistances = fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(anyDistances, anyDistances, (one, other) => {
        const [a = 0, b = 0] = one
        const [c = 0, d = 0] = other
        expect(isNearer(one, other)).toBe(a <= c && b <= d && a + b < c + d)
      }),
    )
  })
})
