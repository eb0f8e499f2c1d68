/**
 * What one worker is paid for one month, line by line, each with its clause and its payer; and a payroll, which is the
 * payslips of many workers with the total of every payer.
 *
 * Laws:
 *
 * - the lines of a payslip sum to its total
 * - the totals of a payroll by payer sum to its payslips
 * - the order of payslips does not change the totals
 *
 * @since 0.1.0
 */
import { Cite, Words, Yuan } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Payer } from "./Payer.ts"
import { PayMonth } from "./PayMonth.ts"

/** One line of a payslip (工资项目). A settlement can be negative. */
export const PayLine = Schema.Struct({ title: Words, amount: Yuan, payer: Payer, cite: Cite })
export type PayLine = typeof PayLine.Type

/** The pay of one worker for one month (工资条). */
export const Payslip = Schema.Struct({
  id: Schema.NonEmptyString,
  month: PayMonth,
  lines: Schema.Array(PayLine),
  total: Yuan,
})
export type Payslip = typeof Payslip.Type

const sumOf = (lines: ReadonlyArray<PayLine>): Yuan => lines.reduce((sum, { amount }) => sum + amount, 0) as Yuan

/**
 * Makes the payslip of a worker from its lines.
 *
 * @category paying
 * @since 0.1.0
 */
export const makePayslip = (id: string, month: PayMonth, lines: ReadonlyArray<PayLine>): Payslip => ({
  id,
  month,
  lines,
  total: sumOf(lines),
})

/** What one payer pays. */
export interface PayerTotal {
  readonly payer: Payer
  readonly amount: Yuan
}

/** The payslips of a month, what each payer pays for them, and all of it. */
export interface Payroll {
  readonly payslips: ReadonlyArray<Payslip>
  readonly byPayer: ReadonlyArray<PayerTotal>
  readonly total: Yuan
}

/**
 * Adds up payslips by payer, in the order in which payers are listed. A payer who pays nothing is left out.
 *
 * @category paying
 * @since 0.1.0
 * @example
 * ```ts
 * import { addUpPayroll, makePayslip, type PayLine, PayMonth } from "@jiceng/compensation"
 * import * as Schema from "effect/Schema"
 *
 * const month = Schema.decodeUnknownSync(PayMonth)("2021-03")
 * const line = { title: { zh: "补助", en: "allowance" }, amount: 30000, payer: "city", cite: "yongning-2020#32" }
 * addUpPayroll([makePayslip("a", month, [line as PayLine])]).byPayer // => [{ payer: "city", amount: 30000 }]
 * ```
 */
export const addUpPayroll = (payslips: ReadonlyArray<Payslip>): Payroll => {
  const sums = new Map<Payer, number>()
  for (const { lines } of payslips) {
    for (const { payer, amount } of lines) sums.set(payer, (sums.get(payer) ?? 0) + amount)
  }
  const byPayer = Payer.literals.flatMap((payer) => {
    const amount = sums.get(payer)
    return amount === undefined ? [] : [{ payer, amount: amount as Yuan }]
  })
  return { payslips, byPayer, total: byPayer.reduce((sum, { amount }) => sum + amount, 0) as Yuan }
}

/**
 * Finds the mean of the totals of payslips, rounded down to the fen, or nothing where there are none: an average over
 * nobody is not zero.
 *
 * @category paying
 * @since 0.1.0
 */
export const averagePay = (payslips: ReadonlyArray<Payslip>): Yuan | undefined => {
  const workers = payslips.length
  if (workers === 0) return undefined
  const sum = payslips.reduce((all, { total }) => all + total, 0)
  const left = ((sum % workers) + workers) % workers
  return ((sum - left) / workers) as Yuan
}
