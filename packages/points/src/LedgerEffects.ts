/**
 * What the sums of a ledger say beside points: how often something was entered, and effects that are no numbers.
 *
 * @since 0.1.0
 */
import { Cite, type Count, Stars, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { Windows } from "./ItemWindows.ts"
import { type LedgerPlan, partsOfSlot } from "./LedgerPlan.ts"
import type { LedgerSums } from "./LedgerSums.ts"

/** An entry that sets the points of the period to zero. */
export const PeriodZeroed = Schema.TaggedStruct("PeriodZeroed", { cite: Cite, item: Words }).annotate({
  limits: true,
  reason: { zh: "有“{item}”记录,本期积分清零", en: "there is an entry of {item}: the period has no points" },
})
export type PeriodZeroed = typeof PeriodZeroed.Type

/** An entry that holds stars down. */
export const StarsHeldByEntry = Schema.TaggedStruct("StarsHeldByEntry", {
  cite: Cite,
  item: Words,
  atMost: Stars,
}).annotate({
  limits: true,
  reason: { zh: "有“{item}”记录,至多{atMost}星", en: "there is an entry of {item}: at most {atMost} stars" },
})
export type StarsHeldByEntry = typeof StarsHeldByEntry.Type

/** Gathers the sums of one register by window. */
export const windowsOf = (sums: LedgerSums, plan: LedgerPlan, wanted: number): Windows => {
  const amounts = new Map<number, number>()
  for (const [slot, amount] of sums) {
    const { register, window, isBefore } = partsOfSlot(slot, plan)
    if (register === wanted) amounts.set(window * 2 + (isBefore ? 0 : 1), amount)
  }
  return { span: plan.registers[wanted]?.span ?? "lifetime", amounts }
}

/** Counts entries in the rated period, by the names of the counts. */
export const countEntries = (sums: LedgerSums, plan: LedgerPlan): Readonly<Record<string, Count>> => {
  const inPeriod = [...sums]
    .map(([slot, times]) => ({ ...partsOfSlot(slot, plan), times }))
    .filter(({ isBefore }) => !isBefore)
  const counted = plan.catalogue.counts.map(({ name, items, by }) => {
    const own = inPeriod.filter(({ register }) => {
      const one = plan.registers[register]
      return one?.use === "counting" && items.includes(one.item.name)
    })
    const number =
      by === "day" ? new Set(own.map(({ window }) => window)).size : own.reduce((sum, { times }) => sum + times, 0)
    return [name, number as Count] as const
  })
  return Object.fromEntries(counted)
}

/** Lists the effects that entries have. */
export const effectsOf = (sums: LedgerSums, plan: LedgerPlan): ReadonlyArray<PeriodZeroed | StarsHeldByEntry> =>
  plan.registers.flatMap(({ item, use }, register): ReadonlyArray<PeriodZeroed | StarsHeldByEntry> => {
    if (use === "counting" || (item.kind !== "zero" && item.kind !== "hold")) return []
    if (windowsOf(sums, plan, register).amounts.size === 0) return []
    const { cite, title } = item
    return item.kind === "zero"
      ? [{ _tag: "PeriodZeroed", cite, item: title }]
      : [{ _tag: "StarsHeldByEntry", cite, item: title, atMost: item.atMost }]
  })
