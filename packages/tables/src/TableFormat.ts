/**
 * The formats of tables, told by the ending of a file's name, behind which `.gz` or `.zst` may stand. `-` stands for CSV on
 * standard input or output.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { withoutCompression } from "./Compression.ts"
import { UnknownFormat } from "./TableError.ts"

/** A format (格式) that a table can be read and written in. */
export const TableFormat = Schema.Literals(["csv", "ndjson", "json", "xlsx", "parquet"])
export type TableFormat = typeof TableFormat.Type

/** The path that stands for standard input or output. */
export const standardStream = "-"

const formats: ReadonlyMap<string, TableFormat> = new Map([
  [".csv", "csv"],
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
  [".json", "json"],
  [".xlsx", "xlsx"],
  [".parquet", "parquet"],
])

const expected: Words = {
  zh: "以 .csv、.ndjson、.jsonl、.json、.xlsx 或 .parquet 结尾的文件名",
  en: "a name ending in .csv, .ndjson, .jsonl, .json, .xlsx or .parquet",
}

const endingOf = (path: string): string => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ""

/** Workbooks and Parquet are compressed already. */
const formatOf = (path: string): TableFormat | undefined => {
  if (path === standardStream) return "csv"
  const inner = withoutCompression(path)
  const format = formats.get(endingOf(inner))
  return (format === "xlsx" || format === "parquet") && inner !== path ? undefined : format
}

/** The ending of a name, together with that of its compression. */
const wholeEndingOf = (path: string): string => {
  const inner = withoutCompression(path)
  return endingOf(inner) + path.slice(inner.length).toLowerCase()
}

const findFormat = (path: string): Result.Result<TableFormat, UnknownFormat> => {
  const format = formatOf(path)
  return format === undefined
    ? Result.fail(new UnknownFormat({ path, found: wholeEndingOf(path), expected }))
    : Result.succeed(format)
}

/**
 * Finds the format that a path is read in.
 *
 * @category finding
 * @since 0.1.0
 */
export const findReadableFormat = (path: string): Result.Result<TableFormat, UnknownFormat> => findFormat(path)

/**
 * Finds the format that a path is written in.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { findWritableFormat } from "@jiceng/tables"
 * import * as Result from "effect/Result"
 *
 * Result.getOrThrow(findWritableFormat("members.CSV")) // => "csv"
 * Result.isFailure(findWritableFormat("members.pdf")) // => true
 * ```
 */
export const findWritableFormat = (path: string): Result.Result<TableFormat, UnknownFormat> => findFormat(path)
