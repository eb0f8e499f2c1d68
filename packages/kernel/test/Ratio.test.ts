import { isBelow, type Percent, percentOf, Ratio } from "@jiceng/kernel"
import { anyPercent, anyRatio, anyRatioNear, anyRounding, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ratioOf = (part: number, whole: number): Ratio => Schema.decodeUnknownSync(Ratio)({ part, whole })
const ninety = 9000 as Percent

describe("isBelow", () => {
  it.each([
    [0, 1, true],
    [899_999, 1_000_000, true],
    [26, 29, true],
    [89_999, 100_000, true],
    [9, 10, false],
    [27, 30, false],
    [900_000_000, 1_000_000_000, false],
    [899_999_999, 1_000_000_000, true],
    [1, 1, false],
  ])("%i of %i is below 90 %: %j", (part, whole, expected) => {
    expect(isBelow(ratioOf(part, whole), ninety)).toBe(expected)
  })

  it("nothing is below 0 %, and only less than all is below 100 %", () => {
    expect(isBelow(ratioOf(0, 5), 0 as Percent)).toBe(false)
    expect(isBelow(ratioOf(4, 5), 10_000 as Percent)).toBe(true)
    expect(isBelow(ratioOf(5, 5), 10_000 as Percent)).toBe(false)
  })
})

describe("percentOf", () => {
  it.each([
    [0, 7, "down", 0],
    [2, 3, "down", 6666],
    [2, 3, "up", 6667],
    [2, 3, "halfUp", 6667],
    [1, 3, "halfUp", 3333],
    [1, 3, "up", 3334],
    [1, 20_000, "halfUp", 1],
    [1, 20_000, "halfEven", 0],
    [3, 20_000, "halfEven", 2],
    [899_999, 1_000_000, "down", 8999],
    [7, 7, "up", 10_000],
  ] as const)("%i of %i, rounded %s, are %i hundredths of a percent", (part, whole, rounding, percent) => {
    expect(percentOf(ratioOf(part, whole), rounding)).toBe(percent)
  })
})

describe("Ratio", () => {
  it.each([
    ["a whole of zero", { part: 0, whole: 0 }, ["whole: Expected a whole number from 1 to 1000000000"]],
    ["a part above the whole", { part: 31, whole: 30 }, ["part: Expected a part no larger than the whole"]],
    [
      "counts that are none",
      { part: -1, whole: 1.5 },
      ["part: Expected a whole number from 0 to 1000000000", "whole: Expected a whole number from 1 to 1000000000"],
    ],
    ["a missing part", { whole: 5 }, ["part: Missing key"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Ratio, data)).toEqual(problems)
  })

  describe("laws", () => {
    const anyCompared = anyPercent.chain((percent) =>
      fc.record({ percent: fc.constant(percent), ratio: anyRatioNear(percent) }),
    )

    it("a ratio is below a percentage exactly when its cross product is", () => {
      fc.assert(
        fc.property(anyCompared, ({ ratio, percent }) => {
          const isLess = BigInt(ratio.part) * 10_000n < BigInt(percent) * BigInt(ratio.whole)
          expect(isBelow(ratio, percent)).toBe(isLess)
        }),
        { numRuns: 1000 },
      )
    })

    it("a larger part never makes a ratio smaller", () => {
      const anyParts = fc.tuple(anyCompared, fc.double({ min: 0, max: 1, noNaN: true }), anyRounding)
      fc.assert(
        fc.property(anyParts, ([{ ratio, percent }, share, rounding]) => {
          const less = { ...ratio, part: Math.floor(share * ratio.part) as Ratio["part"] }
          expect(isBelow(less, percent) || !isBelow(ratio, percent)).toBe(true)
          expect(percentOf(less, rounding)).toBeLessThanOrEqual(percentOf(ratio, rounding))
        }),
      )
    })

    it("rounded down, a ratio is at most itself, and less than one hundredth of a percent away", () => {
      fc.assert(
        fc.property(anyRatio, (ratio) => {
          const percent = percentOf(ratio, "down")
          expect(isBelow(ratio, percent)).toBe(false)
          expect(percent === 10_000 || isBelow(ratio, (percent + 1) as Percent)).toBe(true)
        }),
      )
    })
  })
})

describe("the generators of ratios", () => {
  it("make what decodes", () => {
    fc.assert(
      fc.property(anyRatio, (ratio) => {
        expect(problemsOf(Ratio, ratio)).toEqual([])
      }),
    )
  })

  it("draw ratios below, at and above 90 %", () => {
    const drawn = fc.sample(anyRatioNear(ninety), { numRuns: 1000, seed: 1 })
    const sides = new Set(drawn.map(({ part, whole }) => Math.sign(part * 10 - whole * 9)))
    expect(sides).toEqual(new Set([-1, 0, 1]))
  })
})
