import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Rated, Rejected, RowResult } from "../src/RatedBlock.ts"
import { addToTally, emptyTally, joinTallies } from "../src/Tally.ts"
import { blockOf } from "../src/testing.ts"

const rated = (text: string, disputed: boolean, ...limits: ReadonlyArray<string>): Rated => {
  return { _tag: "Rated", cells: [{ text, quoted: false }], disputed, limits }
}

const rejected = (...columns: ReadonlyArray<string>): Rejected => ({
  _tag: "Rejected",
  faults: columns.map((column) => ({ column, found: "", expected: { zh: "数", en: "a number" } })),
})

const tallyOf = (results: ReadonlyArray<RowResult>) => addToTally(emptyTally, { block: blockOf([], 2), results })

describe("addToTally", () => {
  it("rows are counted by result, by the clause that held them down, and by the column at fault", () => {
    const results = [rated("5", false), rated("2", true, "a#1"), rejected("id", "points"), rejected("points")]
    expect(tallyOf(results)).toEqual({
      read: 4,
      rated: 2,
      rejected: 2,
      disputed: 1,
      ranged: 0,
      values: { "2": 1, "5": 1 },
      limited: { "a#1": 1 },
      faults: { id: 1, points: 2 },
    })
  })

  it("more than twenty different values are not counted one by one", () => {
    const twenty = Array.from({ length: 20 }, (_, value) => rated(String(value), false))
    expect(Object.keys(tallyOf(twenty).values ?? {}).length).toBe(20)
    expect(tallyOf([...twenty, rated("20", false)]).values).toBeUndefined()
  })

  describe("laws", () => {
    const anyResult: fc.Arbitrary<RowResult> = fc.oneof(
      fc.constantFrom(rated("1", false), rated("2", true, "a#1"), rated("2", false, "a#1", "a#2")),
      fc.constantFrom(rejected("id"), rejected("id", "points")),
    )

    it("rows read are rows rated and rows rejected", () => {
      fc.assert(
        fc.property(fc.array(anyResult), (results) => {
          const tally = tallyOf(results)
          expect(tally.rated + tally.rejected).toBe(tally.read)
          expect(tally.read).toBe(results.length)
        }),
      )
    })

    it("tallies join to that of all their rows, however they are grouped", () => {
      fc.assert(
        fc.property(fc.array(anyResult), fc.array(anyResult), fc.array(anyResult), (one, other, third) => {
          const whole = tallyOf([...one, ...other, ...third])
          expect(joinTallies(joinTallies(tallyOf(one), tallyOf(other)), tallyOf(third))).toEqual(whole)
          expect(joinTallies(tallyOf(one), joinTallies(tallyOf(other), tallyOf(third)))).toEqual(whole)
        }),
      )
    })

    it("adding blocks one by one counts what adding their rows at once does", () => {
      fc.assert(
        fc.property(fc.array(anyResult), fc.array(anyResult), (one, other) => {
          const block = blockOf([], 2)
          expect(addToTally(tallyOf(one), { block, results: other })).toEqual(tallyOf([...one, ...other]))
        }),
      )
    })
  })
})
