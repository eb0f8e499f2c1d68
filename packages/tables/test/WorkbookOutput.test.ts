import type { OutputCell } from "@jiceng/engine"
import { type ColumnGuide, encodeWorkbook, openTable } from "@jiceng/tables"
import { anyCellText } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { openZip } from "../src/Zip.ts"
import { inFolder } from "./disk.ts"
import { cellsOf, concat, decode } from "./rows.ts"

type Rows = ReadonlyArray<ReadonlyArray<OutputCell>>

const quoted = (text: string): OutputCell => ({ text, quoted: true })

const bare = (text: string): OutputCell => ({ text, quoted: false })

const sheetOf = (name: string, header: ReadonlyArray<string>, ...groups: ReadonlyArray<Rows>) => ({
  name,
  header,
  rows: Stream.fromIterable(groups),
})

const encodeAll = (
  ...sheets: ReadonlyArray<ReturnType<typeof sheetOf> & { readonly guides?: ReadonlyArray<ColumnGuide> }>
) => Effect.map(Stream.runCollect(encodeWorkbook(sheets)), concat)

const partOf = async (bytes: Uint8Array, name: string) => {
  const chunks: Array<Uint8Array> = []
  for await (const chunk of openZip("out.xlsx", bytes).inflate(name)) chunks.push(chunk)
  return decode(concat(chunks))
}

const readBack = (bytes: Uint8Array, sheet: string) =>
  inFolder(async ({ run, path, write }) => {
    await write("out.xlsx", bytes)
    const opened = Effect.flatMap(
      openTable(path("out.xlsx"), { encoding: "auto", wanted: [], sheet }),
      ({ header, blocks }) => Effect.map(Stream.runCollect(blocks), (all) => ({ header, cells: cellsOf(all) })),
    )
    return run(Effect.scoped(opened))
  })

const sheet1 = "xl/worksheets/sheet1.xml"

