/**
 * The tables of a report, read row by row: no row is kept here, so a table may be as large as the disk.
 *
 * @since 0.1.0
 */
import type { NotResults, ReadCell } from "@jiceng/report"
import { openTable, type ReadOptions } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import { cellOf } from "./CarriedTable.ts"

/** Gathers rows, and gives what they come to. */
export interface RowCounter<Summary> {
  readonly add: (read: ReadCell) => void
  readonly end: () => Summary
}

/** A table that is read once: where it is, how, and what gathers its rows. */
export interface CountedTable<Summary> {
  readonly path: string
  readonly options: Pick<ReadOptions, "encoding" | "sheet">
  readonly makeCounter: (header: ReadonlyArray<string>) => Result.Result<RowCounter<Summary>, NotResults>
}

/**
 * Counts the rows of a table. A row that cannot be read is an error: a result that is not counted would be lost silently.
 *
 * @category reading
 * @since 0.1.0
 */
export const countTable = Effect.fnUntraced(function* <Summary>({ path, options, makeCounter }: CountedTable<Summary>) {
  const { header, blocks } = yield* openTable(path, { ...options, wanted: [] })
  const counter = yield* Effect.mapError(
    Effect.fromResult(makeCounter(header)),
    ({ message }) => new BadCall({ message: message.replaceAll(/^/gm, `${path}: `) }),
  )
  yield* Stream.runForEach(blocks, (block) => {
    const [broken] = block.broken
    if (broken !== undefined) {
      const [row, { found, expected }] = broken
      return new BadCall({ message: `${path}: line ${block.lines[row]}: found ${found}, expected ${expected.en}` })
    }
    return Effect.sync(() => {
      for (let row = 0; row < block.rows; row += 1) {
        counter.add((column) => cellOf(block, row, column).text)
      }
    })
  })
  return counter.end()
}, Effect.scoped)
