/**
 * Generators of star schemes and of facts for them, and their laws as properties, for use with fast-check; generators of
 * star awards, of points catalogues and of ledgers for them.
 *
 * @since 0.1.0
 */
export { anyAwardFacts, anyStarAward } from "./testing/Awards.ts"
export {
  orderOfEntriesDoesNotMatter,
  partsComeToTheWhole,
  reversedEntriesLeaveNothing,
} from "./testing/LedgerLaws.ts"
export { anyLedger, anyLedgerEntry, anyLedgerPlan, anyPointsCatalogue, ratedYear } from "./testing/Ledgers.ts"
export { anyStarFacts } from "./testing/StarFacts.ts"
export {
  anyStarScheme,
  anyStarSubject,
  anyStarTable,
  capsNeverRaiseStars,
  morePointsNeverLowerStars,
  orderOfCapsDoesNotChangeStars,
} from "./testing/StarSchemes.ts"
