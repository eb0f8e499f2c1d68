/**
 * Scans CSV (RFC 4180) in UTF-8, with or without a byte-order mark, a header row first. Cells are separated by commas,
 * semicolons or tabs. Lines end in LF or CRLF, the last one also without. NUL and bytes that are not UTF-8 are bytes of a cell like any other; such a cell has no text.
 *
 * A row with too few or too many cells, a blank line, a quote inside a bare cell, text behind a closing quote, a quote
 * that is never closed, a carriage return alone, and a row above 1 MiB are broken rows.
 *
 * Laws:
 *
 * - every record of a well-formed table is a row with its texts
 * - the blocks do not depend on where chunks begin
 * - every line of any bytes whatsoever belongs to exactly one row
 * - a broken line changes no other row
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { finishBlock, makeDraft } from "./BlockDraft.ts"
import { makeCsvRowCutter } from "./CsvRow.ts"
import type { Cut, CutRow, Window } from "./Cut.ts"
import type { Header } from "./Header.ts"
import { makeScanner, type Scanner } from "./Scanner.ts"
import { findSeparator, type Separator } from "./Separator.ts"
import { showExcerpt } from "./Utf8.ts"

const inUtf8: Words = { zh: "UTF-8 编码的表头", en: "a header in UTF-8" }

const learnHeader =
  (cutRow: CutRow) =>
  (window: Window, { columns, reach }: Cut): Header => {
    const draft = makeDraft(columns)
    cutRow({ ...window, origin: 0 }, draft.cells, 0)
    const row = finishBlock(draft, 1, { format: "csv", bytes: window.bytes })
    const names = Array.from({ length: columns }, (_, column) => row.text(0, column))
    return names.every((name) => name !== undefined)
      ? { _tag: "Header", names }
      : { _tag: "BrokenHeader", found: showExcerpt(window.bytes, window.from, reach), expected: inUtf8 }
  }

/** Cuts nothing before the first line has told the separator. */
const makeCutter = (separator: Separator): CutRow => {
  let cutRow = separator === "auto" ? undefined : makeCsvRowCutter(separator.charCodeAt(0))
  return (window, cells, row) => {
    if (cutRow === undefined) {
      const told = findSeparator(window)
      if (told === undefined) return { reach: window.end, lines: 0, columns: 0, fault: undefined }
      cutRow = makeCsvRowCutter(told)
    }
    return cutRow(window, cells, row)
  }
}

/**
 * Makes a scanner of CSV between whose cells a separator stands.
 *
 * @category scanning
 * @since 0.1.0
 */
export const makeSeparatedScanner = (separator: Separator): Scanner => {
  const cutRow = makeCutter(separator)
  return makeScanner({ format: "csv", cutRow, learnHeader: learnHeader(cutRow), fallback: undefined })
}

/**
 * Makes a scanner of CSV whose header tells what stands between cells.
 *
 * @category scanning
 * @since 0.1.0
 * @example
 * ```ts
 * import { makeCsvScanner } from "@jiceng/tables"
 *
 * const scanner = makeCsvScanner()
 * const chunks = ["id,points\nA1,6", "0.5\n"].map((text) => new TextEncoder().encode(text))
 * const blocks = [...chunks.flatMap(scanner.push), ...scanner.end()]
 * scanner.header() // => { _tag: "Header", names: ["id", "points"] }
 * blocks.map((block) => block.text(0, 1)) // => ["60.5"]
 * ```
 */
export const makeCsvScanner = (): Scanner => makeSeparatedScanner("auto")
