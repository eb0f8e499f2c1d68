/**
 * A payroll: every worker of a table is paid for a month, and what each payer pays for all of them is added up.
 *
 * @since 0.1.0
 */
import { type Describe, describeOutcomes, idTitle, type Rated, type RatedBlock } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import type { Table } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { describeLines, lineColumns, linesOfBlock } from "./PayrollLines.ts"
import type { PaidOutcome, PayrollRating } from "./PayrollRating.ts"
import type { ShowProgress } from "./Progress.ts"
import { type FurtherFile, rateTable, type TableCall } from "./RatedTable.ts"

/** From where to where; also the lines of payslips, where they are asked for. */
export interface PayrollCall extends TableCall {
  readonly lines: Option.Option<string>
}

/** What is kept of an outcome beside what is written of it: rows of which the same is written share one. */
interface Kept {
  readonly outcome: PaidOutcome
  readonly lines: ReadonlyArray<Rated>
}

const keepOutcomes = (rating: PayrollRating, { lines, language }: PayrollCall) => {
  const kept = new WeakMap<Rated, Kept>()
  const describe = describeOutcomes(rating)
  const linesOf = describeLines(rating, language)
  const keep: Describe = (outcome) => {
    const rated = describe(outcome)
    const paid = outcome as PaidOutcome
    kept.set(rated, { outcome: paid, lines: Option.isSome(lines) ? linesOf(paid) : [] })
    return rated
  }
  return { describe: keep, keptOf: (rated: Rated) => kept.get(rated) as Kept }
}

const addTo = (counts: Map<string, number>, name: string, more: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + more)
}

/**
 * Pays all workers of a table, writes what they are paid, and tells what it comes to.
 *
 * @category running
 * @since 0.1.0
 */
export const runPayroll = Effect.fnUntraced(function* (
  table: Table,
  rating: PayrollRating,
  { call, showProgress }: { readonly call: PayrollCall; readonly showProgress: ShowProgress },
) {
  const { describe, keptOf } = keepOutcomes(rating, call)
  const amounts = columnsOf(rating.result).filter(({ shape }) => shape._tag === "Number")
  const [sums, silent] = [new Map<string, number>(), new Map<string, number>()]
  const note = ({ results }: RatedBlock): void => {
    for (const result of results) {
      if (result._tag === "Rejected") continue
      const { value, silent: rules } = keptOf(result).outcome
      for (const { name } of amounts) addTo(sums, name, value[name as keyof typeof value] as number)
      for (const { entry } of rules) addTo(silent, entry.name, 1)
    }
  }
  const names = [{ name: "id", title: idTitle }, ...lineColumns(rating)].map(({ name, title }) =>
    call.language === "zh" ? title.zh : name,
  )
  const rowsOf = (rated: RatedBlock, id: number) => linesOfBlock(rated, id, (own) => keptOf(own).lines)
  const further: ReadonlyArray<FurtherFile> = Option.toArray(call.lines).map((path) => ({ path, names, rowsOf }))
  const { tally, extras } = yield* rateTable(table, rating, { ...call, describe, note, further, showProgress })
  const totals = amounts.map((column) => ({ ...column, sum: sums.get(column.name) ?? 0 }))
  return { tally, totals, silent, extras }
})
