/**
 * Generators of star schemes and of facts for them, and their laws as properties, for use with fast-check.
 *
 * @since 0.1.0
 */
export { anyStarFacts } from "./testing/StarFacts.ts"
export {
  anyStarScheme,
  anyStarSubject,
  anyStarTable,
  capsNeverRaiseStars,
  morePointsNeverLowerStars,
  orderOfCapsDoesNotChangeStars,
} from "./testing/StarSchemes.ts"
