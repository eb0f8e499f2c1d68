import { apportion } from "@jiceng/kernel"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("apportion", () => {
  it.each([
    ["an even split", 10, [1, 1], [5, 5]],
    ["one unit left over goes to the first of equals", 101, [5, 5], [51, 50]],
    ["two units left over go to the first two of three", 5, [1, 1, 1], [2, 2, 1]],
    ["the larger remainder comes before the earlier share", 10, [1, 2, 4], [1, 3, 6]],
    ["a weight of zero gets nothing", 7, [0, 3, 0, 4], [0, 3, 0, 4]],
    ["zero weights get nothing even where units are left over", 1, [0, 1, 0, 1], [0, 1, 0, 0]],
    ["an empty pool", 0, [3, 4], [0, 0]],
    ["a single share", 999, [7], [999]],
    ["more shares than units", 2, [1, 1, 1, 1], [1, 1, 0, 0]],
    [
      "100,000 yuan in fen, split 20/20/30/30",
      10_000_000,
      [20, 20, 30, 30],
      [2_000_000, 2_000_000, 3_000_000, 3_000_000],
    ],
    [
      "products far above 2^53 stay exact",
      100_000_000_000,
      [999_999_999, 1_000_000_000, 1],
      [49_999_999_950, 49_999_999_999 + 1, 50],
    ],
  ])("%s", (_, pool, weights, shares) => {
    expect(apportion(pool, weights)).toEqual(shares)
  })

  describe("laws", () => {
    const anyWeights = fc
      .array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000_000_000 })), { minLength: 1, maxLength: 8 })
      .map((weights) => (weights.every((weight) => weight === 0) ? [...weights, 1] : weights))
    const anyPool = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100_000_000_000 }))

    it("the shares of a pool sum to the pool", () => {
      fc.assert(
        fc.property(anyPool, anyWeights, (pool, weights) => {
          expect(apportion(pool, weights).reduce((sum, share) => sum + share, 0)).toBe(pool)
        }),
      )
    })

    it("every share is within one unit of its exact part", () => {
      fc.assert(
        fc.property(anyPool, anyWeights, (pool, weights) => {
          const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
          apportion(pool, weights).forEach((share, index) => {
            const off = BigInt(share) * total - BigInt(pool) * BigInt(weights[index] as number)
            expect(off > -total && off < total).toBe(true)
          })
        }),
      )
    })

    it("a larger weight never gets a smaller share", () => {
      fc.assert(
        fc.property(anyPool, anyWeights, (pool, weights) => {
          const shares = apportion(pool, weights)
          const byWeight = shares.map((share, index) => ({ share, weight: weights[index] as number }))
          for (const one of byWeight) {
            for (const other of byWeight)
              if (one.weight < other.weight) expect(one.share).toBeLessThanOrEqual(other.share)
          }
        }),
      )
    })

    it("a weight of zero gets nothing", () => {
      fc.assert(
        fc.property(anyPool, anyWeights, (pool, weights) => {
          const shares = apportion(pool, [0, ...weights, 0])
          expect([shares.at(0), shares.at(-1)]).toEqual([0, 0])
        }),
      )
    })
  })
})
