import { gzipSync, zstdCompressSync } from "node:zlib"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  asRuns,
  byPlace,
  type ColumnParts,
  crcOf,
  dictionaryOf,
  doubleElement,
  doublesOf,
  flagElement,
  longElement,
  longsOf,
  newPageOf,
  pageOf,
  parquetOf,
  type Struct,
  structOf,
  textColumn,
  textElement,
  textsOf,
  wholeColumn,
  wholeElement,
  wholesOf,
  withFooter,
} from "./parquet.ts"
import { cellsIn, readParquet, refuseParquet, tryParquet } from "./parquetRows.ts"
import { concat, encode } from "./rows.ts"

const optional = (element: Struct): Struct => ({ ...element, 3: 1 })

/** The levels of rows, one bit each: eight of them in a run. */
const levels = (bits: number) => Uint8Array.of(3, bits)

const withLength = (bytes: Uint8Array) => concat([new Uint8Array(Uint32Array.of(bytes.length).buffer), bytes])

const oneColumn = (element: Struct, ...pages: ReadonlyArray<Uint8Array>): ColumnParts => ({ element, pages })

const ids = textColumn("id", "A1", "A2", "A3")

const three = (column: ColumnParts) => parquetOf(3, [ids, column])

const secondCells = async (column: ColumnParts) =>
  cellsIn(await readParquet(three(column))).map((cells) => (typeof cells === "string" ? cells : cells[1]))

describe("cutParquet", () => {
  it("the schema is the header, and the first row is in line 2", async () => {
    const table = await readParquet(parquetOf(2, [textColumn("id", "A1", "A2"), wholeColumn("stars", 3, -5)]))
    expect(table).toMatchObject({
      header: ["id", "stars"],
      rows: [
        { line: 2, cells: ["A1", "3"] },
        { line: 3, cells: ["A2", "-5"] },
      ],
    })
  })

  it("texts are as they stand, with commas, quotes and line ends", async () => {
    const texts = ['a,"b"', "一\r\n二", "\ufeff,"]
    expect(await secondCells(textColumn("x", ...texts))).toEqual(texts)
  })

  it("a table without rows has a header", async () => {
    expect(await readParquet(parquetOf(0, [oneColumn(textElement("id"))]))).toMatchObject({ header: ["id"], rows: [] })
  })

  it("missing values are missing cells, in either version of pages", async () => {
    const body = wholesOf(7, 9)
    const older = oneColumn(optional(wholeElement("x")), pageOf(3, concat([withLength(levels(0b101)), body])))
    const newer = oneColumn(optional(wholeElement("x")), newPageOf(3, levels(0b101), body))
    expect(await secondCells(older)).toEqual(["7", undefined, "9"])
    expect(await secondCells(newer)).toEqual(["7", undefined, "9"])
  })

  it("values come from a dictionary, by their places", async () => {
    const dictionary = dictionaryOf(2, textsOf("north", "south"))
    const pages = [dictionary, pageOf(2, Uint8Array.of(1, 4, 1), {}, byPlace), pageOf(1, textsOf("west"))]
    expect(await secondCells(oneColumn(textElement("x"), ...pages))).toEqual(["south", "south", "west"])
  })

  it("flags are true and false, bit by bit or in runs", async () => {
    const runs = concat([Uint8Array.of(2, 0, 0, 0), Uint8Array.of(6, 1)])
    expect(await secondCells(oneColumn(flagElement("x"), pageOf(3, Uint8Array.of(0b110))))).toEqual([
      "false",
      "true",
      "true",
    ])
    expect(await secondCells(oneColumn(flagElement("x"), pageOf(3, runs, {}, asRuns)))).toEqual([
      "true",
      "true",
      "true",
    ])
  })

  it.each([
    ["gzip", 2, gzipSync],
    ["Zstandard", 6, zstdCompressSync],
  ])("pages are packed with %s", async (_name, codec, pack) => {
    const body = textsOf("x", "y", "z")
    const packed = pack(body)
    const page = pageOf(3, packed, { 2: body.length })
    expect(await secondCells({ element: textElement("x"), pages: [page], meta: { 4: codec } })).toEqual(["x", "y", "z"])
  })

  it("columns are cut into pages in their own ways", async () => {
    const column = oneColumn(
      wholeElement("x"),
      pageOf(1, wholesOf(1)),
      pageOf(0, wholesOf()),
      pageOf(2, wholesOf(2, 3)),
    )
    expect(await secondCells(column)).toEqual(["1", "2", "3"])
  })

  it("a page has a checksum that is right", async () => {
    const body = wholesOf(1, 2, 3)
    expect(await secondCells(oneColumn(wholeElement("x"), pageOf(3, body, { 4: crcOf(body) })))).toEqual([
      "1",
      "2",
      "3",
    ])
    expect(await refuseParquet(three(oneColumn(wholeElement("x"), pageOf(3, body, { 4: 1 }))))).toMatchInlineSnapshot(`
      [
        "DamagedFile",
        "members.parquet: found “row group 1, column x: a page with a wrong checksum”, expected a Parquet file that is whole, not encrypted, and packed, if at all, with Snappy, gzip, Brotli or Zstandard",
      ]
    `)
  })

  it("a number that may have lost digits breaks its row, which names the column", async () => {
    const column = oneColumn(doubleElement("x"), pageOf(3, doublesOf(60.5, 1e15, 0.1)))
    expect(await secondCells(column)).toMatchInlineSnapshot(`
      [
        "60.5",
        "1000000000000000; a number that its type holds exactly; longer ones lose digits unless they are whole numbers or text",
        "0.1",
      ]
    `)
  })

  it("a row of more than 1 MiB is broken", async () => {
    expect(await secondCells(textColumn("x", "a", "b".repeat(2 ** 20), "c"))).toMatchInlineSnapshot(`
      [
        "a",
        "1048578 bytes; a row of at most 1 MiB",
        "c",
      ]
    `)
  })

  it("a text that is not UTF-8 breaks its row", async () => {
    expect(await secondCells(textColumn("x", "a", Uint8Array.of(0xff, 0x41), "c"))).toMatchInlineSnapshot(`
      [
        "a",
        "�A; text in UTF-8",
        "c",
      ]
    `)
  })
})

