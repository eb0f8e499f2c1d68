/**
 * A star scheme: how points and a few counts make the stars of a member or of a unit. Points earn stars by the table;
 * then every cap that holds lowers them, and the lowest cap wins.
 *
 * Laws:
 *
 * - more points never lower stars
 * - stars are never above those that the points earned
 * - without a cap that binds, stars are those that the points earned
 * - the same facts, written in any order, give the same outcome
 *
 * @since 0.1.0
 */
import { type Breaks, Cite, Count, FactName, type Kind, type Outcome, Percent, percentOf, Stars } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { capStars, StarCap, type StarsCapped, StarsCappedByCount, StarsCappedByRate } from "./StarCap.ts"
import { ratioOf, type StarFacts, StarSubject, starFactsOf } from "./StarSubject.ts"
import { earnStars, StarsEarned, StarTable } from "./StarTable.ts"

interface Fault {
  readonly path: ReadonlyArray<string | number>
  readonly issue: string
}

/** Lists what is wrong with the names and bounds of a subject, by paths from the rule on. */
export const faultsOfSubject = ({ labels, counts, rates }: StarSubject): ReadonlyArray<Fault> => {
  const names = ["id", "points", "stars", "earnedStars"]
  const fields = [
    ...labels.map(({ name }, index) => ({ name, path: ["subject", "labels", index, "name"] })),
    ...counts.map(({ name }, index) => ({ name, path: ["subject", "counts", index, "name"] })),
    ...rates.map(({ name }, index) => ({ name, path: ["subject", "rates", index, "name"] })),
  ]
  const doubled = fields.filter(
    ({ name }, index) => names.includes(name) || fields.findIndex((field) => field.name === name) < index,
  )
  const upsideDown = counts.flatMap(({ least, most }, index) =>
    least <= most ? [] : [{ path: ["subject", "counts", index, "most"], issue: "Expected no less than `least`" }],
  )
  const unknownParts = rates.flatMap((rate, index) =>
    counts.some(({ name }) => name === rate.part)
      ? []
      : [{ path: ["subject", "rates", index, "part"], issue: `Expected the name of a count, got "${rate.part}"` }],
  )
  const emptyWholes = rates.flatMap((rate, index) =>
    counts.some(({ name, least }) => name === rate.whole && least >= 1)
      ? []
      : [
          {
            path: ["subject", "rates", index, "whole"],
            issue: `Expected the name of a count of at least 1, got "${rate.whole}"`,
          },
        ],
  )
  return [
    ...doubled.map(({ name, path }) => ({ path, issue: `Expected a name used once, got "${name}"` })),
    ...upsideDown,
    ...unknownParts,
    ...emptyWholes,
  ]
}

/** Lists the names of a cap that its subject does not have. */
export const faultsOfCap = (
  cap: StarCap,
  index: number,
  { labels, counts, rates }: StarSubject,
): ReadonlyArray<Fault> => {
  if (cap.kind === "countCap") {
    const known = counts.some(({ name }) => name === cap.count)
    return known ? [] : [{ path: ["caps", index, "count"], issue: `Expected the name of a count, got "${cap.count}"` }]
  }
  const label = labels.find(({ name }) => name === cap.label)
  const unknownOptions = cap.oneOf.flatMap((option, position) =>
    label === undefined || Object.hasOwn(label.options, option)
      ? []
      : [{ path: ["caps", index, "oneOf", position], issue: `Expected an option of ${cap.label}, got "${option}"` }],
  )
  return [
    ...(label === undefined
      ? [{ path: ["caps", index, "label"], issue: `Expected the name of a label, got "${cap.label}"` }]
      : []),
    ...unknownOptions,
    ...(rates.some(({ name }) => name === cap.rate)
      ? []
      : [{ path: ["caps", index, "rate"], issue: `Expected the name of a rate, got "${cap.rate}"` }]),
  ]
}

const namesResolve = Schema.makeFilter(
  (scheme: Pick<StarScheme, "subject" | "caps">) => [
    ...faultsOfSubject(scheme.subject),
    ...scheme.caps.flatMap((cap, index) => faultsOfCap(cap, index, scheme.subject)),
  ],
  { needs: ["subject", "caps"] },
)

/** A star scheme (星级评定办法). `cite` is the clause that has stars given. */
export const StarScheme = Schema.Struct({
  kind: Schema.Literal("starScheme"),
  cite: Cite,
  subject: StarSubject,
  table: StarTable,
  caps: Schema.Array(StarCap),
}).check(namesResolve)
export type StarScheme = typeof StarScheme.Type

