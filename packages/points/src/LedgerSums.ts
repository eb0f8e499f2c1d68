/**
 * The partial sums of a ledger of one subject, before any limit. Sums of parts are added to the sums of the whole, so
 * that parts may be summed anywhere and in any order, and the limits that are applied afterwards stay exact.
 *
 * Laws:
 *
 * - merging the sums of two parts gives the sums of the whole
 * - the order of merging does not matter
 * - merging with no sums changes nothing
 * - an entry and its reversal leave no sums
 *
 * @since 0.1.0
 */
import type { LedgerEntry } from "./LedgerEntry.ts"
import { amountsOf, type LedgerPlan, type SlotNumber } from "./LedgerPlan.ts"

/** Partial sums (部分和), by slot. A sum of zero is left out. */
export type LedgerSums = ReadonlyMap<SlotNumber, number>

/** The sums of no entries. */
export const noSums: LedgerSums = new Map()

const addInto = (sums: Map<SlotNumber, number>, slot: SlotNumber, amount: number): void => {
  const sum = (sums.get(slot) ?? 0) + amount
  if (sum === 0) sums.delete(slot)
  else sums.set(slot, sum)
}

/**
 * Sums entries that were admitted, each one once.
 *
 * @category adding
 * @since 0.1.0
 */
export const sumEntries = (entries: Iterable<LedgerEntry>, plan: LedgerPlan): LedgerSums => {
  const sums = new Map<SlotNumber, number>()
  for (const entry of entries) for (const [slot, amount] of amountsOf(entry, plan)) addInto(sums, slot, amount)
  return sums
}

/**
 * Merges the sums of two parts of a ledger.
 *
 * @category combining
 * @since 0.1.0
 */
export const mergeSums = (one: LedgerSums, other: LedgerSums): LedgerSums => {
  const [large, small] = one.size < other.size ? [other, one] : [one, other]
  const sums = new Map(large)
  for (const [slot, amount] of small) addInto(sums, slot, amount)
  return sums
}
