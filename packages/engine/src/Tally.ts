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
import type { RatedBlock, RowResult } from "./RatedBlock.ts"

/**
 * Numbers of rows. `values` counts the rows with each value of the first result; it is `undefined` once there are more
 * than a reader would look at. `limited` counts, by the clause, the rows that it held down; `faults` counts, by column, what was wrong.
 */
export interface Tally {
  readonly read: number
  readonly rated: number
  readonly rejected: number
  readonly disputed: number
  readonly values: Readonly<Record<string, number>> | undefined
  readonly limited: Readonly<Record<string, number>>
  readonly faults: Readonly<Record<string, number>>
}

/** The tally of no rows. */
export const emptyTally: Tally = { read: 0, rated: 0, rejected: 0, disputed: 0, values: {}, limited: {}, faults: {} }

const mostValues = 20

const add = (counts: Record<string, number>, key: string, rows: number): void => {
  counts[key] = (counts[key] ?? 0) + rows
}

/**
 * Adds the rows of a block to a tally.
 *
 * @category counting
 * @since 0.1.0
 */
export const addToTally = (tally: Tally, { results }: RatedBlock): Tally => {
  const rowsByResult = new Map<RowResult, number>()
  for (const result of results) rowsByResult.set(result, (rowsByResult.get(result) ?? 0) + 1)
  const limited: Record<string, number> = { ...tally.limited }
  const faults: Record<string, number> = { ...tally.faults }
  const values: Record<string, number> | undefined = tally.values && { ...tally.values }
  let { rated, rejected, disputed } = tally
  for (const [result, rows] of rowsByResult) {
    if (result._tag === "Rejected") {
      rejected += rows
      for (const { column } of result.faults) add(faults, column, rows)
    } else {
      rated += rows
      if (result.disputed) disputed += rows
      if (values !== undefined) add(values, result.cells[0]?.text ?? "", rows)
      for (const cite of result.limits) add(limited, cite, rows)
    }
  }
  const hasFewValues = values !== undefined && Object.keys(values).length <= mostValues
  const shown = hasFewValues ? values : undefined
  return { read: tally.read + results.length, rated, rejected, disputed, values: shown, limited, faults }
}
