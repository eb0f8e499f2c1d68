/**
 * Star schemes: points, counts and rates to stars.
 *
 * @since 0.1.0
 */
export {
  CountCap,
  capStars,
  RateCap,
  StarCap,
  type StarsCapped,
  StarsCappedByCount,
  StarsCappedByRate,
} from "./StarCap.ts"
export { RateRounded, rateStars, type StarResult, StarScheme, starScheme } from "./StarScheme.ts"
export {
  CountFact,
  countOf,
  FactName,
  LabelFact,
  RateFact,
  ratioOf,
  type StarFacts,
  StarSubject,
  starFactsOf,
} from "./StarSubject.ts"
export { earnStars, StarsEarned, StarTable } from "./StarTable.ts"
