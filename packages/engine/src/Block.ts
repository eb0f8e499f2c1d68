/**
 * Some hundreds or thousands of rows of a table, cut into cells but not yet read. A table format fills blocks; the engine
 * rates them. Cells are places in bytes, so a row that is in order costs no objects.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"

/** A row whose cells could not be cut, such as one with a quote that is never closed, or read as texts. */
export interface BrokenRow {
  /** The column at fault, where it is only one. */
  readonly column?: string
  readonly found: string
  readonly expected: Words
}

/**
 * Rows in the order of the table. The cell of `row` and `column` is `bytes` from `starts` to `ends` at
 * `row * width + column`, without the quotes around it; where `starts` is −1 the row has no such cell. `quoting` there
 * tells what the bytes are:
 *
 * - 0: bare; they are the text. In NDJSON a number, `true` or `false`.
 * - 1: quoted, and they are the text as they stand.
 * - 2: quoted, with doubled quotes (CSV) or backslashes (NDJSON) in them; only `text` can tell what the cell says.
 * - 3: any other JSON, that is `null`, an array or an object; they are the raw JSON.
 */
export interface Block {
  readonly format: "csv" | "ndjson"
  readonly bytes: Uint8Array
  readonly rows: number
  readonly width: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly quoting: Uint8Array
  /** The line that each row begins on. The first line of a file is 1: the header in CSV, the first row in NDJSON. */
  readonly lines: Float64Array
  /** The rows that could not be cut, by row. Their cells mean nothing. */
  readonly broken: ReadonlyMap<number, BrokenRow>
  /**
   * Reads a cell as text, raw JSON as it stands. Gives `undefined` where the row has no such cell, or where its bytes
   * are not UTF-8.
   */
  readonly text: (row: number, column: number) => string | undefined
}
