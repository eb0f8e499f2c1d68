/**
 * Generators of weights and of scores by component.
 *
 * @since 0.1.0
 */
import type { Score } from "@jiceng/kernel"
import { anyNear, anyScore } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { ComponentScores } from "../ComponentScores.ts"
import { type Weight, wholeWeight } from "../Weight.ts"

/** Draws weights; a half, and the ends, often. */
export const anyWeight = anyNear([wholeWeight / 2], 0, wholeWeight) as fc.Arbitrary<Weight>

/**
 * Draws so many weights that sum to at most one hundred.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyWeights = (count: number): fc.Arbitrary<ReadonlyArray<Weight>> =>
  fc
    .array(anyWeight, { minLength: count, maxLength: count })
    .map((cuts) => cuts.toSorted((a, b) => a - b))
    .map((cuts) => cuts.map((cut, index) => (cut - (cuts[index - 1] ?? 0)) as Weight))

/**
 * Draws a score for every component.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyScoresOf = (components: ReadonlyArray<string>): fc.Arbitrary<ComponentScores> =>
  fc
    .array(anyScore, { minLength: components.length, maxLength: components.length })
    .map((scores) => Object.fromEntries(components.map((name, index) => [name, scores[index] as Score])))
