/**
 * What a run came to: rows read, rated and rejected, how many are disputed, and how many each clause held down.
 *
 * Laws:
 *
 * - rows read are rows rated and rows rejected
 * - adding blocks one by one counts what adding their rows at once does
 *
 * @since 0.1.0
 */
import type { RatedBlock } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"

/** Numbers of rows. `limited` counts, by the clause, the rows that it held down; `rejects` counts faults by column. */
export interface Tally {
  readonly read: number
  readonly rated: number
  readonly rejected: number
  readonly disputed: number
  readonly limited: Readonly<Record<string, number>>
  readonly rejects: Readonly<Record<string, number>>
}

/** The tally of no rows. */
export const emptyTally: Tally = { read: 0, rated: 0, rejected: 0, disputed: 0, limited: {}, rejects: {} }

const addOne = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1
}

/**
 * Adds the rows of a block to a tally.
 *
 * @category counting
 * @since 0.1.0
 */
export const addToTally = (tally: Tally, { results }: RatedBlock, rating: Rating): Tally => {
  const limited: Record<string, number> = { ...tally.limited }
  const rejects: Record<string, number> = { ...tally.rejects }
  let { rated, rejected, disputed } = tally
  for (const result of results) {
    if (result._tag === "Rejected") {
      rejected += 1
      for (const { column } of result.faults) addOne(rejects, column)
      continue
    }
    rated += 1
    const { steps } = result.outcome
    if (steps.some(({ _tag }) => _tag === "Disputed")) disputed += 1
    for (const { _tag, cite } of steps) if (rating.limits.has(_tag)) addOne(limited, cite)
  }
  return { read: tally.read + results.length, rated, rejected, disputed, limited, rejects }
}
