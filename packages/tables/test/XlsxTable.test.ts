import { openTable, tellTableError } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { inFolder, withoutFolder } from "./disk.ts"
import { encode, rowsOf } from "./rows.ts"
import { type Part, partsOf, rowOf, textRow, workbookOf, zipOf } from "./xlsx.ts"

const read = (bytes: Uint8Array, sheet?: string) =>
  inFolder(async ({ run, path, write }) => {
    await write("members.xlsx", bytes)
    const options = { encoding: "auto", wanted: [], ...(sheet === undefined ? {} : { sheet }) } as const
    const opened = Effect.flatMap(openTable(path("members.xlsx"), options), ({ header, format, blocks }) =>
      Effect.map(Stream.runCollect(blocks), (all) => ({ header, format, rows: rowsOf(all) })),
    )
    return run(Effect.scoped(opened))
  })

const failure = (bytes: Uint8Array, sheet?: string) =>
  read(bytes, sheet).then(
    () => "no error",
    (error) => [error._tag, withoutFolder(error.message), withoutFolder(tellTableError(error, "zh"))],
  )

/** The text of one cell in a column of its own, or why its row is broken. */
const readCell = async (cell: string, more = {}) => {
  const [row] = (await read(rowOf([textCell("x"), cell], more))).rows
  return row === undefined || "cells" in row ? row?.cells[1] : `${row.found}, ${row.expected}`
}

const textCell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

describe("a workbook", () => {
  it("is a table whose lines are the rows of its sheet", async () => {
    const texts = ["<t>id</t>", "<t>积分</t>", "<t>A1</t>"]
    const shared = (...rows: ReadonlyArray<string>) => workbookOf({ sheets: { 一: rows.join("") }, texts })
    const bytes = shared(
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row>',
      '<row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5"><v>60.5</v></c></row>',
      '<row r="6"><c r="A6" s="1"/></row>',
      '<row r="9"><c r="B9"><v>7</v></c></row>',
    )
    expect(await read(bytes)).toEqual({
      format: "csv",
      header: ["id", "积分"],
      rows: [
        { line: 5, cells: ["A1", "60.5"] },
        { line: 9, cells: ["", "7"] },
      ],
    })
  })

  it.each([
    ["a number", "<c><v>60.5</v></c>", "60.5"],
    ["a number as it is stored", "<c><v>9.5350000000000001E1</v></c>", "95.35"],
    ["a number of 15 digits", "<c><v>123456789012345</v></c>", "123456789012345"],
    ["a sum that is not exact", "<c><f>0.1+0.2</f><v>0.30000000000000004</v></c>", "0.30000000000000004"],
    ["the result of a formula", "<c><f>A1*2</f><v>12</v></c>", "12"],
    ["a text that a formula gives", '<c t="str"><f>A1</f><v>a &amp; b</v></c>', "a & b"],
    ["an empty text that a formula gives", '<c t="str"><f>A1</f><v></v></c>', ""],
    ["true", '<c t="b"><v>1</v></c>', "true"],
    ["false", '<c t="b"><v>0</v></c>', "false"],
    ["an error", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["nothing", "<c/>", ""],
    ["a day in ISO 8601", '<c t="d"><v>2026-01-31</v></c>', "2026-01-31"],
    ["a text in a number's clothes", textCell("007"), "007"],
    ["a text with quotes, commas and line ends", textCell('a "b",\nc'), 'a "b",\nc'],
    ["a text in different type", '<c t="inlineStr"><is><r><t>东</t></r><r><t>街</t></r></is></c>', "东街"],
    ["a text with its reading", '<c t="inlineStr"><is><t>东</t><rPh><t>ひがし</t></rPh></is></c>', "东"],
    ["a text with what XML cannot hold", textCell("a_x000D__x005F_x0041_"), "a\r_x0041_"],
    ["a text as character data", '<c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', "<b>"],
  ])("%s", async (_, cell, text) => {
    expect(await readCell(cell)).toBe(text)
  })

  it.each([
    ["0%", "0.95", "95%"],
    ["0.00%", "0.07", "7%"],
    ["yyyy-mm-dd", "45688", "2025-01-31"],
    ['yyyy"年"m"月"d"日"', "45688", "2025-01-31"],
    ["[$-804]aaaa yyyy/m/d;@", "45688.5", "2025-01-31T12:00:00"],
    ["hh:mm", "0.25", "06:00:00"],
    ["[h]:mm", "1.5", "36:00:00"],
    ["#,##0.00", "1095", "1095"],
    ['0"ed"', "5", "5"],
    ["[Red]0.0", "5", "5"],
    ["0.00E+00", "1500", "1500"],
    ["General", "5", "5"],
    ["\\d0", "5", "5"],
  ])("a number in the format %s", async (format, value, text) => {
    expect(await readCell(`<c s="1"><v>${value}</v></c>`, { formats: [format] })).toBe(text)
  })

  it("days may be counted from 1904 on", async () => {
    expect(await readCell('<c s="1"><v>44226</v></c>', { formats: ["yyyy-mm-dd"], is1904: true })).toBe("2025-01-31")
  })

  it.each([
    ["a number that has lost digits", "<c><v>123456789012345680</v></c>"],
    ["a number that is none", "<c><v>0x10</v></c>"],
    ["a number with spaces", "<c><v> 5 </v></c>"],
    ["a formula without its result", "<c><f>A1*2</f></c>"],
    ["a logical value that is none", '<c t="b"><v>2</v></c>'],
    ["a text that the workbook does not have", '<c t="s"><v>7</v></c>'],
    ["a day before 1900", '<c s="1"><v>-5</v></c>'],
  ])("%s makes its row a broken one", async (_, cell) => {
    expect(await readCell(cell, { formats: ["yyyy-mm-dd"] })).toMatchSnapshot()
  })

  it("a row with more cells than the header is broken, and changes no other", async () => {
    const bytes = workbookOf({
      sheets: { a: [textRow(1, "id"), textRow(2, "A1"), textRow(3, "A2", "", "x"), textRow(4, "A3")].join("") },
    })
    expect((await read(bytes)).rows).toEqual([
      { line: 2, cells: ["A1"] },
      { line: 3, found: "x", expected: "1 cells in the row, not 3" },
      { line: 4, cells: ["A3"] },
    ])
  })

  it("has as many blocks as it needs", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join("")
    const table = await read(workbookOf({ sheets: { a: `${textRow(1, "n")}${rows}` } }))
    expect(table.rows).toHaveLength(20_000)
    expect(table.rows.at(-1)).toEqual({ line: 20_001, cells: ["19999"] })
  })
})

