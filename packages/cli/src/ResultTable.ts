/**
 * A small table of results: rows of cells under columns, written in any format that tables are written in. Every row says
 * in its last columns what other readings give, how far its figures can be trusted, and by which clauses it was decided.
 *
 * @since 0.1.0
 */
import type { OutputCell, OutputColumn } from "@jiceng/engine"
import type { Cite, Language, Status, Words } from "@jiceng/kernel"
import {
  csvText,
  encodeParquet,
  encodeWorkbook,
  findShapes,
  findWritableFormat,
  type TableFormat,
  writeText,
  writeWhole,
} from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A row: what tells it from others, its cells, and what it rests on. */
export interface ResultRow {
  readonly key: string
  readonly cells: ReadonlyArray<OutputCell>
  readonly status: Status
  readonly cites: ReadonlyArray<Cite>
}

/** A table, and the same table under each other reading. The columns in `names` tell rows from one another. */
export interface ResultTable {
  readonly names: ReadonlyArray<string>
  readonly columns: ReadonlyArray<OutputColumn>
  readonly rows: ReadonlyArray<ResultRow>
  readonly others: ReadonlyArray<ReadonlyArray<ResultRow>>
}

const remarks: ReadonlyArray<OutputColumn> = [
  { name: "disputed", title: { zh: "存疑", en: "disputed" } },
  { name: "status", title: { zh: "数据状态", en: "status" } },
  { name: "cites", title: { zh: "依据", en: "cites" } },
]

/**
 * Makes the cell of a text.
 *
 * @category writing
 * @since 0.1.0
 */
export const textCell = (text: string | undefined): OutputCell => ({ text: text ?? "", quoted: text !== undefined })

/**
 * Makes the cell of a number or a flag; it is empty where there is none.
 *
 * @category writing
 * @since 0.1.0
 */
export const bareCell = (value: number | boolean | string | undefined): OutputCell => ({
  text: value === undefined ? "" : String(value),
  quoted: false,
})

/** What a row has in its columns under another reading; nothing, where that reading gives no such row. */
const disputesOf = (
  row: ResultRow,
  { columns, names }: ResultTable,
  other: ReadonlyMap<string, ResultRow>,
): ReadonlyArray<string> =>
  columns.flatMap(({ name }, index) => {
    const text = other.get(row.key)?.cells[index]?.text ?? ""
    return names.includes(name) || text === row.cells[index]?.text ? [] : [`${name}=${text}`]
  })

type Rows = ReadonlyArray<ReadonlyArray<OutputCell>>

const finish = (table: ResultTable): Rows => {
  const byKey = table.others.map((other) => new Map(other.map((row) => [row.key, row])))
  return table.rows.map((row) => {
    const disputed = new Set(byKey.flatMap((other) => disputesOf(row, table, other)))
    const texts = [[...disputed].join(";"), row.status, [...new Set(row.cites)].join(";")]
    return [...row.cells, ...texts.map(textCell)]
  })
}

const toJson = ({ text, quoted }: OutputCell): string => {
  if (quoted) return JSON.stringify(text)
  return text === "" ? "null" : text
}

const textsOf = (cells: ReadonlyArray<OutputCell>): ReadonlyArray<string> => cells.map(({ text }) => text)

const toText = (names: ReadonlyArray<string>, rows: Rows, format: Exclude<TableFormat, "xlsx" | "parquet">): string => {
  if (format === "csv") return csvText([names, ...rows.map(textsOf)])
  const objects = rows.map((cells) => {
    const fields = cells.map((cell, index) => `${JSON.stringify(names[index])}:${toJson(cell)}`)
    return `{${fields.join(",")}}`
  })
  if (format === "ndjson") return objects.map((object) => `${object}\n`).join("")
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`
}

const sheet: Words = { zh: "结果", en: "results" }

/**
 * Writes rows of cells under a header to a file, whole or not at all, in the format that its name ends in; `-` is CSV on
 * standard output.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeRows = Effect.fnUntraced(function* (
  path: string,
  { header, rows }: { readonly header: ReadonlyArray<string>; readonly rows: Rows },
  language: Language,
) {
  const format = yield* Effect.fromResult(findWritableFormat(path))
  if (format === "parquet") {
    const shapes = findShapes(header.length, rows)
    const columns = header.map((name, at) => ({ name, shape: shapes[at] }))
    return yield* writeWhole(path, encodeParquet(columns, Stream.succeed(rows)))
  }
  if (format !== "xlsx") return yield* writeText(path, toText(header, rows, format))
  yield* writeWhole(path, encodeWorkbook([{ name: sheet[language], header, rows: Stream.succeed(rows) }]))
})

/** Rows in parts, which can be gone through more than once, so that they need not all be there at once. */
export interface RowParts {
  readonly header: ReadonlyArray<string>
  readonly parts: Iterable<Rows>
}

/**
 * Writes rows that come in parts to a file, as `writeRows` does.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeRowParts = Effect.fnUntraced(function* (
  path: string,
  { header, parts }: RowParts,
  language: Language,
) {
  const format = yield* Effect.fromResult(findWritableFormat(path))
  if (format !== "csv" && format !== "ndjson") {
    return yield* writeRows(path, { header, rows: [...parts].flat() }, language)
  }
  const encoder = new TextEncoder()
  const texts = (rows: Rows) => (format === "csv" ? csvText(rows.map(textsOf)) : toText(header, rows, format))
  const head = format === "csv" ? csvText([header]) : ""
  const each = Stream.fromIterable(parts, { chunkSize: 1 }) // otherwise all would be made before any is written
  const bytes = Stream.map(each, (rows) => encoder.encode(texts(rows)))
  yield* writeWhole(path, Stream.concat(Stream.succeed(encoder.encode(head)), bytes))
})

/**
 * Writes a table to a file, as its rows are, with the remarks on each.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeTable = (path: string, table: ResultTable, language: Language) => {
  const header = [...table.columns, ...remarks].map(({ name, title }) => (language === "zh" ? title.zh : name))
  return writeRows(path, { header, rows: finish(table) }, language)
}
