/**
 * What a run over a ledger is asked for, and the days that are rated.
 *
 * @since 0.1.0
 */
import { type Day, dayAfter } from "@jiceng/kernel"
import type { RatedPeriod } from "@jiceng/points"
import * as Option from "effect/Option"
import type { BatchCall } from "./BatchCall.ts"
import type { LedgerFold } from "./LedgerFold.ts"

/** A batch call, and what only a ledger needs: the rated days, the day of the rating, and a table of members. */
export interface LedgerCall extends BatchCall {
  readonly from: Option.Option<Day>
  readonly until: Option.Option<Day>
  readonly on: Option.Option<Day>
  readonly members: Option.Option<string>
}

/** Days before and after all others; where no period is asked for, entries of every day count. */
export const [firstDay, lastDay] = ["0001-01-01" as Day, "9999-12-31" as Day]

/**
 * Finds the rated days: those asked for, and otherwise the whole calendar years in which entries lie.
 *
 * @category finding
 * @since 0.1.0
 */
export const periodOf = (fold: LedgerFold, { from, until, on }: LedgerCall): RatedPeriod | undefined => {
  const days = fold.days()
  const [first, last] = days ?? []
  const begin = Option.getOrElse(from, () => first && (`${first.slice(0, 4)}-01-01` as Day))
  const end = Option.getOrElse(until, () => last && (`${last.slice(0, 4)}-12-31` as Day))
  if (begin === undefined || end === undefined) return undefined
  return { from: begin, until: end, on: Option.getOrElse(on, () => (end === lastDay ? end : dayAfter(end))) }
}