describe("a wide workbook", () => {
  it("of short rows costs no more than its rows", async () => {
    const cells = Array.from({ length: 16_384 }, (_, at) => `<c><v>${at}</v></c>`).join("")
    const rows = "<row><c><v>7</v></c></row>".repeat(20_000)
    const start = performance.now()
    const blocks = await inFolder(async ({ run, path, write }) => {
      await write("wide.xlsx", workbookOf({ sheets: { a: `<row>${cells}</row>${rows}` } }))
      const count = Effect.flatMap(openTable(path("wide.xlsx"), { encoding: "auto", wanted: [] }), (table) =>
        Stream.runFold(
          table.blocks,
          () => 0,
          (sum, block) => sum + block.rows,
        ),
      )
      return run(Effect.scoped(count))
    })
    expect(blocks).toBe(20_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  }, 60_000)
})

describe("the sheet", () => {
  const two = workbookOf({ sheets: { 一月: textRow(1, "id"), 说明: "", 二月: textRow(1, "code") } })

  it("is the only one with anything in it", async () => {
    const bytes = workbookOf({ sheets: { 说明: "", 一月: textRow(1, "id") } })
    expect((await read(bytes)).header).toEqual(["id"])
  })

  it("is the one that is named", async () => {
    expect((await read(two, "二月")).header).toEqual(["code"])
  })

  it("has to be named where several have anything in them", async () => {
    expect(await failure(two)).toMatchSnapshot()
  })

  it("is that of results in a workbook that a run wrote, and in no other", async () => {
    const [results, rejects, rule] = [textRow(1, "id"), textRow(1, "line"), textRow(1, "what")]
    for (const sheets of [
      { 结果: results, 未评定: rejects, 规则: rule },
      { results, rejects, rule },
    ]) {
      expect((await read(workbookOf({ sheets }))).header).toEqual(["id"])
      expect((await read(workbookOf({ sheets }), Object.keys(sheets)[1])).header).toEqual(["line"])
    }
    for (const sheets of [
      { 结果: results, rejects, 规则: rule },
      { results, rejects },
      { results, rejects, rule, more: rule },
    ]) {
      expect((await failure(workbookOf({ sheets })))[0]).toBe("UnclearSheet")
    }
  })

  it("has to be there", async () => {
    expect(await failure(two, "三月")).toMatchSnapshot()
  })

  it("has a header", async () => {
    expect(await failure(workbookOf({ sheets: { a: "" } }))).toMatchSnapshot()
    expect(await failure(workbookOf({ sheets: { a: textRow(1, "id", "", "x", "id") } }))).toMatchSnapshot()
  })
})

/** A workbook with one part replaced. */
const withPart = (name: string, part: Omit<Part, "name">) =>
  zipOf(partsOf({ sheets: { a: textRow(1, "id") } }).map((one) => (one.name === name ? { name, ...part } : one)))

const sheet = "xl/worksheets/sheet1.xml"

const sound = workbookOf({ sheets: { a: textRow(1, "id") } })

describe("a file that is no sound workbook", () => {
  it.each([
    ["text", encode("id,points\n")],
    ["nothing", new Uint8Array(0)],
    ["a workbook with a password, or of old", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["a workbook cut short", sound.subarray(0, sound.length - 30)],
    ["a workbook whose beginning is gone", sound.subarray(40)],
    ["an archive of something else", zipOf([{ name: "readme.txt", content: "hello" }])],
    ["a part that is missing", zipOf(partsOf({ sheets: { a: "" } }).filter(({ name }) => name !== sheet))],
    ["a part twice", zipOf([...partsOf({ sheets: { a: "" } }), { name: sheet, content: "" }])],
    ["a wrong checksum", withPart(sheet, { content: "<worksheet/>", declared: { crc: 1 } })],
    [
      "a part that inflates to more than it says",
      withPart(sheet, { content: " ".repeat(9999), declared: { size: 9 } }),
    ],
    ["a part that inflates to less than it says", withPart(sheet, { content: "<a/>", declared: { size: 9 } })],
    ["an encrypted part", withPart(sheet, { content: "<a/>", declared: { flags: 1 } })],
    ["a part in a compression of its own", withPart(sheet, { content: "<a/>", declared: { method: 12 } })],
    ["XML that is cut short", withPart(sheet, { content: "<worksheet><sheetData><row><c><v>1" })],
    ["XML that is none", withPart(sheet, { content: "<worksheet><row></c></worksheet>" })],
    ["XML with entities of its own", withPart(sheet, { content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    ["XML that is not UTF-8", withPart(sheet, { content: Uint8Array.of(0x3c, 0x61, 0x3e, 0xff) })],
    ["a text that never ends", withPart(sheet, { content: `<a>${"x".repeat(5_000_000)}` })],
    ["elements without end inside each other", withPart(sheet, { content: "<a>".repeat(1000) })],
    ["a row twice", workbookOf({ sheets: { a: textRow(1, "id") + textRow(1, "x") } })],
    ["a cell twice", workbookOf({ sheets: { a: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' } })],
    ["a cell in another row", workbookOf({ sheets: { a: '<row r="1"><c r="A2"><v>1</v></c></row>' } })],
    ["a cell beyond the last column", workbookOf({ sheets: { a: '<row r="1"><c r="XFE1"><v>1</v></c></row>' } })],
    ["a row beyond the last", workbookOf({ sheets: { a: '<row r="1048577"/>' } })],
  ])("%s is an error", async (_, bytes) => {
    expect(await failure(bytes)).toMatchSnapshot()
  })

  it("thousands of parts are an error", async () => {
    const parts = Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, content: "" }))
    expect(await failure(zipOf(parts))).toMatchSnapshot()
  })

  it("a bomb is an error before anything of it is inflated", async () => {
    const bomb = withPart("xl/styles.xml", { content: new Uint8Array(2 ** 26) })
    expect(bomb.length).toBeLessThan(2 ** 17)
    expect((await failure(bomb))[0]).toBe("OversizedFile")
    const liar = withPart("xl/styles.xml", { content: "", declared: { size: 2 ** 32 - 2 } })
    expect((await failure(liar))[0]).toBe("OversizedFile")
  })
})
