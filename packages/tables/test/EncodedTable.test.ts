import { encodeTable, makeCsvScanner, makeNdjsonScanner, type TableFormat } from "@jiceng/tables"
import { anyCsv } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { oneExtra, rateCsv, resultNames } from "./rated.ts"
import { cellsOf, concat, decode, encode, scan } from "./rows.ts"

const write = (rated: ReturnType<typeof rateCsv>, layout: typeof oneExtra, format: TableFormat) =>
  concat(Effect.runSync(Stream.runCollect(encodeTable(Stream.fromIterable(rated), layout, format))))

describe("encodeTable", () => {
  it.each(["csv", "ndjson", "json"] as const)("a table is written as %s", (format) => {
    expect(decode(write(rateCsv("id,x\nA1,60.50\nA2\nA3,\n"), oneExtra, format))).toMatchSnapshot()
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
  it("in every format a table has the same rows", () => {
    fc.assert(
      fc.property(anyCsv, ({ texts, bytes }) => {
        const extras = texts.header.map((_, column) => column)
        const layout = { names: ["id", ...resultNames, ...texts.header], id: 0, extras }
        const rated = rateCsv(bytes)
        const fromCsv = cellsOf(scan(makeCsvScanner(), write(rated, layout, "csv")))
        const fromNdjson = cellsOf(scan(makeNdjsonScanner([]), write(rated, layout, "ndjson")))
        const objects: ReadonlyArray<Record<string, unknown>> = JSON.parse(decode(write(rated, layout, "json")))
        const lines = objects.map((object) => `${JSON.stringify(object)}\n`).join("")
        const fromJson = cellsOf(scan(makeNdjsonScanner([]), encode(lines)))
        expect(fromNdjson.map((cells) => cells.with(2, ""))).toEqual(fromCsv)
        expect(fromJson).toEqual(fromNdjson)
      }),
    )
  })
})
