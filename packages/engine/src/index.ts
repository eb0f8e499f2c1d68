/**
 * Many subjects: a rule comes as an argument, blocks of cells come in, and rated blocks go out.
 *
 * @since 0.1.0
 */
export type { Block, BrokenRow } from "./Block.ts"
export { type RateRecord, rateRecords } from "./FactsDoor.ts"
export type { Fault } from "./Fault.ts"
export { HeaderMismatch, idTitle, type Layout, matchHeader } from "./Header.ts"
export { type Describe, describeOutcomes, type OutputCell, type OutputColumn, outputColumns } from "./Output.ts"
export type { Rated, RatedBlock, Rejected, RowResult } from "./RatedBlock.ts"
export type { Rating } from "./Rating.ts"
export { type Run, startRun } from "./Run.ts"
export { addToTally, emptyTally, type Tally } from "./Tally.ts"
