/**
 * What the sums of a ledger come to: the points of each component after all limits, the counts, and the effects that are
 * no numbers. It is a function of the set of entries alone.
 *
 * Of items with a limit for a lifetime, entries before the rated period count as used.
 *
 * Laws:
 *
 * - the order of entries does not change the total
 * - totals of merged sums are totals of all entries
 * - a reversed entry leaves the total as if it had never been
 * - a limit binds at its points and not before
 * - an entry that earns points never lowers a component
 * - no limit is exceeded
 * - the items of a component without limits come to its points
 * - totals are those of the rules written out entry by entry
 *
 * @since 0.1.0
 */
import { Cite, type Count, type Outcome, type Stars, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import {
  AbsencePenalised,
  earnWindows,
  limitWindows,
  PointsLimited,
  type SpanLimit,
  sumOfPeriod,
  type Windows,
  widenWindows,
} from "./ItemWindows.ts"
import { countEntries, effectsOf, PeriodZeroed, StarsHeldByEntry, windowsOf } from "./LedgerEffects.ts"
import type { LedgerPlan } from "./LedgerPlan.ts"
import type { LedgerSums } from "./LedgerSums.ts"
import type { PointsComponent } from "./PointsCatalogue.ts"
import { type EarningItem, isEarning } from "./PointsItem.ts"
import { PointsSum } from "./PointsSum.ts"
import { shortestOf, titleOfSpan } from "./Span.ts"

/**
 * By name, points of items after their own limits, points of components after all limits, and counts; whether the period
 * is set to zero; how many stars may be given at most.
 */
export interface LedgerTotal {
  readonly items: Readonly<Record<string, PointsSum>>
  readonly components: Readonly<Record<string, PointsSum>>
  readonly counts: Readonly<Record<string, Count>>
  readonly zeroed: boolean
  readonly starsAtMost: Stars
}

/** The points of an item, after its own limits. An item without points has no step. */
export const ItemCounted = Schema.TaggedStruct("ItemCounted", {
  cite: Cite,
  item: Words,
  points: PointsSum,
}).annotate({ reason: { zh: "{item}计{points}分", en: "{item}: {points} points" } })
export type ItemCounted = typeof ItemCounted.Type

/** The points of a component, after all its limits. */
export const ComponentCounted = Schema.TaggedStruct("ComponentCounted", {
  cite: Cite,
  component: Words,
  points: PointsSum,
}).annotate({ reason: { zh: "{component}计{points}分", en: "{component}: {points} points" } })
export type ComponentCounted = typeof ComponentCounted.Type

/** As many stars as there can be: no entry holds them down. */
const everyStar = 10 as Stars

/** A step of the way from sums to a total. */
export type TotalStep =
  | PointsLimited
  | AbsencePenalised
  | ItemCounted
  | ComponentCounted
  | PeriodZeroed
  | StarsHeldByEntry

/** The schemas of the steps of a total, by tag. */
export const totalSteps = {
  PointsLimited,
  AbsencePenalised,
  ItemCounted,
  ComponentCounted,
  PeriodZeroed,
  StarsHeldByEntry,
}

const limitsOfItem = ({ limits, title }: EarningItem): ReadonlyArray<SpanLimit> =>
  limits.flatMap(({ cite, per, atMost }) => (per === "event" ? [] : [{ cite, of: title, span: per, atMost }]))

const limitsOfComponent = ({ limits, title }: PointsComponent): ReadonlyArray<SpanLimit> =>
  limits.map(({ cite, per, atMost }) => ({ cite, of: title, span: per, atMost }))

const penaltyOf = (item: EarningItem, earned: Windows): ReadonlyArray<AbsencePenalised> => {
  if (item.kind !== "absence") return []
  const points = sumOfPeriod(earned)
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

/** What one item comes to. */
interface SettledItem {
  readonly name: string
  readonly windows: Windows
  readonly points: PointsSum
  readonly steps: ReadonlyArray<TotalStep>
}

const settleItem = (item: EarningItem, sums: LedgerSums, plan: LedgerPlan): SettledItem => {
  const { cite, name, title } = item
  const register = plan.registers.findIndex((one) => one.item === item && one.use === "earning")
  const earned = earnWindows(windowsOf(sums, plan, register), item, plan.period)
  const [windows, steps] = limitWindows(earned, limitsOfItem(item))
  const points = sumOfPeriod(windows) as PointsSum
  const counted: ReadonlyArray<ItemCounted> = points === 0 ? [] : [{ _tag: "ItemCounted", cite, item: title, points }]
  return { name, windows, points, steps: [...penaltyOf(item, earned), ...steps, ...counted] }
}

const sumWindows = (all: ReadonlyArray<Windows>, component: PointsComponent): Windows => {
  const span = shortestOf(component.limits.map(({ per }) => per))
  const amounts = new Map<number, number>()
  for (const windows of all) {
    for (const [key, amount] of widenWindows(windows, span).amounts) amounts.set(key, (amounts.get(key) ?? 0) + amount)
  }
  return { span, amounts }
}

/** What one component comes to, and its items. */
interface SettledComponent {
  readonly name: string
  readonly points: PointsSum
  readonly items: ReadonlyArray<SettledItem>
  readonly steps: ReadonlyArray<TotalStep>
}

const settleComponent = (component: PointsComponent, sums: LedgerSums, plan: LedgerPlan): SettledComponent => {
  const { cite, name, title } = component
  const own = plan.catalogue.items.filter(isEarning).filter((item) => item.component === name)
  const items = own.map((item) => settleItem(item, sums, plan))
  const all = items.map(({ windows }) => windows)
  const [left, steps] = limitWindows(sumWindows(all, component), limitsOfComponent(component))
  const points = sumOfPeriod(left) as PointsSum
  const counted: ComponentCounted = { _tag: "ComponentCounted", cite, component: title, points }
  return { name, points, items, steps: [...items.flatMap((item) => item.steps), ...steps, counted] }
}

/**
 * Totals the sums of one subject: limits of items, then limits of components, then counts and effects.
 *
 * @category rating
 * @since 0.1.0
 */
export const totalOf = (sums: LedgerSums, plan: LedgerPlan): Outcome<LedgerTotal, TotalStep> => {
  const settled = plan.catalogue.components.map((component) => settleComponent(component, sums, plan))
  const effects = effectsOf(sums, plan)
  const value = {
    items: Object.fromEntries(settled.flatMap(({ items }) => items.map(({ name, points }) => [name, points]))),
    components: Object.fromEntries(settled.map(({ name, points }) => [name, points])),
    counts: countEntries(sums, plan),
    zeroed: effects.some(({ _tag }) => _tag === "PeriodZeroed"),
    starsAtMost: effects.reduce<Stars>(
      (least, step) => (step._tag === "StarsHeldByEntry" && step.atMost < least ? step.atMost : least),
      everyStar,
    ),
  }
  return { value, steps: [...settled.flatMap(({ steps }) => steps), ...effects] }
}
