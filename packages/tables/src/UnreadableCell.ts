/**
 * Cells whose bytes are not UTF-8. What they say is not known, so their row is broken: it is neither rated nor carried into a result,
 * in which such bytes would be no JSON, no text of a workbook, or a table in two encodings.
 *
 * Laws:
 *
 * - a block of text stays as it is
 * - exactly the rows with a cell that is not text are broken
 *
 * @since 0.1.0
 */
import { isUtf8 } from "node:buffer"
import type { Block, BrokenRow } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import { findCellBytes } from "./CellText.ts"
import { showExcerpt } from "./Utf8.ts"

const text: Words = { zh: "UTF-8 编码的文字", en: "text in UTF-8" }

const findUnreadable = (block: Block, row: number, header: ReadonlyArray<string>): BrokenRow | undefined => {
  const first = row * block.width
  for (let column = 0; column < block.width; column += 1) {
    const bytes = findCellBytes(block, first + column)
    if (bytes === undefined || isUtf8(bytes)) continue
    return { column: header[column] ?? "", found: showExcerpt(bytes, 0, bytes.length), expected: text }
  }
  return undefined
}

/**
 * Makes the function that breaks rows with a cell that is not text, in blocks under a header.
 *
 * @category making
 * @since 0.1.0
 */
export const breakUnreadable =
  (header: ReadonlyArray<string>) =>
  (block: Block): Block => {
    if (isUtf8(block.bytes)) return block
    const found = Array.from({ length: block.rows }, (_, row) => row).flatMap((row) => {
      const fault = block.broken.has(row) ? undefined : findUnreadable(block, row, header)
      return fault === undefined ? [] : [[row, fault] as const]
    })
    return found.length === 0 ? block : { ...block, broken: new Map([...block.broken, ...found]) }
  }
