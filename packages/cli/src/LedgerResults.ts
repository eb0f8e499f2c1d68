/**
 * Writing the subjects of a ledger: they are rated and written some thousands at a time, as the rows of a table are. After
 * the results stand the columns of the table of members that nothing else uses.
 *
 * @since 0.1.0
 */
import { addToTally, emptyTally, type RatedBlock, type RowResult } from "@jiceng/engine"
import { encodeTable, findWritableFormat, openWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { RejectedSubject } from "./LedgerRejects.ts"
import type { Settlement } from "./LedgerSettlement.ts"
import { blocksOfTexts } from "./TextBlocks.ts"

/** So many subjects are rated and written at a time. */
const subjectsPerBlock = 4096

/** The names of all columns but those that are carried through, and what becomes of subjects. */
export interface SubjectRating {
  readonly names: ReadonlyArray<string>
  readonly rate: (ids: ReadonlyArray<string>) => ReadonlyArray<RowResult>
}

/**
 * Rates the subjects of a settled ledger and writes them to a file, whole or not at all; gives their tally, and those that
 * could not be rated.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeSubjects = Effect.fnUntraced(function* (
  path: string,
  { ids, members }: Settlement,
  { names, rate }: SubjectRating,
) {
  const format = yield* Effect.fromResult(findWritableFormat(path))
  const carried = members?.carried ?? []
  const header = ["id", ...carried]
  const rejected: Array<RejectedSubject> = []
  let tally = emptyTally
  const rated = function* (): Generator<RatedBlock> {
    for (let at = 0; at < ids.length; at += subjectsPerBlock) {
      const part = ids.slice(at, at + subjectsPerBlock)
      const results = rate(part)
      for (const [row, result] of results.entries()) {
        if (result._tag === "Rejected") rejected.push({ id: part[row] ?? "", faults: result.faults })
      }
      let first = 0
      for (const block of blocksOfTexts(
        header,
        part.map((id) => [id, ...(members?.byId.get(id)?.carried ?? [])]),
      )) {
        const own = { block, results: results.slice(first, first + block.rows) }
        first += block.rows
        tally = addToTally(tally, own)
        yield own
      }
    }
  }
  const layout = { names: [...names, ...carried], id: 0, extras: carried.map((_, nth) => nth + 1) }
  const out = yield* openWhole(path)
  const blocks = Stream.fromIterable(rated(), { chunkSize: 1 }) // otherwise all would be rated before any is written
  yield* Stream.runForEach(encodeTable(blocks, layout, format), out.write)
  yield* out.keep
  return { tally, rejected }
})
