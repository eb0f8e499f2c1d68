import { divideRounded, Rounding, roundingTitles } from "@jiceng/kernel"
import { anyNear, anyRounding, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("divideRounded", () => {
  it.each([
    [0, 7, [0, 0, 0, 0]],
    [6, 3, [2, 2, 2, 2]],
    [7, 3, [2, 3, 2, 2]],
    [8, 3, [2, 3, 3, 3]],
    [1, 2, [0, 1, 1, 0]],
    [3, 2, [1, 2, 2, 2]],
    [5, 2, [2, 3, 3, 2]],
    [7, 2, [3, 4, 4, 4]],
    [25, 10, [2, 3, 3, 2]],
    [35, 10, [3, 4, 4, 4]],
    [2501, 1000, [2, 3, 3, 3]],
    [2499, 1000, [2, 3, 2, 2]],
    [
      9_007_199_254_740_991,
      2,
      [4_503_599_627_370_495, 4_503_599_627_370_496, 4_503_599_627_370_496, 4_503_599_627_370_496],
    ],
    [9_007_199_254_740_991, 9_007_199_254_740_990, [1, 2, 1, 1]],
    [9_007_199_254_740_991, 1, Array(4).fill(9_007_199_254_740_991)],
  ])("%i ÷ %i rounded down, up, half up and half even", (dividend, divisor, expected) => {
    expect(Rounding.literals.map((rounding) => divideRounded(dividend, divisor, rounding))).toEqual(expected)
  })
})

describe("roundingTitles", () => {
  it("has a title of its own for every rounding", () => {
    expect(Object.keys(roundingTitles)).toEqual([...Rounding.literals])
    expect(new Set(Object.values(roundingTitles).flatMap(({ zh, en }) => [zh, en])).size).toBe(8)
  })
})

describe("Rounding", () => {
  it("a rounding without a name is refused", () => {
    expect(problemsOf(Rounding, "nearest")).toMatchInlineSnapshot(`
      [
        ": Expected "down" | "up" | "halfUp" | "halfEven"",
      ]
    `)
  })
})

describe("laws", () => {
  const most = Number.MAX_SAFE_INTEGER
  const anyDivisor = fc.oneof(fc.integer({ min: 1, max: 12 }), anyNear([10_000], 1, most))
  const anyDividend = fc.oneof(fc.nat({ max: 100 }), anyNear([], 0, most))

  it("rounding down, up and to the nearest differ by at most one", () => {
    fc.assert(
      fc.property(anyDividend, anyDivisor, (dividend, divisor) => {
        const [down, up, halfUp, halfEven] = Rounding.literals.map((rounding) =>
          divideRounded(dividend, divisor, rounding),
        )
        expect(Number(up) - Number(down)).toBe(dividend % divisor === 0 ? 0 : 1)
        expect([down, up]).toContain(halfUp)
        expect([down, up]).toContain(halfEven)
      }),
    )
  })

  it("an exact quotient is not changed by any rounding", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 90_000_000 }),
        fc.integer({ min: 1, max: 90_000_000 }),
        anyRounding,
        (quotient, divisor, rounding) => {
          expect(divideRounded(quotient * divisor, divisor, rounding)).toBe(quotient)
        },
      ),
    )
  })

  it("rounding never changes the order of two numerators", () => {
    const anyNumerators = fc.oneof(
      fc.tuple(anyDividend, anyDividend),
      anyNear([], 0, most - 1).map((dividend): [number, number] => [dividend, dividend + 1]),
    )
    fc.assert(
      fc.property(anyNumerators, anyDivisor, anyRounding, (numerators, divisor, rounding) => {
        const [less, more] = [Math.min(...numerators), Math.max(...numerators)]
        expect(divideRounded(less, divisor, rounding)).toBeLessThanOrEqual(divideRounded(more, divisor, rounding))
      }),
    )
  })

  it("rounded to the nearest, no quotient moves by more than a half, and one that lies halfway goes up or to an even number", () => {
    const anyHalfway = fc
      .tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }))
      .map(([odd, half]): [number, number] => [(2 * odd + 1) * half, 2 * half])
    fc.assert(
      fc.property(fc.oneof(anyHalfway, fc.tuple(anyDividend, anyDivisor)), ([dividend, divisor]) => {
        for (const rounding of ["halfUp", "halfEven"] as const) {
          const rounded = divideRounded(dividend, divisor, rounding)
          const off = 2n * (BigInt(rounded) * BigInt(divisor) - BigInt(dividend))
          expect(off >= -BigInt(divisor) && off <= BigInt(divisor)).toBe(true)
          const isHalfway = off === BigInt(divisor) || off === -BigInt(divisor)
          if (isHalfway) expect(rounding === "halfUp" ? off > 0n : rounded % 2 === 0).toBe(true)
        }
      }),
    )
  })
})
