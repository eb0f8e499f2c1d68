import { findChanges, type Results } from "@jiceng/points"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("findChanges", () => {
  it("an objection that moved one member moves the ranks of others too", () => {
    const before: Results = new Map([
      ["m1", { points: "88", stars: "3", rank: "2" }],
      ["m2", { points: "89", stars: "3", rank: "1" }],
      ["m3", { points: "70", stars: "2", rank: "3" }],
    ])
    const after: Results = new Map([
      ["m1", { points: "90", stars: "4", rank: "1" }],
      ["m2", { points: "89", stars: "3", rank: "2" }],
      ["m3", { points: "70", stars: "2", rank: "3" }],
    ])
    expect(findChanges(before, after)).toEqual([
      { id: "m1", column: "points", before: "88", after: "90" },
      { id: "m1", column: "rank", before: "2", after: "1" },
      { id: "m1", column: "stars", before: "3", after: "4" },
      { id: "m2", column: "rank", before: "1", after: "2" },
    ])
  })

  it("a subject that came or went differs in every column", () => {
    expect(findChanges(new Map([["m1", { stars: "3" }]]), new Map([["m2", { stars: "3" }]]))).toEqual([
      { id: "m1", column: "stars", before: "3", after: undefined },
      { id: "m2", column: "stars", before: undefined, after: "3" },
    ])
  })
})

const anyRow = fc.record({ points: fc.constantFrom("88", "90", ""), stars: fc.constantFrom("3", "4") })
const anyResults: fc.Arbitrary<Results> = fc
  .uniqueArray(fc.tuple(fc.constantFrom("m1", "m2", "constructor"), anyRow), { selector: ([id]) => id })
  .map((rows) => new Map(rows))

describe("laws", () => {
  it("equal results have no changes", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        expect(findChanges(results, new Map([...results].toReversed()))).toEqual([])
      }),
    )
  })

  it("turning the runs around turns every change around", () => {
    fc.assert(
      fc.property(anyResults, anyResults, (one, other) => {
        const turned = findChanges(other, one).map((change) => ({
          ...change,
          before: change.after,
          after: change.before,
        }))
        expect(turned).toEqual(findChanges(one, other))
      }),
    )
  })

  it("applying the changes to the first run gives the second", () => {
    fc.assert(
      fc.property(anyResults, anyResults, (one, other) => {
        const cells = new Map(
          [...one].flatMap(([id, row]) => Object.entries(row).map(([column, text]) => [`${id} ${column}`, text])),
        )
        for (const { id, column, after } of findChanges(one, other)) {
          if (after === undefined) cells.delete(`${id} ${column}`)
          else cells.set(`${id} ${column}`, after)
        }
        const expected = [...other].flatMap(([id, row]) =>
          Object.entries(row).map(([column, text]) => [`${id} ${column}`, text]),
        )
        expect(cells).toEqual(new Map(expected as Array<[string, string]>))
      }),
    )
  })
})
