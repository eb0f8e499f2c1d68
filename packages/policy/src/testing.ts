/**
 * Generators of editions, of bindings and of facts for their rules, and laws that the rules of every edition keep, for
 * use with fast-check.
 *
 * @since 0.1.0
 */
export { anyDraftEdition, anyEdition } from "./testing/Editions.ts"
export {
  anyFactsOf,
  disputesAreReal,
  everyOutcomeIsTold,
  outcomesChangeOnlyAtBreaks,
  steadyFactsNeverTurn,
} from "./testing/Rating.ts"
export { anyName, anyReading } from "./testing/Readings.ts"
