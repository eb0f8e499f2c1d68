/**
 * The hostile files: tables that are cut short, lie about what they are, or are made to take all memory there is.
 *
 * @since 0.1.0
 */
import { gzipSync, zstdCompressSync } from "node:zlib"
import { encodeGb18030 } from "./gb18030.ts"
import {
  byPlace,
  type ColumnParts,
  dictionaryOf,
  doublesOf,
  flagElement,
  pageOf,
  parquetOf,
  type Struct,
  structOf,
  textColumn,
  textsOf,
  wholeColumn,
  wholesOf,
  withFooter,
} from "./parquet.ts"
import { concat, encode } from "./rows.ts"
import { partsOf, textRow, workbookOf, zipOf } from "./xlsx.ts"

/** A file, and what becomes of it: the tag of an error, or how many of its rows are rated and rejected. */
export interface HostileFile {
  readonly kind: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly outcome: string
}

const names = "id,group,score,invited,attended,exempt\n"

const row = (id: string) => `${id},north,60,10,5,false\n`

const sound = names + row("a") + row("b")

const titles = textRow(1, "id", "group", "score", "invited", "attended", "exempt")

const sheetRow = (line: number, score: string) =>
  `<row r="${line}"><c t="inlineStr"><is><t>r${line}</t></is></c><c t="inlineStr"><is><t>north</t></is></c>${score}<c><v>10</v></c><c><v>5</v></c><c t="b"><v>0</v></c></row>`

const workbook = workbookOf({ sheets: { a: titles + sheetRow(2, "<c><v>60</v></c>") } })

const cells = (kind: string, cell: string, outcome: string, formats: ReadonlyArray<string> = []): HostileFile => ({
  kind,
  name: "t.xlsx",
  bytes: workbookOf({ sheets: { a: titles + sheetRow(2, cell) + sheetRow(3, "<c><v>60</v></c>") }, formats }),
  outcome,
})

const withSheet = (content: string | Uint8Array, declared = {}) =>
  zipOf(
    partsOf({ sheets: { a: "" } }).map((part) =>
      part.name.endsWith("sheet1.xml") ? { name: part.name, content, declared } : part,
    ),
  )

const json = (id: string) => `{"id":"${id}","group":"north","score":60,"invited":10,"attended":5,"exempt":false}`

const csv = (kind: string, text: string | Uint8Array, outcome: string): HostileFile => ({
  kind,
  name: "t.csv",
  bytes: typeof text === "string" ? encode(text) : text,
  outcome,
})

const file = (kind: string, name: string, bytes: string | Uint8Array, outcome: string): HostileFile => ({
  kind,
  name,
  bytes: typeof bytes === "string" ? encode(bytes) : bytes,
  outcome,
})

const soundColumns = {
  id: textColumn("id", "a", "b"),
  group: textColumn("group", "north", "south"),
  score: wholeColumn("score", 60, 61),
  invited: wholeColumn("invited", 10, 10),
  attended: wholeColumn("attended", 5, 5),
  exempt: { element: flagElement("exempt"), pages: [pageOf(2, Uint8Array.of(0))] },
} satisfies Readonly<Record<string, ColumnParts>>

const parquetWith = (columns: Partial<Record<keyof typeof soundColumns, ColumnParts>>) =>
  parquetOf(2, Object.values({ ...soundColumns, ...columns }))

const parquet = (kind: string, bytes: Uint8Array, outcome: string): HostileFile => ({
  kind,
  name: "t.parquet",
  bytes,
  outcome,
})

/** A score in a column of another type, 60 in the row below it. */
const score = (kind: string, element: Struct, body: Uint8Array, outcome: string) =>
  parquet(kind, parquetWith({ score: { element: { ...element, 4: "score" }, pages: [pageOf(2, body)] } }), outcome)

const soundParquet = parquetWith({})

const footerBegins =
  soundParquet.length - 8 - new DataView(soundParquet.buffer).getUint32(soundParquet.length - 8, true)

const withTail = (...tail: ReadonlyArray<number>) => concat([soundParquet.subarray(0, -8), Uint8Array.from(tail)])

const mark = [0x50, 0x41, 0x52, 0x31]

const scoreOnPage = (page: Uint8Array, meta: Struct = {}) =>
  parquetWith({ score: { ...soundColumns.score, pages: [page], meta } })

const half = Uint16Array.of(0x5380, 0x5380)

