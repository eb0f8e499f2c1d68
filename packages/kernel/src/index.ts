/**
 * Shared nouns and exact numbers of Jiceng.
 *
 * @since 0.1.0
 */
export { apportion } from "./Apportionment.ts"
export { type Band, bandsOf, disputedStretches, findBand, type Stretch } from "./Bands.ts"
export { Cite, findClause } from "./Cite.ts"
export {
  type Column,
  choiceOf,
  columnsOf,
  expectShape,
  Flag,
  type Option,
  rowColumnsOf,
  type Shape,
  writeCell,
} from "./Column.ts"
export { namesDiffer, namesIn, type PlacedName } from "./ColumnNames.ts"
export { Count, countBetween } from "./Count.ts"
export { Day } from "./Day.ts"
export { dayAfter, dayBefore, daysBetween } from "./DayDistance.ts"
export { Disputed } from "./Disputed.ts"
export { FactName, Named } from "./FactName.ts"
export { repeatedNames, structOfColumns, type TypedColumn } from "./FlatStruct.ts"
export type { AnyKind, Breaks, Kind } from "./Kind.ts"
export { isNotCovered, NotCovered } from "./NotCovered.ts"
export { citesOf, type Outcome, type Step } from "./Outcome.ts"
export { type CheckedParts, checkedPartsOf, type PartOfWhole, partsWithin } from "./PartOfWhole.ts"
export { PartyForm } from "./PartyForm.ts"
export { Percent } from "./Percent.ts"
export { isWithin, Period } from "./Period.ts"
export { Points, Score } from "./Points.ts"
export { expectQuantity, type Quantity, quantity, readQuantity, writeQuantity } from "./Quantity.ts"
export { isBelow, percentOf, Ratio } from "./Ratio.ts"
export { limitsOf, reasonOf, type StepSchema, type StepSchemas, type Titles, tellStep } from "./Reason.ts"
export { divideRounded, Rounding, roundingTitles } from "./Rounding.ts"
export { Source, SourceId, Status, weakestStatus } from "./Source.ts"
export { Stars } from "./Stars.ts"
export { Language, Words } from "./Words.ts"
export { countWorkingDaysBetween, isWorkingDay, WorkingCalendar } from "./WorkingCalendar.ts"
export { Yuan } from "./Yuan.ts"
