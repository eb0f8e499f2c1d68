/**
 * Blocks as plain rows, for tests to look at.
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import type { Scanner } from "@jiceng/tables"

/** A row as it is shown in tests. */
export type Row =
  | { readonly line: number; readonly cells: ReadonlyArray<string | undefined> }
  | { readonly line: number; readonly found: string; readonly expected: string }

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

export const decode = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)

export const concat = (pieces: ReadonlyArray<Uint8Array>): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]))

/** Scans a table that arrives in some pieces. */
export const scan = (scanner: Scanner, ...chunks: ReadonlyArray<Uint8Array>): ReadonlyArray<Block> => [
  ...chunks.flatMap(scanner.push),
  ...scanner.end(),
]

const rowOf = (block: Block, row: number): Row => {
  const line = block.lines[row] as number
  const broken = block.broken.get(row)
  if (broken !== undefined) return { line, found: broken.found, expected: broken.expected.en }
  return { line, cells: Array.from({ length: block.width }, (_, column) => block.text(row, column)) }
}

/** Lists all rows of blocks. */
export const rowsOf = (blocks: ReadonlyArray<Block>): ReadonlyArray<Row> =>
  blocks.flatMap((block) => Array.from({ length: block.rows }, (_, row) => rowOf(block, row)))

/** A block without its function, which can be compared. */
export const comparable = ({ text: _, ...block }: Block) => block

/** Lists the texts of the rows that are not broken. */
export const cellsOf = (blocks: ReadonlyArray<Block>): ReadonlyArray<ReadonlyArray<string | undefined>> =>
  rowsOf(blocks).flatMap((row) => ("cells" in row ? [row.cells] : []))
