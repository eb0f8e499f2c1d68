/**
 * Generators of weights, splits and schemes for property tests, and laws of composite scores, for use with fast-check.
 *
 * @since 0.1.0
 */
export {
  anySchemeScore,
  anySplitScore,
  anySplitScoreByLevel,
  type Composite,
  compositeLiesBetween,
  raisingNeverLowers,
} from "./testing/Splits.ts"
export { anyScoresOf, anyWeight, anyWeights } from "./testing/Weights.ts"
