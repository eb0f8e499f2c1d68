/**
 * What stands between the values of a row of NDJSON. The rows of a table mostly differ in their values alone, so that the next
 * one can be cut by what was between those of one before, without reading its keys.
 *
 * Laws:
 *
 * - a row is cut by the pattern of another as it is cut by itself, or not at all
 * - a row is cut by its own pattern unless it has escapes
 *
 * @since 0.1.0
 */
import { lineFeed, quote } from "./Ascii.ts"
import type { Cells, CutRow, Window } from "./Cut.ts"
import { endOfValue, quotingOf, skipText } from "./JsonToken.ts"

/** The columns of the values of a row in their order, and the bytes before each of them and behind the last. */
export interface JsonPattern {
  readonly columns: Int32Array
  readonly between: ReadonlyArray<Uint8Array>
}

/** A row of a window that was cut into cells, and the line feed that ends it. */
export interface RowThere {
  readonly window: Window
  readonly row: number
  readonly reach: number
}

/**
 * Learns the pattern of a row that was cut.
 *
 * @category reading
 * @since 0.1.0
 */
export const learnPattern = (
  { width, starts, ends, quoting }: Cells,
  { window: { bytes, origin, from }, row, reach }: RowThere,
): JsonPattern => {
  const base = row * width
  const columns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => (starts[base + column] as number) >= 0)
    .toSorted((one, other) => (starts[base + one] as number) - (starts[base + other] as number))
  const quotesOf = (column: number) => (quoting[base + column] === 1 || quoting[base + column] === 2 ? 1 : 0)
  const begins = columns.map((column) => origin + (starts[base + column] as number) - quotesOf(column))
  const stops = columns.map((column) => origin + (ends[base + column] as number) + quotesOf(column))
  const between = [...begins, reach].map((begin, nth) => bytes.slice(nth === 0 ? from : stops[nth - 1], begin))
  return { columns: Int32Array.from(columns), between }
}

/** Cuts the row at `from` and gives the line feed that ends it; −1 where the row is not like others. */
export type CutAlike = (...[window, cells, row]: Parameters<CutRow>) => number

/**
 * Makes a cutter of the rows that a pattern fits. It leaves alone what has a string with escapes.
 *
 * @category scanning
 * @since 0.1.0
 */
export const makePatternCutter =
  ({ columns, between }: JsonPattern): CutAlike =>
  ({ bytes, origin, from }, { width, starts, ends, quoting }, row) => {
    const base = row * width
    if (columns.length < width) starts.fill(-1, base, base + width)
    let at = from
    for (let nth = 0; ; nth++) {
      const expected = between[nth] as Uint8Array
      for (let index = 0; index < expected.length; index++, at++) if (bytes[at] !== expected[index]) return -1
      if (nth === columns.length) return bytes[at] === lineFeed ? at : -1
      const cell = base + (columns[nth] as number)
      const first = bytes[at]
      if (first === quote) {
        starts[cell] = at + 1 - origin
        at = skipText(bytes, at + 1)
        if (bytes[at] !== quote) return -1
        ends[cell] = at - origin
        quoting[cell] = 1
        at += 1
      } else {
        starts[cell] = at - origin
        at = endOfValue(bytes, at)
        if (at < 0) return -1
        ends[cell] = at - origin
        quoting[cell] = quotingOf(first, true)
      }
    }
  }
