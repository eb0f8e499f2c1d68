/**
 * A cadence: something that has to be held at least so often in every calendar period. Words such as “regularly” give no
 * interval; a cadence without one is counted and never missed.
 *
 * Laws:
 *
 * - a cadence met stays met when an event is added
 * - a cadence is met exactly when no period is missed
 * - a cadence without an interval is not judged
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  countBetween,
  Flag,
  type Kind,
  NotCovered,
  type Outcome,
  structOfColumns,
  type TypedColumn,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Interval, intervalTitles, monthsOf } from "./Calendar.ts"

/** How often (频次): at least `least` times in every calendar period of an interval. */
export const CadenceTerm = Schema.Struct({
  interval: Interval.annotateKey({ words: { zh: "周期", en: "interval" } }),
  least: countBetween(0, 1000).annotateKey({ words: { zh: "至少次数", en: "at least" } }),
})
export type CadenceTerm = typeof CadenceTerm.Type

/** The term of a cadence: one row or, where the text gives no interval, none. */
export const CadenceTerms = Schema.Array(CadenceTerm).check(
  Schema.isMaxLength(1, { expected: "at most one row: an interval and how often in it" }),
)
export type CadenceTerms = typeof CadenceTerms.Type

/** A cadence (定期义务). */
export const Cadence = Schema.Struct({ kind: Schema.Literal("cadence"), cite: Cite, terms: CadenceTerms })
export type Cadence = typeof Cadence.Type

/** How often something was held in each period of one year, by the name of the period. */
export type CadenceFacts = Readonly<Record<string, number>>

const Held = countBetween(0, 1_000_000)

const ordinals: Readonly<Record<Interval, { readonly name: string; readonly zh: string; readonly en: string }>> = {
  month: { name: "inMonth", zh: "月次数", en: "in month" },
  quarter: { name: "inQuarter", zh: "季度次数", en: "in quarter" },
  halfYear: { name: "inHalf", zh: "半年次数", en: "in half-year" },
  year: { name: "inYear", zh: "全年次数", en: "in the year" },
}

/**
 * Lists the names of the periods of a year, in order, for a cadence.
 *
 * @category listing
 * @since 0.1.0
 */
export const periodNames = (terms: CadenceTerms): ReadonlyArray<string> => {
  const interval = terms[0]?.interval ?? "year"
  const { name } = ordinals[interval]
  const periods = 12 / monthsOf[interval]
  return Array.from({ length: periods }, (_, index) => (periods === 1 ? name : `${name}${index + 1}`))
}

const columnsOfPeriods = (terms: CadenceTerms): ReadonlyArray<TypedColumn> => {
  const { zh, en } = ordinals[terms[0]?.interval ?? "year"]
  const names = periodNames(terms)
  return names.map((name, index) => {
    const title = names.length === 1 ? { zh, en } : { zh: `第${index + 1}${zh}`, en: `${en} ${index + 1}` }
    return { name, title, schema: Held }
  })
}

/** Whether a cadence was met in a year, how often it was held, and how many periods fell short. */
export const CadenceResult = Schema.Struct({
  met: Schema.Union([Flag, NotCovered]).annotateKey({ words: { zh: "是否达标", en: "met" } }),
  held: Count.annotateKey({ words: { zh: "实际次数", en: "held" } }),
  missed: Schema.Union([Count, NotCovered]).annotateKey({ words: { zh: "未达标期数", en: "periods missed" } }),
})
export type CadenceResult = typeof CadenceResult.Type

/** A cadence that was met in every period. */
export const CadenceMet = Schema.TaggedStruct("CadenceMet", {
  cite: Cite,
  interval: Words,
  least: Count,
  held: Count,
}).annotate({
  reason: {
    zh: "{interval}至少{least}次,全年{held}次,各期均达到",
    en: "at least {least} {interval}: held {held} times, and every period has its share",
  },
})
export type CadenceMet = typeof CadenceMet.Type

/** Periods in which a cadence was not met. */
export const PeriodsMissed = Schema.TaggedStruct("PeriodsMissed", {
  cite: Cite,
  interval: Words,
  least: Count,
  periods: Schema.Array(Schema.String),
}).annotate({
  limits: true,
  reason: {
    zh: "{interval}至少{least}次,未达到的有:{periods}",
    en: "at least {least} {interval}; fewer were held: {periods}",
  },
})
export type PeriodsMissed = typeof PeriodsMissed.Type

/**
 * Judges a cadence by how often it was held in the periods of one year.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Cadence, keepCadence } from "@jiceng/duties"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(Cadence)({
 *   kind: "cadence",
 *   cite: "yongning-2020#23",
 *   terms: [{ interval: "halfYear", least: 1 }],
 * })
 * keepCadence({ inHalf1: 2, inHalf2: 0 }, rule).value // => { met: false, held: 2, missed: 1 }
 * ```
 */
export const keepCadence = (
  facts: CadenceFacts,
  rule: Cadence,
): Outcome<CadenceResult, CadenceMet | PeriodsMissed | NotCovered> => {
  const { cite, terms } = rule
  const names = periodNames(terms)
  const held = names.reduce((sum, name) => sum + (facts[name] as number), 0) as Count
  const term = terms[0]
  if (term === undefined) {
    const unanswered: NotCovered = { _tag: "NotCovered", cite }
    return { value: { met: unanswered, held, missed: unanswered }, steps: [unanswered] }
  }
  const asked = { cite, interval: intervalTitles[term.interval], least: term.least }
  const periods = names.filter((name) => (facts[name] as number) < term.least)
  const missed = periods.length as Count
  return periods.length === 0
    ? { value: { met: true, held, missed }, steps: [{ _tag: "CadenceMet", ...asked, held }] }
    : { value: { met: false, held, missed }, steps: [{ _tag: "PeriodsMissed", ...asked, periods }] }
}

/** The kind of rule that has something held again and again. */
export const cadence: Kind<Cadence, CadenceFacts, CadenceResult> = {
  name: "cadence",
  title: { zh: "定期召开或开展的频次", en: "how often something is held" },
  rule: Cadence,
  facts: (rule) => structOfColumns(columnsOfPeriods(rule.terms)),
  result: () => CadenceResult,
  steps: { CadenceMet, PeriodsMissed, NotCovered },
  rate: keepCadence,
}
