/**
 * What the sums of a ledger say beside points: how often something was entered, and effects that are no numbers.
 *
 * @since 0.1.0
 */
import { Cite, type Count, Stars, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { isInPeriod, sumOfPeriod, type Windows } from "./ItemWindows.ts"
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

/** The windows of every register that has any, by the place of the register. */
export type WindowsByRegister = ReadonlyArray<Windows | undefined>

/** Gathers the sums of each register by window, in the order of the calendar. */
export const gatherWindows = (sums: LedgerSums, plan: LedgerPlan): WindowsByRegister => {
  const found = plan.registers.map((): Array<readonly [key: number, amount: number]> | undefined => undefined)
  for (const [slot, amount] of sums) {
    const { register, window, isBefore } = partsOfSlot(slot, plan)
    const own = found[register] ?? []
    own.push([window * 2 + (isBefore ? 0 : 1), amount])
    found[register] = own
  }
  return found.map((own, register) => {
    if (own === undefined) return undefined
    own.sort(([one], [other]) => one - other)
    const span = plan.registers[register]?.span ?? "lifetime"
    return { span, keys: own.map(([key]) => key), amounts: own.map(([, amount]) => amount) }
  })
}

const countDays = (windows: ReadonlyArray<Windows>): number =>
  new Set(windows.flatMap(({ keys }) => keys.filter(isInPeriod))).size

/** Counts entries in the rated period, by the names of the counts. */
export const countEntries = (
  windows: WindowsByRegister,
  { catalogue, registers }: LedgerPlan,
): Readonly<Record<string, Count>> => {
  const counted: Record<string, Count> = {}
  for (const { name, items, by } of catalogue.counts) {
    const own = windows.filter((one, at): one is Windows => {
      const register = registers[at]
      return one !== undefined && register?.use === "counting" && items.includes(register.item.name)
    })
    counted[name] = (by === "day" ? countDays(own) : own.reduce((sum, one) => sum + sumOfPeriod(one), 0)) as Count
  }
  return counted
}

/** Lists the effects that entries have. */
export const effectsOf = (
  windows: WindowsByRegister,
  { registers }: LedgerPlan,
): ReadonlyArray<PeriodZeroed | StarsHeldByEntry> =>
  registers.flatMap(({ item, use }, register): ReadonlyArray<PeriodZeroed | StarsHeldByEntry> => {
    if (use === "counting" || (item.kind !== "zero" && item.kind !== "hold")) return []
    if (windows[register] === undefined) return []
    const { cite, title } = item
    return item.kind === "zero"
      ? [{ _tag: "PeriodZeroed", cite, item: title }]
      : [{ _tag: "StarsHeldByEntry", cite, item: title, atMost: item.atMost }]
  })
