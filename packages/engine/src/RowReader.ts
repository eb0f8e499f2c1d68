/**
 * Reading the facts of a row straight from bytes. What is read is one number a column, and from them the facts are made.
 * Together they also make a key; of a fact that matters only by where it lies, the key holds the stretch that it lies in.
 *
 * Laws:
 *
 * - facts read from bytes are those that the schema decodes
 * - the same is written of rows with the same key
 *
 * @since 0.1.0
 */
import { type Column, columnsOf } from "@jiceng/kernel"
import type { Block } from "./Block.ts"
import { type CellReader, cellReader, factOf, unreadable } from "./CellReader.ts"
import type { Layout } from "./Header.ts"
import type { Rating } from "./Rating.ts"
import { wholeCheckOf } from "./WholeCheck.ts"

/** Reads one row after another. */
export interface RowReader {
  /** Whether there are few enough keys to count them exactly. */
  readonly hasKeys: boolean
  /** Reads a row, and tells whether every cell of it was in order. */
  readonly read: (block: Block, row: number) => boolean
  /** The key of the row that was read last. */
  readonly key: () => number
  /** The facts of the row that was read last, or `undefined` where they do not fit together. */
  readonly facts: () => unknown
}

interface ColumnReader {
  readonly name: string
  readonly place: number
  readonly readCell: CellReader
  readonly factOf: (read: number) => unknown
  /** The place of what was read among the values that are told apart, which are `values` in number. */
  readonly rank: (read: number) => number
  readonly values: number
}

/** Tells apart all values of a column, or only the stretches between its breaks. */
const ranking = (
  { shape }: Column,
  breaks: ReadonlyArray<number> | undefined,
): Pick<ColumnReader, "rank" | "values"> => {
  if (shape._tag !== "Number") return { rank: (read) => read, values: shape._tag === "Flag" ? 2 : shape.options.length }
  const { least, most } = shape.quantity
  if (breaks === undefined) return { rank: (read) => read - least, values: most - least + 1 }
  const rank = (read: number): number => {
    let place = breaks.length
    while (place > 0 && (breaks[place - 1] as number) > read) place -= 1
    return place
  }
  return { rank, values: breaks.length + 1 }
}

/**
 * Compiles the schema of a rule's facts to a reader of rows.
 *
 * @category reading
 * @since 0.1.0
 */
export const makeRowReader = (rating: Rating, layout: Layout): RowReader => {
  const readers = columnsOf(rating.facts).map((column, index): ColumnReader => {
    const { name, shape } = column
    const breaks = Object.hasOwn(rating.breaks, name) ? rating.breaks[name] : undefined
    const place = layout.facts[index] ?? -1
    return { name, place, readCell: cellReader(shape), factOf: factOf(shape), ...ranking(column, breaks) }
  })
  const isWhole = wholeCheckOf(rating.facts)
  const cells = new Float64Array(readers.length)
  return {
    hasKeys: readers.reduce((product, { values }) => product * values, 1) <= Number.MAX_SAFE_INTEGER,
    read: ({ bytes, width, starts, ends, quoting }, row) => {
      for (let index = 0; index < readers.length; index++) {
        const { place, readCell } = readers[index] as ColumnReader
        const cell = row * width + place
        const start = starts[cell] as number
        if (start < 0 || (quoting[cell] as number) > 1) return false
        const read = readCell(bytes, start, ends[cell] as number)
        if (read === unreadable) return false
        cells[index] = read
      }
      return true
    },
    key: () => {
      let key = 0
      for (let index = 0; index < readers.length; index++) {
        const { rank, values } = readers[index] as ColumnReader
        key = key * values + rank(cells[index] as number)
      }
      return key
    },
    facts: () => {
      const facts: Record<string, unknown> = {}
      for (let index = 0; index < readers.length; index++) {
        const reader = readers[index] as ColumnReader
        facts[reader.name] = reader.factOf(cells[index] as number)
      }
      return isWhole(facts) ? facts : undefined
    },
  }
}
