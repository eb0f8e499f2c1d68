/**
 * Tables that were rated, for tests of writers: every sound row is rated, and the same is written of all of them.
 *
 * @since 0.1.0
 */
import type { Block, Fault, OutputCell, Rated, RatedBlock } from "@jiceng/engine"
import { makeCsvScanner, makeNdjsonScanner, type RowLayout, type Scanner, type TableWriter } from "@jiceng/tables"
import { concat, encode, scan } from "./rows.ts"

/** Cells as all rows have them here: a number, an empty number, a text. */
export const resultCells: ReadonlyArray<OutputCell> = [
  { text: "7", quoted: false },
  { text: "", quoted: false },
  { text: 'a "b", c', quoted: true },
]

export const resultNames = ["stars", "earnedStars", "cites"]

/** An id, the results, and one column that is carried through. */
export const oneExtra: RowLayout = { names: ["id", ...resultNames, "x"], id: 0, extras: [1] }

const rate =
  (cells: ReadonlyArray<OutputCell>) =>
  (block: Block): RatedBlock => {
    const rated: Rated = { _tag: "Rated", cells, disputed: false, limits: [] }
    const results = Array.from({ length: block.rows }, (_, row) => {
      const broken = block.broken.get(row)
      return broken === undefined ? rated : { _tag: "Rejected" as const, faults: [{ column: "", ...broken }] }
    })
    return { block, results }
  }

const rateAll = (scanner: Scanner, table: string | Uint8Array, cells: ReadonlyArray<OutputCell>) =>
  scan(scanner, typeof table === "string" ? encode(table) : table).map(rate(cells))

export const rateCsv = (csv: string | Uint8Array, cells = resultCells): ReadonlyArray<RatedBlock> =>
  rateAll(makeCsvScanner(), csv, cells)

export const rateNdjson = (ndjson: string | Uint8Array, cells = resultCells): ReadonlyArray<RatedBlock> =>
  rateAll(makeNdjsonScanner([]), ndjson, cells)

/** A block in which all rows have the same faults. */
export const rejectAll = ({ block }: RatedBlock, ...faults: ReadonlyArray<Fault>): RatedBlock => ({
  block,
  results: Array.from({ length: block.rows }, () => ({ _tag: "Rejected", faults })),
})

/** Everything that a writer writes of some blocks. */
export const writeAll = ({ head, rows }: TableWriter, rated: ReadonlyArray<RatedBlock>): Uint8Array =>
  concat([head, ...rated.map(rows)])
