import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Block } from "../src/Block.ts"
import { rateRecords } from "../src/FactsDoor.ts"
import { matchHeader } from "../src/Header.ts"
import { describeOutcomes } from "../src/Output.ts"
import type { RowResult } from "../src/RatedBlock.ts"
import { rateBlocks, startIdCheck, startRun } from "../src/Run.ts"
import { anyRows, blockOf, levelRating } from "../src/testing.ts"

type Rows = ReadonlyArray<ReadonlyArray<string>>

const names = columnsOf(levelRating.facts).map(({ name }) => name)
const layout = Result.getOrThrow(matchHeader(["id", ...names], levelRating))
const describeOutcome = describeOutcomes(levelRating)
const start = () => startRun(levelRating, layout, describeOutcome)
const rateAll = (rows: Rows): ReadonlyArray<RowResult> => (rows.length === 0 ? [] : start()(blockOf(rows, 2)).results)

/** Rates a row alone, through the schema only. */
const rateAlone = (row: ReadonlyArray<string>): RowResult => {
  const record = Object.fromEntries(names.map((name, index) => [name, row[index + 1]]))
  return Result.match(rateRecords(levelRating)(record), {
    onSuccess: describeOutcome,
    onFailure: (faults): RowResult => ({ _tag: "Rejected", faults }),
  })
}

const isFirst = (rows: Rows) => (row: ReadonlyArray<string>, index: number) =>
  row[0]?.trim() !== "" && rows.findIndex(([id]) => id === row[0]) === index

/** Gives every row an id of its own. */
const withOwnIds = (rows: Rows): Rows => rows.map((row, index) => [`M${index}`, ...row.slice(1)])

const faultsOf = (result: RowResult | undefined) =>
  result?._tag === "Rejected"
    ? result.faults.map(({ column, found, expected }) => `${column}: “${found}”, ${expected.en}`)
    : []

const sound = ["north", "85", "10", "5", "false"]

describe("startRun", () => {
  it("a row in order is rated, and the clause that held it down is named", () => {
    const [result] = rateAll([["A", "north", "85", "10", "4", "false"]])
    expect(result).toMatchObject({ _tag: "Rated", disputed: false, limits: ["test#attendance"] })
  })

  it("all faults of a row are told, those of its id first", () => {
    const rows = [
      ["A", ...sound],
      ["A", "west", "85", "10", "11", "false"],
      ["", ...sound],
    ]
    const results = rateAll(rows)
    expect(faultsOf(results[1])).toEqual([
      "id: “A”, an id that no row before has",
      "group: “west”, one of north, south",
    ])
    expect(faultsOf(results[2])).toEqual(["id: “”, an id"])
  })

  it("the id of a rejected row is met as well", () => {
    const results = rateAll([
      ["A", "north", "95%", "10", "5", "false"],
      ["A", ...sound],
    ])
    expect(faultsOf(results[1])).toEqual(["id: “A”, an id that no row before has"])
  })

  it("a broken row is rejected as a whole and changes no other", () => {
    const block = blockOf(
      [
        ["A", ...sound],
        ["B", ...sound],
      ],
      2,
    )
    const expected = { zh: "6 个单元格", en: "6 cells" }
    const broken: Block = { ...block, broken: new Map([[0, { found: "A,north", expected }]]) }
    const { results } = start()(broken)
    expect(results[0]).toEqual({ _tag: "Rejected", faults: [{ column: "", found: "A,north", expected }] })
    expect(results[1]).toEqual(rateAll([["B", ...sound]])[0])
  })

  it("an id that is not UTF-8 is refused", () => {
    const block = blockOf([["é", ...sound]], 2)
    const bytes = block.bytes.slice()
    bytes[0] = 0xff
    const text: Block["text"] = (row, column) => (column === 0 ? undefined : block.text(row, column))
    expect(faultsOf(start()({ ...block, bytes, text }).results[0])).toEqual(["id: “”, an id in UTF-8"])
  })

  it("an escaped id is the id that it says", () => {
    const plain = blockOf([["A,1", ...sound]], 2)
    const escaped = { ...blockOf([["x,1", ...sound]], 3), quoting: new Uint8Array(6).fill(2) }
    const text: Block["text"] = (_, column) => ["A,1", ...sound][column]
    const run = start()
    run(plain)
    expect(faultsOf(run({ ...escaped, text }).results[0])).toEqual(["id: “A,1”, an id that no row before has"])
  })

  describe("laws", () => {
    it("every row is rated or rejected", () => {
      fc.assert(
        fc.property(anyRows(levelRating), (rows) => {
          expect(rateAll(rows).length).toBe(rows.length)
        }),
      )
    })

    it("a row in a batch is rated as it is alone", () => {
      fc.assert(
        fc.property(anyRows(levelRating), (rows) => {
          const own = withOwnIds(rows)
          expect(rateAll(own)).toEqual(own.map(rateAlone))
        }),
      )
    })

    it("the order of rows does not change what any row gets", () => {
      const shuffled = anyRows(levelRating)
        .map(withOwnIds)
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })))
      const byId = (rows: Rows) => new Map(rateAll(rows).map((result, index) => [rows[index]?.[0], result]))
      fc.assert(
        fc.property(shuffled, ([rows, others]) => {
          expect(byId(others)).toEqual(byId(rows))
        }),
      )
    })

    it("how rows are cut into blocks does not change what they get", () => {
      fc.assert(
        fc.property(anyRows(levelRating), fc.nat({ max: 40 }), (rows, at) => {
          const run = start()
          const parts = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0)
          const results = parts.flatMap((part) => run(blockOf(part, 2)).results)
          expect(results).toEqual(rateAll(rows))
        }),
      )
    })

    it("blocks can be rated in any order, once their ids are checked", () => {
      const partsInAnyOrder = fc
        .array(anyRows(levelRating), { maxLength: 4 })
        .map((parts) => parts.filter((rows) => rows.length > 0))
        .chain((parts) => {
          const places = parts.map((_, place) => place)
          return fc.tuple(fc.constant(parts), fc.shuffledSubarray(places, { minLength: places.length }))
        })
      fc.assert(
        fc.property(partsInAnyOrder, ([parts, order]) => {
          const checkIds = startIdCheck(layout)
          const checked = parts.map((rows) => ({ block: blockOf(rows, 2), idFaults: checkIds(blockOf(rows, 2)) }))
          const rateBlock = rateBlocks(levelRating, layout, describeOutcome)
          const results: Array<ReadonlyArray<RowResult>> = []
          for (const place of order) {
            const part = checked[place]
            if (part !== undefined) results[place] = rateBlock(part.block, part.idFaults).results
          }
          expect(results.flat()).toEqual(rateAll(parts.flat()))
        }),
      )
    })

    it("every row with an id met before is rejected", () => {
      fc.assert(
        fc.property(anyRows(levelRating), (rows) => {
          const results = rateAll(rows)
          const isRated = results.map(({ _tag }) => _tag === "Rated")
          const expected = rows.map((row, index) => isFirst(rows)(row, index) && rateAlone(row)._tag === "Rated")
          expect(isRated).toEqual(expected)
        }),
      )
    })
  })
})
