import { encodeTable, makeCsvScanner, makeNdjsonScanner, type RowLayout, type TableFormat } from "@jiceng/tables"
import { anyCsv } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { parquetMetadata } from "hyparquet"
import { describe, expect, it } from "vitest"
import { cellsIn, readParquet } from "./parquetRows.ts"
import { oneExtra, rateCsv, rateNdjson, resultNames } from "./rated.ts"
import { cellsOf, concat, decode, encode, scan } from "./rows.ts"

const write = (rated: ReturnType<typeof rateCsv>, layout: typeof oneExtra, format: TableFormat) =>
  concat(Effect.runSync(Stream.runCollect(encodeTable(Stream.fromIterable(rated), layout, format))))

const writeParquet = async (rated: ReturnType<typeof rateCsv>, layout: RowLayout) =>
  concat(await Effect.runPromise(Stream.runCollect(encodeTable(Stream.fromIterable(rated), layout, "parquet"))))

describe("encodeTable", () => {
  it.each(["csv", "ndjson", "json"] as const)("a table is written as %s", (format) => {
    expect(decode(write(rateCsv("id,x\nA1,60.50\nA2\nA3,\n"), oneExtra, format))).toMatchSnapshot()
  })

  it("a table is written as Parquet, typed by the shapes of its results", async () => {
    const whole = { _tag: "Number", quantity: { places: 0, least: 0, most: 10, padded: false } } as const
    const layout = { ...oneExtra, shapes: [whole, whole, undefined] }
    const bytes = await writeParquet(rateCsv("id,x\nA1,60.50\nA2\nA3,\n"), layout)
    expect(parquetMetadata(bytes).schema.map(({ type }) => type)).toEqual([
      undefined,
      "BYTE_ARRAY",
      "INT64",
      "INT64",
      "BYTE_ARRAY",
      "BYTE_ARRAY",
    ])
    expect(await readParquet(bytes)).toMatchObject({
      header: oneExtra.names,
      rows: [
        { line: 2, cells: ["A1", "7", undefined, 'a "b", c', "60.50"] },
        { line: 3, cells: ["A3", "7", undefined, 'a "b", c', ""] },
      ],
    })
  })

  it("cells of NDJSON that are null or missing are missing in Parquet", async () => {
    const bytes = await writeParquet(rateNdjson('{"id":"A1","x":60.50}\n{"id":"A2","x":null}\n{"id":"A3"}\n'), oneExtra)
    expect(cellsIn(await readParquet(bytes)).map((cells) => cells[4])).toEqual(["60.50", undefined, undefined])
  })

  it.each([
    ["csv", "id,stars,earnedStars,cites,x\n"],
    ["ndjson", ""],
    ["json", "[]\n"],
  ] as const)("a table without rows is written as %s", (format, expected) => {
    expect(decode(write([], oneExtra, format))).toBe(expected)
  })
})

describe("laws", () => {
  it("in every format a table has the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(anyCsv, async ({ texts, bytes }) => {
        const extras = texts.header.map((_, column) => column)
        const layout = { names: ["id", ...resultNames, ...texts.header], id: 0, extras }
        const rated = rateCsv(bytes)
        const fromCsv = cellsOf(scan(makeCsvScanner(), write(rated, layout, "csv")))
        const fromNdjson = cellsOf(scan(makeNdjsonScanner([]), write(rated, layout, "ndjson")))
        const objects: ReadonlyArray<Record<string, unknown>> = JSON.parse(decode(write(rated, layout, "json")))
        const lines = objects.map((object) => `${JSON.stringify(object)}\n`).join("")
        const fromJson = cellsOf(scan(makeNdjsonScanner([]), encode(lines)))
        // The reader of footers drops a byte-order mark that a name begins with, so two names may become one.
        if (!texts.header.some((name) => name.startsWith("\ufeff"))) {
          expect(await writeParquet(rated, layout).then(readParquet).then(cellsIn)).toEqual(
            fromCsv.map((cells) => cells.with(2, undefined)),
          )
        }
        expect(fromNdjson.map((cells) => cells.with(2, ""))).toEqual(fromCsv)
        expect(fromJson).toEqual(fromNdjson)
      }),
    )
  })
})
