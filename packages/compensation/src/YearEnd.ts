/**
 * What a worker was paid in a year: the payslips of its months, and what is settled at its end.
 *
 * Laws:
 *
 * - a statement sums to its months and what is settled
 * - every payslip of another worker or of another year is refused
 *
 * @since 0.1.0
 */
import type { Yuan } from "@jiceng/kernel"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { PayLine, Payslip } from "./Payslip.ts"

/** A year of a worker (年终结算单): paid in months, settled at the end, and both together. */
export interface YearEnd {
  readonly id: string
  readonly year: string
  readonly paid: Yuan
  readonly settled: ReadonlyArray<PayLine>
  readonly total: Yuan
}

/** A payslip that has no place in a statement: of another worker, of another year, or of a month that is there already. */
export class ForeignPayslip extends Data.TaggedError("ForeignPayslip")<{ readonly payslip: Payslip }> {
  override get message() {
    return `the payslip of ${this.payslip.id} for ${this.payslip.month} does not belong to the statement`
  }
}

const sumOf = (amounts: ReadonlyArray<number>): Yuan => amounts.reduce((sum, amount) => sum + amount, 0) as Yuan

/**
 * Makes the statement of a worker's year from its payslips and the lines that are settled at its end.
 *
 * @category paying
 * @since 0.1.0
 */
export const stateYear = (
  payslips: readonly [Payslip, ...ReadonlyArray<Payslip>],
  settled: ReadonlyArray<PayLine>,
): Result.Result<YearEnd, ForeignPayslip> => {
  const [{ id, month }] = payslips
  const year = month.slice(0, 4)
  const foreign = payslips.find(
    (payslip, index) =>
      payslip.id !== id ||
      !payslip.month.startsWith(`${year}-`) ||
      payslips.findIndex((other) => other.month === payslip.month) < index,
  )
  if (foreign !== undefined) return Result.fail(new ForeignPayslip({ payslip: foreign }))
  const paid = sumOf(payslips.map(({ total }) => total))
  return Result.succeed({ id, year, paid, settled, total: sumOf([paid, ...settled.map(({ amount }) => amount)]) })
}
