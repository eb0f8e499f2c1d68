import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Marked, regionsOf } from "../src/Region.ts"

const at = (mark: string, ...places: ReadonlyArray<number>): Marked => ({ mark, places })

describe("regionsOf", () => {
  it("combinations that differ in one fact are put together, also where they are no neighbours", () => {
    expect(regionsOf([at("a", 0, 0), at("a", 0, 1), at("a", 0, 3), at("b", 0, 2)], undefined)).toEqual([
      { mark: "a", places: [[0], [0, 1, 3]] },
      { mark: "b", places: [[0], [2]] },
    ])
  })

  it("a box is one region, and a corner that is missing makes two", () => {
    const box = [0, 1].flatMap((one) => [0, 1, 2].map((other) => at("a", one, other)))
    expect(regionsOf(box, undefined)).toEqual([
      {
        mark: "a",
        places: [
          [0, 1],
          [0, 1, 2],
        ],
      },
    ])
    expect(regionsOf(box.slice(1), undefined)).toHaveLength(2)
  })

  it("a box does not stop before what cannot be", () => {
    const stairs = [at("a", 0, 0), at("a", 1, 0), at("a", 1, 1)]
    const none = { holds: ([one = 0, other = 0]: ReadonlyArray<number>) => other > one, sizes: [2, 2] }
    expect(regionsOf(stairs, none)).toEqual([
      {
        mark: "a",
        places: [
          [0, 1],
          [0, 1],
        ],
      },
    ])
  })

  it("nothing makes no region, and without facts there is one place", () => {
    expect(regionsOf([], undefined)).toEqual([])
    expect(regionsOf([at("a")], undefined)).toEqual([{ mark: "a", places: [] }])
  })
})

describe("laws", () => {
  const sizes = [4, 3, 3]
  const every = [0, 1, 2, 3].flatMap((one) => [0, 1, 2].flatMap((two) => [0, 1, 2].map((three) => [one, two, three])))
  /** Every combination is in one of two groups, in none, or cannot be. */
  const anyMarked = fc
    .array(fc.constantFrom("a", "b", "neither", "none"), { minLength: every.length, maxLength: every.length })
    .map((marks) => ({
      marked: every.flatMap((places, index) =>
        /^[ab]$/.test(marks[index] ?? "") ? [at(marks[index] ?? "", ...places)] : [],
      ),
      none: new Set(every.filter((_, index) => marks[index] === "none").map(String)),
    }))
  const regionsFor = ({ marked, none }: { marked: ReadonlyArray<Marked>; none: ReadonlySet<string> }) =>
    regionsOf(marked, { holds: (places) => none.has(String(places)), sizes })
  const holds = (places: ReadonlyArray<ReadonlyArray<number>>, own: ReadonlyArray<number>) =>
    places.every((held, index) => held.includes(own[index] as number))

  it("every combination lies in exactly one region, and in one with its own mark", () => {
    fc.assert(
      fc.property(anyMarked, (drawn) => {
        const regions = regionsFor(drawn)
        for (const { places, mark } of drawn.marked) {
          expect(regions.filter((region) => holds(region.places, places)).map((region) => region.mark)).toEqual([mark])
        }
      }),
    )
  })

  it("no region holds anything but combinations that were put into it and such that cannot be", () => {
    fc.assert(
      fc.property(anyMarked, (drawn) => {
        for (const { places, mark } of regionsFor(drawn)) {
          const held = every.filter((own) => holds(places, own) && !drawn.none.has(String(own)))
          const own = drawn.marked
            .filter((combination) => combination.mark === mark)
            .map((combination) => combination.places)
          expect(own).toEqual(expect.arrayContaining(held))
        }
      }),
    )
  })
})
