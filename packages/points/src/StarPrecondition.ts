/**
 * What has to be there before so many stars can be given: earlier ratings, a rate, a fact. Whoever lacks it keeps the
 * stars below.
 *
 * Laws:
 *
 * - a precondition never raises stars
 * - a precondition that is met changes nothing
 * - the order of preconditions does not change the stars
 *
 * @since 0.1.0
 */
import { Cite, Count, FactName, isBelow, type Outcome, Percent, Stars } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { countOf, ratioOf, type StarFacts, type StarSubject } from "./StarSubject.ts"
import type { StarTable } from "./StarTable.ts"

/** Stars from `from` on need every one of `counts` to be at least `least`, such as the stars of the last two years. */
export const CountPrecondition = Schema.Struct({
  kind: Schema.Literal("countPrecondition"),
  cite: Cite,
  from: Stars,
  counts: Schema.NonEmptyArray(FactName),
  least: Count,
})
export type CountPrecondition = typeof CountPrecondition.Type

/** Stars from `from` on need a rate of at least `least`. */
export const RatePrecondition = Schema.Struct({
  kind: Schema.Literal("ratePrecondition"),
  cite: Cite,
  from: Stars,
  rate: FactName,
  least: Percent,
})
export type RatePrecondition = typeof RatePrecondition.Type

/** Stars from `from` on need a fact to hold, such as an innovation project. */
export const FlagPrecondition = Schema.Struct({
  kind: Schema.Literal("flagPrecondition"),
  cite: Cite,
  from: Stars,
  flag: FactName,
})
export type FlagPrecondition = typeof FlagPrecondition.Type

/** A precondition of stars (评星前置条件). */
export const StarPrecondition = Schema.Union([CountPrecondition, RatePrecondition, FlagPrecondition]).annotate({
  expected: "a precondition of kind countPrecondition, ratePrecondition or flagPrecondition",
})
export type StarPrecondition = typeof StarPrecondition.Type

/** A precondition that was not met, and so held stars down. */
export const PreconditionMissed = Schema.TaggedStruct("PreconditionMissed", {
  cite: Cite,
  needs: Schema.Array(FactName),
  from: Stars,
  earned: Stars,
  atMost: Stars,
}).annotate({
  limits: true,
  reason: {
    zh: "{needs}未达到评{from}星以上的条件:由{earned}星限为至多{atMost}星",
    en: "not enough of {needs} for {from} stars: {earned} stars are held to at most {atMost}",
  },
})
export type PreconditionMissed = typeof PreconditionMissed.Type

const needsOf = (precondition: StarPrecondition): ReadonlyArray<FactName> => {
  switch (precondition.kind) {
    case "countPrecondition":
      return precondition.counts
    case "ratePrecondition":
      return [precondition.rate]
    case "flagPrecondition":
      return [precondition.flag]
  }
}

const isMet = (facts: StarFacts, precondition: StarPrecondition, { rates }: StarSubject): boolean => {
  switch (precondition.kind) {
    case "countPrecondition":
      return precondition.counts.every((name) => countOf(facts, name) >= precondition.least)
    case "ratePrecondition": {
      const rate = rates.find(({ name }) => name === precondition.rate)
      return rate === undefined || !isBelow(ratioOf(facts, rate), precondition.least)
    }
    case "flagPrecondition":
      return Object.is(facts[precondition.flag], true)
  }
}

/** A scheme with preconditions. */
export interface WithPreconditions {
  readonly subject: StarSubject
  readonly table: StarTable
  readonly preconditions: ReadonlyArray<StarPrecondition>
}

/**
 * Applies every precondition to the stars that a subject earned. What is not met leaves the stars of the row below.
 *
 * @category rating
 * @since 0.1.0
 */
export const requireForStars = (
  earned: Stars,
  facts: StarFacts,
  { subject, table, preconditions }: WithPreconditions,
): Outcome<Stars, PreconditionMissed> => {
  const steps = preconditions
    .filter((precondition) => earned >= precondition.from && !isMet(facts, precondition, subject))
    .map((precondition): PreconditionMissed => {
      const { cite, from } = precondition
      const atMost = table.findLast(({ stars }) => stars < from)?.stars ?? (0 as Stars)
      return { _tag: "PreconditionMissed", cite, needs: needsOf(precondition), from, earned, atMost }
    })
    .filter(({ atMost }) => atMost < earned)
  return { value: Math.min(earned, ...steps.map(({ atMost }) => atMost)) as Stars, steps }
}
