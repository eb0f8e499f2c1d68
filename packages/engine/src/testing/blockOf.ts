/**
 * A block made from texts, as a table format would cut it.
 *
 * @since 0.1.0
 */
import type { Block } from "../Block.ts"

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Makes a block of rows that all have the same number of cells. `undefined` stands for a cell that is not there. Lines
 * are counted from `firstLine`.
 *
 * @category testing
 * @since 0.1.0
 */
export const blockOf = (rows: ReadonlyArray<ReadonlyArray<string | undefined>>, firstLine: number): Block => {
  const width = rows[0]?.length ?? 0
  const cells = rows.flat().map((text) => (text === undefined ? undefined : encoder.encode(text)))
  const lengths = cells.map((cell) => cell?.length ?? 0)
  const places = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0))
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  cells.forEach((cell, index) => {
    if (cell !== undefined) bytes.set(cell, places[index])
  })
  const starts = Int32Array.from(cells, (cell, index) => (cell === undefined ? -1 : (places[index] ?? 0)))
  const ends = Int32Array.from(places, (place, index) => place + (lengths[index] ?? 0))
  return {
    format: "csv",
    bytes,
    rows: rows.length,
    width,
    starts,
    ends,
    quoting: new Uint8Array(cells.length).fill(1),
    lines: Float64Array.from(rows, (_, row) => firstLine + row),
    broken: new Map(),
    text: (row, column) => {
      const cell = row * width + column
      return (starts[cell] ?? -1) < 0 ? undefined : decode(bytes.subarray(starts[cell], ends[cell]))
    },
  }
}
