/**
 * What a run came to: rows read, rated and rejected, how many are disputed, and how many each clause held down.
 *
 * Laws:
 *
 * - rows read are rows rated and rows rejected
 * - adding blocks one by one counts what adding their rows at once does
 * - tallies join to that of all their rows, however they are grouped
 *
 * @since 0.1.0
 */
import type { RatedBlock, RowResult } from "./RatedBlock.ts"

/**
 * Numbers of rows. `ranged` are those that were rated and have a result that is only known within a range. `values` counts the rows with each value of the first result; it is `undefined` once there are more
 * than a reader would look at. `limited` counts, by the clause, the rows that it held down; `faults` counts, by column, what was wrong.
 */
export interface Tally {
  readonly read: number
  readonly rated: number
  readonly rejected: number
  readonly disputed: number
  readonly ranged: number
  readonly values: Readonly<Record<string, number>> | undefined
  readonly limited: Readonly<Record<string, number>>
  readonly faults: Readonly<Record<string, number>>
}

/** The tally of no rows. */
export const emptyTally: Tally = {
  read: 0,
  rated: 0,
  rejected: 0,
  disputed: 0,
  ranged: 0,
  values: {},
  limited: {},
  faults: {},
}

const mostValues = 20

const add = (counts: Record<string, number>, key: string, rows: number): void => {
  counts[key] = (counts[key] ?? 0) + rows
}

const withinReach = (values: Record<string, number> | undefined) =>
  values !== undefined && Object.keys(values).length <= mostValues ? values : undefined

/**
 * Counts the rows of a block.
 *
 * @category counting
 * @since 0.1.0
 */
export const tallyBlock = ({ results }: RatedBlock): Tally => {
  const rowsByResult = new Map<RowResult, number>()
  for (const result of results) rowsByResult.set(result, (rowsByResult.get(result) ?? 0) + 1)
  const values: Record<string, number> = {}
  const limited: Record<string, number> = {}
  const faults: Record<string, number> = {}
  let [rated, rejected, disputed, ranged] = [0, 0, 0, 0]
  for (const [result, rows] of rowsByResult) {
    if (result._tag === "Rejected") {
      rejected += rows
      for (const { column } of result.faults) add(faults, column, rows)
    } else {
      rated += rows
      if (result.disputed) disputed += rows
      if (result.ranged) ranged += rows
      const value = result.cells[0]?.text ?? ""
      if (!result.ranged || value !== "") add(values, value, rows)
      for (const cite of result.limits) add(limited, cite, rows)
    }
  }
  return { read: results.length, rated, rejected, disputed, ranged, values: withinReach(values), limited, faults }
}

type Counts = Readonly<Record<string, number>>

const addCounts = (counts: Counts, others: Counts): Record<string, number> => {
  const sums = { ...counts }
  for (const [key, rows] of Object.entries(others)) add(sums, key, rows)
  return sums
}

/**
 * Adds a tally of some rows to that of others before them.
 *
 * @category counting
 * @since 0.1.0
 */
export const joinTallies = (tally: Tally, other: Tally): Tally => ({
  read: tally.read + other.read,
  rated: tally.rated + other.rated,
  rejected: tally.rejected + other.rejected,
  disputed: tally.disputed + other.disputed,
  ranged: tally.ranged + other.ranged,
  values: tally.values && other.values && withinReach(addCounts(tally.values, other.values)),
  limited: addCounts(tally.limited, other.limited),
  faults: addCounts(tally.faults, other.faults),
})

/**
 * Adds the rows of a block to a tally.
 *
 * @category counting
 * @since 0.1.0
 */
export const addToTally = (tally: Tally, rated: RatedBlock): Tally => joinTallies(tally, tallyBlock(rated))