/** All hostile files. The large ones are made when they are asked for. */
export const hostileFiles = (): ReadonlyArray<HostileFile> => [
  csv("sound, as a measure", sound, "2 rated, 0 rejected"),
  csv("empty", "", "BadHeader"),
  csv("only a byte-order mark", "\ufeff", "BadHeader"),
  csv("only a header", names, "0 rated, 0 rejected"),
  csv("no header", row("a") + row("b"), "HeaderMismatch"),
  csv("a column twice", names.replace("group", "score"), "BadHeader"),
  csv("a column without a name", names.replace("group", ""), "BadHeader"),
  csv("a column renamed", sound.replace("score", "points"), "HeaderMismatch"),
  csv("a column in capitals", sound.replace("score", "Score"), "HeaderMismatch"),
  csv("a column with a space behind", sound.replace("score", "score "), "HeaderMismatch"),
  csv("a column with a zero-width space", sound.replace("score", "score\u200b"), "HeaderMismatch"),
  csv("a column by its name and its title", sound.replace("group", "group,得分"), "HeaderMismatch"),
  csv("a byte-order mark twice", `\ufeff\ufeff${sound}`, "HeaderMismatch"),
  csv("a title above the header", `2025 年度\n${sound}`, "HeaderMismatch"),
  csv("a row cut short", sound.slice(0, -12), "1 rated, 1 rejected"),
  csv("a quote that is never closed", `${sound}"c,north,60,10,5,false\n${row("d")}`, "3 rated, 1 rejected"),
  csv("text behind a quote", `${sound}"c"x,north,60,10,5,false\n${row("d")}`, "3 rated, 1 rejected"),
  csv("too many cells", `${sound}c,north,60,10,5,false,\n${row("d")}`, "3 rated, 1 rejected"),
  csv("blank lines", `${sound}\n\n${row("d")}`, "3 rated, 2 rejected"),
  csv("an id twice", sound + row("a"), "2 rated, 1 rejected"),
  csv("an id that is blank", sound + row(" "), "2 rated, 1 rejected"),
  csv("carriage returns for line ends", sound.replaceAll("\n", "\r"), "BadHeader"),
  csv("line ends of both kinds", names + row("a").replace("\n", "\r\n") + row("b"), "2 rated, 0 rejected"),
  csv("semicolons", sound.replaceAll(",", ";"), "2 rated, 0 rejected"),
  csv("tabs", sound.replaceAll(",", "\t"), "2 rated, 0 rejected"),
  csv("semicolons under a header of commas", names + row("a").replaceAll(",", ";") + row("b"), "1 rated, 1 rejected"),
  csv(
    "GB18030",
    encodeGb18030("编号,组别,得分,应到次数,实到次数,免予考勤\n甲,north,60,10,5,false\n"),
    "1 rated, 0 rejected",
  ),
  csv(
    "GB18030 under UTF-8",
    concat([encode(`${sound}东街社区居委会党支部,north,60,10,5,false\n`), encodeGb18030("东"), encode(row(""))]),
    "3 rated, 1 rejected",
  ),
  csv(
    "bytes of no encoding",
    concat([encode(sound), Uint8Array.of(0xff, 0xfe), encode(row("c"))]),
    "2 rated, 1 rejected",
  ),
  csv("UTF-16", Buffer.from(`\ufeff${sound}`, "utf16le"), "WrongEncoding"),
  csv("NULs", sound.replace("60", "6\0"), "1 rated, 1 rejected"),
  csv("a row of 2 MiB", `${sound}${"x".repeat(2 ** 21)},north,60,10,5,false\n${row("d")}`, "3 rated, 1 rejected"),
  csv("a header of a million columns", `${Array.from({ length: 1_000_000 }, (_, at) => at).join(",")}\n`, "BadHeader"),
  csv(
    "a hundred thousand columns",
    `${names.trim()},${Array.from({ length: 100_000 }, (_, at) => `x${at}`).join(",")}\na,north,60,10,5,false${",".repeat(100_000)}\n`,
    "1 rated, 0 rejected",
  ),
  csv("a workbook under another name", workbook, "WrongEncoding"),
  csv("an archive under another name", gzipSync(sound), "WrongEncoding"),
  file("a workbook of old", "t.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "UnknownFormat"),
  file("gzip", "t.csv.gz", gzipSync(sound), "2 rated, 0 rejected"),
  file("gzip, cut short", "t.csv.gz", gzipSync(sound).subarray(0, -9), "DamagedFile"),
  file("gzip, empty", "t.csv.gz", "", "DamagedFile"),
  file("gzip that is none", "t.csv.gz", sound, "DamagedFile"),
  file("Zstandard", "t.csv.zst", zstdCompressSync(sound), "2 rated, 0 rejected"),
  file("Zstandard, cut short", "t.csv.zst", zstdCompressSync(sound).subarray(0, -3), "DamagedFile"),
  file("Zstandard with more behind", "t.csv.zst", concat([zstdCompressSync(sound), encode("x")]), "DamagedFile"),
  file("a bomb of gzip, one line", "t.csv.gz", gzipSync(new Uint8Array(2 ** 28)), "BadHeader"),
  file(
    "a bomb of Zstandard, one cell",
    "t.csv.zst",
    zstdCompressSync(concat([encode(sound), new Uint8Array(2 ** 26)])),
    "2 rated, 1 rejected",
  ),
  file("NDJSON cut short", "t.ndjson", `${json("a")}\n${json("b").slice(0, -3)}`, "1 rated, 1 rejected"),
  file(
    "NDJSON with a key twice",
    "t.ndjson",
    `${json("a")}\n${json("b").replace("group", "score")}\n`,
    "1 rated, 1 rejected",
  ),
  file(
    "NDJSON with a comma at its end",
    "t.ndjson",
    `${json("a")}\n${json("b").replace("}", ",}")}\n`,
    "1 rated, 1 rejected",
  ),
  file("NDJSON, 60 as 6e1", "t.ndjson", `${json("a")}\n${json("b").replace("60", "6e1")}\n`, "1 rated, 1 rejected"),
  file("NDJSON, 60 as null", "t.ndjson", `${json("a")}\n${json("b").replace("60", "null")}\n`, "1 rated, 1 rejected"),
  file("NDJSON, 60 as [60]", "t.ndjson", `${json("a")}\n${json("b").replace("60", "[60]")}\n`, "1 rated, 1 rejected"),
  file("NDJSON with NaN", "t.ndjson", `${json("a")}\n${json("b").replace("60", "NaN")}\n`, "1 rated, 1 rejected"),
  file(
    "NDJSON without a key",
    "t.ndjson",
    `${json("a")}\n${json("b").replace('"score":60,', "")}\n`,
    "1 rated, 1 rejected",
  ),
  file("NDJSON of brackets", "t.ndjson", `${json("a")}\n${"[".repeat(500_000)}\n`, "1 rated, 1 rejected"),
  file("JSON", "t.json", `[${json("a")},\n${json("b")}]`, "2 rated, 0 rejected"),
  file("JSON cut short", "t.json", `[${json("a")},\n${json("b")}`, "DamagedFile"),
  file("JSON with a comma at its end", "t.json", `[${json("a")},]`, "1 rated, 1 rejected"),
  file("JSON with a number among objects", "t.json", `[${json("a")},60]`, "1 rated, 1 rejected"),
  file("JSON that is an object", "t.json", json("a"), "DamagedFile"),
  file("JSON that is NDJSON", "t.json", `${json("a")}\n${json("b")}`, "DamagedFile"),
  file("a workbook", "t.xlsx", workbook, "1 rated, 0 rejected"),
  file("a workbook cut short", "t.xlsx", workbook.subarray(0, -100), "DamagedFile"),
  file("a workbook that is text", "t.xlsx", sound, "DamagedFile"),
  file("a workbook with a password", "t.xlsx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), "DamagedFile"),
  file("a ZIP of something else", "t.xlsx", zipOf([{ name: "t.csv", content: sound }]), "DamagedFile"),
  file("a bomb of a workbook", "t.xlsx", withSheet(new Uint8Array(2 ** 26)), "OversizedFile"),
  file("a bomb that lies small", "t.xlsx", withSheet(" ".repeat(2 ** 20), { size: 100 }), "DamagedFile"),
  file("a bomb that lies large", "t.xlsx", withSheet("<a/>", { size: 2 ** 32 - 9 }), "OversizedFile"),
  file(
    "a workbook of many parts",
    "t.xlsx",
    zipOf(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, content: "" }))),
    "OversizedFile",
  ),
  file("a workbook with entities", "t.xlsx", withSheet('<!DOCTYPE a [<!ENTITY b "60">]><worksheet/>'), "DamagedFile"),
  file("a workbook of two tables", "t.xlsx", workbookOf({ sheets: { a: titles, b: titles } }), "UnclearSheet"),
  file("a workbook without rows", "t.xlsx", workbookOf({ sheets: { a: "" } }), "BadHeader"),
  cells("a number", "<c><v>95.5</v></c>", "2 rated, 0 rejected"),
  cells("a number as a text", '<c t="inlineStr"><is><t>95.5</t></is></c>', "2 rated, 0 rejected"),
  cells("a number as a double writes it", "<c><v>9.5499999999999972E1</v></c>", "1 rated, 1 rejected"),
  cells("95% in a cell", '<c s="1"><v>0.95</v></c>', "1 rated, 1 rejected", ["0%"]),
  cells("a day in a cell", '<c s="1"><v>60</v></c>', "1 rated, 1 rejected", ["yyyy-mm-dd"]),
  cells("hours in a cell", '<c s="1"><v>2.5</v></c>', "1 rated, 1 rejected", ["[h]:mm"]),
  cells("1,095 in a cell", '<c s="1"><v>60</v></c>', "2 rated, 0 rejected", ["#,##0"]),
  cells("18 digits in a cell", "<c><v>123456789012345000</v></c>", "1 rated, 1 rejected"),
  cells("an exponent in a cell", "<c><v>6E1</v></c>", "2 rated, 0 rejected"),
  cells("hexadecimal in a cell", "<c><v>0x3c</v></c>", "1 rated, 1 rejected"),
  cells("#N/A in a cell", '<c t="e"><v>#N/A</v></c>', "1 rated, 1 rejected"),
  cells("a blank cell", "<c/>", "1 rated, 1 rejected"),
  cells("true in a cell", '<c t="b"><v>1</v></c>', "1 rated, 1 rejected"),
  cells("the result of a formula", "<c><f>30*2</f><v>60</v></c>", "2 rated, 0 rejected"),
  cells("a formula without a result", "<c><f>30*2</f></c>", "1 rated, 1 rejected"),
  cells("a sum with a trace of rounding", "<c><f>SUM(B1)</f><v>60.000000000000007</v></c>", "1 rated, 1 rejected"),
  cells("a text that is not there", '<c t="s"><v>9</v></c>', "1 rated, 1 rejected"),
  parquet("Parquet", soundParquet, "2 rated, 0 rejected"),
  parquet("Parquet cut short", soundParquet.subarray(0, -20), "DamagedFile"),
  parquet("Parquet without its footer", soundParquet.subarray(0, footerBegins), "DamagedFile"),
  parquet("Parquet that is text", encode(sound), "DamagedFile"),
  parquet("Parquet that is nothing", new Uint8Array(0), "DamagedFile"),
  parquet("Parquet that is encrypted", withTail(9, 0, 0, 0, 0x50, 0x41, 0x52, 0x45), "DamagedFile"),
  parquet("Parquet with a footer of 4 GiB", withTail(0xff, 0xff, 0xff, 0xff, ...mark), "DamagedFile"),
  parquet("Parquet with a footer of no bytes", withTail(0, 0, 0, 0, ...mark), "DamagedFile"),
  parquet(
    "Parquet with a footer of 20 MiB",
    withFooter(new Uint8Array(4), new Uint8Array(20 * 2 ** 20)),
    "OversizedFile",
  ),
  parquet(
    "Parquet with lists of lists without end",
    withFooter(
      new Uint8Array(4),
      Uint8Array.from({ length: 2 ** 20 }, (_, at) => (at === 0 ? 0x19 : 0xf9)),
    ),
    "DamagedFile",
  ),
  parquet(
    "Parquet of a million empty columns",
    withFooter(new Uint8Array(4), structOf({ 1: 2, 2: Array.from({ length: 2 ** 20 }, () => ({})) })),
    "DamagedFile",
  ),
  parquet(
    "Parquet with a column twice",
    parquetOf(2, [...Object.values(soundColumns), soundColumns.score]),
    "BadHeader",
  ),
  parquet(
    "Parquet with a column without a name",
    parquetOf(2, [soundColumns.id, textColumn("", "x", "y")]),
    "BadHeader",
  ),
  parquet("Parquet without a column", parquetOf(2, [soundColumns.id, soundColumns.score]), "HeaderMismatch"),
  parquet(
    "Parquet with a column of lists",
    parquetOf(2, [soundColumns.id, { element: { 1: 6, 3: 2, 4: "tags" }, pages: [] }]),
    "BadHeader",
  ),
  parquet("Parquet with missing rows", scoreOnPage(pageOf(1, wholesOf(60))), "DamagedFile"),
  parquet("Parquet with missing values", scoreOnPage(pageOf(2, wholesOf(60))), "DamagedFile"),
  parquet("Parquet with a wrong checksum", scoreOnPage(pageOf(2, wholesOf(60, 61), { 4: 1 })), "DamagedFile"),
  parquet(
    "Parquet with a value that its dictionary has not",
    scoreOnPage(concat([dictionaryOf(1, wholesOf(60)), pageOf(2, Uint8Array.of(1, 3, 2), {}, byPlace)])),
    "DamagedFile",
  ),
  parquet("Parquet that packs with LZO", scoreOnPage(pageOf(2, wholesOf(60, 61)), { 4: 3 }), "DamagedFile"),
  parquet(
    "a page that inflates to more than it says",
    scoreOnPage(pageOf(2, gzipSync(new Uint8Array(2 ** 26)), { 2: 8 }), { 4: 2 }),
    "DamagedFile",
  ),
  parquet(
    "a page of 200 MiB in 200 KiB",
    scoreOnPage(pageOf(2, gzipSync(new Uint8Array(200 * 2 ** 20)), { 2: 200 * 2 ** 20 }), { 4: 2, 6: 2n ** 40n }),
    "OversizedFile",
  ),
  parquet("a page of two thousand million values", scoreOnPage(pageOf(2 ** 31 - 1, wholesOf(60))), "DamagedFile"),
  parquet("two thousand million rows of nothing", parquetOf(2 ** 31, Object.values(soundColumns)), "OversizedFile"),
  parquet(
    "a run of two thousand million values",
    scoreOnPage(
      concat([dictionaryOf(1, wholesOf(60)), pageOf(2, Uint8Array.of(0, 0xfe, 0xff, 0xff, 0xff, 0x0f), {}, byPlace)]),
    ),
    "2 rated, 0 rejected",
  ),
  score("a text in Parquet", { 1: 6, 3: 0, 6: 0 }, textsOf("95.5", "60"), "2 rated, 0 rejected"),
  score("a text with a space in Parquet", { 1: 6, 3: 0, 6: 0 }, textsOf("95.5 ", "60"), "1 rated, 1 rejected"),
  score(
    "a text that is not UTF-8 in Parquet",
    { 1: 6, 3: 0, 6: 0 },
    textsOf(Uint8Array.of(0xff), "60"),
    "1 rated, 1 rejected",
  ),
  score("a text of 2 MiB in Parquet", { 1: 6, 3: 0, 6: 0 }, textsOf("x".repeat(2 ** 21), "60"), "1 rated, 1 rejected"),
  score("a decimal in Parquet", { 1: 1, 3: 0, 6: 5, 7: 2, 8: 5 }, wholesOf(95_50, 60_00), "2 rated, 0 rejected"),
  score(
    "a decimal of three places in Parquet",
    { 1: 1, 3: 0, 6: 5, 7: 3, 8: 5 },
    wholesOf(60_125, 60_000),
    "1 rated, 1 rejected",
  ),
  score("a double in Parquet", { 1: 5, 3: 0 }, doublesOf(95.5, 60), "2 rated, 0 rejected"),
  score(
    "a double with a trace of rounding in Parquet",
    { 1: 5, 3: 0 },
    doublesOf(60.000000000000007, 60),
    "1 rated, 1 rejected",
  ),
  score("NaN in Parquet", { 1: 5, 3: 0 }, doublesOf(Number.NaN, 60), "1 rated, 1 rejected"),
  score("a number of 16 digits in Parquet", { 1: 5, 3: 0 }, doublesOf(1e15, 60), "1 rated, 1 rejected"),
  score(
    "a float of 16 bits in Parquet",
    { 1: 7, 2: 2, 3: 0, 10: { 15: {} } },
    new Uint8Array(half.buffer),
    "2 rated, 0 rejected",
  ),
  score("a day in Parquet", { 1: 1, 3: 0, 6: 6 }, wholesOf(60, 60), "0 rated, 2 rejected"),
  score("true in Parquet", { 1: 0, 3: 0 }, Uint8Array.of(3), "0 rated, 2 rejected"),
  parquet(
    "a missing value in Parquet",
    parquetWith({
      score: {
        element: { 1: 1, 3: 1, 4: "score" },
        pages: [pageOf(2, concat([wholesOf(2), Uint8Array.of(3, 2), wholesOf(60)]))],
      },
    }),
    "1 rated, 1 rejected",
  ),
]
