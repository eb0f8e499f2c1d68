/**
 * Cutting one row out of bytes: what is given to a grammar, CSV or JSON, and what it gives back. The same few objects serve
 * all rows of a table, so that a row costs none.
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"

/**
 * The bytes at hand. A row begins at `from`; what has arrived stops before `end`, where a line feed stands guard, so that
 * no loop over a row runs past it. Cells are counted from `origin`.
 */
export interface Window {
  readonly bytes: Uint8Array
  readonly origin: number
  readonly from: number
  readonly end: number
}

/** The cells of a block to be. The width is 0 as long as it is not known. */
export interface Cells {
  readonly width: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly quoting: Uint8Array
}

/**
 * What is wrong with a row, and where that begins. An `InLine` fault leaves open where the row ends, so only the line that
 * it begins on counts as the row; a fault `InRow` does not.
 */
export interface CutFault {
  readonly _tag: "InLine" | "InRow"
  readonly at: number
  readonly expected: Words
}

/**
 * What came of cutting a row. `reach` is the line feed that ends the row, or the place of a fault; it is the `end` of the
 * window where the bytes gave out before either.
 */
export interface Cut {
  readonly reach: number
  /** The line feeds inside the row. */
  readonly lines: number
  readonly columns: number
  readonly fault: CutFault | undefined
}

/** Cuts the row at `from` and fills its cells, as long as their width is known. */
export type CutRow = (window: Window, cells: Cells, row: number) => Cut
