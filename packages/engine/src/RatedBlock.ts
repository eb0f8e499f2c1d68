/**
 * A block after rating: for every row what is written of it, or the reasons why it was not rated. No row is missing.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import type { Block } from "./Block.ts"
import type { Fault } from "./Fault.ts"
import type { OutputCell } from "./OutputCell.ts"

/**
 * A row that was rated (已评定): its cells, whether another reading would change them, and the clauses that held the result
 * down. Rows of which the same is written share one object. Where a figure is missing and some result is only known
 * within a range, the row is `ranged`.
 */
export interface Rated {
  readonly _tag: "Rated"
  readonly cells: ReadonlyArray<OutputCell>
  readonly disputed: boolean
  readonly limits: ReadonlyArray<Cite>
  readonly ranged?: true
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
