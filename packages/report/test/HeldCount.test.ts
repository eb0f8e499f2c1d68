import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeHeldCounter } from "../src/HeldCount.ts"

const countOf = (pairs: ReadonlyArray<readonly [string, string]>) => {
  const counter = makeHeldCounter()
  const told = pairs.map(([result, earned]) => counter.add(result, earned))
  return { told, ...counter.end() }
}

describe("makeHeldCounter", () => {
  it("rows are held down where they have less than they earned", () => {
    const { told, held, moves } = countOf([
      ["7", "9"],
      ["7", "7"],
      ["", "9"],
      ["9", "7"],
      ["6", "10"],
      ["7", "9"],
    ])
    expect(told).toEqual([true, false, false, false, true, true])
    expect(held).toBe(3)
    expect(moves).toEqual([
      { from: "10", to: "6", rows: 1 },
      { from: "9", to: "7", rows: 2 },
    ])
  })

  it("too many moves are only summed up", () => {
    const { held, moves } = countOf(Array.from({ length: 1002 }, (_, at) => ["0", String(at + 1)] as const))
    expect([held, moves]).toEqual([1002, undefined])
  })

  describe("laws", () => {
    it("rows held down are the sum of their moves", () => {
      const anyStars = fc.oneof(fc.nat(10).map(String), fc.constant(""))
      fc.assert(
        fc.property(fc.array(fc.tuple(anyStars, anyStars)), (pairs) => {
          const { told, held, moves = [] } = countOf(pairs)
          expect(moves.reduce((sum, { rows }) => sum + rows, 0)).toBe(held)
          expect(told.filter(Boolean).length).toBe(held)
        }),
      )
    })
  })
})