const sound = parquetOf(3, [ids, wholeColumn("x", 1, 2, 3)])

const footerLength = new DataView(sound.buffer).getUint32(sound.length - 8, true)

const changed = (from: number, ...bytes: ReadonlyArray<number>) => {
  const copy = Uint8Array.from(sound)
  copy.set(bytes, from < 0 ? copy.length + from : from)
  return copy
}

const numbers = (...pages: ReadonlyArray<Uint8Array>) => three(oneColumn(wholeElement("x"), ...pages))

const list = (element: Struct): Uint8Array =>
  withFooter(encode("PAR1"), structOf({ 1: 2, 2: [{ 4: "schema", 5: 1 }, element, { 1: 6, 4: "item" }], 3: 0n, 4: [] }))

describe("files that are refused", () => {
  it.each([
    ["an empty file", new Uint8Array(0)],
    ["text", encode("id,points\nA1,60\nA2,61\n")],
    ["a file that is cut short", sound.subarray(0, -9)],
    ["a file with another mark", changed(-4, ...encode("PARE"))],
    ["a footer longer than the file", changed(-8, 0xff, 0xff, 0xff, 0x7f)],
    ["a footer that begins too late", changed(-8, footerLength - 9, 0, 0, 0)],
    ["a footer of zeros", withFooter(encode("PAR1"), new Uint8Array(100))],
    ["a footer that lies about its length", withFooter(encode("PAR1"), structOf({ 1: 2 }).subarray(0, -1))],
    ["lists inside lists", withFooter(encode("PAR1"), Uint8Array.of(0x19, ...new Uint8Array(100).fill(0x19)))],
    [
      "a list of two thousand million",
      withFooter(encode("PAR1"), Uint8Array.of(0x29, 0xfc, 0xff, 0xff, 0xff, 0xff, 7)),
    ],
    ["no columns", parquetOf(0, [])],
    ["two columns of one name", parquetOf(3, [ids, ids])],
    ["a column without a name", three(textColumn("", "a", "b", "c"))],
    ["a column of lists", list({ 3: 1, 4: "tags", 5: 1, 6: 3 })],
    ["a column of repeated values", list({ 1: 1, 3: 2, 4: "marks" })],
    ["a column of intervals", three(oneColumn({ 1: 7, 2: 12, 3: 0, 4: "span", 6: 21 }))],
    ["a column of no type", three(oneColumn({ 1: 77, 3: 0, 4: "odd" }))],
    ["a column that is encrypted", three({ ...wholeColumn("x", 1, 2, 3), chunk: { 8: { 1: {} } } })],
    ["a column packed with LZO", three({ ...wholeColumn("x", 1, 2, 3), meta: { 4: 3 } })],
    ["a column of fewer values than rows", three({ ...wholeColumn("x", 1, 2, 3), meta: { 5: 2n } })],
    ["a column that lies behind the file", three({ ...wholeColumn("x", 1, 2, 3), meta: { 9: 10_000n } })],
    ["a column that lies before the file", three({ ...wholeColumn("x", 1, 2, 3), meta: { 9: -4n } })],
    ["more rows than bytes can hold", parquetOf(2 ** 31, [oneColumn(wholeElement("x"))])],
    ["a bomb by its own word", parquetOf(1, [{ ...wholeColumn("x", 1), meta: { 6: 2n ** 40n } }])],
    ["rows that are missing", numbers(pageOf(2, wholesOf(1, 2)))],
    ["rows that are too many", numbers(pageOf(4, wholesOf(1, 2, 3, 4)))],
    ["values that are missing", numbers(pageOf(3, wholesOf(1, 2)))],
    ["texts that are longer than their page", three(oneColumn(textElement("x"), pageOf(3, wholesOf(2 ** 30, 0, 0))))],
    ["a page of two thousand million values", numbers(pageOf(2 ** 31 - 1, wholesOf(1)))],
    ["a page that is longer than its column", numbers(pageOf(3, wholesOf(1, 2, 3), { 3: 400 }))],
    [
      "a page that inflates to more than it says",
      three({
        ...oneColumn(wholeElement("x"), pageOf(3, gzipSync(new Uint8Array(2 ** 20)), { 2: 12 })),
        meta: { 4: 2 },
      }),
    ],
    ["a page that is not packed as it says", three({ ...wholeColumn("x", 1, 2, 3), meta: { 4: 2 } })],
    ["a page of no kind", numbers(pageOf(3, wholesOf(1, 2, 3), { 1: 9 }))],
    ["a page in an encoding of old", numbers(pageOf(3, wholesOf(1, 2, 3), {}, 4))],
    ["a page without its dictionary", numbers(pageOf(3, Uint8Array.of(1, 6, 1), {}, byPlace))],
    [
      "a place that the dictionary has not",
      numbers(dictionaryOf(1, wholesOf(1)), pageOf(3, Uint8Array.of(1, 6, 1), {}, byPlace)),
    ],
    ["a run that ends too soon", numbers(dictionaryOf(1, wholesOf(1)), pageOf(3, Uint8Array.of(1, 2), {}, byPlace))],
  ])("%s", async (_name, bytes) => {
    expect(await refuseParquet(bytes)).toMatchSnapshot()
  })

  it("a run of two thousand million values is read as far as there are rows", async () => {
    const run = Uint8Array.of(1, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0)
    const bytes = numbers(dictionaryOf(1, wholesOf(7)), pageOf(3, run, {}, byPlace))
    expect(cellsIn(await readParquet(bytes)).map((cells) => cells[1])).toEqual(["7", "7", "7"])
  })
})

