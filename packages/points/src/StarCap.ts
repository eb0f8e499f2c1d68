/**
 * Upper limits on stars that follow from a count or from a rate. A cap holds stars down; it never lifts them.
 *
 * Laws:
 *
 * - a cap never raises stars
 * - the order of caps does not change the stars
 * - a cap binds below its threshold and not at it
 * - where only counts cap, larger counts never lower stars
 * - where only rates cap, a larger part never lowers stars
 *
 * @since 0.1.0
 */
import { Cite, Count, FactName, isBelow, type Outcome, Percent, percentOf, Stars } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { countOf, ratioOf, type StarFacts, type StarSubject } from "./StarSubject.ts"

/** When a count is under `below`, stars go no higher than `atMost`. */
export const CountCap = Schema.Struct({
  kind: Schema.Literal("countCap"),
  cite: Cite,
  count: FactName,
  below: Count,
  atMost: Stars,
})
export type CountCap = typeof CountCap.Type

/** For subjects whose `label` is among `oneOf`: when the rate is under `below`, stars go no higher than `atMost`. */
export const RateCap = Schema.Struct({
  kind: Schema.Literal("rateCap"),
  cite: Cite,
  label: FactName,
  oneOf: Schema.NonEmptyArray(FactName),
  rate: FactName,
  below: Percent,
  atMost: Stars,
})
export type RateCap = typeof RateCap.Type

/** An upper limit on stars (星级上限). */
export const StarCap = Schema.Union([CountCap, RateCap]).annotate({ expected: "a cap of kind countCap or rateCap" })
export type StarCap = typeof StarCap.Type

/** A count that held stars down. */
export const StarsCappedByCount = Schema.TaggedStruct("StarsCappedByCount", {
  cite: Cite,
  count: FactName,
  counted: Count,
  below: Count,
  earned: Stars,
  atMost: Stars,
}).annotate({
  limits: true,
  reason: {
    zh: "{count}为{counted},少于{below}:由{earned}星限为至多{atMost}星",
    en: "{count} are {counted}, under {below}: {earned} stars are held to at most {atMost}",
  },
})
export type StarsCappedByCount = typeof StarsCappedByCount.Type

/** A rate that held stars down. `rounded` shows the rate rounded down; the two counts decided. */
export const StarsCappedByRate = Schema.TaggedStruct("StarsCappedByRate", {
  cite: Cite,
  rate: FactName,
  part: Count,
  whole: Count,
  rounded: Percent,
  below: Percent,
  earned: Stars,
  atMost: Stars,
}).annotate({
  limits: true,
  reason: {
    zh: "{rate}{part}/{whole}(约{rounded}%),低于{below}%:由{earned}星限为至多{atMost}星",
    en: "{rate} {part}/{whole} (about {rounded} %) is below {below} %: {earned} stars are held to at most {atMost}",
  },
})
export type StarsCappedByRate = typeof StarsCappedByRate.Type

/** A cap that held stars down. */
export type StarsCapped = StarsCappedByCount | StarsCappedByRate

const capByCount = (earned: Stars, facts: StarFacts, cap: CountCap): StarsCapped | undefined => {
  const { cite, count, below, atMost } = cap
  const counted = countOf(facts, count)
  if (counted >= below || earned <= atMost) return undefined
  return { _tag: "StarsCappedByCount", cite, count, counted, below, earned, atMost }
}

const capByRate = (earned: Stars, facts: StarFacts, cap: RateCap, subject: StarSubject): StarsCapped | undefined => {
  const { cite, below, atMost, label, oneOf } = cap
  const rate = subject.rates.find(({ name }) => name === cap.rate)
  if (rate === undefined || earned <= atMost || !oneOf.some((option) => option === facts[label])) return undefined
  const ratio = ratioOf(facts, rate)
  if (!isBelow(ratio, below)) return undefined
  const rounded = percentOf(ratio, "down")
  return { _tag: "StarsCappedByRate", cite, rate: rate.name, ...ratio, rounded, below, earned, atMost }
}

/**
 * Applies every cap that the facts of a subject call for to the stars it earned. The lowest one wins.
 *
 * @category rating
 * @since 0.1.0
 */
export const capStars = (
  earned: Stars,
  facts: StarFacts,
  scheme: { readonly subject: StarSubject; readonly caps: ReadonlyArray<StarCap> },
): Outcome<Stars, StarsCapped> => {
  const steps = scheme.caps
    .map((cap) =>
      cap.kind === "countCap" ? capByCount(earned, facts, cap) : capByRate(earned, facts, cap, scheme.subject),
    )
    .filter((step) => step !== undefined)
  const value = Math.min(earned, ...steps.map(({ atMost }) => atMost)) as Stars
  return { value, steps }
}
