/**
 * Who scores whom: weights, floors, scorecards, votes, levels, cycles and deadlines.
 *
 * @since 0.1.0
 */
export {
  ActivitiesAdded,
  ActivitiesCapped,
  ActivitiesLacking,
  ActivitiesShared,
  ActivitiesSufficed,
  ActivityCounted,
  type ActivityFacts,
  ActivityResult,
  ActivityScore,
  activityScore,
  FewerActivities,
  scoreActivities,
} from "./ActivityScore.ts"
export {
  AssessmentCycle,
  AssessmentsHeld,
  AssessmentsMissing,
  assessmentCycle,
  type CycleFacts,
  CycleResult,
  compareWithCycle,
} from "./AssessmentCycle.ts"
export {
  AssessmentRight,
  Assessor,
  AssessorBarred,
  AssessorEntitled,
  AssessorExcepted,
  type AssessorFacts,
  assessmentRight,
  judgeAssessor,
  RightResult,
} from "./AssessmentRight.ts"
export { AssessmentRuleData, assessmentKinds } from "./AssessmentRuleData.ts"
export { Ballot, countBallots, type Tally } from "./Ballots.ts"
export { CaseFacts, CaseScore, CasesWeighed, caseScore, NoCase, NoCaseCame, scoreCases } from "./CaseScore.ts"
export { type ComponentScores, componentScoresOf, scoreOf } from "./ComponentScores.ts"
export { ComponentWeighed, weighComponent } from "./ComponentWeighed.ts"
export {
  HonourReview,
  honourReview,
  NominationReviewed,
  NominationState,
  ReasonsMissing,
  ReviewFacts,
  ReviewResult,
  reviewNomination,
} from "./HonourReview.ts"
export {
  judgeLeadingWeight,
  LeadingFacts,
  LeadingResult,
  LeadingWeight,
  leadingWeight,
  ResultsUnpublished,
  SatisfactionLeads,
  SatisfactionTrails,
} from "./LeadingWeight.ts"
export {
  Level,
  LevelReached,
  LevelShares,
  LinkedAmount,
  LinkedFacts,
  LinkedResult,
  linkAmount,
  linkedAmount,
  ShareTaken,
} from "./LinkedAmount.ts"
export { compareQuota, QuotaCompared, QuotaFacts, QuotaResult, QuotaTilt, quotaTilt } from "./QuotaTilt.ts"
export {
  type BrokenDemand,
  checkScheme,
  type Demand,
  demandsOfLevels,
  demandsOfRule,
  demandsOfSplit,
  type Scheme,
  type SchemeCheck,
  schemeOf,
} from "./Scheme.ts"
export {
  type BrokenFloor,
  ChosenWeight,
  findBrokenFloors,
  SchemeComponent,
  SchemeScore,
  schemeScore,
  scoreByScheme,
} from "./SchemeScore.ts"
export {
  Adjustment,
  AdjustmentCounted,
  addUpCard,
  type CardFacts,
  CardResult,
  CardScore,
  MarkedComponent,
  MarksCounted,
  MarksMissing,
  MarksScaled,
  MissingMarks,
  Scorecard,
  scorecard,
} from "./Scorecard.ts"
export { ScoreResult, Share, SplitScore, splitFactsOf, splitScore, splitScores } from "./SplitScore.ts"
export {
  LevelComponent,
  type LevelFacts,
  type LevelResult,
  LevelSplit,
  levelFactsOf,
  SplitScoreByLevel,
  splitScoreByLevel,
  splitScoresByLevel,
} from "./SplitScoreByLevel.ts"
export { countVetoItems, VetoFacts, VetoItems, VetoItemsCounted, VetoResult, vetoItems } from "./VetoItems.ts"
export {
  NobodyVoted,
  scoreVotes,
  VoteFacts,
  VoteOption,
  VoteResult,
  VoteScore,
  VotesAveraged,
  VotesCounted,
  VoteValues,
  voteScore,
} from "./VoteScore.ts"
export { CompositeScore, composeScore, restOf, Weight, type WeightedPart, weighScore, wholeWeight } from "./Weight.ts"
export {
  compareWeight,
  WeightBounds,
  WeightFacts,
  WeightMet,
  WeightMissed,
  WeightResult,
  weightBounds,
} from "./WeightBounds.ts"
export {
  compareWithWindow,
  DayOfYear,
  WindowCompared,
  WindowResult,
  YearlyWindow,
  yearlyWindow,
} from "./YearlyWindow.ts"
