/**
 * The budgets of communities line by line: a row for every fund of every community, with what each payer pays of it.
 *
 * Laws:
 *
 * - the lines of a community sum to its budget, payer by payer
 *
 * @since 0.1.0
 */
import { budgetLines, type CommunityBudget, type FundFacts, Payer } from "@jiceng/funding"
import { type Column, columnsOf, type Language, writeCell } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { bareCell, type ResultRow, type ResultTable, textCell } from "./ResultTable.ts"

/** A community that has a budget, and what its budget was drawn from. */
export interface Budgeted {
  readonly id: string
  readonly facts: FundFacts
}

/**
 * Lists the columns of what a budget comes to: its total and the payers.
 *
 * @category finding
 * @since 0.1.0
 */
export const totalColumns = (rule: BoundRule): ReadonlyArray<Column> =>
  columnsOf(rule.result).filter(({ name }) => ["total", ...Payer.literals].includes(name))

/**
 * Lists the lines of budgets under the reading that applies and, to tell disputes, under every other one.
 *
 * @category listing
 * @since 0.1.0
 */
export const linesTable = (
  communities: ReadonlyArray<Budgeted>,
  rule: BoundRule,
  { budgets, language }: { readonly budgets: ReadonlyArray<CommunityBudget>; readonly language: Language },
): ResultTable => {
  const totals = totalColumns(rule)
  const [total, ...payers] = totals as [Column, ...Array<Column>]
  const titles = new Map(columnsOf(rule.result).map(({ name, title }) => [name, title[language]]))

  const rowsUnder = (budget: CommunityBudget): ReadonlyArray<ResultRow> =>
    communities.flatMap(({ id, facts }) =>
      budgetLines(facts, budget).value.map(({ fund, cite, amount, payments }) => ({
        key: JSON.stringify([id, fund]),
        cells: [
          textCell(id),
          textCell(fund),
          textCell(titles.get(fund) ?? fund),
          bareCell(writeCell(amount, total.shape)),
          ...payers.map(({ name, shape }) => {
            const paid = payments.find(({ payer }) => payer === name)
            return bareCell(writeCell(paid?.amount ?? 0, shape))
          }),
        ],
        status: rule.status,
        cites: [cite],
      })),
    )

  const [rows = [], ...others] = budgets.map(rowsUnder)
  return {
    names: ["id", "fund", "title"],
    columns: [
      { name: "id", title: { zh: "编号", en: "id" } },
      { name: "fund", title: { zh: "科目", en: "fund" } },
      { name: "title", title: { zh: "科目名称", en: "title" } },
      { name: "amount", title: { zh: "金额", en: "amount" } },
      ...payers,
    ],
    rows,
    others,
  }
}
