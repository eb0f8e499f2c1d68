/**
 * A block after rating: for every row its outcome, or the reasons why it has none. No row is missing.
 *
 * @since 0.1.0
 */
import type { Outcome } from "@jiceng/kernel"
import type { Block } from "./Block.ts"
import type { Fault } from "./Fault.ts"

/** A row that was rated (已评定). Rows with equal facts may share one and the same object. */
export interface Rated {
  readonly _tag: "Rated"
  readonly outcome: Outcome<unknown>
}

/** A row that was not rated (未评定), with all its faults; there is at least one. */
export interface Rejected {
  readonly _tag: "Rejected"
  readonly faults: ReadonlyArray<Fault>
}

/** What became of a row. */
export type RowResult = Rated | Rejected

/** A block and the result of each of its rows, in their order. */
export interface RatedBlock {
  readonly block: Block
  readonly results: ReadonlyArray<RowResult>
}
