/**
 * Editions: what one looks like, what is wrong with it, which is in force, and how its rules are made ready to rate.
 *
 * @since 0.1.0
 */
export {
  type Alternative,
  alternativesTo,
  countChoices,
  defaultChoices,
  everyChoice,
  type Readings,
} from "./Alternatives.ts"
export { type Binding, CannotBind, shippedBinding } from "./Binding.ts"
export { type BoundRule, bindRule } from "./BoundRule.ts"
export {
  type CatalogueRule,
  type CoverageFaults,
  type CoverageRow,
  type Covering,
  coverageOf,
  findCoverageFaults,
} from "./CatalogueCoverage.ts"
export { Edition, type EditionPart, type WrittenEdition, type WrittenEntry } from "./Edition.ts"
export { checkEdition, decodeEdition, InvalidEdition } from "./EditionCheck.ts"
export { type Fault, faultsOf, writePath } from "./Fault.ts"
export { findEditionInForce, isInForce, NoEditionInForce, writeInForce } from "./InForce.ts"
export { Modality } from "./Modality.ts"
export { Name } from "./Name.ts"
export { Recorded, SetAside } from "./Provision.ts"
export { type Choices, Reading } from "./Reading.ts"
export { RuleEntry } from "./RuleEntry.ts"
export { kinds, RuleData, type WrittenRule } from "./RuleKind.ts"
export { Slot, SlotFill, SlotShape, SlotUsed, slotShapes } from "./Slot.ts"
export { titlesOf } from "./Titles.ts"
export {
  type Filling,
  fillData,
  isReadingPlace,
  isSlotPlace,
  type OpenPlace,
  openPlaces,
  type Path,
  type ReadingPlace,
  type SlotPlace,
  type Written,
} from "./WrittenData.ts"
