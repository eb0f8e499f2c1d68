/**
 * Rated blocks as rows of cells, for formats that are written cell by cell: the id, the results, and what is carried through.
 *
 * @since 0.1.0
 */
import type { Block, OutputCell, RatedBlock } from "@jiceng/engine"
import { findCellBytes } from "./CellText.ts"
import type { RowLayout } from "./TableWriter.ts"
import { showUtf8 } from "./Utf8.ts"

const blank: OutputCell = { text: "", quoted: false }

const letterN = 0x6e

/**
 * Reads the text of a cell; it is empty where there is none.
 *
 * @category reading
 * @since 0.1.0
 */
export const cellText = (block: Block, index: number): string => {
  const bytes = findCellBytes(block, index)
  return bytes === undefined ? "" : showUtf8(bytes)
}

/** `null` and cells that are missing are blank, which is not the same as an empty text. */
const copyCell = (block: Block, index: number): OutputCell => {
  const start = block.starts[index] as number
  if (start < 0) return blank
  const quoting = block.quoting[index]
  if (block.format === "csv") return { text: cellText(block, index), quoted: true }
  if (quoting === 3 && block.bytes[start] === letterN) return blank
  return { text: cellText(block, index), quoted: quoting !== 0 }
}

/**
 * Makes the function that lists the cells of all rated rows of a block.
 *
 * @category writing
 * @since 0.1.0
 */
export const resultRows =
  ({ id, extras }: RowLayout) =>
  ({ block, results: all }: RatedBlock): ReadonlyArray<ReadonlyArray<OutputCell>> =>
    all.flatMap((result, row) => {
      if (result._tag === "Rejected") return []
      const first = row * block.width
      const copied = extras.map((column) => copyCell(block, first + column))
      return [[{ text: cellText(block, first + id), quoted: true }, ...result.cells, ...copied]]
    })
