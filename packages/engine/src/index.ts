/**
 * Many subjects: a rule comes as an argument, blocks of cells come in, and rated blocks go out.
 *
 * @since 0.1.0
 */
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
export { type RateRecord, rateRecords } from "./FactsDoor.ts"
export type { Fault } from "./Fault.ts"
export { HeaderMismatch, idTitle, type Layout, matchHeader } from "./Header.ts"
export { type Describe, describeOutcomes, type OutputColumn, outputColumns } from "./Output.ts"
export type { OutputCell } from "./OutputCell.ts"
export {
  applyQuota,
  BottomQuota,
  countPlaces,
  Quota,
  QuotaSize,
  TopQuota,
} from "./Quota.ts"
export { NamedLast, PlacesQuotaMissed, type QuotaStep, ShareQuotaMissed } from "./QuotaStep.ts"
export { type Contender, Ranked, Ranking, RankOrder, rankContenders, TieBreak } from "./Rank.ts"
export type { Rated, RatedBlock, Rejected, RowResult } from "./RatedBlock.ts"
export type { Rating } from "./Rating.ts"
export { type Run, startRun } from "./Run.ts"
export { addToTally, emptyTally, type Tally } from "./Tally.ts"
