/**
 * Writing the subjects of a ledger: they are rated and written some thousands at a time, as the rows of a table are.
 *
 * @since 0.1.0
 */
import { addToTally, type Block, emptyTally, type Rated, type RatedBlock } from "@jiceng/engine"
import { csvText, encodeTable, findWritableFormat, makeCsvScanner, openWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** So many subjects are rated and written at a time. */
const subjectsPerBlock = 4096

const encoder = new TextEncoder()

/** Writes ids as a table of their own, so that an output takes them from blocks as it does those of any other table. */
const blocksOfIds = function* (ids: ReadonlyArray<string>): Generator<Block> {
  const scanner = makeCsvScanner()
  scanner.push(encoder.encode("id\n"))
  for (let at = 0; at < ids.length; at += subjectsPerBlock) {
    const part = ids.slice(at, at + subjectsPerBlock)
    yield* scanner.push(encoder.encode(csvText(part.map((id) => [id]))))
  }
  yield* scanner.end()
}

/** Subjects by their ids, what is written of the one at each place, and the names of all columns. */
export interface LedgerSubjects {
  readonly ids: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
  readonly rate: (at: number) => Rated
}

/**
 * Rates subjects and writes them to a file, whole or not at all; gives the tally of the subjects.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeSubjects = Effect.fnUntraced(function* (path: string, { ids, names, rate }: LedgerSubjects) {
  const format = yield* Effect.fromResult(findWritableFormat(path))
  let tally = emptyTally
  const rated = function* (): Generator<RatedBlock> {
    let first = 0
    for (const block of blocksOfIds(ids)) {
      const results = Array.from({ length: block.rows }, (_, row) => rate(first + row))
      first += block.rows
      tally = addToTally(tally, { block, results })
      yield { block, results }
    }
  }
  const out = yield* openWhole(path)
  const bytes = encodeTable(Stream.fromIterable(rated()), { names, id: 0, extras: [] }, format)
  yield* Stream.runForEach(bytes, out.write)
  yield* out.keep
  return tally
})
