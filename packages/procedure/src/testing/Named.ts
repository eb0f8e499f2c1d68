/**
 * Generators of named things, such as rules ask about.
 *
 * @since 0.1.0
 */
import type { Named } from "@jiceng/kernel"
import { anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"

/** Names in camel case, among them one that every object inherits. */
const names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "constructor", "a1"]

/**
 * Draws so many things of different names.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyNamed = (least: number, most: number): fc.Arbitrary<ReadonlyArray<Named>> =>
  fc
    .tuple(fc.shuffledSubarray(names, { minLength: least, maxLength: most }), anyWords)
    .map(([drawn, title]) => drawn.map((name) => ({ name, title })))
