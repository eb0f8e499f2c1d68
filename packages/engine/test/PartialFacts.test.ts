import { columnsOf, type Outcome, writeCell } from "@jiceng/kernel"
import { anyColumnValue } from "@jiceng/kernel/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rateRecords } from "../src/FactsDoor.ts"
import { mostCombinations, type RangedOutcome, rateRanges } from "../src/PartialFacts.ts"
import { isInRange, rangeOf, writeRange } from "../src/Range.ts"
import type { Rating } from "../src/Rating.ts"
import { levelRating } from "../src/testing.ts"
import { steadyRating } from "./smallRating.ts"

type Record = Readonly<{ [name: string]: unknown }>

const sound: Record = { group: "north", score: 85, invited: 10, attended: 2, exempt: false }

const [level] = columnsOf(levelRating.result)
const levelShape = level?.shape ?? { _tag: "Flag" }
const rate = rateRanges(levelRating)

const without = (record: Record, ...names: ReadonlyArray<string>): Record =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))

const rangeIn = ({ ranges }: RangedOutcome): string => {
  const range = ranges["level"]
  return range === undefined ? "" : writeRange(range, levelShape)
}

const problemsOf = (record: Record, rating: Rating = levelRating) =>
  Result.match(rateRanges(rating)(record), {
    onSuccess: () => [],
    onFailure: (faults) => faults.map(({ column, found, expected }) => `${column}: “${found}”, ${expected.en}`),
  })

describe("rateRanges", () => {
  it.each([
    [["score"], "0..1"],
    [["attended"], "1..2"],
    [["exempt"], "1..2"],
    [["score", "exempt"], "0..2"],
    [["group"], "1"],
    [["score", "invited", "group", "exempt"], "0..2"],
  ])("without %j the level is %s", (missing, expected) => {
    expect(Result.map(rate(without(sound, ...missing)), rangeIn)).toEqual(Result.succeed(expected))
  })

  it("what is known leaves less open: whoever attended half of ten is not held", () => {
    expect(Result.map(rate({ ...without(sound, "invited"), attended: 500 }), rangeIn)).toEqual(Result.succeed("2"))
    expect(Result.map(rate({ ...without(sound, "attended"), invited: 1 }), rangeIn)).toEqual(Result.succeed("1..2"))
  })

  it("clauses are those of any outcome; those that hold down are in all", () => {
    const held = { cites: ["test#north", "test#attendance", "test#south"], limits: ["test#attendance"] }
    expect(Result.getOrThrow(rate(without(sound, "group")))).toMatchObject(held)
    expect(Result.getOrThrow(rate(without(sound, "score")))).toMatchObject({ limits: [] })
  })

  it("what other readings give of any outcome is told once", () => {
    const disputed = (values: Record) => ({ _tag: "Disputed", cite: "test#2", values })
    const rated = (facts: unknown): Outcome<unknown> => {
      const { exempt } = facts as { readonly exempt: boolean }
      return { value: { level: 1 }, steps: [disputed({ level: "2" }), ...(exempt ? [disputed({ level: "0" })] : [])] }
    }
    const ranged = rateRanges({ ...levelRating, rate: rated })(without(sound, "exempt"))
    expect(Result.getOrThrow(ranged).disputed).toEqual(["level=2", "level=0"])
  })

  it("a cell that is there and wrong is a fault, and so is one that says in words that a figure is missing", () => {
    expect(problemsOf({ ...without(sound, "exempt"), score: "95%", group: "未参评", invited: "" })).toEqual([
      "group: “未参评”, one of north, south",
      "score: “95%”, a number from 0 to 100 with at most two decimals",
      "invited: “”, a whole number from 1 to 1000",
    ])
  })

  it("known facts that do not go together are told in the words of the check", () => {
    expect(problemsOf({ ...without(sound, "score"), attended: 11 })).toEqual(["attended: “11”, no more than invited"])
  })

  it("of a steady number the two ends tell everything, also of two of them", () => {
    const rangeOfScore = (record: Record) => {
      const { ranges } = Result.getOrThrow(rateRanges(steadyRating)(record))
      const [score] = columnsOf(steadyRating.result)
      return score && ranges["score"] && writeRange(ranges["score"], score.shape)
    }
    expect(rangeOfScore({ own: 80, counts: true })).toBe("60..160")
    expect(rangeOfScore({ other: 80, counts: true })).toBe("-80..120")
    expect(rangeOfScore({ counts: true })).toBe("-100..200")
    expect(rangeOfScore({ own: 80 })).toBe("60..160|-")
    let rated = 0
    const rate = (facts: unknown) => {
      rated += 1
      return steadyRating.rate(facts)
    }
    rateRanges({ ...steadyRating, rate })({ counts: true })
    expect(rated).toBe(4)
  })

  it("a figure with too many possibilities is a fault, which tells how many there are", () => {
    const tried = `of which at most ${mostCombinations} are tried`
    const rating = { ...levelRating, breaks: {} }
    expect(problemsOf(without(sound, "attended", "invited"))).toEqual([
      `invited: “”, a figure: without it there are 1001000 possibilities, ${tried}`,
      `attended: “”, a figure: without it there are 1001000 possibilities, ${tried}`,
    ])
    expect(problemsOf(without(sound, "score", "exempt"), rating)).toEqual([])
    expect(problemsOf(without(sound, "score", "attended"), rating)).toHaveLength(2)
  })
})

