/**
 * The rejected rows of a run in numbers: why rows were rejected, by column, and what stood there. A row can have several
 * faults; rows and faults are counted apart.
 *
 * Laws:
 *
 * - the causes of all faults are all faults
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { maskUnder, type Names } from "./NameColumn.ts"
import { NotResults } from "./ReportColumns.ts"
import type { ReadCell, TextTable } from "./TableSummary.ts"

/** A cause: a problem of a column, how many faults it is behind, and what was found most often. */
export interface RejectCause {
  readonly column: string
  readonly problem: string
  readonly faults: number
  /** What stood there most often, where it is known. A whole row, which may hold anything, is not shown. */
  readonly found: ReadonlyArray<string>
}

/** The rejected rows. `causes` are `undefined` where there are too many. */
export interface RejectSummary {
  readonly rows: number
  readonly faults: number
  readonly causes: ReadonlyArray<RejectCause> | undefined
}

/** Gathers faults, in the order of their lines. */
export interface RejectCounter {
  readonly add: (read: ReadCell) => void
  readonly end: () => RejectSummary
}

const columns = ["line", "id", "column", "found", "problem"] as const

const mostCauses = 1000
const mostFound = 1000
const shownFound = 3

interface Cause {
  readonly column: string
  readonly problem: string
  faults: number
  readonly found: Map<string, number>
}

const oftenFound = (found: ReadonlyMap<string, number>): ReadonlyArray<string> =>
  found.size > mostFound
    ? []
    : [...found]
        .toSorted(([one, many], [other, others]) => others - many || (one < other ? -1 : 1))
        .slice(0, shownFound)
        .map(([text]) => text)

/**
 * Makes a counter of the faults under a header, or says why it is not that of rejected rows.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeRejectCounter = (
  header: ReadonlyArray<string>,
  names: Names,
): Result.Result<RejectCounter, NotResults> => {
  const missing = columns.filter((name) => !header.includes(name))
  if (missing.length > 0) {
    return Result.fail(new NotResults({ faults: missing.map((name) => `found no column named ${name}, expected one`) }))
  }
  const [line = 0, , column = 0, found = 0, problem = 0] = columns.map((name) => header.indexOf(name))
  const causes = new Map<string, Cause>()
  let [rows, faults, last] = [0, 0, ""]
  return Result.succeed({
    add: (text) => {
      faults += 1
      if (text(line) !== last) rows += 1
      last = text(line)
      const key = `${text(column)}\n${text(problem)}`
      const cause = causes.get(key) ?? { column: text(column), problem: text(problem), faults: 0, found: new Map() }
      cause.faults += 1
      if (cause.column !== "" && cause.found.size <= mostFound) {
        const shown = maskUnder(cause.column, names)(text(found))
        cause.found.set(shown, (cause.found.get(shown) ?? 0) + 1)
      }
      if (causes.size <= mostCauses) causes.set(key, cause)
    },
    end: () => ({
      rows,
      faults,
      causes:
        causes.size > mostCauses
          ? undefined
          : [...causes.values()]
              .map((cause) => ({ ...cause, found: oftenFound(cause.found) }))
              .toSorted((one, other) => other.faults - one.faults || (one.column < other.column ? -1 : 1)),
    }),
  })
}

/**
 * Sums up a table of rejected rows, as `jiceng run --rejects` writes it.
 *
 * @category counting
 * @since 0.1.0
 */
export const summarizeRejects = (table: TextTable, names: Names): Result.Result<RejectSummary, NotResults> =>
  Result.map(makeRejectCounter(table.header, names), (counter) => {
    for (const row of table.rows) counter.add((place) => row[place] ?? "")
    return counter.end()
  })
