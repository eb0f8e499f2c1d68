/**
 * Generators of procedures, of logs and of cases, and their laws as properties, for use with fast-check.
 *
 * @since 0.1.0
 */
export { anyCaseLog, anyDispatch, casesEndOnlyWhenSolved, casesReplayedFromAnyPrefix } from "./testing/Cases.ts"
export { anyNamed } from "./testing/Named.ts"
export { anyPrerequisites, anyPrerequisitesFacts, oneMoreNeedNeverBreaks } from "./testing/Prerequisites.ts"
export { anyDone, anySequence, anyStepLog, onlyRightStepsAreTaken, replayedFromAnyPrefix } from "./testing/Sequence.ts"
export { anyHolding, anySomeOf, anySomeOfThese } from "./testing/SomeOf.ts"
