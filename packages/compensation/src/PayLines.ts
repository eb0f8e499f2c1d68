/**
 * The lines of a payslip that outcomes lead to. They are read off the steps of an outcome, so a line says exactly what
 * the rule said, with the clause that decided; steps that pay nothing in a month leave no line.
 *
 * Laws:
 *
 * - the lines of allowances sum to the allowances
 * - the performance pay of all months and the settlement sum to what is due
 * - of several posts the highest pay is paid, once
 *
 * @since 0.1.0
 */
import type { Outcome, Step, Titles, Words } from "@jiceng/kernel"
import type { AllowanceDrawn } from "./Allowances.ts"
import type { GradePaid } from "./GradePay.ts"
import type { LadderPaid } from "./Ladder.ts"
import type { PayLine } from "./Payslip.ts"
import type { PerformancePaid, SettlementResult } from "./PerformanceSettlement.ts"
import type { RolePaid } from "./RolePay.ts"
import type { Wage } from "./Wage.ts"

const words = {
  gradePay: { zh: "岗级工资", en: "pay by post and grade" },
  basicPay: { zh: "基本工资", en: "basic pay" },
  ladderPerformance: { zh: "绩效工资", en: "performance pay" },
  rolePay: { zh: "工资", en: "wage" },
  performancePay: { zh: "绩效工资(按上年度星级)", en: "performance pay on last year's stars" },
  settlement: { zh: "绩效工资年底结算", en: "settlement of performance pay" },
} satisfies Readonly<Record<string, Words>>

/** The kinds of rules whose outcomes pay something in a month. */
export const payingKinds: ReadonlyArray<string> = [
  "allowances",
  "gradePay",
  "ladder",
  "performanceSettlement",
  "rolePay",
]

/** The steps that pay something in a month. */
type PayingStep = AllowanceDrawn | GradePaid | LadderPaid | PerformancePaid | RolePaid

const none: ReadonlyArray<PayLine> = []

const linesOfStep = (told: Step, titles: Titles): ReadonlyArray<PayLine> => {
  const step = told as PayingStep // or a step of another tag, which pays nothing
  const { cite } = step
  switch (step._tag) {
    case "AllowanceDrawn": {
      const title = titles[step.role] ?? { zh: step.role, en: step.role }
      return [{ title, amount: step.monthly, payer: step.payer, cite }]
    }
    case "GradePaid":
      return [{ title: words.gradePay, amount: step.monthly, payer: "unnamed", cite }]
    case "LadderPaid":
      return [
        { title: words.basicPay, amount: step.basic, payer: "unnamed", cite },
        { title: words.ladderPerformance, amount: step.performance, payer: "unnamed", cite },
      ]
    case "PerformancePaid":
      return [{ title: words.performancePay, amount: step.monthly, payer: "unnamed", cite }]
    case "RolePaid":
      return [{ title: words.rolePay, amount: step.monthly, payer: "unnamed", cite }]
    default:
      return none
  }
}

/**
 * Reads the lines of a month off the steps of an outcome of any rule. `titles` has the titles of the roles that
 * allowances are for; a bound rule brings them along.
 *
 * @category paying
 * @since 0.1.0
 */
export const linesOfSteps = (steps: ReadonlyArray<Step>, titles: Titles): ReadonlyArray<PayLine> => {
  const lines: Array<PayLine> = []
  for (const step of steps) for (const line of linesOfStep(step, titles)) lines.push(line)
  return lines
}

/**
 * Makes the line that settles the performance pay of a year from the outcome of its rule. Its amount can be negative.
 *
 * @category paying
 * @since 0.1.0
 */
export const linesOfSettlement = ({ value, steps }: Outcome<SettlementResult>): ReadonlyArray<PayLine> =>
  steps.slice(0, 1).map(({ cite }) => ({ title: words.settlement, amount: value.settlement, payer: "unnamed", cite }))

/** Pay of a month, and why. */
type MonthlyOutcome = Outcome<{ readonly monthly: Wage }>

/**
 * Finds the pay of somebody who has several posts: the highest, once.
 *
 * @category paying
 * @since 0.1.0
 */
export const highestPay = (pays: readonly [MonthlyOutcome, ...ReadonlyArray<MonthlyOutcome>]): MonthlyOutcome =>
  pays.reduce((best, pay) => (pay.value.monthly > best.value.monthly ? pay : best))
