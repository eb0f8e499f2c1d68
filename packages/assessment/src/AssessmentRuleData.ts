/**
 * The kinds of rules of this package, and the data that a rule of any of them holds.
 *
 * @since 0.1.0
 */
import type { AnyKind } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { ActivityScore, activityScore } from "./ActivityScore.ts"
import { AssessmentCycle, assessmentCycle } from "./AssessmentCycle.ts"
import { AssessmentRight, assessmentRight } from "./AssessmentRight.ts"
import { CaseScore, caseScore } from "./CaseScore.ts"
import { HonourReview, honourReview } from "./HonourReview.ts"
import { LeadingWeight, leadingWeight } from "./LeadingWeight.ts"
import { LinkedAmount, linkedAmount } from "./LinkedAmount.ts"
import { QuotaTilt, quotaTilt } from "./QuotaTilt.ts"
import { SchemeScore, schemeScore } from "./SchemeScore.ts"
import { Scorecard, scorecard } from "./Scorecard.ts"
import { SplitScore, splitScore } from "./SplitScore.ts"
import { SplitScoreByLevel, splitScoreByLevel } from "./SplitScoreByLevel.ts"
import { VetoItems, vetoItems } from "./VetoItems.ts"
import { VoteScore, voteScore } from "./VoteScore.ts"
import { WeightBounds, weightBounds } from "./WeightBounds.ts"
import { YearlyWindow, yearlyWindow } from "./YearlyWindow.ts"

/** The data of a rule of any of these kinds. */
export const AssessmentRuleData = Schema.Union([
  ActivityScore,
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
])
export type AssessmentRuleData = typeof AssessmentRuleData.Type

/** The kinds of rules of this package. */
export const assessmentKinds: ReadonlyArray<AnyKind> = [
  activityScore,
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
]
