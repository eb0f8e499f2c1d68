/**
 * The yearly budget of a community: a line for every fund, who pays each line, and the totals.
 *
 * Laws:
 *
 * - the lines of a budget sum to its total
 * - the payers of a budget pay its total
 * - the totals of several budgets are the sums of their columns
 *
 * @since 0.1.0
 */
import { Cite, type Kind, type Outcome, structOfColumns, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { fundFactsOf } from "./CommunityFunds.ts"
import { Fund, grantFund } from "./Fund.ts"
import { faultsOfFunds } from "./FundNames.ts"
import type { FundFacts } from "./FundPart.ts"
import { type FundStep, fundSteps } from "./FundStep.ts"
import { CostShared, Payer, type Payment, payerTitles, Shares, splitAmount } from "./Payer.ts"

/** A line of a budget (预算科目): a fund, and how it is divided among its payers. */
export const BudgetLine = Schema.Struct({ ...Fund.fields, shares: Shares })
export type BudgetLine = typeof BudgetLine.Type

const linesFit = Schema.makeFilter((lines: ReadonlyArray<BudgetLine>) =>
  faultsOfFunds(lines, ["total", ...Payer.literals]),
)

/** The yearly budget of a community (社区年度预算). `cite` is the clause that has it budgeted. */
export const CommunityBudget = Schema.Struct({
  kind: Schema.Literal("communityBudget"),
  cite: Cite,
  lines: Schema.NonEmptyArray(BudgetLine).check(linesFit),
})
export type CommunityBudget = typeof CommunityBudget.Type

/** The amount of every line by name, the `total`, and what every payer pays by name. */
export type BudgetResult = Readonly<Record<string, Yuan>>

/** What a line of a budget came to. */
export interface LineAmount {
  readonly cite: Cite
  readonly fund: string
  readonly amount: Yuan
  readonly payments: ReadonlyArray<Payment>
}

/** Lists the payers that a budget names, in the order of all payers. */
const payersOf = ({ lines }: CommunityBudget): ReadonlyArray<Payer> =>
  Payer.literals.filter((payer) => lines.some(({ shares }) => shares.some((share) => share.payer === payer)))

/**
 * Works out the lines of a community's budget, one for each fund, with what every payer pays.
 *
 * @category rating
 * @since 0.1.0
 */
export const budgetLines = (facts: FundFacts, rule: CommunityBudget): Outcome<ReadonlyArray<LineAmount>, FundStep> => {
  const granted = rule.lines.map((line) => ({ line, ...grantFund(facts, line) }))
  return {
    value: granted.map(({ line, value }) => ({
      cite: line.cite,
      fund: line.name,
      amount: value,
      payments: splitAmount(value, line.shares),
    })),
    steps: granted.flatMap(({ steps }) => steps),
  }
}

const sum = (amounts: ReadonlyArray<number>): Yuan => amounts.reduce((total, amount) => total + amount, 0) as Yuan

const sharedSteps = (lines: ReadonlyArray<LineAmount>): ReadonlyArray<CostShared> =>
  lines
    .filter(({ payments }) => payments.length > 1)
    .map(({ cite, fund, amount, payments }) => {
      const shares = Object.fromEntries(payments.map((payment) => [payment.payer, payment.amount]))
      return { _tag: "CostShared", cite, fund, amount, shares }
    })

/**
 * Draws up the yearly budget of a community: its lines, their total, and the total of every payer.
 *
 * @category rating
 * @since 0.1.0
 */
export const drawBudget = (facts: FundFacts, rule: CommunityBudget): Outcome<BudgetResult, FundStep | CostShared> => {
  const { value: lines, steps } = budgetLines(facts, rule)
  const payments = lines.flatMap((line) => line.payments)
  const byPayer = payersOf(rule).map((payer) => [
    payer,
    sum(payments.filter((payment) => payment.payer === payer).map(({ amount }) => amount)),
  ])
  const value = Object.fromEntries([
    ...lines.map(({ fund, amount }) => [fund, amount]),
    ["total", sum(lines.map(({ amount }) => amount))],
    ...byPayer,
  ])
  return { value, steps: [...steps, ...sharedSteps(lines)] }
}

/**
 * Adds up budgets drawn under one rule, column by column, in fen: those of all communities of a district.
 *
 * @category combining
 * @since 0.1.0
 */
export const totalBudgets = (
  budgets: ReadonlyArray<BudgetResult>,
  rule: CommunityBudget,
): Readonly<Record<string, number>> => {
  const columns = [...rule.lines.map(({ name }) => name), "total", ...payersOf(rule)]
  return Object.fromEntries(columns.map((name) => [name, sum(budgets.map((budget) => budget[name] ?? 0))]))
}

/** The kind of rule that draws up the yearly budget of a community. */
export const communityBudget: Kind<CommunityBudget, FundFacts, BudgetResult> = {
  name: "communityBudget",
  title: { zh: "社区年度预算", en: "yearly budget of a community" },
  rule: CommunityBudget,
  facts: (rule) => fundFactsOf(rule.lines),
  result: (rule) =>
    structOfColumns([
      ...rule.lines.map(({ name, title }) => ({ name, title, schema: Yuan })),
      { name: "total", title: { zh: "合计", en: "total" }, schema: Yuan },
      ...payersOf(rule).map((payer) => ({ name: payer, title: payerTitles[payer], schema: Yuan })),
    ]),
  steps: { ...fundSteps, CostShared },
  rate: drawBudget,
}
