import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { startTrial } from "../src/AimTrial.ts"
import { searchChanges } from "../src/ChangeSearch.ts"
import { distanceOf, isNearer } from "../src/FactChange.ts"
import { type Facts, factSpaceOf } from "../src/FactSpace.ts"
import { isMet, readGoal } from "../src/Goal.ts"
import { levelRating } from "../src/testing.ts"
import { allSmallFacts, anySmallFacts, anySmallGoal, smallRating } from "./smallRating.ts"

const space = factSpaceOf(smallRating)

const search = (present: Facts, text: string, names: ReadonlyArray<string>) => {
  const goal = Result.getOrThrow(readGoal(text, smallRating))
  const trial = startTrial(present, goal, { rating: smallRating, space })
  const axes = space.axes.filter(({ column }) => names.includes(column.name))
  return searchChanges(axes, { present, space, trial })
}

const low = { score: 3, whole: 4, part: 1, exempt: false }

describe("searchChanges", () => {
  it("of a stretch the nearest value is taken, and of two ways both", () => {
    expect(search({ ...low, part: 4, score: 9 }, "level!=2", ["score"]).values).toEqual([[8]])
    expect(search({ ...low, score: 6, exempt: true }, "level!=1", ["score"]).values).toEqual([[3], [9]])
    expect(search({ ...low, part: 4, score: 10 }, "level!=2", ["score"]).values).toEqual([[11]])
  })

  it("where everything was tried, the search is exhaustive, also where nothing was found", () => {
    expect(search(low, "level=3", ["exempt", "part"])).toEqual({ values: [], isExhaustive: true, listed: [] })
  })

  it("where there are too many combinations, only some are tried", () => {
    const present = { group: "north", score: 0, invited: 900, attended: 10, exempt: false }
    const goal = Result.getOrThrow(readGoal("level=2", levelRating))
    const own = factSpaceOf(levelRating)
    const trial = startTrial(present, goal, { rating: levelRating, space: own })
    const axes = own.axes.filter(({ column }) => ["score", "invited", "attended"].includes(column.name))
    const found = searchChanges(axes, { present, space: own, trial })
    expect(found.isExhaustive).toBe(false)
    expect(found.listed).toEqual(["invited", "attended"])
    expect(found.values.length).toBeGreaterThan(0)
  })
})

describe("laws", () => {
  const anySearch = fc.record({
    present: anySmallFacts,
    goal: anySmallGoal,
    names: fc.subarray(["score", "whole", "part", "exempt"], { minLength: 1 }),
  })
  const meets = (facts: Facts, goal: string) =>
    isMet(smallRating.rate(facts).value, Result.getOrThrow(readGoal(goal, smallRating)))

  it("what is found meets the goal", () => {
    fc.assert(
      fc.property(anySearch, ({ present, goal, names }) => {
        if (meets(present, goal)) return
        for (const values of search(present, goal, names).values) {
          const changes = Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]))
          expect(allSmallFacts).toContainEqual({ ...present, ...changes })
          expect(meets({ ...present, ...changes }, goal)).toBe(true)
        }
      }),
    )
  })

  it("where a search is exhaustive and fewer facts do not meet the goal, nothing nearer meets it", () => {
    const distances = (present: Facts, names: ReadonlyArray<string>, values: ReadonlyArray<unknown>) =>
      names.map((name, index) => distanceOf({ from: present[name] ?? null, to: values[index] as number }))
    fc.assert(
      fc.property(anySearch, ({ present, goal, names }) => {
        if (meets(present, goal)) return
        const { values: found, isExhaustive } = search(present, goal, names)
        expect(isExhaustive).toBe(true)
        const fewer = allSmallFacts.filter((facts) => {
          const changed = Object.keys(facts).filter((name) => facts[name] !== present[name])
          return changed.length < names.length && changed.every((name) => names.includes(name))
        })
        if (fewer.some((facts) => meets(facts, goal))) return
        const others = allSmallFacts.filter(
          (facts) =>
            Object.keys(facts).every((name) => (facts[name] !== present[name]) === names.includes(name)) &&
            meets(facts, goal),
        )
        expect(found.length > 0).toBe(others.length > 0)
        for (const values of found) {
          const own = distances(present, names, values)
          const nearer = others.filter((facts) =>
            isNearer(
              distances(
                present,
                names,
                names.map((name) => facts[name]),
              ),
              own,
            ),
          )
          expect(nearer).toEqual([])
        }
      }),
    )
  })
})
