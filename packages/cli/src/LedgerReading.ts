/**
 * Reading a ledger into a fold: once, or once more from its beginning where ids turn out not to rise; and then again for the
 * entries that have to be judged together, if there are any.
 *
 * @since 0.1.0
 */
import { addToTally, emptyTally, type Tally } from "@jiceng/engine"
import { openBytes, openTable, writeWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import { readOptionsOf } from "./BatchCall.ts"
import { noteByHash, noteWhileRising } from "./EntryIds.ts"
import type { LedgerCall } from "./LedgerCall.ts"
import { findLedgerPlaces, ledgerNames } from "./LedgerColumns.ts"
import { type LedgerDoor, type LedgerFold, startFold } from "./LedgerFold.ts"
import { type Aside, openAside } from "./LedgerRejects.ts"
import { type Judgement, startGathering } from "./LedgerTogether.ts"
import type { ShowProgress } from "./Progress.ts"

/** How a ledger is folded, and whether anybody wants to read what is wrong with its entries. */
export interface Folding {
  readonly call: LedgerCall
  readonly rejects: "told" | "untold"
  readonly door: LedgerDoor
  readonly showProgress: ShowProgress
}

/** A ledger that was read: its fold, the entries that were rejected on the way, and those that were judged at the end. */
export interface ReadLedger extends Judgement {
  readonly fold: LedgerFold
  readonly tally: Tally
  readonly aside: Aside
}

/**
 * Finds a path from which a ledger can be read several times: standard input is copied to a file first.
 *
 * @category reading
 * @since 0.1.0
 */
export const spool = Effect.fnUntraced(function* (input: string) {
  if (input !== "-") return input
  const files = yield* FileSystem.FileSystem
  const folder = yield* files.makeTempDirectoryScoped({ prefix: "jiceng-" })
  const path = `${folder}/ledger.csv`
  yield* writeWhole(path, (yield* openBytes("-")).chunks)
  return path
})

/** Reads through a ledger, block by block. */
const openLedger = Effect.fnUntraced(function* (path: string, call: LedgerCall) {
  const table = yield* openTable(path, readOptionsOf(call, ledgerNames))
  const places = yield* findLedgerPlaces(call.input, table.header)
  const known = new Set(Object.values(places))
  const extras = table.header.filter((_, index) => !known.has(index))
  if (call.strict && extras.length > 0) {
    return yield* new BadCall({ message: `${call.input}: --strict, and a ledger has no ${extras.join(", ")}` })
  }
  return { table, places }
})

const foldOnce = Effect.fnUntraced(function* (
  path: string,
  ids: "rising" | "anyOrder",
  { call, rejects, door, showProgress }: Folding,
) {
  const { table, places } = yield* openLedger(path, call)
  const fold = startFold(door, places, ids === "rising" ? noteWhileRising() : noteByHash())
  const aside = yield* openAside(places.entryId, call.language)
  let tally = emptyTally
  let read = 0
  yield* Stream.runForEach(
    Stream.takeWhile(table.blocks, () => !fold.isUnsorted()),
    Effect.fnUntraced(function* (block) {
      const rejected = fold.push(block)
      read += block.rows
      if (rejected.size > 0) {
        tally = addToTally(tally, { block, results: [...rejected.values()] })
        if (rejects === "told") yield* aside.push(block, rejected)
      }
      const share = table.size === undefined ? undefined : (yield* table.bytesRead) / table.size
      yield* showProgress(share, { ...tally, read, rated: read - tally.rejected })
    }),
  )
  return { fold, aside, tally: { ...tally, read } }
})

/** Reads a ledger once more for the entries that have to be judged together, and judges them. */
const judgeRest = Effect.fnUntraced(function* (path: string, fold: LedgerFold, { call, door }: Folding) {
  if (fold.together.size === 0) return { late: [], again: 0 } satisfies Judgement
  const { table, places } = yield* openLedger(path, call)
  const gathering = startGathering(fold, door, places)
  yield* Stream.runForEach(table.blocks, (block) => Effect.sync(() => gathering.push(block)))
  return gathering.judge()
})

/**
 * Folds the ledger at a path, and judges its entries.
 *
 * @category reading
 * @since 0.1.0
 */
export const readLedger = Effect.fnUntraced(function* (path: string, folding: Folding) {
  const first = yield* foldOnce(path, "rising", folding)
  const { fold, aside, tally } = first.fold.isUnsorted() ? yield* foldOnce(path, "anyOrder", folding) : first
  const ledger: ReadLedger = { fold, aside, tally, ...(yield* judgeRest(path, fold, folding)) }
  return ledger
})
