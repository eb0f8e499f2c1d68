/**
 * What is different between two runs over the same subjects, such as before and after an objection.
 *
 * Laws:
 *
 * - equal results have no changes
 * - turning the runs around turns every change around
 * - applying the changes to the first run gives the second
 *
 * @since 0.1.0
 */

/** The cells of every subject by column, by id, as written in a table. */
export type Results = ReadonlyMap<string, Readonly<Record<string, string>>>

/** A cell that differs (变动). A side is `undefined` where the run did not have the subject or the column. */
export interface Change {
  readonly id: string
  readonly column: string
  readonly before: string | undefined
  readonly after: string | undefined
}

const sorted = (keys: Iterable<string>): ReadonlyArray<string> => [...new Set(keys)].toSorted()

/**
 * Finds the cells that differ between two runs, sorted by id and column.
 *
 * @category comparing
 * @since 0.1.0
 * @example
 * ```ts
 * import { findChanges } from "@jiceng/points"
 *
 * const before = new Map([["m1", { points: "88", stars: "3" }]])
 * const after = new Map([["m1", { points: "90", stars: "3" }]])
 * findChanges(before, after) // => [{ id: "m1", column: "points", before: "88", after: "90" }]
 * ```
 */
export const findChanges = (before: Results, after: Results): ReadonlyArray<Change> =>
  sorted([...before.keys(), ...after.keys()]).flatMap((id) => {
    const [old, now] = [before.get(id) ?? {}, after.get(id) ?? {}]
    return sorted([...Object.keys(old), ...Object.keys(now)])
      .map((column): Change => ({ id, column, before: old[column], after: now[column] }))
      .filter((change) => change.before !== change.after)
  })
