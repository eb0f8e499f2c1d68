/**
 * The budgets of a district: every community's, and what all of them come to together.
 *
 * @since 0.1.0
 */
import {
  addToTally,
  type Describe,
  describeOutcomes,
  emptyTally,
  idTitle,
  matchHeader,
  outputColumns,
  type Rated,
  type RatedBlock,
  startRun,
} from "@jiceng/engine"
import { type BudgetResult, type CommunityBudget, type FundFacts, totalBudgets } from "@jiceng/funding"
import { columnsOf, type Language, type Outcome } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { type Encoding, encodeTable, findWritableFormat, makeRejectsWriter, openTable, openWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import type { Budgeted } from "./BudgetLines.ts"
import type { ShowProgress } from "./Progress.ts"

/** From where to where, and in which words. */
export interface BudgetCall {
  readonly input: string
  readonly out: string
  readonly rejects: Option.Option<string>
  readonly encoding: Encoding
  readonly language: Language
}

/** A budget that was drawn up, with the facts that it was drawn from. */
interface Drawn {
  readonly facts: FundFacts
  readonly value: BudgetResult
}

/** What is written of budgets, and which of them every row came to: rows of which the same is written share one. */
const noteBudgets = (rule: BoundRule) => {
  const drawn = new WeakMap<Rated, Drawn>()
  const describe = describeOutcomes(rule)
  const rate = (facts: unknown) => ({ ...rule.rate(facts), facts })
  const note: Describe = (outcome) => {
    const rated = describe(outcome)
    const { facts, value } = outcome as Outcome<BudgetResult> & Drawn
    drawn.set(rated, { facts, value })
    return rated
  }
  return { rating: { ...rule, rate }, note, drawnFor: (rated: Rated) => drawn.get(rated) as Drawn }
}

/**
 * Draws up the budgets of all communities of a table, writes them, and tells what they come to.
 *
 * @category running
 * @since 0.1.0
 */
export const runBudget = Effect.fnUntraced(function* (
  rule: BoundRule,
  budget: CommunityBudget,
  { call, showProgress }: { readonly call: BudgetCall; readonly showProgress: ShowProgress },
) {
  const format = yield* Effect.fromResult(findWritableFormat(call.out))
  const wanted = [{ name: "id", title: idTitle }, ...columnsOf(rule.facts)].map(
    ({ name, title }) => [name, title.zh] as const,
  )
  const table = yield* openTable(call.input, { encoding: call.encoding, wanted })
  const layout = yield* Effect.mapError(
    Effect.fromResult(matchHeader(table.header, rule)),
    ({ message }) => new BadCall({ message: message.replaceAll(/^/gm, `${call.input}: `) }),
  )
  const inWords = ({ name, title }: { readonly name: string; readonly title: { readonly zh: string } }) =>
    call.language === "zh" ? title.zh : name
  const extras = layout.extras.map((index) => table.header[index] ?? "")
  const names = [...[{ name: "id", title: idTitle }, ...outputColumns(rule)].map(inWords), ...extras]
  const out = yield* openWhole(call.out)
  const rejects = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  const rejectsWriter = makeRejectsWriter(layout.id, call.language)
  if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.head)

  const { rating, note, drawnFor } = noteBudgets(rule)
  const communities: Array<Budgeted> = []
  let [tally, totals] = [emptyTally, totalBudgets([], budget)]
  const add = Effect.fnUntraced(function* (rated: RatedBlock) {
    if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.rows(rated))
    const drawn = rated.results.flatMap((result, row) =>
      result._tag === "Rated" ? [{ id: rated.block.text(row, layout.id) ?? "", ...drawnFor(result) }] : [],
    )
    communities.push(...drawn.map(({ id, facts }) => ({ id, facts })))
    totals = totalBudgets([totals as BudgetResult, ...drawn.map(({ value }) => value)], budget)
    tally = addToTally(tally, rated)
    yield* showProgress(table.size === undefined ? undefined : (yield* table.bytesRead) / table.size, tally)
  })
  const rated = table.blocks.pipe(Stream.map(startRun(rating, layout, note)), Stream.tap(add))
  const shapes = outputColumns(rule).map(({ shape }) => shape)
  const rows = { names, id: layout.id, extras: layout.extras, shapes }
  yield* Stream.runForEach(encodeTable(rated, rows, format), out.write)
  yield* out.keep
  if (Option.isSome(rejects)) yield* rejects.value.keep
  return { tally, totals, communities }
})