/** Final and earned stars, and by name every rate of the subject in percent, rounded down. */
export interface StarResult {
  readonly stars: Stars
  readonly earnedStars: Stars
  readonly [rate: string]: number
}

const resultOf = (scheme: StarScheme): Schema.Codec<StarResult, unknown> => {
  const stars = Stars.annotateKey({ words: { zh: "星级", en: "stars" } })
  const earnedStars = Stars.annotateKey({ words: { zh: "积分应得星级", en: "stars earned by points" } })
  const rates = scheme.subject.rates.map(({ name, title }) => [name, Percent.annotateKey({ words: title })])
  const struct = Schema.Struct({ stars, earnedStars, ...Object.fromEntries(rates) })
  return struct as unknown as Schema.Codec<StarResult, unknown> // its fields are computed
}

/** A rate that was rounded down to two decimals of a percent, to be shown. */
export const RateRounded = Schema.TaggedStruct("RateRounded", {
  cite: Cite,
  rate: FactName,
  part: Count,
  whole: Count,
  rounded: Percent,
}).annotate({
  reason: {
    zh: "{rate}{part}/{whole},即{rounded}%(保留两位小数,尾数舍去)",
    en: "{rate} {part}/{whole} is {rounded} %, rounded down to two decimals",
  },
})
export type RateRounded = typeof RateRounded.Type

/** Rounds every rate of a subject down, to be shown. */
export const roundRates = (
  facts: StarFacts,
  subject: StarSubject,
): Outcome<Readonly<Record<string, Percent>>, RateRounded> => {
  const steps = subject.rates.map((rate): RateRounded => {
    const ratio = ratioOf(facts, rate)
    return { _tag: "RateRounded", cite: rate.cite, rate: rate.name, ...ratio, rounded: percentOf(ratio, "down") }
  })
  return { value: Object.fromEntries(steps.map((step) => [step.rate, step.rounded])), steps }
}

/**
 * Rates a subject: earns stars by its points, then caps them.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { rateStars, StarScheme, starFactsOf } from "@jiceng/points"
 * import * as Schema from "effect/Schema"
 *
 * const scheme = Schema.decodeUnknownSync(StarScheme)({
 *   kind: "starScheme",
 *   cite: "yongning-2020#13",
 *   subject: {
 *     labels: [],
 *     counts: [{ name: "checkIns", title: { zh: "报到次数", en: "check-ins" }, least: 0, most: 366 }],
 *     rates: [],
 *   },
 *   table: [{ from: 0, stars: 0 }, { from: 60, stars: 6 }, { from: 90, stars: 9 }],
 *   caps: [{ kind: "countCap", cite: "yongning-2020#29", count: "checkIns", below: 7, atMost: 7 }],
 * })
 * const facts = Schema.decodeUnknownSync(starFactsOf(scheme.subject))({ points: 92.5, checkIns: 6 })
 * rateStars(facts, scheme).value // => { stars: 7, earnedStars: 9 }
 * rateStars(facts, scheme).steps.map((step) => step.cite) // => ["yongning-2020#13", "yongning-2020#29"]
 * ```
 */
export const rateStars = (
  facts: StarFacts,
  scheme: StarScheme,
): Outcome<StarResult, StarsEarned | StarsCapped | RateRounded> => {
  const earned = earnStars(facts.points, scheme.table, scheme.cite)
  const capped = capStars(earned.value, facts, scheme)
  const rounded = roundRates(facts, scheme.subject)
  const value = { stars: capped.value, earnedStars: earned.value, ...rounded.value }
  return { value, steps: [...earned.steps, ...capped.steps, ...rounded.steps] }
}

/** A count that is part of a rate can change results at every number, since the rate itself is a result. */
const breaksOf = ({ table, caps, subject }: StarScheme): Breaks => {
  const counts = subject.counts.filter(
    ({ name }) => !subject.rates.some(({ part, whole }) => [part, whole].includes(name)),
  )
  const thresholds = counts.map(({ name }) => {
    const own = caps.flatMap((cap) => (cap.kind === "countCap" && cap.count === name ? [cap.below] : []))
    return [name, own.toSorted((one, other) => one - other)] as const
  })
  return { points: table.map(({ from }) => from), ...Object.fromEntries(thresholds) }
}

/** The kind of rule that gives stars by points, under caps. */
export const starScheme: Kind<StarScheme, StarFacts, StarResult> = {
  name: "starScheme",
  title: { zh: "星级评定", en: "stars by points, under caps" },
  rule: StarScheme,
  facts: (scheme) => starFactsOf(scheme.subject),
  result: resultOf,
  steps: { StarsEarned, StarsCappedByCount, StarsCappedByRate, RateRounded },
  breaks: breaksOf,
  rate: rateStars,
}
