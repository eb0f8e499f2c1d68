import { makeNdjsonScanner, makeNdjsonWriter, type RowLayout } from "@jiceng/tables"
import { anyCsv, anyNdjson } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { oneExtra, rateCsv, rateNdjson, resultNames, writeAll } from "./rated.ts"
import { cellsOf, decode, encode, scan } from "./rows.ts"

const write = (rated: ReturnType<typeof rateCsv>, layout: RowLayout = oneExtra) =>
  writeAll(makeNdjsonWriter(layout), rated)

const row = (id: string, x: string) => `{"id":${id},"stars":7,"earnedStars":null,"cites":"a \\"b\\", c","x":${x}}\n`

describe("makeNdjsonWriter", () => {
  it.each([
    ["a number", "1.10", '"1.10"'],
    ["a quoted text", '"6,""0"', String.raw`"6,\"0"`],
    ["a line end", '"a\nb"', String.raw`"a\nb"`],
    ["a backslash", "\\", String.raw`"\\"`],
    ["nothing", "", '""'],
  ])("%s from CSV is a string", (_, cell, json) => {
    expect(decode(write(rateCsv(`id,x\nA1,${cell}\n`)))).toBe(row('"A1"', json))
  })

  it.each(["1.10", "1e3", "true", "null", '"星"', String.raw`"\u0061\/"`, '[1, {"a":2}]'])(
    "%s is copied from NDJSON",
    (json) => {
      expect(decode(write(rateNdjson(`{"id":${json},"x":${json}}\n`)))).toBe(row(json, json))
    },
  )

  it("a cell that NDJSON does not have is null", () => {
    expect(decode(write(rateNdjson('{"id":1,"x":2}\n{"id":3}\n')))).toBe(row("1", "2") + row("3", "null"))
  })

  it("rejected rows are left out", () => {
    expect(decode(write(rateNdjson('{"id":1,"x":2}\n[]\n')))).toBe(row("1", "2"))
  })

  it("an empty text is a text, an empty number is null", () => {
    const cells = [
      { text: "", quoted: true },
      { text: "", quoted: false },
    ]
    const written = write(rateCsv("id\n1\n", cells), { names: ["id", "a", "b"], id: 0, extras: [] })
    expect(decode(written)).toBe('{"id":"1","a":"","b":null}\n')
  })
})

describe("laws", () => {
  it("what is written is read back", () => {
    fc.assert(
      fc.property(anyCsv, ({ texts, bytes }) => {
        const extras = texts.header.map((_, column) => column)
        const names = ["id", ...resultNames, ...texts.header]
        const written = write(rateCsv(bytes), { names, id: 0, extras })
        const rows = cellsOf(scan(makeNdjsonScanner([]), written))
        expect(rows).toEqual(texts.rows.map((cells) => [cells[0], "7", "null", 'a "b", c', ...cells]))
      }),
    )
  })

  it("cells from NDJSON are copied byte for byte", () => {
    fc.assert(
      fc.property(anyNdjson, ({ objects, bytes }) => {
        const keys = objects[0]?.map(([key]) => key) ?? []
        const extras = keys.map((_, column) => column).slice(1)
        const written = write(rateNdjson(bytes, []), { names: keys, id: 0, extras })
        const lines = objects.map((cells) => {
          const values = new Map(cells)
          return `{${keys.map((key) => `${JSON.stringify(key)}:${values.get(key) ?? "null"}`).join(",")}}\n`
        })
        expect(decode(written)).toBe(decode(encode(lines.join(""))))
      }),
    )
  })
})
