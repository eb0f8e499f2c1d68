/**
 * What the sums of a ledger come to: the points of each component after all limits, the counts, and the effects that are
 * no numbers. It is a function of the set of entries alone.
 *
 * Of items with a limit for a lifetime, entries before the rated period count as used: the period earns what the
 * lifetime earns with them, less what it earned without.
 *
 * Laws:
 *
 * - the order of entries does not change the total
 * - totals of merged sums are totals of all entries
 * - a reversed entry leaves the total as if it had never been
 * - a limit binds at its points and not before
 * - an entry that earns points never lowers a component
 * - no limit is exceeded
 * - totals are those of the rules written out entry by entry
 *
 * @since 0.1.0
 */
import { Cite, type Count, type Outcome, Stars, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import {
  AbsencePenalised,
  earnWindows,
  limitWindows,
  PointsLimited,
  type SpanLimit,
  type Windows,
  widenWindows,
} from "./ItemWindows.ts"
import { type LedgerPlan, partsOfSlot } from "./LedgerPlan.ts"
import type { LedgerSums } from "./LedgerSums.ts"
import type { PointsComponent } from "./PointsCatalogue.ts"
import { type EarningItem, isEarning } from "./PointsItem.ts"
import { PointsSum } from "./PointsSum.ts"
import { shortestOf, titleOfSpan } from "./Span.ts"

/** Points of components and counts by name; whether the period is set to zero; how many stars may be given at most. */
export interface LedgerTotal {
  readonly components: Readonly<Record<string, PointsSum>>
  readonly counts: Readonly<Record<string, Count>>
  readonly zeroed: boolean
  readonly starsAtMost: Stars
}

/** The points of a component, after all its limits. */
export const ComponentCounted = Schema.TaggedStruct("ComponentCounted", {
  cite: Cite,
  component: Words,
  points: PointsSum,
}).annotate({ reason: { zh: "{component}计{points}分", en: "{component}: {points} points" } })
export type ComponentCounted = typeof ComponentCounted.Type

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

/** A step of the way from sums to a total. */
export type TotalStep = PointsLimited | AbsencePenalised | ComponentCounted | PeriodZeroed | StarsHeldByEntry

/** The schemas of the steps of a total, by tag. */
export const totalSteps = { PointsLimited, AbsencePenalised, ComponentCounted, PeriodZeroed, StarsHeldByEntry }

const most = 10 as Stars

const windowsOf = (sums: LedgerSums, plan: LedgerPlan, wanted: number): Windows => {
  const amounts = new Map<number, number>()
  for (const [slot, amount] of sums) {
    const { register, window, isBefore } = partsOfSlot(slot, plan)
    if (register === wanted) amounts.set(window * 2 + (isBefore ? 0 : 1), amount)
  }
  return { span: plan.registers[wanted]?.span ?? "lifetime", amounts }
}

const limitsOfItem = ({ limits, title }: EarningItem): ReadonlyArray<SpanLimit> =>
  limits.flatMap(({ cite, per, atMost }) => (per === "event" ? [] : [{ cite, of: title, span: per, atMost }]))

const limitsOfComponent = ({ limits, title }: PointsComponent): ReadonlyArray<SpanLimit> =>
  limits.map(({ cite, per, atMost }) => ({ cite, of: title, span: per, atMost }))

const penaltyOf = (item: EarningItem, earned: Windows): ReadonlyArray<AbsencePenalised> => {
  if (item.kind !== "absence") return []
  const points = [...earned.amounts.values()].reduce((sum, amount) => sum + amount, 0)
  if (points === 0) return []
  const missing = (points / item.points) as Count
  return [
    {
      _tag: "AbsencePenalised",
      cite: item.cite,
      of: item.title,
      span: titleOfSpan(item.per),
      missing,
      points: points as PointsSum,
    },
  ]
}

const settleItem = (
  item: EarningItem,
  sums: LedgerSums,
  plan: LedgerPlan,
): readonly [Windows, ReadonlyArray<TotalStep>] => {
  const register = plan.registers.findIndex((one) => one.item === item && one.use === "earning")
  const earned = earnWindows(windowsOf(sums, plan, register), item, plan.period)
  const [left, steps] = limitWindows(earned, limitsOfItem(item))
  return [left, [...penaltyOf(item, earned), ...steps]]
}

const sumWindows = (all: ReadonlyArray<Windows>, component: PointsComponent): Windows => {
  const span = shortestOf(component.limits.map(({ per }) => per))
  const amounts = new Map<number, number>()
  for (const windows of all) {
    for (const [key, amount] of widenWindows(windows, span).amounts) amounts.set(key, (amounts.get(key) ?? 0) + amount)
  }
  return { span, amounts }
}

const settleComponent = (
  component: PointsComponent,
  sums: LedgerSums,
  plan: LedgerPlan,
): readonly [points: number, steps: ReadonlyArray<TotalStep>] => {
  const items = plan.catalogue.items.filter(isEarning).filter((item) => item.component === component.name)
  const settled = items.map((item) => settleItem(item, sums, plan))
  const windows = settled.map(([left]) => left)
  const [left, steps] = limitWindows(sumWindows(windows, component), limitsOfComponent(component))
  const points = [...left.amounts.values()].reduce((sum, amount) => sum + amount, 0)
  return [points, [...settled.flatMap(([, own]) => own), ...steps]]
}

const isBeforePeriod = (slot: number, plan: LedgerPlan): boolean => partsOfSlot(slot, plan).isBefore

const usedBefore = (component: PointsComponent, sums: LedgerSums, plan: LedgerPlan): number => {
  const before = new Map([...sums].filter(([slot]) => isBeforePeriod(slot, plan)))
  if (before.size === 0) return 0
  const history = { ...plan, period: { ...plan.period, on: plan.period.from, until: plan.period.from } }
  return settleComponent(component, before, history)[0]
}

const countEntries = (sums: LedgerSums, plan: LedgerPlan): Readonly<Record<string, Count>> => {
  const inPeriod = [...sums].filter(([slot]) => !isBeforePeriod(slot, plan))
  const counted = plan.catalogue.counts.map(({ name, items, by }) => {
    const own = inPeriod
      .map(([slot, times]) => ({ ...partsOfSlot(slot, plan), times }))
      .filter(({ register }) => {
        const one = plan.registers[register]
        return one?.use === "counting" && items.includes(one.item.name)
      })
    const number =
      by === "day" ? new Set(own.map(({ window }) => window)).size : own.reduce((sum, { times }) => sum + times, 0)
    return [name, number as Count] as const
  })
  return Object.fromEntries(counted)
}

const effectsOf = (sums: LedgerSums, plan: LedgerPlan): ReadonlyArray<PeriodZeroed | StarsHeldByEntry> =>
  plan.registers.flatMap(({ item, use }, register): ReadonlyArray<PeriodZeroed | StarsHeldByEntry> => {
    if (use === "counting" || (item.kind !== "zero" && item.kind !== "hold")) return []
    if (windowsOf(sums, plan, register).amounts.size === 0) return []
    const { cite, title } = item
    return item.kind === "zero"
      ? [{ _tag: "PeriodZeroed", cite, item: title }]
      : [{ _tag: "StarsHeldByEntry", cite, item: title, atMost: item.atMost }]
  })

/**
 * Totals the sums of one subject: limits of items, then limits of components, then counts and effects.
 *
 * @category rating
 * @since 0.1.0
 */
export const totalOf = (sums: LedgerSums, plan: LedgerPlan): Outcome<LedgerTotal, TotalStep> => {
  const settled = plan.catalogue.components.map((component) => {
    const [points, steps] = settleComponent(component, sums, plan)
    const own = (points - usedBefore(component, sums, plan)) as PointsSum
    const counted: ComponentCounted = {
      _tag: "ComponentCounted",
      cite: component.cite,
      component: component.title,
      points: own,
    }
    return { name: component.name, points: own, steps: [...steps, counted] }
  })
  const effects = effectsOf(sums, plan)
  const value = {
    components: Object.fromEntries(settled.map(({ name, points }) => [name, points])),
    counts: countEntries(sums, plan),
    zeroed: effects.some(({ _tag }) => _tag === "PeriodZeroed"),
    starsAtMost: effects.reduce<Stars>(
      (least, step) => (step._tag === "StarsHeldByEntry" && step.atMost < least ? step.atMost : least),
      most,
    ),
  }
  return { value, steps: [...settled.flatMap(({ steps }) => steps), ...effects] }
}
