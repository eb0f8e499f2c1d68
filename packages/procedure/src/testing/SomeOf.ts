/**
 * Generators of lists of which so many are asked for.
 *
 * @since 0.1.0
 */
import type { Named } from "@jiceng/kernel"
import * as fc from "fast-check"
import type { SomeOf } from "../SomeOf.ts"
import { anyNamed } from "./Named.ts"

/**
 * Draws how many of a list are asked for: from none to all.
 *
 * @category generators
 * @since 0.1.0
 */
export const anySomeOfThese = (of: ReadonlyArray<Named>): fc.Arbitrary<SomeOf> =>
  fc.nat({ max: of.length }).map((atLeast) => ({ atLeast, of }) as unknown as SomeOf) // counts are branded

/** Draws lists of up to five things of which so many are asked for. */
export const anySomeOf: fc.Arbitrary<SomeOf> = anyNamed(0, 5).chain(anySomeOfThese)

/**
 * Draws which of some things hold.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyHolding = (of: ReadonlyArray<Named>): fc.Arbitrary<Readonly<Record<string, boolean>>> =>
  fc.array(fc.boolean(), { minLength: of.length, maxLength: of.length }).map((held) => holdingOf(of, held))

const holdingOf = (of: ReadonlyArray<Named>, held: ReadonlyArray<boolean>): Readonly<Record<string, boolean>> =>
  Object.fromEntries(of.map(({ name }, index) => [name, held[index] === true]))
