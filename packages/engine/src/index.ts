/**
 * Many subjects: a rule comes as an argument, blocks of cells come in, and rated blocks go out.
 *
 * @since 0.1.0
 */
export { type Aim, type Change, findAim, type Wish } from "./Aim.ts"
export type { Nearest } from "./AimTrial.ts"
export type { Block, BrokenRow } from "./Block.ts"
export {
  CohortRule,
  type CohortStep,
  cohortSteps,
  contenderOf,
  GroupVeto,
  GroupVetoed,
  type Placing,
  type RatedSubject,
  rateCohort,
} from "./Cohort.ts"
export {
  type Comparison,
  compareRatings,
  type Difference,
  type DifferentRegion,
  type SharedNames,
} from "./Comparison.ts"
export type { FactChange } from "./FactChange.ts"
export type { Facts } from "./FactSpace.ts"
export { type Bounds, type FactStretch, type FactValue, stretchesBetween } from "./FactStretch.ts"
export { type RateRecord, rateRecords } from "./FactsDoor.ts"
export type { Fault } from "./Fault.ts"
export { BadGoal, type Goal, type GoalOperator, type GoalTerm, isMet, readGoal, writeGoal } from "./Goal.ts"
export { HeaderMismatch, idTitle, type Layout, matchHeader } from "./Header.ts"
export type { NothingShared } from "./JointSpace.ts"
export { type Describe, describeOutcomes, type OutputColumn, outputColumns } from "./Output.ts"
export type { OutputCell } from "./OutputCell.ts"
export { mostCombinations, type RangedOutcome, type RateRanges, rateRanges } from "./PartialFacts.ts"
export { type PartialRating, rateMissing } from "./PartialRows.ts"
export {
  applyQuota,
  BottomQuota,
  countPlaces,
  Quota,
  QuotaSize,
  TopQuota,
} from "./Quota.ts"
export { NamedLast, PlacesQuotaMissed, type QuotaStep, ShareQuotaMissed } from "./QuotaStep.ts"
export { isInRange, isSettled, type Range, rangeOf, writeRange } from "./Range.ts"
export { type DescribeRanges, describeRanges, rangedColumns } from "./RangedOutput.ts"
export type { Gathered } from "./RangeGathering.ts"
export { type Contender, Ranked, Ranking, RankOrder, rankContenders, TieBreak } from "./Rank.ts"
export type { Rated, RatedBlock, Rejected, RowResult } from "./RatedBlock.ts"
export type { Rating } from "./Rating.ts"
export { type ComparedRow, type CompareRows, type PlacedRating, startComparison } from "./RowComparison.ts"
export { type IdFaults, type RateBlock, type Run, rateBlocks, startIdCheck, startRun } from "./Run.ts"
export { addToTally, emptyTally, joinTallies, type Tally, tallyBlock } from "./Tally.ts"
