import { checkOrganization, Structure, tellViolation } from "@jiceng/organization"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "./street.ts"

interface Range {
  readonly from: number
  readonly to: number
}

const cover = rules.filter(({ name }) => name === "one-grid")
const check = (households: number, ranges: ReadonlyArray<Range>) => {
  const building = { id: "b", kind: "building", counts: { households } }
  const grids = ranges.map((range, at) => ({ id: `g${at}`, kind: "grid", holds: [{ building: "b", ...range }] }))
  return checkOrganization(Schema.decodeUnknownSync(Structure)({ units: [building, ...grids], people: [] }), cover)
}
const amiss = (households: number, ranges: ReadonlyArray<Range>) =>
  check(households, ranges).map(({ finding }) =>
    finding._tag === "HouseholdsAmiss" ? [finding.from, finding.to, finding.grids] : [],
  )

describe("findHouseholdsAmiss", () => {
  it.each([
    ["one grid holds all", 10, [{ from: 1, to: 10 }], []],
    [
      "two grids follow one another",
      10,
      [
        { from: 1, to: 4 },
        { from: 5, to: 10 },
      ],
      [],
    ],
    ["no grid holds any", 10, [], [[1, 10, 0]]],
    [
      "the first and the last are left out",
      10,
      [{ from: 2, to: 9 }],
      [
        [1, 1, 0],
        [10, 10, 0],
      ],
    ],
    [
      "two grids overlap",
      10,
      [
        { from: 1, to: 6 },
        { from: 5, to: 10 },
      ],
      [[5, 6, 2]],
    ],
    [
      "a gap and three at once",
      10,
      [
        { from: 1, to: 3 },
        { from: 1, to: 3 },
        { from: 3, to: 3 },
      ],
      [
        [1, 2, 2],
        [3, 3, 3],
        [4, 10, 0],
      ],
    ],
  ])("%s", (_, households, ranges, expected) => {
    expect(amiss(households, ranges)).toEqual(expected)
  })

  it("tells where and what to do", () => {
    expect(check(10, [{ from: 1, to: 9 }]).map((violation) => tellViolation(violation, {}, "en"))).toEqual([
      {
        reason: "households 10 to 10 of b are in 0 grids, not in one",
        cure: "put these households into one grid and no other",
      },
    ])
  })
})

describe("laws", () => {
  it("the households of a building are in order exactly when each is in as many grids as it should be", () => {
    const anyRange = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })).map(([a, b]) => {
      return { from: Math.min(a, b), to: Math.max(a, b) }
    })
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 5 }), (ranges) => {
        const grids = Array.from(
          { length: 12 },
          (_, at) => ranges.filter(({ from, to }) => from <= at + 1 && at + 1 <= to).length,
        )
        const told = new Map(
          amiss(12, ranges).flatMap(([from = 0, to = 0, number = 0]) =>
            Array.from({ length: to - from + 1 }, (_, step) => [from + step, number] as const),
          ),
        )
        expect(grids.map((number, at) => (number === 1 ? undefined : number) === told.get(at + 1))).not.toContain(false)
      }),
    )
  })
})