const anyColumn = fc.oneof(
  fc.tuple(fc.string({ unit: "binary" }), fc.string(), fc.string()).map((texts) => ({
    column: textColumn("x", ...texts),
    cells: texts.map((text) => text.toWellFormed()),
  })),
  fc
    .tuple(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -9n, max: 9n }))
    .map(([one, other]) => ({
      column: oneColumn(longElement("x"), pageOf(1, longsOf(one)), pageOf(2, longsOf(other, one))),
      cells: [one, other, one].map(String),
    })),
)

describe("laws", () => {
  it("every value is there in its row", async () => {
    await fc.assert(
      fc.asyncProperty(anyColumn, async ({ column, cells }) => {
        expect(await secondCells(column)).toEqual(cells)
      }),
      { numRuns: 60 },
    )
  })

  it("with any bytes changed, a file is a table or an error of the file", async () => {
    const dictionary = oneColumn(
      textElement("y"),
      dictionaryOf(2, textsOf("a", "b")),
      pageOf(3, Uint8Array.of(1, 3, 5), {}, byPlace),
    )
    const missing = oneColumn(optional(wholeElement("z")), newPageOf(3, levels(0b101), wholesOf(7, 9)))
    const whole = parquetOf(3, [ids, dictionary, missing])
    const anyChange = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        const read = await tryParquet(bytes)
        const end = read._tag === "Success" ? "read" : read.failure._tag
        expect(["read", "BadHeader", "DamagedFile", "OversizedFile"]).toContain(end)
      }),
      { numRuns: 400 },
    )
  })
})
