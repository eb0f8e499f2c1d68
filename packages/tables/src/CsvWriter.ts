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
import { comma } from "./Ascii.ts"
import type { ByteOutput } from "./ByteOutput.ts"
import { findCellBytes } from "./CellText.ts"
import { csvCell, csvLine, putCsvCell } from "./CsvText.ts"
import { makeRowWriter, type RowLayout, type TableWriter } from "./TableWriter.ts"

const letterN = 0x6e

/** A bare cell of a table with another separator may have a comma in it. */
const isBareComma = (block: Block, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (block.bytes[at] === comma) return true
  return false
}

/**
 * Copies a cell of a block into CSV.
 *
 * @category writing
 * @since 0.1.0
 */
export const copyCsvCell = (output: ByteOutput, block: Block, index: number): void => {
  const [start, end, quoting] = [block.starts[index] as number, block.ends[index] as number, block.quoting[index]]
  if (start < 0) return
  if (block.format === "csv" && quoting === 0 && isBareComma(block, start, end)) {
    putCsvCell(output, block.bytes.subarray(start, end))
  } else if (block.format === "csv" || quoting === 0) {
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
 * @example
 * ```ts
 * import type { RatedBlock } from "@jiceng/engine"
 * import { makeCsvScanner, makeCsvWriter } from "@jiceng/tables"
 *
 * const scanner = makeCsvScanner()
 * const blocks = [...scanner.push(new TextEncoder().encode("id,village\nA1,East\nA2,West")), ...scanner.end()]
 * const rate = (block: RatedBlock["block"]): RatedBlock => ({
 *   block,
 *   results: [
 *     { _tag: "Rated", cells: [{ text: "7", quoted: false }], disputed: false, limits: [] },
 *     { _tag: "Rejected", faults: [] },
 *   ],
 * })
 * const writer = makeCsvWriter({ names: ["id", "stars", "village"], id: 0, extras: [1] })
 * const written = [writer.head, ...blocks.map(rate).map(writer.rows)]
 * written.map((bytes) => new TextDecoder().decode(bytes)) // => ["id,stars,village\n", "A1,7,East\n"]
 * ```
 */
export const makeCsvWriter = (layout: RowLayout): TableWriter =>
  makeRowWriter(layout, {
    head: csvLine(layout.names),
    before: (column) => (column === 0 ? "" : ","),
    writeCell: ({ text }) => csvCell(text),
    copyCell: copyCsvCell,
    end: "\n",
  })
