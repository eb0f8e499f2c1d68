/**
 * A catalogue made ready for one rated period: which sums a ledger needs, and what each entry adds to them. Sums are
 * kept before any limit, so adding is all there is to do with entries, in any order and in any number of parts.
 *
 * @since 0.1.0
 */
import type { Day, Period } from "@jiceng/kernel"
import { type Priced, pricedBy, priceEntry } from "./ItemWorth.ts"
import type { LedgerEntry } from "./LedgerEntry.ts"
import type { PointsCatalogue } from "./PointsCatalogue.ts"
import { isEarning, type PointsItem } from "./PointsItem.ts"
import { type Span, shortestOf, windowOf } from "./Span.ts"

/** The days that are rated (评定期间), both included. The rating is made on the day `on`, after which nothing is known. */
export interface RatedPeriod {
  readonly from: Day
  readonly until: Day
  readonly on: Day
}

/** A sum to keep for each window of a span: of points, of entries, or of quantities. */
export interface Register {
  readonly item: PointsItem
  readonly priced: Priced | undefined
  readonly measure: "points" | "entries" | "quantity"
  readonly use: "earning" | "counting"
  readonly span: Span
}

/** A plan (结算方案) of a catalogue for a period. `registersOf` finds registers by the name of an item. */
export interface LedgerPlan {
  readonly catalogue: PointsCatalogue
  readonly period: RatedPeriod
  readonly registers: ReadonlyArray<Register>
  readonly registersOf: ReadonlyMap<string, ReadonlyArray<number>>
}

const limitSpans = (item: PointsItem, { components }: PointsCatalogue): ReadonlyArray<Span> => {
  if (!isEarning(item)) return []
  const component = components.find(({ name }) => name === item.component)
  return [...item.limits, ...(component?.limits ?? [])].flatMap(({ per }) => (per === "event" ? [] : [per]))
}

const earningRegister = (item: PointsItem, catalogue: PointsCatalogue): Register => {
  const priced = pricedBy(item, catalogue.items)
  const span = "per" in item && item.per !== "lifetime" ? item.per : shortestOf(limitSpans(item, catalogue))
  const measure = priced !== undefined ? "points" : item.kind === "brackets" ? "quantity" : "entries"
  return { item, priced, measure, use: "earning", span }
}

const countingRegister = (item: PointsItem, { counts }: PointsCatalogue): ReadonlyArray<Register> => {
  const ways = counts.filter(({ items }) => items.includes(item.name)).map(({ by }) => by)
  const span = ways.includes("day") ? "day" : "lifetime"
  return ways.length === 0 ? [] : [{ item, priced: undefined, measure: "entries", use: "counting", span }]
}

/**
 * Plans the sums that a catalogue needs for a period.
 *
 * @category planning
 * @since 0.1.0
 */
export const planLedger = (catalogue: PointsCatalogue, period: RatedPeriod): LedgerPlan => {
  const registers = catalogue.items.flatMap((item) => [
    earningRegister(item, catalogue),
    ...countingRegister(item, catalogue),
  ])
  const positions = registers.map(({ item }, index) => [item.name, index] as const)
  const registersOf = new Map(
    catalogue.items.map(({ name }) => [name, positions.flatMap(([of, index]) => (of === name ? [index] : []))]),
  )
  return { catalogue, period, registers, registersOf }
}

/**
 * Narrows a plan to the days on which a subject was a member, so that no absence is counted before it came or after it
 * left. Sums of the plan are sums of the narrowed one.
 *
 * @category planning
 * @since 0.1.0
 */
export const narrowPlan = (plan: LedgerPlan, { from, until }: Period): LedgerPlan => {
  const { period } = plan
  if (from <= period.from && (until === undefined || until >= period.until)) return plan
  const later = period.from < from ? { from } : {}
  const earlier = until !== undefined && until < period.until ? { until } : {}
  return { ...plan, period: { ...period, ...later, ...earlier } }
}

/**
 * Tells whether entries of an item count for limits of a lifetime also when they lie before the rated period.
 *
 * @category predicates
 * @since 0.1.0
 */
export const hasHistory = (item: PointsItem, { components }: PointsCatalogue): boolean => {
  if (!isEarning(item)) return false
  const component = components.find(({ name }) => name === item.component)
  const isForLife = ({ per }: { readonly per: string }) => per === "lifetime"
  return ("per" in item && isForLife(item)) || item.limits.some(isForLife) || component?.limits.some(isForLife) === true
}

/** The number of a sum: of a window of a register, before the rated period or in it. */
export type SlotNumber = number

/** The parts of a slot's number. */
export interface SlotParts {
  readonly register: number
  readonly window: number
  readonly isBefore: boolean
}

/** Takes the number of a slot apart. */
export const partsOfSlot = (slot: SlotNumber, { registers }: LedgerPlan): SlotParts => {
  const register = slot % registers.length
  const rest = (slot - register) / registers.length
  return { register, window: Math.floor(rest / 2), isBefore: rest % 2 === 0 }
}

const amountOf = (entry: LedgerEntry, { measure, priced }: Register): number => {
  if (measure === "quantity") return entry.quantity
  return measure === "entries" || priced === undefined ? 1 : priceEntry(entry.quantity, priced)
}

/**
 * Lists what an entry adds to which sums. What a reversing entry adds takes away what the reversed one added.
 *
 * @category adding
 * @since 0.1.0
 */
export const amountsOf = (
  entry: LedgerEntry,
  plan: LedgerPlan,
): ReadonlyArray<readonly [slot: SlotNumber, amount: number]> => {
  const era = entry.date < plan.period.from ? 0 : 1
  return (plan.registersOf.get(entry.item) ?? []).map((index) => {
    const register = plan.registers[index] as Register
    const slot = (windowOf(entry.date, register.span) * 2 + era) * plan.registers.length + index
    const amount = amountOf(entry, register)
    return [slot, entry.reverses === undefined ? amount : -amount]
  })
}
