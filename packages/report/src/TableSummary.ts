/**
 * A table of results in numbers, counted row by row in bounded memory, with its first rows. Names are masked before anything
 * is kept.
 *
 * Laws:
 *
 * - the values of every result and the empty cells are all rows
 * - the order of rows changes only which of them are kept
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { type ClauseCount, makeClauseCounter } from "./ClauseCount.ts"
import { type ColumnCount, type CountLimits, makeColumnCounter } from "./ColumnCount.ts"
import { type GroupCount, makeGroupCounter } from "./GroupCount.ts"
import { type HeldCount, makeHeldCounter } from "./HeldCount.ts"
import { maskUnder, type Names } from "./NameColumn.ts"
import { NotResults, type ReportColumn, type ReportColumns, readReportColumns } from "./ReportColumns.ts"
import type { HeldPair, ReportRule } from "./ReportRule.ts"
import { readNumber } from "./TableNumber.ts"

/** What is asked of a summary: the rule where it is known, a column to group by, how many rows are kept, and names. */
export interface SummaryCall {
  readonly rule: ReportRule | undefined
  readonly group: string | undefined
  readonly rows: number
  readonly names: Names
}

/** A component of points, and what it comes to over all rows. */
export interface ComponentSum {
  readonly column: ReportColumn
  readonly sum: bigint
}

/** A table of results in numbers. */
export interface TableSummary {
  readonly rule: ReportRule | undefined
  readonly columns: ReportColumns
  readonly rows: number
  readonly disputed: number
  readonly statuses: ColumnCount
  readonly results: ReadonlyArray<ColumnCount>
  readonly held: (HeldCount & HeldPair) | undefined
  readonly clauses: ReadonlyArray<ClauseCount> | undefined
  readonly components: ReadonlyArray<ComponentSum>
  readonly group: ReportColumn | undefined
  readonly groups: ReadonlyArray<GroupCount> | undefined
  readonly kept: ReadonlyArray<ReadonlyArray<string>>
  readonly names: Names
}

/** Reads the cell of a row in a column. Only cells that are needed are read. */
export type ReadCell = (place: number) => string

/** Gathers the rows of a table. */
export interface TableCounter {
  readonly add: (read: ReadCell) => void
  readonly end: () => TableSummary
}

const limits: CountLimits = { values: 1000, steps: 2 ** 16 }

/** Finds the column to group by among the results and those carried through. */
const findGroup = (
  { results, carried }: ReportColumns,
  group: string | undefined,
): Result.Result<ReportColumn | undefined, NotResults> => {
  if (group === undefined) return Result.succeed(undefined)
  const all = [...results, ...carried]
  const found = all.find(({ name, header, title }) => name === group || header === group || title.zh === group)
  if (found !== undefined) return Result.succeed(found)
  const names = all.map(({ header }) => header).join(", ")
  return Result.fail(new NotResults({ faults: [`no column "${group}" to group by; there are ${names}`] }))
}

/** A table that may be grouped by a column that is known. */
interface CountPlan {
  readonly call: SummaryCall
  readonly columns: ReportColumns
  readonly group: ReportColumn | undefined
}

const makeCounter = ({ call, columns, group }: CountPlan): TableCounter => {
  const [pair] = call.rule?.held ?? []
  const at = (name: string) => columns.results.find((column) => column.name === name)
  const components = (call.rule?.components ?? []).flatMap((name) => at(name) ?? [])
  const [resultPlace, earnedPlace] = pair === undefined ? [-1, -1] : [at(pair.result)?.place, at(pair.earned)?.place]
  const main = columns.results[0]?.place ?? -1
  const masks = columns.header.map((header) => maskUnder(header, call.names))

  const statuses = makeColumnCounter(limits)
  const results = columns.results.map(({ place }) => ({ place, counter: makeColumnCounter(limits) }))
  const held = makeHeldCounter()
  const clauses = makeClauseCounter()
  const groups = makeGroupCounter()
  const kept: Array<ReadonlyArray<string>> = []
  let [rows, disputed] = [0, 0]
  let sums: ReadonlyArray<bigint> = components.map(() => 0n)

  return {
    add: (read) => {
      const text = (place: number | undefined) => (place === undefined || place < 0 ? "" : read(place))
      rows += 1
      if (rows <= call.rows) kept.push(masks.map((mask, place) => mask(text(place))))
      const isDisputed = text(columns.disputed) !== ""
      if (isDisputed) disputed += 1
      statuses.add(text(columns.status))
      for (const { place, counter } of results) counter.add(text(place))
      const isHeld = pair !== undefined && held.add(text(resultPlace), text(earnedPlace))
      clauses.add({ cites: text(columns.cites), result: text(main), isHeld })
      const values = components.map(({ place }) => readNumber(text(place)) ?? 0)
      if (values.length > 0) sums = sums.map((sum, index) => sum + BigInt(values[index] ?? 0))
      if (group === undefined) return
      groups.add(text(group.place), { isDisputed, isHeld, result: text(main), components: values })
    },
    end: () => {
      const mask = maskUnder(group?.header ?? "", call.names)
      return {
        rule: call.rule,
        columns,
        rows,
        disputed,
        statuses: statuses.end(),
        results: results.map(({ counter }) => counter.end()),
        held: pair === undefined ? undefined : { ...pair, ...held.end() },
        clauses: clauses.end(),
        components: components.map((column, index) => ({ column, sum: sums[index] ?? 0n })),
        group,
        groups: group === undefined ? undefined : groups.end()?.map((own) => ({ ...own, name: mask(own.name) })),
        kept,
        names: call.names,
      }
    },
  }
}

/**
 * Makes a counter of the rows of a table of results, or says why its header is not that of one.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeTableCounter = (
  header: ReadonlyArray<string>,
  call: SummaryCall,
): Result.Result<TableCounter, NotResults> =>
  Result.flatMap(readReportColumns(header, call.rule), (columns) =>
    Result.map(findGroup(columns, call.group), (group) => makeCounter({ call, columns, group })),
  )

/** A small table: a header, and rows of texts. */
export interface TextTable {
  readonly header: ReadonlyArray<string>
  readonly rows: Iterable<ReadonlyArray<string>>
}

/**
 * Sums up a table of results.
 *
 * @category counting
 * @since 0.1.0
 * @example
 * ```ts
 * import { summarizeTable } from "@jiceng/report"
 * import * as Result from "effect/Result"
 *
 * const header = ["id", "stars", "disputed", "status", "cites", "name"]
 * const rows = [["m1", "7", "stars=8", "illustrative", "yongning-2020#29", "张三"]]
 * const call = { rule: undefined, group: undefined, rows: 100, names: "masked" } as const
 * const summary = Result.getOrThrow(summarizeTable({ header, rows }, call))
 * summary.disputed // => 1
 * summary.kept // => [["m1", "7", "stars=8", "illustrative", "yongning-2020#29", "张*"]]
 * ```
 */
export const summarizeTable = (table: TextTable, call: SummaryCall): Result.Result<TableSummary, NotResults> =>
  Result.map(makeTableCounter(table.header, call), (counter) => {
    for (const row of table.rows) counter.add((place) => row[place] ?? "")
    return counter.end()
  })
