/**
 * The cells of a column of Parquet in one group of rows, one after another, as they go into a block.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { ParquetColumn } from "./ParquetColumn.ts"
import type { Page, ReadPage } from "./ParquetPages.ts"
import { findWriter } from "./ParquetText.ts"
import type { RowText } from "./RowBlocks.ts"
import type { TableError } from "./TableError.ts"
import type { Unwritable } from "./WriteValue.ts"

/** A cell: its text, or why it has none. It is missing where the row has no value. */
export type ParquetCell = RowText | Unwritable

/** Reads one cell after another. */
export interface CellReader {
  /** Tells for how many rows there are cells at hand. */
  readonly left: () => number
  /** Reads the next page, and tells how much more or less memory is taken now; `undefined` where there is none. */
  readonly load: Effect.Effect<number | undefined, TableError>
  /** Reads the cell of the next row, of which there has to be one at hand. */
  readonly take: () => ParquetCell
}

/**
 * Makes a reader of the cells on pages.
 *
 * @category reading
 * @since 0.1.0
 */
export const makeCellReader = (column: ParquetColumn, readPage: ReadPage): CellReader => {
  const write = findWriter(column)
  let page: Page | undefined
  let view: DataView = new DataView(new ArrayBuffer(0))
  let known: Array<ParquetCell> = []
  let row = 0
  let value = 0

  const readCell = ({ bytes, starts, ends }: Page["values"], nth: number): ParquetCell => {
    const [start, end] = [starts[nth] as number, ends[nth] as number]
    return write === undefined ? bytes.subarray(start, end) : write(view, start, end)
  }

  /** What a dictionary says once is written once. */
  const readPlace = (values: Page["values"], place: number): ParquetCell => {
    const cell = known[place] ?? readCell(values, place)
    known[place] = cell
    return cell
  }

  const turnTo = (next: Page) => {
    if (next.places === undefined || next.values !== page?.values) known = []
    const { bytes } = next.values
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    page = next
    row = 0
    value = 0
  }

  return {
    left: () => (page === undefined ? 0 : page.rows - row),
    load: Effect.map(readPage, (next) => {
      if (next === undefined) return undefined
      const more = next.held - (page?.held ?? 0)
      turnTo(next)
      return more
    }),
    take: () => {
      const { present, places, values } = page as Page
      const isPresent = present === undefined || present[row] === 1
      row += 1
      if (!isPresent) return undefined
      value += 1
      return places === undefined ? readCell(values, value - 1) : readPlace(values, places[value - 1] as number)
    },
  }
}
