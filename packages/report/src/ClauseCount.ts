/**
 * How often each clause is cited, beside which results, and among those that were held down. Rows cite several clauses, in one
 * cell with `;` between them; whole cells are counted, and taken apart at the end.
 *
 * Laws:
 *
 * - a clause is counted once for every row that cites it
 *
 * @since 0.1.0
 */

/** A clause: the rows that cite it, those of them that were held down, and the rows by their first result. */
export interface ClauseCount {
  readonly cite: string
  readonly rows: number
  readonly held: number
  /** `undefined` where there are too many different results. */
  readonly byResult: ReadonlyMap<string, number> | undefined
}

/** A row as this count sees it. */
export interface CitingRow {
  readonly cites: string
  readonly result: string
  readonly isHeld: boolean
}

/** Gathers rows. */
export interface ClauseCounter {
  readonly add: (row: CitingRow) => void
  /** Gives the clauses, the most cited first, or `undefined` where there are too many. */
  readonly end: () => ReadonlyArray<ClauseCount> | undefined
}

interface Cell {
  rows: number
  held: number
  byResult: Map<string, number>
}

/** More than these are too many to be looked at one by one. */
const mostCells = 10_000
const mostResults = 100

const splitCites = (cell: string): ReadonlyArray<string> => [...new Set(cell.split(";").filter((cite) => cite !== ""))]

const addTo = (counts: Map<string, number>, key: string, rows: number) => {
  counts.set(key, (counts.get(key) ?? 0) + rows)
}

const byRows = (one: ClauseCount, other: ClauseCount): number =>
  other.rows - one.rows || (one.cite < other.cite ? -1 : 1)

/**
 * Makes a counter of clauses.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeClauseCounter = (): ClauseCounter => {
  const cells = new Map<string, Cell>()
  const results = new Set<string>()
  let isTooMuch = false

  return {
    add: ({ cites, result, isHeld }) => {
      if (isTooMuch) return
      if (results.size <= mostResults) results.add(result)
      const cell = cells.get(cites) ?? { rows: 0, held: 0, byResult: new Map() }
      cell.rows += 1
      if (isHeld) cell.held += 1
      if (results.size <= mostResults) addTo(cell.byResult, result, 1)
      cells.set(cites, cell)
      if (cells.size > mostCells) {
        isTooMuch = true
        cells.clear()
      }
    },
    end: () => {
      if (isTooMuch) return undefined
      const clauses = new Map<string, Cell>()
      for (const [cites, cell] of cells) {
        for (const cite of splitCites(cites)) {
          const clause = clauses.get(cite) ?? { rows: 0, held: 0, byResult: new Map() }
          clause.rows += cell.rows
          clause.held += cell.held
          for (const [result, rows] of cell.byResult) addTo(clause.byResult, result, rows)
          clauses.set(cite, clause)
        }
      }
      const hasFew = results.size <= mostResults
      return [...clauses]
        .map(([cite, { rows, held, byResult }]) => ({ cite, rows, held, byResult: hasFew ? byResult : undefined }))
        .toSorted(byRows)
    },
  }
}
