import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeColumnCounter } from "../src/ColumnCount.ts"
import { distributionOf, ladderOf } from "../src/Distribution.ts"
import { starsRule } from "./rule.ts"

const distribute = (texts: ReadonlyArray<string>, column: Parameters<typeof distributionOf>[1]) => {
  const counter = makeColumnCounter({ values: 1000, steps: 4096 })
  for (const text of texts) counter.add(text)
  return distributionOf(counter.end(), column)
}

const rowsOf = (distribution: ReturnType<typeof distribute>): number => {
  switch (distribution._tag) {
    case "Numbers":
      return distribution.stretches.reduce((sum, { rows }) => sum + rows, 0)
    case "Texts":
      return distribution.values.reduce((sum, [, rows]) => sum + rows, distribution.left.rows)
    case "TooMany":
      return Number.NaN
  }
}

describe("distributionOf", () => {
  it("stars that nobody has are shown between those that somebody has", () => {
    expect(distribute(["3", "5", "5"], undefined)).toEqual({
      _tag: "Numbers",
      stretches: [
        { from: 30_000, below: undefined, rows: 1 },
        { from: 40_000, below: undefined, rows: 0 },
        { from: 50_000, below: undefined, rows: 2 },
      ],
    })
  })

  it("many numbers are put into bins", () => {
    const distribution = distribute(
      Array.from({ length: 100 }, (_, at) => String(at)),
      undefined,
    )
    expect(distribution._tag === "Numbers" && distribution.stretches.map(({ rows }) => rows)).toEqual(
      Array.from({ length: 10 }, () => 10),
    )
  })

  it("choices are shown in the order of the rule, other texts by how many there are", () => {
    const form = starsRule.results[2]
    const texts = ["committee", "committee", "branch"]
    expect(distribute(texts, form)).toEqual({
      _tag: "Texts",
      values: [
        ["branch", 1],
        ["committee", 2],
      ],
      left: { values: 0, rows: 0 },
    })
    expect(distribute(texts, undefined)).toMatchObject({
      values: [
        ["committee", 2],
        ["branch", 1],
      ],
    })
  })

  it("texts behind the first twenty are summed up", () => {
    const texts = Array.from({ length: 23 }, (_, at) => `t${at}`)
    expect(distribute(texts, undefined)).toMatchObject({ left: { values: 3, rows: 3 } })
  })

  describe("laws", () => {
    it("a distribution holds every cell that is not empty", () => {
      const anyTexts = fc.oneof(
        fc.array(fc.integer({ min: -40, max: 60 }).map(String)),
        fc.array(fc.constantFrom("", "a", "b", "7")),
        fc.array(fc.integer({ min: 0, max: 10 ** 7 }).map(String), { maxLength: 60 }),
      )
      fc.assert(
        fc.property(anyTexts, (texts) => {
          expect(rowsOf(distribute(texts, undefined))).toBe(texts.filter((text) => text !== "").length)
        }),
      )
    })

    it("the lowest rung of a ladder has everybody at or above it", () => {
      fc.assert(
        fc.property(fc.array(fc.nat(100).map(String), { minLength: 1 }), (texts) => {
          const distribution = distribute(texts, undefined)
          const rungs = distribution._tag === "Numbers" ? ladderOf(distribution.stretches) : []
          expect(rungs.at(-1)?.atOrAbove).toBe(texts.length)
          for (const { from, atOrAbove } of rungs) {
            expect(atOrAbove).toBe(texts.filter((text) => Number(text) * 10_000 >= from).length)
          }
        }),
      )
    })
  })
})
