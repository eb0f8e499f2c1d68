/**
 * The points catalogue and its ledger, and the schemes that make stars out of points, counts and rates.
 *
 * @since 0.1.0
 */
export { AwardCap, capAward, HoldCap, StarsHeld } from "./AwardCap.ts"
export { AbsencePenalised, PointsLimited } from "./ItemWindows.ts"
export { type Admission, admitEntries, type EntryFault, type Memberships } from "./LedgerDoor.ts"
export { LedgerEntry } from "./LedgerEntry.ts"
export {
  amountsOf,
  type LedgerPlan,
  planLedger,
  type RatedPeriod,
  type Register,
  type SlotNumber,
} from "./LedgerPlan.ts"
export { type LedgerSums, mergeSums, noSums, sumEntries } from "./LedgerSums.ts"
export {
  ComponentCounted,
  type LedgerTotal,
  PeriodZeroed,
  StarsHeldByEntry,
  type TotalStep,
  totalOf,
} from "./LedgerTotal.ts"
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
  CarriedShare,
  MemberClass,
  Opening,
  OpeningPoints,
  PointsBound,
  PointsCatalogue,
  PointsComponent,
  Standing,
} from "./PointsCatalogue.ts"
export {
  EarningItem,
  EntryCount,
  EntryQuantity,
  ItemPoints,
  PointSteps,
  PointsItem,
  PointsLimit,
} from "./PointsItem.ts"
export {
  MemberExempt,
  MemberUngraded,
  memberFactsOf,
  PointsCarried,
  PointsCeiled,
  type PointsFacts,
  PointsFloored,
  PointsOpened,
  type PointsResult,
  type PointsStep,
  PointsSummed,
  pointsCatalogue,
  ratePoints,
} from "./PointsRating.ts"
export { PointsSum } from "./PointsSum.ts"
export { isLonger, Span, windowOf } from "./Span.ts"
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
  FactName,
  LabelFact,
  RateFact,
  ratioOf,
  type StarFacts,
  StarSubject,
  starFactsOf,
} from "./StarSubject.ts"
export { earnStars, StarsEarned, StarTable } from "./StarTable.ts"
