/**
 * So many of a list of items: all of them, any one of them, or none where nothing is asked.
 *
 * Laws:
 *
 * - so many of a list are reached exactly when none of them is missing
 * - one more item that holds never makes more of them missing
 *
 * @since 0.1.0
 */
import { Cite, Count, FactName, Named } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

const fewEnough = Schema.makeFilter((some: { readonly atLeast: number; readonly of: ReadonlyArray<unknown> }) =>
  some.atLeast <= some.of.length
    ? undefined
    : { path: ["atLeast"], issue: `Expected no more than the ${some.of.length} of the list` },
)

/** At least so many of some items (若干项中至少几项). */
export const SomeOf = Schema.Struct({ atLeast: Count, of: Schema.Array(Named) }).check(fewEnough)
export type SomeOf = typeof SomeOf.Type

/** A list that asks for nothing where it is left out. */
export const SomeOfOrNothing = SomeOf.pipe(Schema.withDecodingDefaultKey(Effect.succeed({ atLeast: 0, of: [] })))

/** Which items hold, by name. What is not named does not hold. */
export interface Holding {
  readonly [name: string]: unknown
}

/** Items that were asked for and do not hold: so many of `missing` are still to come. */
export const NeedsMissing = Schema.TaggedStruct("NeedsMissing", {
  cite: Cite,
  missing: Schema.Array(FactName),
  atLeast: Count,
  held: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "应有至少{atLeast}项,已有{held}项,尚缺:{missing}",
    en: "at least {atLeast} are asked for and {held} are there; missing: {missing}",
  },
})
export type NeedsMissing = typeof NeedsMissing.Type

/** Lists the names of the items that hold. */
export const heldOf = (some: SomeOf, holding: Holding): ReadonlyArray<FactName> =>
  some.of.filter(({ name }) => holding[name] === true).map(({ name }) => name)

/**
 * Counts how many more of the items would have to hold; 0, where enough of them do.
 *
 * @category finding
 * @since 0.1.0
 */
export const missingOf = (some: SomeOf, holding: Holding): Count =>
  Math.max(0, some.atLeast - heldOf(some, holding).length) as Count

/**
 * Says what is missing of the items, under the clause that asks for them; nothing, where enough of them hold.
 *
 * @category finding
 * @since 0.1.0
 */
export const findMissing = (some: SomeOf, holding: Holding, cite: Cite): ReadonlyArray<NeedsMissing> => {
  if (missingOf(some, holding) === 0) return []
  const held = heldOf(some, holding)
  const missing = some.of.filter(({ name }) => !held.includes(name)).map(({ name }) => name)
  return [{ _tag: "NeedsMissing", cite, missing, atLeast: some.atLeast, held: held.length as Count }]
}
