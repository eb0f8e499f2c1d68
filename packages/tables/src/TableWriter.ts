/**
 * Writing a table: blocks of rated rows in, bytes out. A row of the output is the id of the row, the results of its outcome,
 * and the columns that are carried through. Rejected rows are left out: see `makeRejectsWriter`.
 *
 * Rows of which the same is written share one object, so that is encoded once and copied from then on.
 *
 * @since 0.1.0
 */
import type { Block, OutputCell, Rated, RatedBlock } from "@jiceng/engine"
import type { Shape } from "@jiceng/kernel"
import { type ByteOutput, makeByteOutput } from "./ByteOutput.ts"

/** Which columns the rows of an output have: the id, those that were written of its result, and those that are carried through. */
export interface RowLayout {
  /** The names of all of them. */
  readonly names: ReadonlyArray<string>
  /** Where the id stands in a block. */
  readonly id: number
  /** Where the columns that are carried through stand in a block. */
  readonly extras: ReadonlyArray<number>
  /** What the results hold, for formats with typed columns. Those without a shape are texts there, as all others are. */
  readonly shapes?: ReadonlyArray<Shape | undefined>
}

/** Writes rows: `head` goes before all of them. */
export interface TableWriter {
  readonly head: Uint8Array
  readonly rows: (rated: RatedBlock) => Uint8Array
}

/** How a format writes a row. What stands in front of a cell depends on its column, counted from 0. */
export interface Dialect {
  readonly head: string
  readonly before: (column: number) => string
  readonly writeCell: (cell: OutputCell) => string
  readonly copyCell: (output: ByteOutput, block: Block, index: number) => void
  readonly end: string
}

const encode = (text: string) => new TextEncoder().encode(text)

/**
 * Makes a writer of rows in a dialect.
 *
 * @category writing
 * @since 0.1.0
 */
export const makeRowWriter = ({ names, id, extras }: RowLayout, dialect: Dialect): TableWriter => {
  const tails = new WeakMap<Rated, Uint8Array>()
  const results = names.length - 1 - extras.length
  const open = encode(dialect.before(0))
  const end = encode(dialect.end)
  const copied = extras.map((column, nth) => ({ column, before: encode(dialect.before(1 + results + nth)) }))

  const tailOf = (rated: Rated): Uint8Array => {
    const known = tails.get(rated)
    if (known !== undefined) return known
    const { cells } = rated
    if (cells.length !== results) throw new Error(`${cells.length} cells of a row and ${results} names for them`)
    const tail = encode(cells.map((cell, nth) => dialect.before(1 + nth) + dialect.writeCell(cell)).join(""))
    tails.set(rated, tail)
    return tail
  }

  return {
    head: encode(dialect.head),
    rows: (rated) => {
      const { block } = rated
      const output = makeByteOutput(block.bytes.length + 64 * block.rows)
      rated.results.forEach((result, row) => {
        if (result._tag === "Rejected") return
        const first = row * block.width
        output.put(open)
        dialect.copyCell(output, block, first + id)
        output.put(tailOf(result))
        for (const { column, before } of copied) {
          output.put(before)
          dialect.copyCell(output, block, first + column)
        }
        output.put(end)
      })
      return output.take()
    },
  }
}
