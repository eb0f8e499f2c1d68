/**
 * The points that an item earns in each window of a span, and how limits cut them. Limits are applied from short spans
 * to long ones, each to what the one before has left. What a lifetime limits is used up in the order of the calendar, so
 * that windows before the rated period come first.
 *
 * @since 0.1.0
 */
import { Cite, Count, type Day, dayAfter, dayBefore, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { RatedPeriod } from "./LedgerPlan.ts"
import type { AbsenceItem, EarningItem, PointSteps } from "./PointsItem.ts"
import { PointsSum } from "./PointsSum.ts"
import { isLonger, type Span, titleOfSpan, widenWindow, windowOf } from "./Span.ts"

/** Amounts by window, in the order of the calendar. The key of a window is twice its number, plus 1 in the rated period. */
export interface Windows {
  readonly span: Span
  readonly keys: ReadonlyArray<number>
  readonly amounts: ReadonlyArray<number>
}

/** A limit that cut points, in one window or in several. */
export const PointsLimited = Schema.TaggedStruct("PointsLimited", {
  cite: Cite,
  of: Words,
  span: Words,
  windows: Count,
  earned: PointsSum,
  atMost: PointsSum,
  counted: PointsSum,
}).annotate({
  limits: true,
  reason: {
    zh: "{of}按{span}至多{atMost}分:超出{windows}次,应得{earned}分计为{counted}分",
    en: "at most {atMost} points a {span} for {of}: {earned} points count as {counted} (times exceeded: {windows})",
  },
})
export type PointsLimited = typeof PointsLimited.Type

/** Entries that were missing. */
export const AbsencePenalised = Schema.TaggedStruct("AbsencePenalised", {
  cite: Cite,
  of: Words,
  span: Words,
  missing: Count,
  points: PointsSum,
}).annotate({
  limits: true,
  reason: { zh: "{of}按{span}缺{missing}次,计{points}分", en: "{missing} of {of} missing by {span}: {points} points" },
})
export type AbsencePenalised = typeof AbsencePenalised.Type

const widenKey = (key: number, from: Span, to: Span): number =>
  widenWindow(Math.floor(key / 2), from, to) * 2 + (key % 2)

/** Sums windows into those of a span that is no shorter; their order stays. */
export const widenWindows = (windows: Windows, to: Span): Windows => {
  if (windows.span === to) return windows
  const keys: Array<number> = []
  const amounts: Array<number> = []
  for (const [at, key] of windows.keys.entries()) {
    const wide = widenKey(key, windows.span, to)
    const amount = windows.amounts[at] as number
    if (keys.at(-1) === wide) amounts[amounts.length - 1] = (amounts.at(-1) as number) + amount
    else {
      keys.push(wide)
      amounts.push(amount)
    }
  }
  return { span: to, keys, amounts }
}

const mapWindows = ({ span, keys, amounts }: Windows, points: (amount: number) => number): Windows => ({
  span,
  keys,
  amounts: amounts.map(points),
})

/** Turns amounts into points window by window in the order of the calendar: each gets what it adds to those before it. */
const accumulate = (windows: Windows, points: (amount: number) => number): Windows => {
  let sum = 0
  return mapWindows(windows, (amount) => {
    const before = points(sum)
    sum += amount
    return points(sum) - before
  })
}

/** Turns the amounts of each window of a span into points; in a lifetime they accumulate. */
const turnInto = (sums: Windows, per: Span, points: (amount: number) => number): Windows =>
  per === "lifetime" ? accumulate(sums, points) : mapWindows(widenWindows(sums, per), points)

/** Tells whether a window lies in the rated period. */
export const isInPeriod = (key: number): boolean => key % 2 === 1

/** Sums the windows of the rated period. */
export const sumOfPeriod = ({ keys, amounts }: Windows): number =>
  amounts.reduce((sum, amount, at) => (isInPeriod(keys[at] as number) ? sum + amount : sum), 0)

const byBrackets = (quantity: number, rows: PointSteps): number =>
  rows.reduce((sum, { from, points }, index) => {
    const until = Math.min(quantity, rows[index + 1]?.from ?? quantity)
    return sum + (Math.max(0, until - from) * points) / 100
  }, 0)

const isFirstDay = (day: Day, span: Span): boolean => windowOf(dayBefore(day), span) !== windowOf(day, span)

/** Numbers the windows of a span that lie wholly in a period and are over on the day of the rating: first, and one after the last. */
const completeWindows = ({ from, until, on }: RatedPeriod, span: Span): readonly [first: number, end: number] => {
  const last = until < on ? until : on
  return [windowOf(from, span) + (isFirstDay(from, span) ? 0 : 1), windowOf(dayAfter(last), span)]
}

const absencesOf = (attended: Windows, item: typeof AbsenceItem.Type, period: RatedPeriod): Windows => {
  const [first, end] = completeWindows(period, item.per)
  const keys = Array.from({ length: Math.max(0, end - first) }, (_, index) => (first + index) * 2 + 1)
  const timesIn = (key: number) => attended.amounts[attended.keys.indexOf(key)] ?? 0
  return { span: item.per, keys, amounts: keys.map((key) => Math.max(0, item.count - timesIn(key)) * item.points) }
}

/**
 * Turns the sums of an item into the points that it earns in each window, before its limits.
 *
 * @category rating
 * @since 0.1.0
 */
export const earnWindows = (sums: Windows, item: EarningItem, period: RatedPeriod): Windows => {
  switch (item.kind) {
    case "expected": {
      const { count, points, further } = item
      return turnInto(sums, item.per, (times) => (times < count ? 0 : points + (times - count) * further))
    }
    case "once":
      return turnInto(sums, item.per, (times) => (times > 0 ? item.points : 0))
    case "brackets":
      return turnInto(sums, item.per, (quantity) => byBrackets(quantity, item.rows))
    case "absence":
      return absencesOf(sums, item, period)
    default:
      return sums
  }
}

/** A limit of a span, and what it limits. */
export interface SpanLimit {
  readonly cite: Cite
  readonly of: Words
  readonly span: Span
  readonly atMost: number
}

/** Puts limits in the order in which they apply: the shortest span first. */
export const orderLimits = (limits: ReadonlyArray<SpanLimit>): ReadonlyArray<SpanLimit> =>
  limits.toSorted((a, b) => (a.span === b.span ? 0 : isLonger(a.span, b.span) ? 1 : -1))

/** Cuts windows by a limit, and tells by how much in the rated period. */
const cutWindows = (
  windows: Windows,
  { cite, of, span, atMost }: SpanLimit,
): readonly [Windows, PointsLimited | undefined] => {
  const wide = span === "lifetime" ? windows : widenWindows(windows, span)
  if (span !== "lifetime" && wide.amounts.every((amount) => amount <= atMost)) return [wide, undefined]
  const cut = turnInto(wide, span, (amount) => Math.min(amount, atMost))
  let [over, earned, counted] = [0, 0, 0]
  for (const [at, key] of wide.keys.entries()) {
    const [before, after] = [wide.amounts[at] as number, cut.amounts[at] as number]
    if (!isInPeriod(key) || before === after) continue
    over += 1
    earned += before
    counted += after
  }
  if (over === 0) return [cut, undefined]
  const step = {
    _tag: "PointsLimited",
    cite,
    of,
    span: titleOfSpan(span),
    windows: (span === "lifetime" ? 1 : over) as Count,
    earned: earned as PointsSum,
    atMost: atMost as PointsSum,
    counted: counted as PointsSum,
  } as const
  return [cut, step]
}

/**
 * Applies limits, one after another; they stand in their order.
 *
 * @category rating
 * @since 0.1.0
 */
export const limitWindows = (
  windows: Windows,
  limits: ReadonlyArray<SpanLimit>,
): readonly [Windows, ReadonlyArray<PointsLimited>] => {
  const steps: Array<PointsLimited> = []
  let left = windows
  for (const limit of limits) {
    const [cut, step] = cutWindows(left, limit)
    left = cut
    if (step !== undefined) steps.push(step)
  }
  return [left, steps]
}
