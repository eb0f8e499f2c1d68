/**
 * Groups side by side: for every value of a column its rows, how many are disputed and held down, its first results, and what
 * its components come to.
 *
 * Laws:
 *
 * - the rows of all groups are all rows
 *
 * @since 0.1.0
 */
import { type ColumnCount, type ColumnCounter, type CountLimits, makeColumnCounter } from "./ColumnCount.ts"

/** A group (分组). `components` has a sum in fourth decimals for each of the rule's components. */
export interface GroupCount {
  readonly name: string
  readonly rows: number
  readonly disputed: number
  readonly held: number
  readonly result: ColumnCount
  readonly components: ReadonlyArray<bigint>
}

/** A row as its group sees it. */
export interface GroupRow {
  readonly isDisputed: boolean
  readonly isHeld: boolean
  readonly result: string
  readonly components: ReadonlyArray<number>
}

/** Gathers rows by groups. */
export interface GroupCounter {
  readonly add: (name: string, row: GroupRow) => void
  /** Gives the groups, the largest first, or `undefined` where there are too many. */
  readonly end: () => ReadonlyArray<GroupCount> | undefined
}

interface Group {
  rows: number
  disputed: number
  held: number
  readonly result: ColumnCounter
  components: ReadonlyArray<bigint>
}

/** More groups than these are not compared. */
export const mostGroups = 500

const limits: CountLimits = { values: 100, steps: 2048 }

const makeGroup = ({ components }: GroupRow): Group => ({
  rows: 0,
  disputed: 0,
  held: 0,
  result: makeColumnCounter(limits),
  components: components.map(() => 0n),
})

/**
 * Makes a counter of groups.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeGroupCounter = (): GroupCounter => {
  const groups = new Map<string, Group>()
  let isTooMuch = false
  return {
    add: (name, row) => {
      if (isTooMuch) return
      const group = groups.get(name) ?? makeGroup(row)
      groups.set(name, group)
      group.rows += 1
      if (row.isDisputed) group.disputed += 1
      if (row.isHeld) group.held += 1
      group.result.add(row.result)
      if (row.components.length > 0) {
        group.components = group.components.map((sum, at) => sum + BigInt(row.components[at] ?? 0))
      }
      if (groups.size > mostGroups) {
        isTooMuch = true
        groups.clear()
      }
    },
    end: () =>
      isTooMuch
        ? undefined
        : [...groups]
            .map(([name, group]) => ({ name, ...group, result: group.result.end() }))
            .toSorted((one, other) => other.rows - one.rows || (one.name < other.name ? -1 : 1)),
  }
}
