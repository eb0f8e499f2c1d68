/**
 * A block that is being filled. It is full after 8,192 rows, or fewer where a table is very wide, or after 1 MiB of rows:
 * what a block holds depends on the table alone, never on how its bytes arrived.
 *
 * @since 0.1.0
 */
import type { Block, BrokenRow } from "@jiceng/engine"
import { readCell } from "./CellText.ts"
import type { Cells } from "./Cut.ts"

/** The most rows that a block holds. */
export const rowsPerBlock = 8192

const cellsPerBlock = rowsPerBlock * 32

const bytesPerBlock = 2 ** 20

/** The rows so far, and the cells that their number may grow into. */
export interface BlockDraft {
  readonly cells: Cells
  readonly room: number
  readonly lines: Float64Array
  readonly broken: Map<number, BrokenRow>
}

/**
 * Makes room for rows of `width` cells. The width is 0 as long as it is not known.
 *
 * @category making
 * @since 0.1.0
 */
export const makeDraft = (width: number): BlockDraft => {
  const room = Math.max(1, Math.min(rowsPerBlock, Math.floor(cellsPerBlock / width)))
  const size = room * width
  const cells = {
    width,
    starts: new Int32Array(size).fill(-1),
    ends: new Int32Array(size),
    quoting: new Uint8Array(size),
  }
  return { cells, room, lines: new Float64Array(room), broken: new Map() }
}

/**
 * Tells whether a draft has no room for another row.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isFull = (draft: BlockDraft, rows: number, bytes: number): boolean =>
  rows === draft.room || bytes >= bytesPerBlock

/**
 * Marks a row as one whose cells could not be cut.
 *
 * @category making
 * @since 0.1.0
 */
export const breakRow = ({ cells, broken }: BlockDraft, row: number, fault: BrokenRow): void => {
  const [from, to] = [row * cells.width, (row + 1) * cells.width]
  cells.starts.fill(-1, from, to)
  cells.ends.fill(0, from, to)
  cells.quoting.fill(0, from, to)
  broken.set(row, fault)
}

/**
 * Gives the block of the first `rows` of a draft. The draft is not to be used again.
 *
 * @category making
 * @since 0.1.0
 */
export const finishBlock = (draft: BlockDraft, rows: number, table: Pick<Block, "format" | "bytes">): Block => {
  const { width, starts, ends, quoting } = draft.cells
  const size = rows * width
  const block: Omit<Block, "text"> = {
    ...table,
    rows,
    width,
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    quoting: quoting.subarray(0, size),
    lines: draft.lines.subarray(0, rows),
    broken: draft.broken,
  }
  return { ...block, text: (row, column) => readCell(block, row * width + column) }
}