describe("encodeWorkbook", () => {
  it("a sheet has typed cells, a frozen header, a filter and widths", async () => {
    const rows = [[quoted("007"), bare("60.50"), bare("true"), bare(""), quoted("五星")]]
    const bytes = await Effect.runPromise(encodeAll(sheetOf("结果", ["编号", "points", "ok", "none", "stars"], rows)))
    expect(await partOf(bytes, sheet1)).toMatchSnapshot()
    expect(await partOf(bytes, "xl/workbook.xml")).toMatchSnapshot()
    expect(await partOf(bytes, "xl/styles.xml")).toMatchSnapshot()
    expect(await readBack(bytes, "结果")).toEqual({
      header: ["编号", "points", "ok", "none", "stars"],
      cells: [["007", "60.5", "true", "", "五星"]],
    })
  })

  it.each([
    ["a text with a line end", "一\n二", 9, ' ht="30"'],
    ["a long text", "x".repeat(61), 9, ' ht="30"'],
    ["a long text of Chinese", "理".repeat(60), 9, ' ht="45"'],
    ["a text of many lines", "\n".repeat(100), 9, ' ht="409"'],
    ["a long text that could be a formula", `=${"x".repeat(61)}`, 10, ' ht="30"'],
    ["a short text", "x".repeat(60), 1, ""],
    ["a short text of Chinese", "理".repeat(30), 1, ""],
  ])("%s has as many lines as it takes", async (_name, text, style, height) => {
    const bytes = await Effect.runPromise(encodeAll(sheetOf("a", ["x"], [[quoted(text)]])))
    expect(await partOf(bytes, sheet1)).toContain(`<row r="2"${height}><c r="A2" s="${style}" t="inlineStr">`)
    expect((await readBack(bytes, "a")).cells).toEqual([[text]])
  })

  it("a sheet to be filled in has notes, lists and bounds", async () => {
    const quantity = { places: 2, least: 0, most: 100_00, padded: false } as const
    const options = ["north", "south"].map((name) => ({ name, title: { zh: name, en: name } }))
    const guides: ReadonlyArray<ColumnGuide> = [
      { note: 'the "id" of a row', shape: undefined },
      { note: "points <0 to 100>", shape: { _tag: "Number", quantity } },
      { note: "meetings", shape: { _tag: "Number", quantity: { ...quantity, places: 0, most: 366 } } },
      { note: "part", shape: { _tag: "Choice", options } },
      { note: "exempt", shape: { _tag: "Flag" } },
    ]
    const header = ["id", "points", "meetings", "part", "exempt"]
    const rows = [[quoted("007"), bare("80.00"), bare("10"), quoted("north"), bare("false")]]
    const bytes = await Effect.runPromise(encodeAll({ ...sheetOf("table", header, rows), guides }))
    const sheet = await partOf(bytes, sheet1)
    expect(sheet.replace(/.*<\/sheetData>/s, "")).toMatchSnapshot()
    expect(/<cols>.*<\/cols>/.exec(sheet)?.[0]).toMatchSnapshot()
    expect(await partOf(bytes, "xl/comments1.xml")).toMatchSnapshot()
    expect(await partOf(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toMatchSnapshot()
    expect(await partOf(bytes, "[Content_Types].xml")).toMatchSnapshot()
    expect((await partOf(bytes, "xl/drawings/vmlDrawing1.vml")).match(/<x:Column>\d/g)).toHaveLength(5)
    expect(await readBack(bytes, "table")).toEqual({ header, cells: [["007", "80", "10", "north", "false"]] })
  })

  it("names that make no list have a note alone", async () => {
    const options = Array.from({ length: 99 }, (_, at) => ({ name: `part${at}`, title: { zh: "", en: "" } }))
    const guides: ReadonlyArray<ColumnGuide> = [
      { note: "x".repeat(300), shape: { _tag: "Choice", options } },
      { note: "y".repeat(300), shape: { _tag: "Flag" } },
    ]
    const bytes = await Effect.runPromise(encodeAll({ ...sheetOf("table", ["a", "b"], []), guides }))
    const conditions = /<dataValidations.*<\/dataValidations>/.exec(await partOf(bytes, sheet1))?.[0] ?? ""
    expect(conditions).toMatch(/^<dataValidations count="1"><dataValidation sqref="B2:B1048576"/)
    expect(/error="([^"]*)"/.exec(conditions)?.[1]).toHaveLength(255)
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j is marked as a text", async (text) => {
    const bytes = await Effect.runPromise(encodeAll(sheetOf("a", ["x"], [[quoted(text)], [quoted("1+1")]])))
    const xml = await partOf(bytes, sheet1)
    expect(xml).toContain('<c r="A2" s="2" t="inlineStr">')
    expect(xml).toContain('<c r="A3" s="1" t="inlineStr">')
    expect((await readBack(bytes, "a")).cells).toEqual([[text], ["1+1"]])
  })

  it.each([
    ["0", 4],
    ["-7", 4],
    ["60.5", 5],
    ["1200.00", 6],
    ["99.1234", 8],
    ["999999999999999", 4],
    ["9999999999999999", 1],
    ["0.12345", 1],
    ["1e3", 1],
    ["007", 1],
  ])("the number %s has the style %d", async (text, style) => {
    const bytes = await Effect.runPromise(encodeAll(sheetOf("a", ["x"], [[bare(text)]])))
    expect(await partOf(bytes, sheet1)).toContain(`<c r="A2" s="${style}"`)
  })

  it("a workbook has several sheets, the rows of one after those of another", async () => {
    let seen = 0
    const first = Stream.make([[quoted("a")]], [[quoted("b")], [quoted("c")]]).pipe(
      Stream.tap((group) =>
        Effect.sync(() => {
          seen += group.length
        }),
      ),
    )
    const second = Stream.suspend(() => Stream.succeed([[bare(String(seen))]]))
    const bytes = await Effect.runPromise(
      Effect.map(
        Stream.runCollect(
          encodeWorkbook([
            { name: "one", header: ["x"], rows: first },
            { name: '<two> & "three"', header: ["n"], rows: second },
          ]),
        ),
        concat,
      ),
    )
    expect((await readBack(bytes, "one")).cells).toEqual([["a"], ["b"], ["c"]])
    expect((await readBack(bytes, '<two> & "three"')).cells).toEqual([["3"]])
  })

  it("a sheet without rows has its header", async () => {
    const bytes = await Effect.runPromise(encodeAll(sheetOf("a", ["id", "stars"])))
    expect(await readBack(bytes, "a")).toEqual({ header: ["id", "stars"], cells: [] })
  })

  it("the same rows give the same bytes, however they are grouped", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [quoted(`A${at}`)])
    const [one, other] = await Effect.runPromise(
      Effect.all([
        encodeAll(sheetOf("a", ["id"], rows)),
        encodeAll(sheetOf("a", ["id"], rows.slice(0, 300), rows.slice(300))),
      ]),
    )
    expect(await partOf(other, sheet1)).toBe(await partOf(one, sheet1))
  })

  it.each([
    ["a text that is too long", [[quoted("x".repeat(32_768))]]],
    ["too many rows", Array.from({ length: 1_048_576 }, () => [])],
  ])("%s is an error", async (_, rows) => {
    const error = await Effect.runPromise(Effect.flip(encodeAll(sheetOf("a", ["id"], rows))))
    expect(error.message).toMatchSnapshot()
  })
})

const anyOutputText = fc.oneof(
  anyCellText,
  fc.constantFrom("=1+1", "@a", "_x0041_", " a ", "\r\n", "a\u0085b", "]]>", "&lt;"),
)

describe("laws", () => {
  it("what is written is read back", async () => {
    const anyRows = fc.array(fc.tuple(anyOutputText, anyOutputText), { maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(anyRows, async (texts) => {
        const rows = texts.map((row) => row.map(quoted))
        const bytes = await Effect.runPromise(encodeAll(sheetOf("a", ["x", "y"], rows)))
        const filled = texts.filter((row) => row.some((text) => text !== ""))
        expect((await readBack(bytes, "a")).cells).toEqual(filled)
      }),
      { numRuns: 60 },
    )
  })

  it("no text becomes a formula", async () => {
    const anyFormula = fc.tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", ""), anyOutputText)
    await fc.assert(
      fc.asyncProperty(anyFormula, fc.boolean(), async ([sign, text], isQuoted) => {
        const bytes = await Effect.runPromise(
          encodeAll(sheetOf("a", ["x"], [[{ text: sign + text, quoted: isQuoted }]])),
        )
        expect(await partOf(bytes, sheet1)).not.toMatch(/<f[ >]/)
      }),
      { numRuns: 60 },
    )
  })
})
