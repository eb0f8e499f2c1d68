import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Aim, type Change, findAim } from "../src/Aim.ts"
import { distanceOf, isNearer } from "../src/FactChange.ts"
import type { Facts } from "../src/FactSpace.ts"
import { isMet, readGoal } from "../src/Goal.ts"
import type { Rating } from "../src/Rating.ts"
import { allSmallFacts, anySmallFacts, anySmallGoal, countRating, smallRating } from "./smallRating.ts"

const goalOf = (text: string, rating: Rating = smallRating) => Result.getOrThrow(readGoal(text, rating))

const aimAt = (text: string, facts: Facts, keep: ReadonlyArray<string> = []) =>
  findAim(facts, smallRating, { goal: goalOf(text), keep })

const write = ({ facts, isNearest }: Change): string =>
  facts.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(", ") + (isNearest ? "" : " (or nearer)")

const changesIn = (aim: Aim): ReadonlyArray<string> => (aim._tag === "Reached" ? aim.changes.map(write) : [aim._tag])

const low = { score: 3, whole: 4, part: 1, exempt: false }

describe("findAim", () => {
  it("a goal that is met takes nothing", () => {
    expect(changesIn(aimAt("level=0", low))).toEqual(["Met"])
  })

  it("a number moves to the break itself, and no farther", () => {
    expect(changesIn(aimAt("level>=1", low))).toEqual(["score 3 → 4"])
    expect(changesIn(aimAt("level<2", { ...low, part: 4, score: 12 }))).toEqual(["score 12 → 8", "part 4 → 1"])
  })

  it("all changes of one fact are told", () => {
    expect(changesIn(aimAt("level=2", { ...low, score: 9 }))).toEqual([
      "whole 4 → 2",
      "part 1 → 2",
      "exempt false → true",
    ])
  })

  it("where one fact is not enough, several are changed", () => {
    expect(changesIn(aimAt("level=2", low))).toEqual([
      "score 3 → 9, whole 4 → 2",
      "score 3 → 9, part 1 → 2",
      "score 3 → 9, exempt false → true",
    ])
    expect(changesIn(aimAt("level=2,share=100", low, ["exempt"]))).toEqual([
      "score 3 → 9, whole 4 → 1",
      "score 3 → 9, part 1 → 4",
    ])
  })

  it("what cannot be reached is told with what holds it", () => {
    const aim = aimAt("level=3", { ...low, score: 10 }, ["part", "whole", "exempt"])
    expect(aim).toMatchObject({
      _tag: "NotReached",
      isCertain: true,
      listed: [],
      nearest: { facts: { score: 10 }, outcome: { value: { level: 1 } }, held: [{ cite: "test#part" }] },
    })
  })

  it("numbers around the present one are tried outward, which proves the nearest", () => {
    const rating = countRating(150)
    const aim = findAim({ count: 100 }, rating, { goal: goalOf("many=true", rating), keep: [] })
    expect(aim).toMatchObject({ _tag: "Reached", isFewest: true, listed: [] })
    expect(changesIn(aim)).toEqual(["count 100 → 150"])
  })

  it("numbers far off are listed and moved back, which proves nothing", () => {
    const rating = countRating(1_234_567)
    const aim = findAim({ count: 100 }, rating, { goal: goalOf("many=true", rating), keep: [] })
    expect(aim).toMatchObject({ _tag: "Reached", isFewest: true, listed: ["count"] })
    expect(changesIn(aim)).toEqual(["count 100 → 1234567 (or nearer)"])
    const none = countRating(2e9)
    const never = findAim({ count: 100 }, none, { goal: goalOf("many=true", none), keep: [] })
    expect(never).toMatchObject({ _tag: "NotReached", isCertain: false, listed: ["count"] })
  })
})

describe("laws", () => {
  const names = ["score", "whole", "part", "exempt"]
  const anyWish = fc.record({ facts: anySmallFacts, goal: anySmallGoal, keep: fc.subarray(names) })
  const changed = (facts: Facts, { facts: changes }: Change): Facts => ({
    ...facts,
    ...Object.fromEntries(changes.map(({ name, to }) => [name, to])),
  })
  const changedNames = (facts: Facts, other: Facts) => names.filter((name) => facts[name] !== other[name])
  /** All facts that meet a goal without changing what is kept. */
  const meeting = (facts: Facts, goal: string, keep: ReadonlyArray<string>) =>
    allSmallFacts.filter(
      (other) =>
        keep.every((name) => facts[name] === other[name]) && isMet(smallRating.rate(other).value, goalOf(goal)),
    )

  const eachChange = (look: (facts: Facts, change: Change, goal: string, keep: ReadonlyArray<string>) => void) =>
    fc.property(anyWish, ({ facts, goal, keep }) => {
      const aim = aimAt(goal, facts, keep)
      if (aim._tag === "Reached") for (const change of aim.changes) look(facts, change, goal, keep)
    })

  it("facts changed as told meet the goal", () => {
    fc.assert(
      eachChange((facts, change, goal, keep) => {
        expect(meeting(facts, goal, keep)).toContainEqual(changed(facts, change))
        expect(change.outcome).toEqual(smallRating.rate(changed(facts, change)))
      }),
    )
  })

  it("facts that are kept are not changed", () => {
    fc.assert(
      eachChange((facts, change, _, keep) => {
        expect(change.facts.filter(({ name }) => keep.includes(name))).toEqual([])
        expect(changedNames(facts, changed(facts, change))).toEqual(change.facts.map(({ name }) => name))
      }),
    )
  })

  it("what is told as the fewest facts is the fewest", () => {
    fc.assert(
      fc.property(anyWish, ({ facts, goal, keep }) => {
        const aim = aimAt(goal, facts, keep)
        if (aim._tag !== "Reached") return
        const fewest = Math.min(...meeting(facts, goal, keep).map((other) => changedNames(facts, other).length))
        expect(aim.isFewest).toBe(true)
        expect(new Set(aim.changes.map((change) => change.facts.length))).toEqual(new Set([fewest]))
        const sets = meeting(facts, goal, keep).map((other) => changedNames(facts, other))
        const expected = new Set(sets.filter((set) => set.length === fewest).map((set) => set.join()))
        expect(new Set(aim.changes.map((change) => change.facts.map(({ name }) => name).join()))).toEqual(expected)
      }),
    )
  })

  it("what is told as nearest is the nearest for its facts", () => {
    const distances = (facts: Facts, other: Facts) =>
      names.map((name) => distanceOf({ from: facts[name] ?? null, to: other[name] ?? null }))
    fc.assert(
      eachChange((facts, change, goal, keep) => {
        const own = changed(facts, change)
        const set = changedNames(facts, own).join()
        const others = meeting(facts, goal, keep).filter((other) => changedNames(facts, other).join() === set)
        expect(change.isNearest).toBe(true)
        expect(others.filter((other) => isNearer(distances(facts, other), distances(facts, own)))).toEqual([])
      }),
    )
  })

  it("where it is certain that nothing meets the goal, no facts do", () => {
    fc.assert(
      fc.property(anyWish, ({ facts, goal, keep }) => {
        const aim = aimAt(goal, facts, keep)
        expect(aim._tag === "NotReached" && aim.isCertain).toBe(meeting(facts, goal, keep).length === 0)
      }),
    )
  })
})
