/**
 * Bodies and posts of communities.
 *
 * @since 0.1.0
 */
export { PartyForm } from "@jiceng/kernel"
export {
  Composition,
  CompositionResult,
  checkComposition,
  composition,
  Seat,
  SeatAmiss,
  type SeatFacts,
  SeatFilled,
} from "./Composition.ts"
export {
  countParts,
  DivisionByHouseholds,
  DivisionImpossible,
  DivisionPossible,
  DivisionResult,
  divisionByHouseholds,
  TooFewForOne,
} from "./DivisionByHouseholds.ts"
export { Figure } from "./Figure.ts"
export {
  decideFormation,
  FigureThreshold,
  FormationDuty,
  FormationResult,
  formationDuty,
  type PlaceFacts,
  ShareThreshold,
  Threshold,
  ThresholdsMissed,
  ThresholdsReached,
} from "./FormationDuty.ts"
export {
  chooseForm,
  FormByMembers,
  FormReached,
  FormResult,
  formByMembers,
  MembersFacts,
} from "./FormByMembers.ts"
export { type Building, cutHouseholds, divideEvenly, proposeGridSizes } from "./GridProposal.ts"
export {
  countGridWorkers,
  GridWorkersByHouseholds,
  GridWorkersFacts,
  GridWorkersNeeded,
  GridWorkersResult,
  gridWorkersByHouseholds,
  RatioNotReached,
  ShortfallRecruited,
} from "./GridWorkersByHouseholds.ts"
export { type Distance, Limits, measureDistance } from "./Limits.ts"
export {
  chooseMode,
  ModeByMembers,
  ModeReached,
  ModeResult,
  ModeTable,
  modeByMembers,
  OrganisingMode,
  PartyMembersFacts,
} from "./ModeByMembers.ts"
export { checkOrganization } from "./OrganizationCheck.ts"
export { drawOrganization } from "./OrganizationDrawing.ts"
export { planOrganization } from "./OrganizationPlan.ts"
export { OrganizationRuleData, organizationKinds } from "./OrganizationRuleData.ts"
export { isPlaceable, OtherReading, PlacedRule, type RuleOf, rulesOfKind } from "./PlacedRule.ts"
export { PlanFacts, PlannedBuilding, PlannedCommunity, PlannedCompound } from "./PlanFacts.ts"
export {
  checkOverlap,
  OverlapBroken,
  type OverlapFacts,
  OverlapKept,
  OverlapResult,
  PostGroup,
  PostOverlap,
  postOverlap,
} from "./PostOverlap.ts"
export {
  ApprovedPosts,
  approvePosts,
  HouseholdsFacts,
  PostsApproved,
  PostsByHouseholds,
  PostsResult,
  postsByHouseholds,
} from "./PostsByHouseholds.ts"
export {
  FloatFactor,
  type FloatFacts,
  FloatResult,
  FloatStarted,
  FloatTable,
  floatPosts,
  PostsAdded,
  PostsFloat,
  postsFloat,
} from "./PostsFloat.ts"
export {
  checkLine,
  LineBroken,
  type LineFacts,
  LineKept,
  LineResult,
  ReportingLines,
  reportingLines,
  Tier,
} from "./ReportingLines.ts"
export {
  type ConditionFacts,
  checkRequirements,
  Requirements,
  RequirementsMet,
  RequirementsNotMet,
  RequirementsResult,
  requirements,
} from "./Requirements.ts"
export {
  compareShare,
  ShareAtLeast,
  ShareCompared,
  type ShareFacts,
  ShareResult,
  shareAtLeast,
} from "./ShareAtLeast.ts"
export {
  checkSize,
  LimitsNotDue,
  LimitsWidened,
  SizeBroken,
  SizeDue,
  SizeException,
  type SizeFacts,
  SizeKept,
  SizeLimits,
  SizeResult,
  sizeLimits,
} from "./SizeLimits.ts"
export { HouseholdRange, Person, PlaceId, Structure, Unit } from "./Structure.ts"
export {
  BodyMissing,
  Finding,
  FormDiffers,
  HouseholdsAmiss,
  KindUnknown,
  ModeDiffers,
  NotStated,
  ParentDoubled,
  PostsDiffer,
  ReadAs,
  Severity,
  type ToldViolation,
  tellViolation,
  Violation,
  WorkersMissing,
} from "./Violation.ts"
