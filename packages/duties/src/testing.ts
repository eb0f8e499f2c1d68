/**
 * Generators of duties, registers and task ledgers, and their laws as properties, for use with fast-check.
 *
 * @since 0.1.0
 */
export {
  anyCadence,
  anyCadenceFacts,
  anyCadenceTerms,
  anyOwedDuties,
  anyRegister,
  anySpan,
  metStaysMetWithMore,
} from "./testing/Cadences.ts"
export {
  anyAreaFacts,
  anyAreaStandard,
  anyChecklist,
  anyChecklistFacts,
  anyCoverage,
  anyCoverageFacts,
  anyOptionFacts,
  anyPermittedOptions,
} from "./testing/Standards.ts"
export { anyTaskDay, anyTaskFacts, anyTaskLedger, anyTaskReports } from "./testing/Tasks.ts"
