/**
 * The caps of a star award: those of a star scheme, and the hold that an entry of the ledger puts on stars.
 *
 * Laws:
 *
 * - a hold is never exceeded
 * - the lowest cap wins
 *
 * @since 0.1.0
 */
import { Cite, FactName, type Outcome, Stars } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { CountCap, capStars, RateCap, type StarCap, type StarsCapped } from "./StarCap.ts"
import { countOf, type StarFacts, type StarSubject } from "./StarSubject.ts"

/** Stars go no higher than a count of the facts says, such as `starsAtMost` of a points ledger. */
export const HoldCap = Schema.Struct({ kind: Schema.Literal("holdCap"), cite: Cite, count: FactName })
export type HoldCap = typeof HoldCap.Type

/** An upper limit on the stars of an award. */
export const AwardCap = Schema.Union([CountCap, RateCap, HoldCap]).annotate({
  expected: "a cap of kind countCap, rateCap or holdCap",
})
export type AwardCap = typeof AwardCap.Type

/** A hold that kept stars down. */
export const StarsHeld = Schema.TaggedStruct("StarsHeld", {
  cite: Cite,
  count: FactName,
  earned: Stars,
  atMost: Stars,
}).annotate({
  limits: true,
  reason: {
    zh: "{count}为{atMost}星:由{earned}星限为至多{atMost}星",
    en: "{count}: {earned} stars are held to at most {atMost}",
  },
})
export type StarsHeld = typeof StarsHeld.Type

const holdStars = (earned: Stars, facts: StarFacts, { cite, count }: HoldCap): ReadonlyArray<StarsHeld> => {
  const atMost = countOf(facts, count) as number as Stars
  return earned <= atMost ? [] : [{ _tag: "StarsHeld", cite, count, earned, atMost }]
}

/**
 * Applies every cap that the facts call for. The lowest one wins.
 *
 * @category rating
 * @since 0.1.0
 */
export const capAward = (
  earned: Stars,
  facts: StarFacts,
  { subject, caps }: { readonly subject: StarSubject; readonly caps: ReadonlyArray<AwardCap> },
): Outcome<Stars, StarsCapped | StarsHeld> => {
  const plain = caps.filter((cap): cap is StarCap => cap.kind !== "holdCap")
  const capped = capStars(earned, facts, { subject, caps: plain })
  const held = caps.flatMap((cap) => (cap.kind === "holdCap" ? holdStars(earned, facts, cap) : []))
  const value = Math.min(capped.value, ...held.map(({ atMost }) => atMost)) as Stars
  return { value, steps: [...capped.steps, ...held] }
}
