/**
 * The formats of tables, told by the ending of a file's name. `-` stands for CSV on standard input or output.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { UnknownFormat } from "./TableError.ts"

/** A format (格式) that a table can be written in. All but `json` can be read. */
export const TableFormat = Schema.Literals(["csv", "ndjson", "json"])
export type TableFormat = typeof TableFormat.Type

/** The path that stands for standard input or output. */
export const standardStream = "-"

const formats: ReadonlyMap<string, TableFormat> = new Map([
  [".csv", "csv"],
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
  [".json", "json"],
])

const toRead: Words = { zh: "以 .csv、.ndjson 或 .jsonl 结尾的文件名", en: "a name ending in .csv, .ndjson or .jsonl" }

const toWrite: Words = {
  zh: "以 .csv、.ndjson、.jsonl 或 .json 结尾的文件名",
  en: "a name ending in .csv, .ndjson, .jsonl or .json",
}

const endingOf = (path: string): string => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ""

const formatOf = (path: string): TableFormat | undefined =>
  path === standardStream ? "csv" : formats.get(endingOf(path))

/**
 * Finds the format that a path is read in.
 *
 * @category finding
 * @since 0.1.0
 */
export const findReadableFormat = (path: string): Result.Result<"csv" | "ndjson", UnknownFormat> => {
  const format = formatOf(path)
  return format === undefined || format === "json"
    ? Result.fail(new UnknownFormat({ path, found: endingOf(path), expected: toRead }))
    : Result.succeed(format)
}

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
export const findWritableFormat = (path: string): Result.Result<TableFormat, UnknownFormat> => {
  const format = formatOf(path)
  return format === undefined
    ? Result.fail(new UnknownFormat({ path, found: endingOf(path), expected: toWrite }))
    : Result.succeed(format)
}
