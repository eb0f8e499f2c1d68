import type { Count } from "@jiceng/kernel"
import { countUnits, mergeUnits } from "@jiceng/points"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const anyRoll = fc.array(
  fc.record({
    unit: fc.constantFrom("tax", "health", "school"),
    checkIns: fc.constantFrom(0, 1, 7) as fc.Arbitrary<number> as fc.Arbitrary<Count>,
  }),
)

describe("countUnits", () => {
  it("a unit nobody of which checked in has members", () => {
    expect(countUnits([{ unit: "tax", checkIns: 0 as Count }]).get("tax")).toEqual({ members: 1, checkedIn: 0 })
  })

  it("no members have no unit", () => {
    expect(countUnits([]).size).toBe(0)
  })
})

describe("laws", () => {
  it("no member is lost or counted twice", () => {
    fc.assert(
      fc.property(anyRoll, (roll) => {
        const units = [...countUnits(roll).values()]
        expect(units.reduce((sum, { members }) => sum + members, 0)).toBe(roll.length)
        expect(units.reduce((sum, { checkedIn }) => sum + checkedIn, 0)).toBe(
          roll.filter(({ checkIns }) => checkIns > 0).length,
        )
      }),
    )
  })

  it("no unit has more members who checked in than members", () => {
    fc.assert(
      fc.property(anyRoll, (roll) =>
        [...countUnits(roll).values()].every(({ members, checkedIn }) => checkedIn <= members),
      ),
    )
  })

  it("merging the counts of two parts gives the counts of the whole", () => {
    fc.assert(
      fc.property(anyRoll, anyRoll, (one, other) => {
        expect(mergeUnits(countUnits(one), countUnits(other))).toEqual(countUnits([...one, ...other]))
      }),
    )
  })
})
