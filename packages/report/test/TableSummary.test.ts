import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type SummaryCall, summarizeTable, type TextTable } from "../src/TableSummary.ts"
import { anyResultTable } from "../src/testing.ts"
import { starsRule } from "./rule.ts"

const call: SummaryCall = { rule: undefined, group: "street", rows: 5, names: "masked" }

const summaryOf = (table: TextTable) => Result.getOrThrow(summarizeTable(table, call))

const held: TextTable = {
  header: ["id", "stars", "earnedStars", "form", "disputed", "status", "cites", "姓名"],
  rows: [
    ["m1", "7", "9", "branch", "stars=8", "illustrative", "a#1;a#2", "张三"],
    ["m2", "6", "6", "committee", "", "official", "a#1", "李四"],
  ],
}

describe("summarizeTable", () => {
  it("a table is summed up with its rule", () => {
    const summary = Result.getOrThrow(summarizeTable(held, { ...call, rule: starsRule, group: "姓名" }))
    expect(summary.held).toEqual({
      result: "stars",
      earned: "earnedStars",
      held: 1,
      moves: [{ from: "9", to: "7", rows: 1 }],
    })
    expect(summary.clauses?.map(({ cite, rows, held: own }) => [cite, rows, own])).toEqual([
      ["a#1", 2, 1],
      ["a#2", 1, 1],
    ])
    expect(summary.groups?.map(({ name, held: own }) => [name, own])).toEqual([
      ["张*", 1],
      ["李*", 0],
    ])
    expect([summary.rows, summary.disputed, [...(summary.statuses.values ?? [])]]).toEqual([
      2,
      1,
      [
        ["illustrative", 1],
        ["official", 1],
      ],
    ])
  })

  it("components of points are summed", () => {
    const points = { ...starsRule, held: [], components: ["stars", "earnedStars"] }
    const summary = Result.getOrThrow(summarizeTable(held, { ...call, rule: points, group: undefined }))
    expect(summary.components.map(({ sum }) => sum)).toEqual([130_000n, 150_000n])
  })

  it("a group that is not there is an error that names what there is", () => {
    const result = summarizeTable(held, { ...call, group: "village" })
    expect(Result.isFailure(result) && result.failure.message).toBe(
      'no column "village" to group by; there are stars, earnedStars, form, 姓名',
    )
  })

  describe("laws", () => {
    it("the values of every result and the empty cells are all rows", () => {
      fc.assert(
        fc.property(anyResultTable, (table) => {
          const { rows, results } = summaryOf(table)
          expect(rows).toBe([...table.rows].length)
          for (const { values, empty } of results) {
            expect([...(values?.values() ?? [])].reduce((sum, own) => sum + own, empty)).toBe(rows)
          }
        }),
      )
    })

    it("the order of rows changes only which of them are kept", () => {
      fc.assert(
        fc.property(anyResultTable, (table) => {
          const reversed = { header: table.header, rows: [...table.rows].toReversed() }
          const [one, other] = [summaryOf(table), summaryOf(reversed)]
          expect({ ...other, kept: [] }).toEqual({ ...one, kept: [] })
          expect(one.kept.length).toBe(Math.min(5, one.rows))
        }),
      )
    })
  })
})
