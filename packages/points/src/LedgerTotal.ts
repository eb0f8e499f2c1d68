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
  sumOfPeriod,
  type Windows,
  widenWindows,
} from "./ItemWindows.ts"
import {
  countEntries,
  effectsOf,
  gatherWindows,
  PeriodZeroed,
  StarsHeldByEntry,
  type WindowsByRegister,
} from "./LedgerEffects.ts"
import type { LedgerPlan } from "./LedgerPlan.ts"
import type { LedgerSums } from "./LedgerSums.ts"
import { componentsOf, type PlannedComponent, type PlannedItem } from "./PlannedComponents.ts"
import type { EarningItem } from "./PointsItem.ts"
import { PointsSum } from "./PointsSum.ts"
import { type Span, titleOfSpan } from "./Span.ts"

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

const settleItem = (
  { item, register, limits }: PlannedItem,
  sums: WindowsByRegister,
  { registers, period }: LedgerPlan,
): SettledItem => {
  const { cite, name, title } = item
  const own = sums[register] ?? { span: registers[register]?.span ?? "lifetime", keys: [], amounts: [] }
  if (own.keys.length === 0 && item.kind !== "absence") return { name, windows: own, points: 0 as PointsSum, steps: [] }
  const earned = earnWindows(own, item, period)
  const [windows, steps] = limitWindows(earned, limits)
  const points = sumOfPeriod(windows) as PointsSum
  const counted: ReadonlyArray<ItemCounted> = points === 0 ? [] : [{ _tag: "ItemCounted", cite, item: title, points }]
  return { name, windows, points, steps: [...penaltyOf(item, earned), ...steps, ...counted] }
}

/** Sums the windows of several items by a span that is shorter than none of theirs. */
const sumWindows = (all: ReadonlyArray<Windows>, span: Span): Windows => {
  const wide = all.filter(({ keys }) => keys.length > 0).map((windows) => widenWindows(windows, span))
  const [first] = wide
  if (first === undefined) return { span, keys: [], amounts: [] }
  if (wide.length === 1) return first
  const sums = new Map<number, number>()
  for (const { keys, amounts } of wide) {
    for (const [at, key] of keys.entries()) sums.set(key, (sums.get(key) ?? 0) + (amounts[at] as number))
  }
  const sorted = [...sums].sort(([one], [other]) => one - other)
  return { span, keys: sorted.map(([key]) => key), amounts: sorted.map(([, amount]) => amount) }
}

/** What one component comes to, and its items. */
interface SettledComponent {
  readonly name: string
  readonly points: PointsSum
  readonly items: ReadonlyArray<SettledItem>
  readonly steps: ReadonlyArray<TotalStep>
}

const settleComponent = (
  { component, items, limits, span }: PlannedComponent,
  sums: WindowsByRegister,
  plan: LedgerPlan,
): SettledComponent => {
  const { cite, name, title } = component
  const settled = items.map((item) => settleItem(item, sums, plan))
  const all = settled.map(({ windows }) => windows)
  const [left, steps] = limitWindows(sumWindows(all, span), limits)
  const points = sumOfPeriod(left) as PointsSum
  const counted: ComponentCounted = { _tag: "ComponentCounted", cite, component: title, points }
  return { name, points, items: settled, steps: [...settled.flatMap((item) => item.steps), ...steps, counted] }
}

/**
 * Totals the sums of one subject: limits of items, then limits of components, then counts and effects.
 *
 * @category rating
 * @since 0.1.0
 */
export const totalOf = (sums: LedgerSums, plan: LedgerPlan): Outcome<LedgerTotal, TotalStep> => {
  const windows = gatherWindows(sums, plan)
  const settled = componentsOf(plan).map((component) => settleComponent(component, windows, plan))
  const effects = effectsOf(windows, plan)
  const value = {
    items: Object.fromEntries(settled.flatMap(({ items }) => items.map(({ name, points }) => [name, points]))),
    components: Object.fromEntries(settled.map(({ name, points }) => [name, points])),
    counts: countEntries(windows, plan),
    zeroed: effects.some(({ _tag }) => _tag === "PeriodZeroed"),
    starsAtMost: effects.reduce<Stars>(
      (least, step) => (step._tag === "StarsHeldByEntry" && step.atMost < least ? step.atMost : least),
      everyStar,
    ),
  }
  return { value, steps: [...settled.flatMap(({ steps }) => steps), ...effects] }
}
