/**
 * Procedures: ordered steps, requirements, admission, clearance, notice in advance, and the dispatch of departments.
 *
 * @since 0.1.0
 */
export {
  Admission,
  type AdmissionFacts,
  type AdmissionResult,
  AdmittedOutside,
  admission,
  admitItem,
  ItemListed,
  ItemUnlisted,
  OutsideRoute,
} from "./Admission.ts"
export {
  AdvanceNotice,
  advanceNotice,
  BodiesNotAsked,
  checkNotice,
  NoticeEarly,
  type NoticeFacts,
  NoticeInTime,
  NoticeLate,
  NoticeResult,
} from "./AdvanceNotice.ts"
export {
  Acted,
  Arrived,
  CaseEvent,
  Closed,
  Discovered,
  Reported,
  Scored,
  Solved,
  Whistled,
  Withdrew,
} from "./CaseEvent.ts"
export { type CaseEntry, type CaseFile, type CaseFiles, noCases, replayCases } from "./CaseFile.ts"
export { CaseEventName, type CaseRefusal, caseEventTitles, caseRefusals } from "./CaseRefusal.ts"
export { type CalledDepartment, type CaseMove, type CaseState, moveCase, newCase } from "./CaseState.ts"
export { type DepartmentVerdict, judgeCase } from "./CaseVerdict.ts"
export {
  CandidateCleared,
  CandidateFailed,
  Clearance,
  type ClearanceFacts,
  ClearanceResult,
  clearance,
  clearCandidate,
  Opinion,
  OpinionsAwaited,
  Reviewer,
  Verdict,
} from "./Clearance.ts"
export { Deliberation, DeliberationOrder, DeliberationPart, deliberation, sequenceOf } from "./Deliberation.ts"
export {
  CalledWithoutDuty,
  type CallFacts,
  CallResult,
  callDepartment,
  DepartmentCall,
  departmentCall,
  OnCallCalled,
  StationedCalled,
  Tier,
} from "./DepartmentCall.ts"
export {
  DepartmentResponse,
  departmentResponse,
  judgeResponse,
  ResponseAtFault,
  ResponseFacts,
  ResponseFault,
  ResponseInOrder,
  ResponseLimits,
  ResponseResult,
} from "./DepartmentResponse.ts"
export { Dispatch, routeSteps, titlesOfDispatch } from "./Dispatch.ts"
export { gatherScores, type HandlingScore } from "./HandlingScores.ts"
export { Moment, minutesBetween } from "./Moment.ts"
export {
  checkPrerequisites,
  Prerequisites,
  type PrerequisitesFacts,
  PrerequisitesIdle,
  PrerequisitesMet,
  PrerequisitesResult,
  prerequisites,
} from "./Prerequisites.ts"
export { ProcedureRuleData, procedureKinds } from "./ProcedureRuleData.ts"
export {
  ActForbidden,
  ActNotNamed,
  judgeAct,
  Prohibition,
  type ProhibitionFacts,
  ProhibitionResult,
  prohibition,
} from "./Prohibition.ts"
export {
  Destination,
  Routing,
  type RoutingResult,
  routeTopic,
  routing,
  type TopicFacts,
  TopicRouted,
} from "./Routing.ts"
export {
  ActorNotEntitled,
  Sequence,
  SequenceStep,
  type StepFacts,
  StepOutOfOrder,
  type StepReason,
  type StepResult,
  StepTaken,
  sequence,
  stepFactsOf,
  stepResultOf,
  takeStep,
} from "./Sequence.ts"
export { findMissing, type Holding, heldOf, missingOf, NeedsMissing, SomeOf } from "./SomeOf.ts"
export { notBegun, type Progress, replaySteps, StepAttempt } from "./StepLog.ts"
