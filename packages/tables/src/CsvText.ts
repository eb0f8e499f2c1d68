/**
 * Writing CSV (RFC 4180) in UTF-8: quotes only where a text needs them, lines that end in LF.
 *
 * Laws:
 *
 * - what is written is read back
 *
 * @since 0.1.0
 */
import { carriageReturn, comma, lineFeed, quote } from "./Ascii.ts"
import type { ByteOutput } from "./ByteOutput.ts"

/** A byte-order mark is a text like any other, but at the head of a file it would be taken for the mark. */
const needsQuotes = /[",\r\n]|^\ufeff/

/**
 * Writes the text of one cell.
 *
 * @category writing
 * @since 0.1.0
 */
export const csvCell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** What a cell that is alone in its row must not be, or have in it, without quotes. */
const needsQuotesAlone = /^$|[;\t]/

/**
 * Writes the cells of one row, with the line end. A cell that is alone is quoted where the line would look blank, or like cells
 * with another separator between them.
 *
 * @category writing
 * @since 0.1.0
 */
export const csvLine = (cells: ReadonlyArray<string>): string => {
  const line = cells.map(csvCell).join(",")
  return cells.length === 1 && !line.startsWith('"') && needsQuotesAlone.test(line) ? `"${line}"\n` : `${line}\n`
}

/**
 * Writes the rows of a small table, its header first.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { csvText } from "@jiceng/tables"
 *
 * csvText([["stars", "pay"], ["5", "1,200"]]) // => 'stars,pay\n5,"1,200"\n'
 * ```
 */
export const csvText = (rows: ReadonlyArray<ReadonlyArray<string>>): string => rows.map(csvLine).join("")

const isSpecial = (byte: number) => byte === quote || byte === comma || byte === lineFeed || byte === carriageReturn

/**
 * Writes a cell whose text is there as bytes, also where they are not UTF-8.
 *
 * @category writing
 * @since 0.1.0
 */
export const putCsvCell = (output: ByteOutput, text: Uint8Array): void => {
  if (!text.some(isSpecial)) {
    output.put(text)
    return
  }
  output.putByte(quote)
  for (const byte of text) {
    if (byte === quote) output.putByte(quote)
    output.putByte(byte)
  }
  output.putByte(quote)
}
