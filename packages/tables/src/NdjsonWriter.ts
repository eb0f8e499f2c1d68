/**
 * Writes rated rows as NDJSON in UTF-8: one object a line, every row with the same keys. What is carried through from NDJSON is
 * copied byte for byte, an absent cell as `null`; from CSV it becomes a string, because CSV has no numbers.
 *
 * Laws:
 *
 * - what is written is read back
 * - cells from NDJSON are copied byte for byte
 *
 * @since 0.1.0
 */
import type { Block, OutputCell } from "@jiceng/engine"
import type { ByteOutput } from "./ByteOutput.ts"
import { findCellBytes } from "./CellText.ts"
import { putJsonString } from "./JsonText.ts"
import { makeRowWriter, type RowLayout, type TableWriter } from "./TableWriter.ts"

const absent = new TextEncoder().encode("null")

const copyJsonCell = (output: ByteOutput, block: Block, index: number): void => {
  const [start, end, quoting] = [block.starts[index] as number, block.ends[index] as number, block.quoting[index]]
  const quotes = quoting === 1 || quoting === 2 ? 1 : 0
  if (start < 0) output.put(absent)
  else if (block.format === "csv") putJsonString(output, findCellBytes(block, index) ?? new Uint8Array(0))
  else output.putRange(block.bytes, start - quotes, end + quotes)
}

const writeCell = ({ text, quoted }: OutputCell) => (quoted ? JSON.stringify(text) : text === "" ? "null" : text)

/**
 * Makes a writer of NDJSON.
 *
 * @category writing
 * @since 0.1.0
 */
export const makeNdjsonWriter = (layout: RowLayout): TableWriter =>
  makeRowWriter(layout, {
    head: "",
    before: (column) => `${column === 0 ? "{" : ","}${JSON.stringify(layout.names[column])}:`,
    writeCell,
    copyCell: copyJsonCell,
    end: "}\n",
  })
