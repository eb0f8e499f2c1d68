import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Block } from "../src/Block.ts"
import { type Layout, matchHeader } from "../src/Header.ts"
import { describeOutcomes } from "../src/Output.ts"
import { rateRanges } from "../src/PartialFacts.ts"
import { rateMissing } from "../src/PartialRows.ts"
import { describeRanges } from "../src/RangedOutput.ts"
import type { RowResult } from "../src/RatedBlock.ts"
import { rateBlocks, startIdCheck } from "../src/Run.ts"
import { anyRows, blockOf, levelRating } from "../src/testing.ts"

const names = columnsOf(levelRating.facts).map(({ name }) => name)
const layout: Layout = Result.getOrThrow(matchHeader(["id", ...names], levelRating))
const describeOutcome = describeOutcomes(levelRating)
const describeRanged = describeRanges(levelRating)

const rateBlock = (block: Block): ReadonlyArray<RowResult> => {
  const whole = rateBlocks(levelRating, layout, describeOutcome)
  const rating = { rating: levelRating, layout, describe: describeRanged }
  return rateMissing(whole, rating)(block, startIdCheck(layout)(block)).results
}

const rate = (...rows: ReadonlyArray<ReadonlyArray<string | undefined>>) => rateBlock(blockOf(rows, 2))

const write = (result: RowResult | undefined): string => {
  if (result === undefined) return ""
  if (result._tag === "Rejected") return result.faults.map(({ column, found }) => `${column}:${found}`).join()
  return result.cells.at(-1)?.text === undefined ? "" : `${result.cells[0]?.text} ${result.cells[4]?.text ?? ""}`.trim()
}

describe("rateMissing", () => {
  it("a blank cell and one that is not there are missing; words and spaces are not", () => {
    const results = rate(
      ["a", "north", "", "10", "2", "false"],
      ["b", "north", "85", "10", undefined, "false"],
      ["c", "north", "85", "10", "2", "false"],
      ["d", "north", "未参评", "10", "", "false"],
      ["e", "north", " ", "10", "2", ""],
      ["f", "", "85", "10", "9", ""],
    )
    expect(results.map(write)).toEqual(["level=0..1", "level=1..2", "1", "score:未参评", "score: ", "2"])
  })

  it("in JSON null is missing, and an empty text is not", () => {
    const json = (text: string, quoting: number): Block => {
      const block = blockOf([["a", "north", text, "10", "2", "false"]], 1)
      return { ...block, format: "ndjson", quoting: block.quoting.with(2, quoting) }
    }
    expect(rateBlock(json("null", 3)).map(write)).toEqual(["level=0..1"])
    expect(rateBlock(json("null", 1)).map(write)).toEqual(["score:null"])
    expect(rateBlock(json("[]", 3)).map(write)).toEqual(["score:[]"])
    expect(rateBlock(json("", 1)).map(write)).toEqual(["score:"])
  })

  it("what is no text is a fault, and so is an id met before", () => {
    const block = blockOf([["a", "?", "", "10", "2", "false"]], 2)
    const bytes = block.bytes.with(block.starts[1] ?? 0, 0xff)
    const text = (row: number, column: number) => (column === 1 ? undefined : block.text(row, column))
    expect(rateBlock({ ...block, bytes, text }).map(write)).toEqual(["group:"])
    expect(rate(["a", "north", "", "10", "2", "false"], ["a", "north", "", "10", "2", "false"]).map(write)).toEqual([
      "level=0..1",
      "id:a",
    ])
  })

  it("a row that could not be cut stays broken", () => {
    const block = blockOf([["a", "", "", "", "", ""]], 2)
    const broken = new Map([[0, { found: "?", expected: { zh: "行", en: "a row" } }]])
    expect(rateBlock({ ...block, broken }).map(write)).toEqual([":?"])
  })

  describe("laws", () => {
    const anyPartialRows = anyRows(levelRating).chain((rows) =>
      fc.array(fc.nat({ max: 20 }), { minLength: rows.length, maxLength: rows.length }).map((places) =>
        rows.map((row, index) => {
          const place = places[index] ?? 0
          return place > 0 && place < row.length ? row.with(place, "") : row
        }),
      ),
    )

    it("a row of which nothing is missing gets what it gets without ranges", () => {
      fc.assert(
        fc.property(anyPartialRows, (rows) => {
          const block = blockOf(rows, 2)
          const whole = rateBlocks(levelRating, layout, describeOutcome)(block, startIdCheck(layout)(block)).results
          rateBlock(block).forEach((result, row) => {
            if (!(rows[row] ?? []).slice(1).includes("")) expect(result).toEqual(whole[row])
          })
        }),
      )
    })

    it("a row in a batch has the ranges that it has alone", () => {
      const alone = rateRanges(levelRating)
      fc.assert(
        fc.property(anyPartialRows, (rows) => {
          const distinct = rows.map(([_, ...cells], row) => [`M${row}`, ...cells])
          rate(...distinct).forEach((result, row) => {
            const cells = distinct[row]?.slice(1) ?? []
            if (!cells.includes("")) return
            const record = Object.fromEntries(
              names.flatMap((name, at) => (cells[at] === "" ? [] : [[name, cells[at]]])),
            )
            const expected = Result.match(alone(record), {
              onSuccess: describeRanged,
              onFailure: (faults): RowResult => ({ _tag: "Rejected", faults }),
            })
            expect(result).toEqual(expected)
          })
        }),
      )
    })

    it("an id met before rejects a row, also where figures are missing", () => {
      fc.assert(
        fc.property(anyPartialRows, (rows) => {
          const block = blockOf(rows, 2)
          const idFaults = startIdCheck(layout)(block)
          const results = rateBlock(block)
          for (const [row, fault] of idFaults) {
            const result = results[row]
            expect(result?._tag === "Rejected" && result.faults[0]).toEqual(fault)
          }
        }),
      )
    })
  })
})
