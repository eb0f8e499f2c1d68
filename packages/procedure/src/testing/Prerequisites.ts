/**
 * Generators and laws of prerequisites.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import * as fc from "fast-check"
import { checkPrerequisites, type Prerequisites } from "../Prerequisites.ts"
import { anyNamed } from "./Named.ts"
import { anyHolding, anySomeOfThese } from "./SomeOf.ts"

/**
 * Draws prerequisites with up to three conditions and up to four needs.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPrerequisites = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Prerequisites> =>
  fc.tuple(anyNamed(0, 7), fc.nat({ max: 3 }), anyCite).chain(([named, conditions, cite]) =>
    fc.record({
      kind: fc.constant("prerequisites" as const),
      cite: fc.constant(cite),
      when: anySomeOfThese(named.slice(0, conditions)),
      needs: anySomeOfThese(named.slice(conditions)),
    }),
  )

/**
 * Draws which conditions of prerequisites hold, and what is there.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPrerequisitesFacts = ({ when, needs }: Prerequisites) => anyHolding([...when.of, ...needs.of])

/**
 * The law that one more need that is there never turns met into not met.
 *
 * @category laws
 * @since 0.1.0
 */
export const oneMoreNeedNeverBreaks = (
  rule: Prerequisites,
): fc.IProperty<[Readonly<Record<string, boolean>>, Readonly<Record<string, boolean>>]> =>
  fc.property(anyPrerequisitesFacts(rule), anyHolding(rule.needs.of), (facts, added) => {
    const more = Object.fromEntries(Object.entries(facts).map(([name, held]) => [name, held || added[name] === true]))
    return !checkPrerequisites(facts, rule).value.met || checkPrerequisites(more, rule).value.met
  })