describe("laws", () => {
  const columns = columnsOf(levelRating.facts)
  const takes = Schema.is(levelRating.facts)
  const names = columns.map(({ name }) => name)
  const anyFacts = fc.record(Object.fromEntries(columns.map((column) => [column.name, anyColumnValue(column)])))
  const anyMissing = fc.subarray(names, { minLength: 1 })
  const cellsOf = (facts: Record): Record =>
    Object.fromEntries(columns.map(({ name, shape }) => [name, writeCell(facts[name], shape)]))

  it("whatever is filled in for what is missing, every result lies within its range", () => {
    fc.assert(
      fc.property(anyFacts, anyMissing, fc.array(anyFacts, { maxLength: 20 }), (facts, missing, others) => {
        const ranged = rate(without(cellsOf(facts), ...missing))
        if (Result.isFailure(ranged)) return
        for (const other of [facts, ...others]) {
          const filled = { ...other, ...without(facts, ...missing) }
          if (!takes(filled)) continue
          const { level: value } = levelRating.rate(filled).value as { readonly level: number }
          const range = ranged.success.ranges["level"]
          expect(range !== undefined && isInRange(value, range, levelShape)).toBe(true)
        }
      }),
    )
  })

  it("every end of a range is reached by some figures", () => {
    const anyOne = fc.constantFrom(...names)
    fc.assert(
      fc.property(anyFacts, anyOne, (facts, name) => {
        if (!takes(facts)) return
        const least = name === "invited" ? 1 : 0
        const values =
          { group: ["north", "south"], exempt: [true, false] }[name] ??
          Array.from({ length: 10_001 }, (_, units) => units + least)
        const reached = values.flatMap((value) => {
          const filled = { ...facts, [name]: value }
          return takes(filled) ? [(levelRating.rate(filled).value as { readonly level: number }).level] : []
        })
        const expected = rangeOf(new Set(reached), levelShape)
        expect(Result.getOrThrow(rate(without(cellsOf(facts), name))).ranges["level"]).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it("facts of which nothing is missing have the ranges of their outcome", () => {
    const rateRecord = rateRecords(levelRating)
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const outcome = rateRecord(cellsOf(facts))
        const ranged = rate(cellsOf(facts))
        expect(Result.isSuccess(ranged)).toBe(Result.isSuccess(outcome))
        if (Result.isFailure(outcome) || Result.isFailure(ranged)) return
        const value = outcome.success.value as Record
        expect(ranged.success.ranges["level"]).toEqual(rangeOf(new Set([value["level"]]), levelShape))
      }),
    )
  })

  it("what is missing and cannot be bounded is a fault", () => {
    fc.assert(
      fc.property(anyFacts, anyMissing, (facts, missing) => {
        const ranged = rate(without(cellsOf(facts), ...missing))
        if (missing.includes("invited") && missing.includes("attended")) {
          const faults = Result.isFailure(ranged) ? ranged.failure : []
          expect(faults.map(({ column }) => column)).toEqual(missing)
        } else if (takes(facts)) {
          expect(Result.isSuccess(ranged)).toBe(true)
        }
      }),
    )
  })
})
