/**
 * The points catalogue and its ledger, and the schemes that make stars out of points, counts and rates.
 *
 * @since 0.1.0
 */
export { AwardCap, capAward, HoldCap, StarsHeld } from "./AwardCap.ts"
export { type Change, findChanges, type Results } from "./Changes.ts"
export {
  CompositePart,
  CompositeStars,
  CompositeStarsResult,
  compositeStars,
  PartFailed,
  PartWeighed,
  rateComposite,
  StarsEarnedByTotal,
} from "./CompositeStars.ts"
export { AbsencePenalised, PointsLimited } from "./ItemWindows.ts"
export { expectedQuantity, type Priced, pricedBy, priceEntry, takesQuantity } from "./ItemWorth.ts"
export { type Admission, admitEntries, type EntryFault, findEntryFault, type Memberships } from "./LedgerDoor.ts"
export { PeriodZeroed, StarsHeldByEntry } from "./LedgerEffects.ts"
export { LedgerEntry } from "./LedgerEntry.ts"
export {
  amountsOf,
  type LedgerPlan,
  narrowPlan,
  planLedger,
  type RatedPeriod,
  type Register,
  type SlotNumber,
} from "./LedgerPlan.ts"
export { type LedgerSums, mergeSums, noSums, sumEntries } from "./LedgerSums.ts"
export {
  ComponentCounted,
  ItemCounted,
  type LedgerTotal,
  type TotalStep,
  totalOf,
} from "./LedgerTotal.ts"
export { maskName } from "./MaskedName.ts"
export { type Member, plainMember, type RatedLedger, rateLedger, rateSums } from "./MemberLedger.ts"
export {
  NamedStar,
  NamedStars,
  NamedStarsResult,
  namedStars,
  rateNamedStars,
  StarLost,
  StarWon,
  TotalMarked,
} from "./NamedStars.ts"
export {
  DesignAddition,
  makeNotice,
  type Notice,
  NoticeBasis,
  type NoticeRow,
  NoticeRule,
  type NoticeSubject,
  publishTwice,
  type TwoWayNotice,
} from "./Notice.ts"
export { findObjectionPeriod, ObjectionTerm } from "./ObjectionPeriod.ts"
export {
  CarriedShare,
  EntryCount,
  MemberClass,
  Opening,
  OpeningPoints,
  PointsBound,
  PointsCatalogue,
  PointsComponent,
  Standing,
} from "./PointsCatalogue.ts"
export { memberFactsOf, type PointsFacts, type PointsResult } from "./PointsColumns.ts"
export { EarningItem, PointSteps, PointsItem } from "./PointsItem.ts"
export { EntryQuantity, ItemPoints, PointsLimit } from "./PointsLimit.ts"
export {
  BenchmarkMissed,
  BenchmarkReached,
  MemberExempt,
  MemberUngraded,
  PointsCarried,
  PointsCeiled,
  PointsFloored,
  PointsOpened,
  type PointsStep,
  PointsSummed,
  pointsCatalogue,
  ratePoints,
} from "./PointsRating.ts"
export { PointsRuleData, pointsKinds } from "./PointsRuleData.ts"
export { PointsSum } from "./PointsSum.ts"
export { DoneService, entriesOfOrder, RatedService, ServiceOrder } from "./ServiceOrder.ts"
export { isLonger, Span, widenWindow, windowOf } from "./Span.ts"
export {
  type AwardFacts,
  rateAward,
  StarAward,
  StarGrant,
  StarsGranted,
  StarsVetoed,
  StarVeto,
  starAward,
} from "./StarAward.ts"
export {
  CountCap,
  capStars,
  RateCap,
  StarCap,
  type StarsCapped,
  StarsCappedByCount,
  StarsCappedByRate,
} from "./StarCap.ts"
export {
  CountPrecondition,
  FlagPrecondition,
  PreconditionMissed,
  RatePrecondition,
  requireForStars,
  StarPrecondition,
} from "./StarPrecondition.ts"
export { RateRounded, rateStars, type StarResult, StarScheme, starScheme } from "./StarScheme.ts"
export {
  CountFact,
  countOf,
  LabelFact,
  RateFact,
  ratioOf,
  type StarFacts,
  StarSubject,
  starFactsOf,
} from "./StarSubject.ts"
export { earnStars, StarsEarned, StarTable } from "./StarTable.ts"
export { type CheckInsByUnit, countUnits, type MemberCheckIns, mergeUnits, type UnitCheckIns } from "./UnitCheckIns.ts"
