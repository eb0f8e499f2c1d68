import type { OutputCell } from "@jiceng/engine"
import type { Shape } from "@jiceng/kernel"
import { type ColumnOutput, encodeParquet } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { parquetMetadata, parquetReadObjects } from "hyparquet"
import { describe, expect, it } from "vitest"
import { cellsIn, readParquet } from "./parquetRows.ts"
import { concat } from "./rows.ts"

type Rows = ReadonlyArray<ReadonlyArray<OutputCell>>

const numberOf = (places: 0 | 2 | 4): Shape => ({
  _tag: "Number",
  quantity: { places, least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER, padded: true },
})

const columns: ReadonlyArray<ColumnOutput> = [
  { name: "编号", shape: undefined },
  { name: "stars", shape: numberOf(0) },
  { name: "pay", shape: numberOf(2) },
  { name: "ok", shape: { _tag: "Flag" } },
]

const quoted = (text: string): OutputCell => ({ text, quoted: true })

const bare = (text: string): OutputCell => ({ text, quoted: false })

const encodeAll = async (groups: ReadonlyArray<Rows>) =>
  concat(await Effect.runPromise(Stream.runCollect(encodeParquet(columns, Stream.fromIterable(groups)))))

const rows: Rows = [
  [quoted("007"), bare("9007199254740991"), bare("60.50"), bare("true")],
  [quoted(""), bare("-3"), bare("-0.01"), bare("false")],
  [quoted("欧阳,明月"), bare(""), bare(""), bare("")],
]

describe("encodeParquet", () => {
  it("columns are typed as their cells are", async () => {
    const { schema, created_by, num_rows } = parquetMetadata(await encodeAll([rows]))
    expect({ num_rows, created_by }).toEqual({ num_rows: 3n, created_by: "jiceng" })
    expect(
      schema
        .slice(1)
        .map(({ name, type, logical_type, repetition_type }) => [name, type, logical_type, repetition_type]),
    ).toEqual([
      ["编号", "BYTE_ARRAY", { type: "STRING" }, "OPTIONAL"],
      ["stars", "INT64", undefined, "OPTIONAL"],
      ["pay", "INT64", { type: "DECIMAL", scale: 2, precision: 18 }, "OPTIONAL"],
      ["ok", "BOOLEAN", undefined, "OPTIONAL"],
    ])
  })

  it("another reader finds the values", async () => {
    const { buffer } = await encodeAll([rows])
    expect(await parquetReadObjects({ file: buffer as ArrayBuffer })).toEqual([
      { 编号: "007", stars: 9007199254740991n, pay: 60.5, ok: true },
      { 编号: "", stars: -3n, pay: -0.01, ok: false },
      { 编号: "欧阳,明月", stars: null, pay: null, ok: null },
    ])
  })

  it("a table without rows has its columns", async () => {
    expect(await readParquet(await encodeAll([]))).toMatchObject({
      header: ["编号", "stars", "pay", "ok"],
      rows: [],
    })
  })

  it("a group has 65,536 rows", async () => {
    const many = Array.from({ length: 70_000 }, (_, at) => [
      quoted(`P${at}`),
      bare(String(at % 7)),
      bare("1.5"),
      bare("true"),
    ])
    const bytes = await encodeAll([many.slice(0, 5), many.slice(5, 66_000), many.slice(66_000)])
    expect(parquetMetadata(bytes).row_groups.map(({ num_rows }) => num_rows)).toEqual([65_536n, 4464n])
    const read = await readParquet(bytes)
    expect(cellsIn(read).map((cells) => cells[0])).toEqual(many.map(([id]) => id?.text))
  })

  it("a cell that does not fit its column is an error", async () => {
    const cells = [quoted("a"), bare("1"), bare("0.125"), bare("")]
    await expect(encodeAll([[cells]])).rejects.toThrow("pay: found “0.125”, expected a number of at most 2 places")
  })
})

const anyCells = fc
  .record({
    id: fc.string({ unit: "grapheme" }),
    stars: fc.option(fc.maxSafeInteger()),
    pay: fc.option(fc.maxSafeInteger()),
    ok: fc.option(fc.boolean()),
  })
  .map(({ id, stars, pay, ok }) => [
    quoted(id),
    bare(stars === null ? "" : String(stars)),
    bare(pay === null ? "" : `${BigInt(pay) / 100n}.${String(Math.abs(pay % 100)).padStart(2, "0")}`),
    bare(ok === null ? "" : String(ok)),
  ])

const anyRows = fc.array(anyCells, { maxLength: 40 })

describe("laws", () => {
  it("what is written is read back", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (written) => {
        const read = await readParquet(await encodeAll([written]))
        const expected = written.map(([id, ...cells]) => [
          id?.text,
          ...cells.map(({ text }) =>
            text === "" ? undefined : text.replace(/\.?0+$/, (zeros) => (text.includes(".") ? "" : zeros)),
          ),
        ])
        expect(cellsIn(read)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it("the bytes do not depend on how rows arrive", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.nat({ max: 40 }), async (written, at) => {
        const apart = await encodeAll([written.slice(0, at), [], written.slice(at)])
        expect(apart).toEqual(await encodeAll([written]))
      }),
      { numRuns: 30 },
    )
  })
})
