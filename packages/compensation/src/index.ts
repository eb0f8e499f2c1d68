/**
 * What a community worker is paid: ladders, performance pay, allowances, awards, floors and growth.
 *
 * @since 0.1.0
 */
export {
  AllowanceCondition,
  AllowanceDrawn,
  type AllowanceFacts,
  AllowanceNotAdded,
  AllowanceRole,
  Allowances,
  AllowancesResult,
  AllowanceWithheld,
  allowances,
  drawAllowances,
  NoAllowanceRole,
} from "./Allowances.ts"
export { type BonusFacts, BonusResult, BonusShare, BonusTaken, bonusShare, takeBonus } from "./BonusShare.ts"
export { Career, countContinuousYears, countRuns, countServiceMonths } from "./Career.ts"
export { CompensationRuleData, compensationKinds } from "./CompensationRuleData.ts"
export {
  Grade,
  GradePaid,
  GradePay,
  gradePay,
  LadderRow,
  MonthlyPay,
  PayLadder,
  PostNumber,
  payGrade,
  RungFacts,
} from "./GradePay.ts"
export {
  choiceOfPosts,
  gradesOf,
  Ladder,
  type LadderFacts,
  LadderPaid,
  LadderResult,
  ladder,
  PostRange,
  PostRanges,
  readLadder,
} from "./Ladder.ts"
export { compareLadders, type LadderChange, type PayChange, type RosterEntry } from "./LadderChange.ts"
export { Payer, payerTitles } from "./Payer.ts"
export {
  compareWithFloor,
  FloorCompared,
  type FloorFacts,
  FloorResult,
  Multiple,
  PayFloor,
  payFloor,
} from "./PayFloor.ts"
export { highestPay, linesOfSettlement, linesOfSteps, payingKinds } from "./PayLines.ts"
export {
  AdditivePay,
  Coefficient,
  CoefficientPay,
  findPay,
  MatrixPay,
  PayMode,
  type Rung,
  ScalePay,
} from "./PayMode.ts"
export { countedUpTo, PayMonth, TakesEffect } from "./PayMonth.ts"
export {
  AverageRiseCompared,
  compareRise,
  PayRise,
  payRise,
  RiseFacts,
  RiseMeasure,
  RiseResult,
  SmallestRiseCompared,
} from "./PayRise.ts"
export { addUpPayroll, averagePay, makePayslip, type PayerTotal, PayLine, type Payroll, Payslip } from "./Payslip.ts"
export {
  NegativeBalance,
  PaidTooMuch,
  PerformanceDue,
  PerformancePaid,
  PerformanceSettlement,
  performanceSettlement,
  SettlementFacts,
  SettlementResult,
  StarPay,
  settlePerformance,
} from "./PerformanceSettlement.ts"
export {
  CertificateLevel,
  EducationLevel,
  GradeHeld,
  GradePlaced,
  GradesAdded,
  Placement,
  type PlacementFacts,
  PlacementResult,
  placement,
  placeWorker,
} from "./Placement.ts"
export {
  payRoles,
  type RoleFacts,
  RolePaid,
  RolePay,
  RolePayResult,
  RoleWage,
  rolePay,
  SecondWageDropped,
} from "./RolePay.ts"
export {
  AwardFixed,
  AwardResult,
  fixAward,
  Milestone,
  MilestoneBarred,
  MilestoneReached,
  MilestoneSum,
  ServiceAward,
  ServiceFacts,
  serviceAward,
} from "./ServiceAward.ts"
export { monthsOfYear, Wage } from "./Wage.ts"
export { type AddedPostFacts, findWagePayer, WageBorne, WagePayer, WagePayerResult, wagePayer } from "./WagePayer.ts"
export { stateYear, type YearEnd } from "./YearEnd.ts"
export { compareYears, YearlyRise, YearsCompared, YearsFacts, YearsResult, yearlyRise } from "./YearlyRise.ts"
