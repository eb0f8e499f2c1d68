/**
 * Generators and laws of budgets and of how costs are shared.
 *
 * @since 0.1.0
 */
import type { Cite, Yuan } from "@jiceng/kernel"
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { type BudgetResult, type CommunityBudget, drawBudget } from "../CommunityBudget.ts"
import type { FundFacts } from "../FundPart.ts"
import { Payer, type Shares, splitAmount } from "../Payer.ts"
import { anyFundFacts, anyFunds } from "./Funds.ts"

/** Draws how a cost is shared by one to three payers. */
export const anyShares: fc.Arbitrary<Shares> = fc
  .record({
    payers: fc.shuffledSubarray([...Payer.literals], { minLength: 1, maxLength: 3 }),
    parts: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 3, maxLength: 3 }),
  })
  .map(({ payers, parts }) => payers.map((payer, index) => ({ payer, parts: parts[index] })) as unknown as Shares)

/**
 * Draws budgets of one to three lines.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCommunityBudget = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<CommunityBudget> =>
  fc
    .record({ cite: anyCite, funds: anyFunds(anyCite), shares: fc.array(anyShares, { minLength: 3, maxLength: 3 }) })
    .map(({ cite, funds, shares }) => {
      const lines = funds.map((fund, index) => ({ ...fund, shares: shares[index] }))
      return { kind: "communityBudget", cite, lines } as unknown as CommunityBudget // they are not empty
    })

/**
 * The law that what the payers of a split pay sums to the whole, for every amount.
 *
 * @category laws
 * @since 0.1.0
 */
export const splitsSumToTheWhole = (shares: Shares): fc.IProperty<[number]> =>
  fc.property(anyNear([0, 1, 3], 0, 100_000_000_000), (amount) => {
    const payments = splitAmount(amount as Yuan, shares)
    return payments.reduce((sum, payment) => sum + payment.amount, 0) === amount
  })

const sumOf = (budget: BudgetResult, names: ReadonlyArray<string>): number =>
  names.reduce((sum, name) => sum + (budget[name] ?? 0), 0)

/**
 * The law that the lines of a budget sum to its total.
 *
 * @category laws
 * @since 0.1.0
 */
export const linesSumToTheTotal = (rule: CommunityBudget): fc.IProperty<[FundFacts]> =>
  fc.property(anyFundFacts(rule.lines), (facts) => {
    const budget = drawBudget(facts, rule).value
    return (
      sumOf(
        budget,
        rule.lines.map(({ name }) => name),
      ) === budget["total"]
    )
  })

/**
 * The law that the payers of a budget pay its total.
 *
 * @category laws
 * @since 0.1.0
 */
export const payersPayTheTotal = (rule: CommunityBudget): fc.IProperty<[FundFacts]> =>
  fc.property(anyFundFacts(rule.lines), (facts) => {
    const budget = drawBudget(facts, rule).value
    return sumOf(budget, Payer.literals) === budget["total"]
  })
