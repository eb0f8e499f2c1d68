/**
 * The entries of a ledger that have to be judged together: those that reverse others, those that are reversed, and those
 * that share an id. They are gathered when the ledger is read once more; what the fold added of them is taken away, and
 * what is admitted of them is added.
 *
 * @since 0.1.0
 */
import type { Block, Fault } from "@jiceng/engine"
import { admitEntries, type LedgerEntry } from "@jiceng/points"
import * as Result from "effect/Result"
import { type LedgerPlaces, readEntry } from "./LedgerColumns.ts"
import { findFault, type LedgerDoor, type LedgerFold } from "./LedgerFold.ts"

/** An entry whose fault shows only beside others. */
export interface LateFault {
  readonly line: number
  readonly id: string
  readonly fault: Fault
}

/** What becomes of the entries: the faults of those that are rejected, and how many were given before and count once. */
export interface Judgement {
  readonly late: ReadonlyArray<LateFault>
  readonly again: number
}

/** Gathers entries block by block, and judges them when all are there. */
export interface Gathering {
  readonly push: (block: Block) => void
  readonly judge: () => Judgement
}

/** An entry, and what was done with it when it was read first. */
interface SetAside {
  readonly line: number
  readonly entry: LedgerEntry
  readonly was: "added" | "rejected" | "left"
}

const judgeTogether = (found: ReadonlyArray<SetAside>, fold: LedgerFold, door: LedgerDoor): Judgement => {
  for (const { entry, was } of found) if (was === "added") fold.add(entry, -1)
  const isStrange = ({ entry }: SetAside) => door.isKnown?.(entry.id) === false
  const known = found.filter((one) => !isStrange(one))
  const judged = admitEntries(
    known.map(({ entry }) => entry),
    door.plan,
    door.memberships,
  )
  for (const entry of judged.admitted) fold.add(entry, 1)
  const faults = new Map<string, Fault>(judged.rejected.map((fault) => [fault.entryId, fault]))
  const late = found
    .filter(({ was }) => was !== "rejected")
    .flatMap((one): ReadonlyArray<LateFault> => {
      const fault = isStrange(one) ? findFault(one.entry, door) : faults.get(one.entry.entryId)
      return fault === undefined ? [] : [{ line: one.line, id: one.entry.entryId, fault }]
    })
  const sound = known.filter(({ entry }) => !faults.has(entry.entryId))
  return { late, again: sound.length - judged.admitted.length }
}

/**
 * Starts to gather the entries that a fold could not judge by themselves.
 *
 * @category constructors
 * @since 0.1.0
 */
export const startGathering = (fold: LedgerFold, door: LedgerDoor, places: LedgerPlaces): Gathering => {
  const found: Array<SetAside> = []
  let before = 0
  const gather = (block: Block, row: number): void => {
    if (block.broken.has(row) || !fold.together.has(block.text(row, places.entryId) ?? "")) return
    const read = readEntry(block, row, places)
    if (Result.isFailure(read)) return
    const entry = read.success
    const was = fold.left.has(before + row) ? "left" : findFault(entry, door) === undefined ? "added" : "rejected"
    found.push({ line: block.lines[row] as number, entry, was })
  }
  return {
    push: (block) => {
      for (let row = 0; row < block.rows; row++) gather(block, row)
      before += block.rows
    },
    judge: () => judgeTogether(found, fold, door),
  }
}
