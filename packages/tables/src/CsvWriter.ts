/**
 * Writes rated rows as CSV (RFC 4180) in UTF-8, a header first, lines ending in LF. What is carried through from CSV is copied
 * byte for byte, with the quotes it has; from NDJSON it is written as its text, `null` and absent cells as empty ones.
 *
 * Laws:
 *
 * - what is written is read back
 * - cells from CSV are copied byte for byte
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import type { ByteOutput } from "./ByteOutput.ts"
import { findCellBytes } from "./CellText.ts"
import { csvCell, csvLine, putCsvCell } from "./CsvText.ts"
import { makeRowWriter, type RowLayout, type TableWriter } from "./TableWriter.ts"

const letterN = 0x6e

/**
 * Copies a cell of a block into CSV.
 *
 * @category writing
 * @since 0.1.0
 */
export const copyCsvCell = (output: ByteOutput, block: Block, index: number): void => {
  const [start, end, quoting] = [block.starts[index] as number, block.ends[index] as number, block.quoting[index]]
  if (start < 0) return
  if (block.format === "csv" || quoting === 0) {
    const quotes = quoting === 0 ? 0 : 1
    output.putRange(block.bytes, start - quotes, end + quotes)
  } else if (quoting !== 3 || block.bytes[start] !== letterN) {
    putCsvCell(output, findCellBytes(block, index) ?? new Uint8Array(0))
  }
}

/**
 * Makes a writer of CSV.
 *
 * @category writing
 * @since 0.1.0
 */
export const makeCsvWriter = (layout: RowLayout): TableWriter =>
  makeRowWriter(layout, {
    head: csvLine(layout.names),
    before: (column) => (column === 0 ? "" : ","),
    writeCell: ({ text }) => csvCell(text),
    copyCell: copyCsvCell,
    end: "\n",
  })
