/**
 * Spans of the calendar in which points are limited: a day, a month, a quarter, a half-year, a year, a lifetime. Each
 * span cuts the calendar into windows, which are numbered in their order.
 *
 * Laws:
 *
 * - days in one window lie in one window of every longer span
 * - a later day never lies in an earlier window
 * - a window that is widened is the window of its days
 *
 * @since 0.1.0
 */
import { choiceOf, type Day, type Words } from "@jiceng/kernel"

/** The spans by name, each with its title; every one is at least as long as the one before it. */
const spans = {
  day: { zh: "日", en: "day" },
  month: { zh: "月", en: "month" },
  quarter: { zh: "季度", en: "quarter" },
  halfYear: { zh: "半年", en: "half-year" },
  year: { zh: "年", en: "year" },
  lifetime: { zh: "终身", en: "lifetime" },
} as const

/** A span of the calendar (统计周期). Years are calendar years, and the shorter spans divide them. */
export const Span = choiceOf(spans)
export type Span = typeof Span.Type

/** The span as it is told. */
export const titleOfSpan = (span: Span): Words => spans[span]

const daysOfAMonth = 31
const monthsOf = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const

/**
 * Tells whether a span is longer than another.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isLonger = (span: Span, other: Span): boolean => Span.literals.indexOf(span) > Span.literals.indexOf(other)

/** Finds the shortest of some spans; without any, it is a lifetime. */
export const shortestOf = (some: ReadonlyArray<Span>): Span =>
  some.reduce<Span>((shortest, span) => (isLonger(shortest, span) ? span : shortest), "lifetime")

const widenDay = (day: number, span: Span): number => {
  switch (span) {
    case "day":
      return day
    case "lifetime":
      return 0
    default:
      return Math.floor(day / (daysOfAMonth * monthsOf[span]))
  }
}

/**
 * Numbers the window of a span that a day lies in.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { Day } from "@jiceng/kernel"
 * import { windowOf } from "@jiceng/points"
 * import * as Schema from "effect/Schema"
 *
 * const day = Schema.decodeUnknownSync(Day)
 * windowOf(day("2026-06-30"), "halfYear") === windowOf(day("2026-07-01"), "halfYear") // => false
 * windowOf(day("2026-07-01"), "year") === windowOf(day("2026-06-30"), "year") // => true
 * ```
 */
export const windowOf = (day: Day, span: Span): number => {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ]
  return widenDay((year * 12 + month - 1) * daysOfAMonth + date - 1, span)
}

/** Numbers the window of a longer span, or of the same, that a window lies in. */
export const widenWindow = (window: number, from: Span, to: Span): number => {
  if (to === "lifetime" || from === "lifetime") return 0
  if (from === "day") return widenDay(window, to)
  return to === "day" ? window : Math.floor((window * monthsOf[from]) / monthsOf[to])
}
