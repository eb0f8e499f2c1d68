import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Layout, matchHeader } from "../src/Header.ts"
import { describeOutcomes } from "../src/Output.ts"
import type { Rating } from "../src/Rating.ts"
import { type ComparedRow, startComparison } from "../src/RowComparison.ts"
import { startRun } from "../src/Run.ts"
import { anyRows, blockOf, levelRating } from "../src/testing.ts"

const header = ["id", ...columnsOf(levelRating.facts).map(({ name }) => name)]
const layout: Layout = Result.getOrThrow(matchHeader(header, levelRating))

/** Levels from a score of 60 on, without a second one. */
const lenient: Rating = {
  ...levelRating,
  breaks: { score: [6000] },
  rate: (facts) => ({ value: { level: (facts as { readonly score: number }).score >= 6000 ? 1 : 0 }, steps: [] }),
}

const compare = (one: Rating, other: Rating, rows: ReadonlyArray<ReadonlyArray<string>>) =>
  startComparison({ rating: one, layout }, { rating: other, layout })(blockOf(rows, 2))

const write = (row: ComparedRow): string => {
  if (row._tag === "Same") return "same"
  if (row._tag === "Rejected") return row.faults.map(({ column }) => column).join()
  return row.differences.map(({ result, one, other }) => `${result} ${one} → ${other}`).join()
}

describe("startComparison", () => {
  it("rows stay, move or are rejected, each fault once", () => {
    const rows = [
      ["a", "north", "85", "10", "9", "false"],
      ["b", "north", "85", "10", "1", "false"],
      ["c", "north", "59", "10", "9", "false"],
      ["d", "north", "95%", "10", "11", "yes"],
      ["a", "north", "85", "10", "9", "false"],
    ]
    expect(compare(levelRating, lenient, rows).map(write)).toEqual([
      "level 2 → 1",
      "same",
      "same",
      "score,exempt",
      "id",
    ])
  })

  describe("laws", () => {
    it("a row is compared exactly when both rules rate it, and moves exactly when they give other results", () => {
      fc.assert(
        fc.property(anyRows(levelRating), (rows) => {
          const resultsOf = (rating: Rating) =>
            startRun(rating, layout, describeOutcomes(rating))(blockOf(rows, 2)).results
          const [one, other] = [resultsOf(levelRating), resultsOf(lenient)]
          const expected = one.map((result, row) => {
            const otherResult = other[row]
            if (result._tag === "Rejected" || otherResult?._tag !== "Rated") return "Rejected"
            return result.cells[0]?.text === otherResult.cells[0]?.text ? "Same" : "Moved"
          })
          expect(compare(levelRating, lenient, rows).map(({ _tag }) => _tag)).toEqual(expected)
        }),
      )
    })

    it("rules that change places move the same rows", () => {
      fc.assert(
        fc.property(anyRows(levelRating), (rows) => {
          const tags = compare(levelRating, lenient, rows).map(({ _tag }) => _tag)
          expect(compare(lenient, levelRating, rows).map(({ _tag }) => _tag)).toEqual(tags)
        }),
      )
    })
  })
})
