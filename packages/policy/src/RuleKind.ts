/**
 * Every kind of rule that an edition can hold.
 *
 * @since 0.1.0
 */

import {
  AssessmentCycle,
  AssessmentRight,
  assessmentCycle,
  assessmentRight,
  CaseScore,
  caseScore,
  HonourReview,
  honourReview,
  LeadingWeight,
  LinkedAmount,
  leadingWeight,
  linkedAmount,
  QuotaTilt,
  quotaTilt,
  SchemeScore,
  Scorecard,
  SplitScore,
  SplitScoreByLevel,
  schemeScore,
  scorecard,
  splitScore,
  splitScoreByLevel,
  VetoItems,
  VoteScore,
  vetoItems,
  voteScore,
  WeightBounds,
  weightBounds,
  YearlyWindow,
  yearlyWindow,
} from "@jiceng/assessment"
import {
  Allowances,
  allowances,
  BonusShare,
  bonusShare,
  GradePay,
  gradePay,
  Ladder,
  ladder,
  PayFloor,
  PayRise,
  PerformanceSettlement,
  Placement,
  payFloor,
  payRise,
  performanceSettlement,
  placement,
  RolePay,
  rolePay,
  ServiceAward,
  serviceAward,
  WagePayer,
  wagePayer,
  YearlyRise,
  yearlyRise,
} from "@jiceng/compensation"
import {
  AreaStandard,
  areaStandard,
  Cadence,
  Checklist,
  Coverage,
  cadence,
  checklist,
  coverage,
  PermittedOptions,
  permittedOptions,
  TaskLedger,
  taskLedger,
} from "@jiceng/duties"
import {
  AmountAbove,
  amountAbove,
  BudgetFloor,
  budgetFloor,
  CommunityBudget,
  CommunityFunds,
  communityBudget,
  communityFunds,
  DuesReturn,
  duesReturn,
  MeteredCost,
  meteredCost,
} from "@jiceng/funding"
import type { Kind } from "@jiceng/kernel"
import {
  Composition,
  composition,
  FormationDuty,
  FormByMembers,
  formationDuty,
  formByMembers,
  GridsByHouseholds,
  GridWorkersByHouseholds,
  gridsByHouseholds,
  gridWorkersByHouseholds,
  ModeByMembers,
  modeByMembers,
  PostOverlap,
  PostsByHouseholds,
  PostsFloat,
  postOverlap,
  postsByHouseholds,
  postsFloat,
  ReportingLines,
  Requirements,
  reportingLines,
  requirements,
  ShareAtLeast,
  SizeLimits,
  shareAtLeast,
  sizeLimits,
} from "@jiceng/organization"
import {
  NamedStars,
  namedStars,
  PointsCatalogue,
  pointsCatalogue,
  StarAward,
  StarScheme,
  starAward,
  starScheme,
} from "@jiceng/points"
import {
  Admission,
  AdvanceNotice,
  admission,
  advanceNotice,
  Clearance,
  clearance,
  Deliberation,
  DepartmentCall,
  DepartmentResponse,
  deliberation,
  departmentCall,
  departmentResponse,
  Prerequisites,
  Prohibition,
  prerequisites,
  prohibition,
  Routing,
  routing,
  Sequence,
  sequence,
} from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import type { Written } from "./WrittenData.ts"

/** The data of a rule, of any kind. */
export const RuleData = Schema.Union([
  AssessmentCycle,
  AssessmentRight,
  CaseScore,
  HonourReview,
  LeadingWeight,
  LinkedAmount,
  QuotaTilt,
  SchemeScore,
  Scorecard,
  SplitScore,
  SplitScoreByLevel,
  VetoItems,
  VoteScore,
  WeightBounds,
  YearlyWindow,
  Allowances,
  BonusShare,
  GradePay,
  Ladder,
  PayFloor,
  PayRise,
  PerformanceSettlement,
  Placement,
  RolePay,
  ServiceAward,
  WagePayer,
  YearlyRise,
  AreaStandard,
  Cadence,
  Checklist,
  Coverage,
  PermittedOptions,
  TaskLedger,
  AmountAbove,
  BudgetFloor,
  CommunityBudget,
  CommunityFunds,
  DuesReturn,
  MeteredCost,
  Composition,
  FormationDuty,
  FormByMembers,
  GridsByHouseholds,
  GridWorkersByHouseholds,
  ModeByMembers,
  PostOverlap,
  PostsByHouseholds,
  PostsFloat,
  ReportingLines,
  Requirements,
  ShareAtLeast,
  SizeLimits,
  NamedStars,
  PointsCatalogue,
  StarAward,
  StarScheme,
  Admission,
  AdvanceNotice,
  Clearance,
  Deliberation,
  DepartmentCall,
  DepartmentResponse,
  Prerequisites,
  Prohibition,
  Routing,
  Sequence,
])
export type RuleData = typeof RuleData.Type

