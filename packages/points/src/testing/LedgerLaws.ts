/**
 * Laws of ledgers as properties, for any catalogue: whoever writes one can have it keep them.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import type { LedgerEntry } from "../LedgerEntry.ts"
import type { LedgerPlan } from "../LedgerPlan.ts"
import { mergeSums, sumEntries } from "../LedgerSums.ts"
import { type LedgerTotal, totalOf } from "../LedgerTotal.ts"
import { anyLedger } from "./Ledgers.ts"

const total = (entries: ReadonlyArray<LedgerEntry>, plan: LedgerPlan): LedgerTotal =>
  totalOf(sumEntries(entries, plan), plan).value

const isSame = (one: LedgerTotal, other: LedgerTotal): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * The law that the order in which entries come does not change what they come to.
 *
 * @category laws
 * @since 0.1.0
 */
export const orderOfEntriesDoesNotMatter = (plan: LedgerPlan): fc.IProperty<[ReadonlyArray<LedgerEntry>]> =>
  fc.property(anyLedger(plan), (entries) => isSame(total(entries.toReversed(), plan), total(entries, plan)))

/**
 * The law that parts of a ledger that are summed apart come to what the whole does.
 *
 * @category laws
 * @since 0.1.0
 */
export const partsComeToTheWhole = (plan: LedgerPlan): fc.IProperty<[ReadonlyArray<LedgerEntry>, number]> =>
  fc.property(anyLedger(plan), fc.nat({ max: 12 }), (entries, at) => {
    const [one, other] = [entries.slice(0, at), entries.slice(at)].map((part) => sumEntries(part, plan))
    const merged = one === undefined || other === undefined ? new Map<number, number>() : mergeSums(one, other)
    return isSame(totalOf(merged, plan).value, total(entries, plan))
  })

/**
 * The law that entries that are reversed come to what they would without them, whatever limits cut.
 *
 * @category laws
 * @since 0.1.0
 */
export const reversedEntriesLeaveNothing = (plan: LedgerPlan): fc.IProperty<[ReadonlyArray<LedgerEntry>]> =>
  fc.property(anyLedger(plan), (entries) => {
    const reversed = new Set(entries.flatMap(({ reverses }) => reverses ?? []))
    const left = entries.filter(({ entryId, reverses }) => reverses === undefined && !reversed.has(entryId))
    return isSame(total(entries, plan), total(left, plan))
  })
