import { columnsOf, writeCell } from "@jiceng/kernel"
import { anyColumnValue } from "@jiceng/kernel/testing"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rateRecords } from "../src/FactsDoor.ts"
import { describeOutcomes } from "../src/Output.ts"
import { rateRanges } from "../src/PartialFacts.ts"
import { describeRanges, rangedColumns } from "../src/RangedOutput.ts"
import { levelRating } from "../src/testing.ts"

const rate = rateRanges(levelRating)
const describeRanged = describeRanges(levelRating)
const cellsOf = (record: Readonly<Record<string, unknown>>) => describeRanged(Result.getOrThrow(rate(record)))

const sound = { score: 85, invited: 10, attended: 2 }

describe("describeRanges", () => {
  it("ranges come after all other columns", () => {
    const names = rangedColumns(levelRating).map(({ name }) => name)
    expect(names).toEqual(["level", "disputed", "status", "cites", "range"])
  })

  it("a result that is open has an empty cell and a range; one that is not has its cell", () => {
    const cites = "test#north;test#attendance;test#south"
    expect(cellsOf({ ...sound, exempt: false })).toMatchObject({
      cells: ["1", "", "illustrative", cites, ""].map((text) => ({ text })),
      limits: ["test#attendance"],
    })
    expect(cellsOf({ ...sound, group: "north" })).toMatchObject({
      cells: ["", "", "illustrative", "test#north;test#attendance", "level=1..2"].map((text) => ({ text })),
      limits: [],
      ranged: true,
    })
  })

  describe("laws", () => {
    const columns = columnsOf(levelRating.facts)
    const anyFacts = fc.record(Object.fromEntries(columns.map((column) => [column.name, anyColumnValue(column)])))
    const written = (facts: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(columns.map(({ name, shape }) => [name, writeCell(facts[name], shape)]))

    it("a ranged outcome has one cell for every column", () => {
      fc.assert(
        fc.property(anyFacts, fc.constantFrom("score", "group", "exempt"), (facts, missing) => {
          const { [missing]: _, ...record } = written(facts)
          const ranged = rate(record)
          if (Result.isFailure(ranged)) return
          expect(describeRanged(ranged.success).cells.length).toBe(rangedColumns(levelRating).length)
        }),
      )
    })

    it("a ranged outcome of which nothing is open is written as the outcome is", () => {
      const rateRecord = rateRecords(levelRating)
      const describeOutcome = describeOutcomes(levelRating)
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const outcome = rateRecord(written(facts))
          if (Result.isFailure(outcome)) return
          const { cells, ...rated } = describeOutcome(outcome.success)
          const withRange = { ...rated, cells: [...cells, { text: "", quoted: true }] }
          expect(cellsOf(written(facts))).toEqual(withRange)
        }),
      )
    })
  })
})
