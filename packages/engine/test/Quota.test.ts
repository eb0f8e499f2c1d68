import { applyQuota, type Contender, countPlaces, Quota, QuotaSize, type TieBreak } from "@jiceng/engine"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyContenders, everyScores, everySet, withScores } from "./contenders.ts"

const cite = "our-branch-2026#7"
const size = (written: object) => Schema.decodeUnknownSync(QuotaSize)(written)
const quota = (written: object) => Schema.decodeUnknownSync(Quota)({ cite, leaves: 4, ...written })
const older: TieBreak = { column: "age", better: "higher" }
const lines = { allIn: { kind: "allIn" }, allOut: { kind: "allOut" }, tieBreak: { kind: "tieBreak", by: [older] } }
const top = (places: number, line: keyof typeof lines) =>
  quota({ kind: "topQuota", from: 5, size: { kind: "number", places }, atLine: lines[line] })
const bottom = (places: number, line: "allIn" | "tieBreak") =>
  quota({ kind: "bottomQuota", leaves: 0, size: { kind: "number", places }, atLine: lines[line] })

const missedOf = (contenders: ReadonlyArray<Contender>, one: Quota) =>
  [...applyQuota(contenders, one, []).keys()].map(({ id }) => id).toSorted()
const passedOf = (contenders: ReadonlyArray<Contender>, one: Quota) => {
  const missed = applyQuota(contenders, one, [])
  return contenders.filter((contender) => !missed.has(contender)).map(({ id }) => id)
}

describe("countPlaces", () => {
  it.each([
    [10, 33.33, "down", 3],
    [10, 33.33, "up", 4],
    [10, 30, "down", 3],
    [10, 30, "up", 3],
    [9, 30, "down", 2],
    [9, 30, "halfUp", 3],
    [5, 30, "halfUp", 2],
    [5, 30, "halfEven", 2],
    [0, 30, "up", 0],
  ])("of %i subjects %f percent, rounded %s, are %i", (of, share, rounding, places) => {
    expect(countPlaces(of, size({ kind: "share", share, rounding }))).toBe(places)
  })
})

describe("applyQuota", () => {
  const scores = [96, 97, 98, 98, 99]

  it.each([
    ["allIn", 2, ["m2", "m3", "m4"]],
    ["allOut", 2, ["m4"]],
    ["tieBreak", 2, ["m3", "m4"]],
    ["allIn", 3, ["m2", "m3", "m4"]],
    ["allOut", 3, ["m2", "m3", "m4"]],
    ["allIn", 0, []],
    ["allOut", 9, ["m0", "m1", "m2", "m3", "m4"]],
  ] as const)("%s: of 96, 97, 98, 98 and 99, %i places go to %j", (line, places, expected) => {
    expect(passedOf(withScores(scores), top(places, line))).toEqual(expected)
  })

  it("a tie that the tie-break does not break stays out", () => {
    const equal = withScores([98, 98, 98]).map((contender) => ({ ...contender, breakers: { age: 1 } }))
    expect(passedOf(equal, top(2, "tieBreak"))).toEqual([])
  })

  it("who has a lower level does not compete and is not held", () => {
    const contenders = [...withScores([99, 98], 4), ...withScores([97, 96], 5)]
    expect(applyQuota(contenders, top(1, "allOut"), []).size).toBe(1)
  })

  it("the reason says what would have been, the quota and the rank", () => {
    const share = quota({
      kind: "topQuota",
      from: 5,
      size: { kind: "share", share: 30, rounding: "down" },
      atLine: lines.allOut,
    })
    const contenders = withScores([91, 92, 93, 94, 95, 96, 97, 98, 99, 100])
    const missed = applyQuota(contenders, share, [])
    expect(missed.get(contenders[6] as Contender)).toEqual({
      _tag: "ShareQuotaMissed",
      cite,
      level: 5,
      share: 3000,
      of: 10,
      places: 3,
      rank: 4,
      tied: 1,
      leaves: 4,
    })
    expect(missed.has(contenders[7] as Contender)).toBe(false)
  })

  it.each([
    ["allIn", 1, ["m0", "m1"]],
    ["tieBreak", 1, ["m0"]],
    ["allIn", 3, ["m0", "m1", "m2"]],
  ] as const)("%s: of 60, 60 and 70, at least %i are named last: %j", (line, places, expected) => {
    expect(missedOf(withScores([60, 60, 70]), bottom(places, line))).toEqual(expected)
  })

  it("a quota that would raise a level is refused", () => {
    const written = {
      kind: "topQuota",
      cite,
      from: 4,
      leaves: 4,
      size: { kind: "number", places: 1 },
      atLine: lines.allIn,
    }
    expect(problemsOf(Quota, written)).toEqual(["leaves: Expected a level below `from`"])
  })
})

const anyLine = fc.constantFrom(...(Object.keys(lines) as Array<keyof typeof lines>))
const anyPlaces = fc.integer({ min: 0, max: 8 })
const eligible = (contenders: ReadonlyArray<Contender>) => contenders.filter(({ level }) => level >= 5)