/** The data of a rule as written in an edition. */
export type WrittenRule =
  | Written<typeof AssessmentCycle.Encoded>
  | Written<typeof AssessmentRight.Encoded>
  | Written<typeof CaseScore.Encoded>
  | Written<typeof HonourReview.Encoded>
  | Written<typeof LeadingWeight.Encoded>
  | Written<typeof LinkedAmount.Encoded>
  | Written<typeof QuotaTilt.Encoded>
  | Written<typeof SchemeScore.Encoded>
  | Written<typeof Scorecard.Encoded>
  | Written<typeof SplitScore.Encoded>
  | Written<typeof SplitScoreByLevel.Encoded>
  | Written<typeof VetoItems.Encoded>
  | Written<typeof VoteScore.Encoded>
  | Written<typeof WeightBounds.Encoded>
  | Written<typeof YearlyWindow.Encoded>
  | Written<typeof Allowances.Encoded>
  | Written<typeof BonusShare.Encoded>
  | Written<typeof GradePay.Encoded>
  | Written<typeof Ladder.Encoded>
  | Written<typeof PayFloor.Encoded>
  | Written<typeof PayRise.Encoded>
  | Written<typeof PerformanceSettlement.Encoded>
  | Written<typeof Placement.Encoded>
  | Written<typeof RolePay.Encoded>
  | Written<typeof ServiceAward.Encoded>
  | Written<typeof WagePayer.Encoded>
  | Written<typeof YearlyRise.Encoded>
  | Written<typeof AreaStandard.Encoded>
  | Written<typeof Cadence.Encoded>
  | Written<typeof Checklist.Encoded>
  | Written<typeof Coverage.Encoded>
  | Written<typeof PermittedOptions.Encoded>
  | Written<typeof TaskLedger.Encoded>
  | Written<typeof AmountAbove.Encoded>
  | Written<typeof BudgetFloor.Encoded>
  | Written<typeof CommunityBudget.Encoded>
  | Written<typeof CommunityFunds.Encoded>
  | Written<typeof DuesReturn.Encoded>
  | Written<typeof MeteredCost.Encoded>
  | Written<typeof Composition.Encoded>
  | Written<typeof FormationDuty.Encoded>
  | Written<typeof FormByMembers.Encoded>
  | Written<typeof GridsByHouseholds.Encoded>
  | Written<typeof GridWorkersByHouseholds.Encoded>
  | Written<typeof ModeByMembers.Encoded>
  | Written<typeof PostOverlap.Encoded>
  | Written<typeof PostsByHouseholds.Encoded>
  | Written<typeof PostsFloat.Encoded>
  | Written<typeof ReportingLines.Encoded>
  | Written<typeof Requirements.Encoded>
  | Written<typeof ShareAtLeast.Encoded>
  | Written<typeof SizeLimits.Encoded>
  | Written<typeof NamedStars.Encoded>
  | Written<typeof PointsCatalogue.Encoded>
  | Written<typeof StarAward.Encoded>
  | Written<typeof StarScheme.Encoded>
  | Written<typeof Admission.Encoded>
  | Written<typeof AdvanceNotice.Encoded>
  | Written<typeof Clearance.Encoded>
  | Written<typeof Deliberation.Encoded>
  | Written<typeof DepartmentCall.Encoded>
  | Written<typeof DepartmentResponse.Encoded>
  | Written<typeof Prerequisites.Encoded>
  | Written<typeof Prohibition.Encoded>
  | Written<typeof Routing.Encoded>
  | Written<typeof Sequence.Encoded>

/** A kind whose data, facts and result are not known to the compiler. Only what its schemas decoded is passed to it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of kinds is existential, which TypeScript can only write as any
export type AnyKind = Kind<any, any, any>

/** The kinds of rules, by name. */
export const kinds: ReadonlyMap<string, AnyKind> = new Map(
  [
    assessmentCycle,
    assessmentRight,
    caseScore,
    honourReview,
    leadingWeight,
    linkedAmount,
    quotaTilt,
    schemeScore,
    scorecard,
    splitScore,
    splitScoreByLevel,
    vetoItems,
    voteScore,
    weightBounds,
    yearlyWindow,
    allowances,
    bonusShare,
    gradePay,
    ladder,
    payFloor,
    payRise,
    performanceSettlement,
    placement,
    rolePay,
    serviceAward,
    wagePayer,
    yearlyRise,
    areaStandard,
    cadence,
    checklist,
    coverage,
    permittedOptions,
    taskLedger,
    amountAbove,
    budgetFloor,
    communityBudget,
    communityFunds,
    duesReturn,
    meteredCost,
    composition,
    formationDuty,
    formByMembers,
    gridsByHouseholds,
    gridWorkersByHouseholds,
    modeByMembers,
    postOverlap,
    postsByHouseholds,
    postsFloat,
    reportingLines,
    requirements,
    shareAtLeast,
    sizeLimits,
    namedStars,
    pointsCatalogue,
    starAward,
    starScheme,
    admission,
    advanceNotice,
    clearance,
    deliberation,
    departmentCall,
    departmentResponse,
    prerequisites,
    prohibition,
    routing,
    sequence,
  ].map((kind: AnyKind) => [kind.name, kind]),
)
