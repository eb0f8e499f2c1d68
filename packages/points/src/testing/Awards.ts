/**
 * Generators of star awards and of facts for them.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import { anyNear, anyStars, anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { AwardFacts, StarAward } from "../StarAward.ts"
import type { StarPrecondition } from "../StarPrecondition.ts"
import type { StarScheme } from "../StarScheme.ts"
import { anyStarFacts } from "./StarFacts.ts"
import { anyStarScheme } from "./StarSchemes.ts"

/** Flags of every award; no scheme that is drawn has facts of these names. */
const flagNames = ["innovation", "honoured", "punished"]

const anyPreconditionOf = ({ subject }: StarScheme, anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<StarPrecondition> => {
  const common = { cite: anyCite, from: anyStars }
  const counts = subject.counts.map(({ name, least, most }) =>
    fc.record({
      kind: fc.constant("countPrecondition"),
      ...common,
      counts: fc.constant([name]),
      least: anyNear([4], least, Math.min(most, 20)),
    }),
  )
  const rates = subject.rates.map(({ name }) =>
    fc.record({
      kind: fc.constant("ratePrecondition"),
      ...common,
      rate: fc.constant(name),
      least: anyNear([9000], 0, 10_000),
    }),
  )
  const flag = fc.record({ kind: fc.constant("flagPrecondition"), ...common, flag: fc.constantFrom(...flagNames) })
  return fc.oneof(flag, ...counts, ...rates) as fc.Arbitrary<unknown> as fc.Arbitrary<StarPrecondition>
}

/**
 * Draws star awards: star schemes with up to three preconditions, and with grants, vetoes and a hold.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyStarAward = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<StarAward> =>
  anyStarScheme(anyCite).chain((scheme) =>
    fc
      .record({
        flags: fc.tuple(...flagNames.map((name) => fc.record({ name: fc.constant(name), title: anyWords }))),
        preconditions: fc.array(anyPreconditionOf(scheme, anyCite), { maxLength: 3 }),
        grants: fc.array(fc.record({ cite: anyCite, flag: fc.constantFrom(...flagNames), stars: anyStars }), {
          maxLength: 2,
        }),
        vetoes: fc.array(fc.record({ cite: anyCite, flag: fc.constantFrom(...flagNames) }), { maxLength: 1 }),
        holds: fc.array(fc.record({ kind: fc.constant("holdCap"), cite: anyCite, count: fc.constant("starsAtMost") }), {
          maxLength: 1,
        }),
      })
      .map(({ flags, preconditions, grants, vetoes, holds }) => ({
        ...scheme,
        kind: "starAward",
        subject: {
          ...scheme.subject,
          counts: [
            ...scheme.subject.counts,
            { name: "starsAtMost", title: { zh: "星级上限", en: "stars at most" }, least: 0, most: 10 },
          ],
        },
        flags,
        preconditions,
        grants,
        caps: [...scheme.caps, ...holds],
        vetoes,
      })),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<StarAward>

/**
 * Draws facts that an award can rate.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyAwardFacts = (award: StarAward): fc.Arbitrary<AwardFacts> => {
  const caps = award.caps.filter((cap) => cap.kind !== "holdCap")
  const flags = fc.record(Object.fromEntries(award.flags.map(({ name }) => [name, fc.boolean()])))
  return fc
    .tuple(anyStarFacts({ ...award, kind: "starScheme", caps }), flags)
    .map(([facts, held]) => ({ ...facts, ...held }))
}
