/**
 * Generators of kernel values for property tests, and laws of the kernel as properties, for use with fast-check.
 * Generators build what they need and draw bounds on purpose: the bound, one unit below it, one above.
 *
 * @since 0.1.0
 */
export { anyBands, anyBounds, everyNumberLiesInOneBand, largerNumbersNeverLieLower } from "./testing/Bands.ts"
export { anyCiteOf, anySource, anySourceId, anyStatus, anyWords } from "./testing/Citing.ts"
export { anyColumnValue, writtenCellsAreDecodedBack } from "./testing/Columns.ts"
export { anyDay, anyPeriod } from "./testing/Days.ts"
export { anyNear } from "./testing/Near.ts"
export { problemsOf } from "./testing/Problems.ts"
export {
  anyCount,
  anyPercent,
  anyPoints,
  anyQuantity,
  anyRatio,
  anyRatioNear,
  anyRounding,
  anyScore,
  anyStars,
  anyUnitsOf,
  anyYuan,
} from "./testing/Quantities.ts"
export { anyRowOf } from "./testing/Rows.ts"
export { anyDisputed, anyNotCovered, anyOutcome, anyStep, reasonsNameOnlyFields } from "./testing/Steps.ts"
