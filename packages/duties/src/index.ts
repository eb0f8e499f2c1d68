/**
 * What has to be done and had: cadences, checklists, coverages, areas, permitted options, and tasks with deadlines.
 *
 * @since 0.1.0
 */
export {
  Area,
  AreaByHouseholds,
  type AreaFacts,
  AreaPart,
  AreaRequired,
  AreaResult,
  AreaStandard,
  areaStandard,
  FixedArea,
  measureArea,
} from "./AreaStandard.ts"
export {
  Cadence,
  type CadenceFacts,
  CadenceMet,
  CadenceResult,
  CadenceTerm,
  CadenceTerms,
  cadence,
  keepCadence,
  PeriodsMissed,
  periodNames,
} from "./Cadence.ts"
export { type CalendarPeriod, Interval, periodsWithin, type Span } from "./Calendar.ts"
export {
  Checklist,
  type ChecklistFacts,
  ChecklistItem,
  ChecklistResult,
  checklist,
  goThrough,
  ItemIfAny,
  ItemsMissing,
  NothingMissing,
  RequiredItem,
} from "./Checklist.ts"
export { Coverage, type CoverageFacts, CoverageFound, CoverageResult, coverage, findCoverage } from "./Coverage.ts"
export { type Standing, standOn, TargetDue } from "./Deadline.ts"
export { DutiesRuleData, dutiesKinds } from "./DutiesRuleData.ts"
export {
  type OptionFacts,
  OptionNotPermitted,
  OptionPermitted,
  PermittedOptions,
  PermittedResult,
  permitOptions,
  permittedOptions,
  RestrictedChoice,
} from "./PermittedOptions.ts"
export {
  countYear,
  type DutyVerdict,
  HeldEvent,
  judgePeriods,
  judgeRegister,
  type OwedDuty,
  type PeriodVerdict,
  type RegisterVerdict,
} from "./Register.ts"
export {
  judgeTask,
  organsInCharge,
  Task,
  type TaskFacts,
  TaskJudged,
  TaskLedger,
  TaskName,
  TaskResult,
  TaskState,
  taskLedger,
} from "./TaskLedger.ts"
export { judgeTasks, lateTasks, TaskReport, type TaskVerdict } from "./TaskReport.ts"
