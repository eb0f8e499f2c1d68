/**
 * The door of the ledger: which entries count, and why the others do not. An entry given twice counts once; where two
 * different entries have one name, neither counts, so the order in which they come does not matter.
 *
 * Laws:
 *
 * - every entry is admitted or rejected with a reason
 * - the order of entries does not change what is admitted
 * - an entry given twice is admitted once
 * - two different entries with one id are both rejected
 * - an admitted reversal has an admitted entry to reverse, and is the only one of it
 * - entries that share no id with others and reverse nothing can be admitted one by one
 *
 * @since 0.1.0
 */
import { isWithin, type Period, type Words } from "@jiceng/kernel"
import { expectedQuantity, takesQuantity } from "./ItemWorth.ts"
import { type LedgerEntry, saysTheSame } from "./LedgerEntry.ts"
import { hasHistory, type LedgerPlan } from "./LedgerPlan.ts"
import type { PointsItem } from "./PointsItem.ts"

/** What keeps an entry out: where, what was found there, and what was expected. */
export interface EntryFault {
  readonly entryId: string
  readonly id: string
  readonly column: "entryId" | "date" | "item" | "quantity" | "reverses"
  readonly found: string
  readonly expected: Words
}

/** The entries that count, and the faults of all others, both sorted by `entryId`. */
export interface Admission {
  readonly admitted: ReadonlyArray<LedgerEntry>
  readonly rejected: ReadonlyArray<EntryFault>
}

/** When subjects were members, by id. Who is not listed was a member all along. */
export type Memberships = ReadonlyMap<string, Period>

type Column = EntryFault["column"]

const faultOf = (entry: LedgerEntry, column: Column, expected: Words): EntryFault => {
  const { entryId, id } = entry
  const found = column === "quantity" ? String(entry.quantity / 100) : (entry[column] ?? "")
  return { entryId, id, column, found, expected }
}

const priceItem = (item: PointsItem, { catalogue }: LedgerPlan): PointsItem =>
  item.kind === "multiple" ? (catalogue.items.find(({ name }) => name === item.of) ?? item) : item

const faultOfDate = (entry: LedgerEntry, item: PointsItem, plan: LedgerPlan): EntryFault | undefined => {
  const { from, until, on } = plan.period
  if (entry.date > on) {
    return faultOf(entry, "date", {
      zh: `不晚于评定日${on}的日期`,
      en: `a day no later than ${on}, the day of the rating`,
    })
  }
  if (entry.date > until || (entry.date < from && !hasHistory(item, plan.catalogue))) {
    return faultOf(entry, "date", { zh: `${from}至${until}之间的日期`, en: `a day from ${from} to ${until}` })
  }
  return undefined
}

/**
 * Finds what keeps an entry out by itself, whatever other entries there are; `undefined` where nothing does. An entry
 * whose id no other entry has or reverses, and that reverses none, needs no other check: so a stream keeps only the few
 * others until its end, and admits those together.
 *
 * @category reading
 * @since 0.1.0
 */
export const findEntryFault = (
  entry: LedgerEntry,
  plan: LedgerPlan,
  memberships: Memberships,
): EntryFault | undefined => {
  const item = plan.catalogue.items.find(({ name }) => name === entry.item)
  if (item === undefined) return faultOf(entry, "item", { zh: "积分项目的名称", en: "the name of an item" })
  const membership = memberships.get(entry.id)
  if (membership !== undefined && !isWithin(entry.date, membership)) {
    return faultOf(entry, "date", { zh: "管理关系存续期间的日期", en: "a day on which the subject was a member" })
  }
  const priced = priceItem(item, plan)
  return (
    faultOfDate(entry, item, plan) ??
    (takesQuantity(priced, entry.quantity) ? undefined : faultOf(entry, "quantity", expectedQuantity(priced)))
  )
}

const isSameEntry = (entry: LedgerEntry, other: LedgerEntry): boolean =>
  saysTheSame(entry, other) && entry.reverses === other.reverses

const isBefore = (a: { readonly entryId: string }, b: { readonly entryId: string }): number =>
  a.entryId < b.entryId ? -1 : a.entryId > b.entryId ? 1 : 0

const distinctOf = (entries: Iterable<LedgerEntry>): ReadonlyMap<string, ReadonlyArray<LedgerEntry>> => {
  const byId = new Map<string, Array<LedgerEntry>>()
  for (const entry of entries) {
    const known = byId.get(entry.entryId)
    if (known === undefined) byId.set(entry.entryId, [entry])
    else if (!known.some((other) => isSameEntry(entry, other))) known.push(entry)
  }
  return byId
}

const faultOfReversal = (
  reversal: LedgerEntry,
  target: LedgerEntry | undefined,
  firstOf: ReadonlyMap<string, string>,
): EntryFault | undefined => {
  if (target === undefined) {
    return faultOf(reversal, "reverses", { zh: "一条有效流水的编号", en: "the id of an entry that counts" })
  }
  if (!saysTheSame(reversal, target)) {
    return faultOf(reversal, "reverses", {
      zh: "与被冲销流水的对象、日期、项目、数量一致",
      en: "the subject, day, item and quantity of the entry it reverses",
    })
  }
  return firstOf.get(target.entryId) === reversal.entryId
    ? undefined
    : faultOf(reversal, "reverses", { zh: "尚未冲销的流水", en: "an entry that is not reversed yet" })
}

/**
 * Admits the entries that count. Reversals are looked at last: only an entry that counts can be reversed, and once.
 *
 * @category reading
 * @since 0.1.0
 */
export const admitEntries = (entries: Iterable<LedgerEntry>, plan: LedgerPlan, memberships: Memberships): Admission => {
  const conflicts: Array<EntryFault> = []
  const single: Array<LedgerEntry> = []
  for (const [, same] of distinctOf(entries)) {
    const [entry, ...others] = same as [LedgerEntry, ...Array<LedgerEntry>]
    if (others.length === 0) single.push(entry)
    else
      conflicts.push(
        ...same.map((one) => faultOf(one, "entryId", { zh: "不与其他流水相同的编号", en: "an id of one entry only" })),
      )
  }
  const looked = single.map((entry) => ({ entry, fault: findEntryFault(entry, plan, memberships) }))
  const sound = looked.flatMap(({ entry, fault }) => (fault === undefined ? [entry] : []))
  const ordinary = sound.filter(({ reverses }) => reverses === undefined)
  const targets = new Map(ordinary.map((entry) => [entry.entryId, entry]))
  const reversals = sound.filter(({ reverses }) => reverses !== undefined).toSorted(isBefore)
  const firstOf = new Map<string, string>()
  const targetOf = ({ reverses = "" }: LedgerEntry) => targets.get(reverses)
  for (const reversal of reversals) {
    const target = targetOf(reversal)
    if (target !== undefined && saysTheSame(reversal, target) && !firstOf.has(target.entryId)) {
      firstOf.set(target.entryId, reversal.entryId)
    }
  }
  const judged = reversals.map((entry) => ({ entry, fault: faultOfReversal(entry, targetOf(entry), firstOf) }))
  return {
    admitted: [...ordinary, ...judged.flatMap(({ entry, fault }) => (fault === undefined ? [entry] : []))].toSorted(
      isBefore,
    ),
    rejected: [
      ...conflicts,
      ...[...looked, ...judged].flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    ].toSorted(isBefore),
  }
}