describe("laws", () => {
  it("no more subjects pass than there are places, unless all who are tied get in", () => {
    fc.assert(
      fc.property(anyContenders, anyPlaces, anyLine, (contenders, places, line) => {
        const missed = applyQuota(contenders, top(places, line), [])
        const passed = eligible(contenders).filter((contender) => !missed.has(contender))
        const lowest = Math.min(...passed.map(({ score }) => score))
        const above = passed.filter(({ score }) => score > lowest).length
        return passed.length <= places || (line === "allIn" && above < places)
      }),
    )
  })

  it("whoever passes is no worse than whoever does not", () => {
    fc.assert(
      fc.property(anyContenders, anyPlaces, anyLine, (contenders, places, line) => {
        const missed = applyQuota(contenders, top(places, line), [])
        const passed = eligible(contenders).filter((contender) => !missed.has(contender))
        return [...missed.keys()].every((out) => passed.every((one) => one.score >= out.score))
      }),
    )
  })

  it("subjects that nothing tells apart have the same level", () => {
    fc.assert(
      fc.property(anyContenders, anyPlaces, anyLine, (contenders, places, line) => {
        const missed = applyQuota(contenders, top(places, line), [])
        const isSame = (a: Contender, b: Contender) => a.score === b.score && a.breakers["age"] === b.breakers["age"]
        return eligible(contenders).every((a) =>
          eligible(contenders).every((b) => !isSame(a, b) || missed.has(a) === missed.has(b)),
        )
      }),
    )
  })

  it("the order of subjects does not change any level", () => {
    fc.assert(
      fc.property(anyContenders, anyPlaces, anyLine, (contenders, places, line) => {
        expect(missedOf(contenders.toReversed(), top(places, line))).toEqual(missedOf(contenders, top(places, line)))
      }),
    )
  })

  it("at least as many are named as the rule asks for", () => {
    fc.assert(
      fc.property(
        anyContenders,
        anyPlaces,
        fc.constantFrom("allIn" as const, "tieBreak" as const),
        (contenders, places, line) => {
          const rated = contenders.map((contender) => ({ ...contender, level: 3 }))
          return applyQuota(rated, bottom(places, line), []).size >= Math.min(places, rated.length)
        },
      ),
    )
  })

  it("a quota never raises a level", () => {
    fc.assert(
      fc.property(anyContenders, anyPlaces, fc.boolean(), (contenders, places, isTop) => {
        const missed = applyQuota(contenders, isTop ? top(places, "allOut") : bottom(places, "allIn"), [])
        return [...missed].every(([{ level }, { leaves }]) => leaves < level)
      }),
    )
  })

  it("who passes is who passes when every set of subjects is tried", () => {
    const isBetter = (a: Contender, b: Contender, refined: boolean) =>
      a.score > b.score || (refined && a.score === b.score && Number(a.breakers["age"]) > Number(b.breakers["age"]))
    const isFair = (set: ReadonlyArray<Contender>, all: ReadonlyArray<Contender>, refined: boolean) =>
      all.every((out) => set.includes(out) || set.every((one) => isBetter(one, out, refined)))
    for (const scores of everyScores(6)) {
      const all = withScores(scores)
      const fair = [false, true].map((refined) => everySet(all).filter((set) => isFair(set, all, refined)))
      const ids = (set: ReadonlyArray<Contender> | undefined) => set?.map(({ id }) => id)
      /** The fair set that is the largest, or the smallest, of those whose length is within a bound. */
      const fairSet = (
        refined: boolean,
        isWithin: (length: number) => boolean,
        isBetter: (a: number, b: number) => boolean,
      ) =>
        (fair[refined ? 1 : 0] ?? [])
          .filter(({ length }) => isWithin(length))
          .reduce<ReadonlyArray<Contender> | undefined>(
            (best, set) => (best === undefined || isBetter(set.length, best.length) ? set : best),
            undefined,
          )
      const others = (set: ReadonlyArray<Contender> | undefined) => all.filter((one) => set?.includes(one) === false)
      for (let places = 0; places <= 6; places++) {
        const wanted = Math.min(places, all.length)
        const largest = (refined: boolean) =>
          fairSet(
            refined,
            (length) => length <= places,
            (a, b) => a > b,
          )
        const smallest = fairSet(
          false,
          (length) => length >= wanted,
          (a, b) => a < b,
        )
        const above = (refined: boolean) =>
          fairSet(
            refined,
            (length) => all.length - length >= wanted,
            (a, b) => a > b,
          )
        const passed = (line: keyof typeof lines) => passedOf(all, top(places, line))
        const named = (line: "allIn" | "tieBreak") => missedOf(all, bottom(places, line))
        expect([
          scores,
          places,
          passed("allOut"),
          passed("tieBreak"),
          passed("allIn"),
          named("allIn"),
          named("tieBreak"),
        ]).toEqual([
          scores,
          places,
          ids(largest(false)),
          ids(largest(true)),
          ids(smallest),
          ids(others(above(false))),
          ids(others(above(true))),
        ])
      }
    }
  })
})
