import { makeCsvScanner, makeCsvWriter, type RowLayout } from "@jiceng/tables"
import { anyCsv, anyNdjson } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { oneExtra, rateCsv, rateNdjson, rejectAll, resultCells, resultNames, writeAll } from "./rated.ts"
import { cellsOf, concat, decode, encode, scan } from "./rows.ts"

const write = (rated: ReturnType<typeof rateCsv>, layout: RowLayout = oneExtra) =>
  writeAll(makeCsvWriter(layout), rated)

const head = "id,stars,earnedStars,cites,x\n"

const tail = ',7,,"a ""b"", c",'

/** What CSV says of a JSON value. */
const sayJson = (json: string | undefined): string => {
  if (json === undefined || json === "null") return ""
  return json.startsWith('"') ? JSON.parse(json) : json
}

describe("makeCsvWriter", () => {
  it.each([
    ["bare cells", "id,x\nA1,60.50\n", `A1${tail}60.50\n`],
    ["quotes that are not needed", 'id,x\n"A1","60"\n', `"A1"${tail}"60"\n`],
    ["quotes that are needed", 'id,x\n"A,1","6""0\n"\n', `"A,1"${tail}"6""0\n"\n`],
    ["empty cells", "id,x\nA1,\n", `A1${tail}\n`],
    ["Chinese", "编号,x\n东街,星\n", `东街${tail}星\n`],
  ])("%s are copied from CSV", (_, csv, row) => {
    expect(decode(write(rateCsv(csv)))).toBe(head + row)
  })

  it.each([
    ["a number", "1.10", "1.10"],
    ["true", "true", "true"],
    ["null, which is empty", "null", ""],
    ["a string", '"星"', "星"],
    ["a string with a comma", '"1,2"', '"1,2"'],
    ["a string with escapes", String.raw`"a\n\"b\""`, '"a\n""b"""'],
    ["an array", '["a",1]', '"[""a"",1]"'],
    ["an empty array", "[]", "[]"],
  ])("%s is written from NDJSON as its text", (_, json, cell) => {
    expect(decode(write(rateNdjson(`{"id":"A1","x":${json}}\n`)))).toBe(`${head}A1${tail}${cell}\n`)
  })

  it("a cell that NDJSON does not have is empty", () => {
    const rated = rateNdjson('{"id":1,"x":2}\n{"id":3}\n')
    expect(decode(write(rated))).toBe(`${head}1${tail}2\n3${tail}\n`)
  })

  it("an escaped string that is not UTF-8 keeps its bytes", () => {
    const rated = rateNdjson(concat([encode('{"id":"A1","x":"'), Uint8Array.of(0xff), encode(String.raw`\n"}`)]))
    expect(write(rated).subarray(-5)).toEqual(Uint8Array.of(0x22, 0xff, 0x0a, 0x22, 0x0a))
  })

  it("rejected rows are left out", () => {
    const rated = rateCsv("id,x\n1,2\n3\n4,5\n")
    expect(decode(write(rated))).toBe(`${head}1${tail}2\n4${tail}5\n`)
    expect(decode(write(rated.map((block) => rejectAll(block))))).toBe(head)
  })

  it("names that need it are quoted", () => {
    expect(decode(makeCsvWriter({ names: ["编号", "a,b"], id: 0, extras: [] }).head)).toBe('编号,"a,b"\n')
  })

  it("a row with other cells than there are names for is a bug", () => {
    const names = ["id", "stars", "x"]
    expect(() => write(rateCsv("id,x\n1,2\n"), { ...oneExtra, names })).toThrow("3 cells of a row and 1 names for them")
  })
})

describe("laws", () => {
  it("what is written is read back", () => {
    const check = (rated: ReturnType<typeof rateCsv>, width: number, said: ReadonlyArray<ReadonlyArray<string>>) => {
      const extras = Array.from({ length: width }, (_, column) => column)
      const names = ["id", ...resultNames, ...extras.map((column) => `x${column}`)]
      const read = cellsOf(scan(makeCsvScanner(), write(rated, { names, id: 0, extras })))
      expect(read).toEqual(said.map((row) => [row[0], ...resultCells.map(({ text }) => text), ...row]))
    }
    fc.assert(fc.property(anyCsv, ({ texts, bytes }) => check(rateCsv(bytes), texts.header.length, texts.rows)))
    fc.assert(
      fc.property(anyNdjson, ({ objects, bytes }) => {
        const keys = objects[0]?.map(([key]) => key) ?? []
        const said = objects.map((row) => keys.map((key) => sayJson(new Map(row).get(key))))
        check(rateNdjson(bytes), keys.length, said)
      }),
    )
  })

  it("cells from CSV are copied byte for byte", () => {
    fc.assert(
      fc.property(anyCsv, ({ texts, bytes }) => {
        const rated = rateCsv(bytes, [])
        const extras = texts.header.map((_, column) => column).slice(1)
        const written = write(rated, { names: texts.header.map((_, column) => `x${column}`), id: 0, extras })
        const lines = rated.flatMap(({ block }) =>
          Array.from({ length: block.rows }, (_, row) => {
            const [first, last] = [row * block.width, (row + 1) * block.width - 1]
            const [isQuoted, wasQuoted] = [block.quoting[first] ? 1 : 0, block.quoting[last] ? 1 : 0]
            const bounds = [(block.starts[first] ?? 0) - isQuoted, (block.ends[last] ?? 0) + wasQuoted] as const
            return `${decode(block.bytes.subarray(...bounds))}\n`
          }),
        )
        expect(decode(written).replace(/^.*\n/, "")).toBe(lines.join(""))
      }),
    )
  })
})
