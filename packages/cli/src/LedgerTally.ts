/**
 * What a run over a ledger came to: its entries, and the subjects that they are about.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import type { LedgerPlan } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import { summarize } from "./RunSummary.ts"

/** What a run came to. Rows are entries; `again` counts those that were given twice and count once. */
export interface LedgerTally extends Tally {
  readonly again: number
  readonly subjects: number
  readonly period: LedgerPlan["period"] | undefined
}

/** Tells whether a run was one over a ledger. */
export const isLedgerTally = (tally: Tally): tally is LedgerTally => "subjects" in tally

/**
 * Sums up a run over a ledger in lines.
 *
 * @category writing
 * @since 0.1.0
 */
export const summarizeLedger = (tally: LedgerTally, rule: BoundRule): ReadonlyArray<string> => {
  const { period, again, subjects } = tally
  const days = period === undefined ? "" : `, from ${period.from} to ${period.until}, as known on ${period.on}`
  return [
    ...summarize(tally, rule),
    ...(again > 0 ? [`  given twice  ${again}, counted once`] : []),
    `  subjects     ${subjects}${days}`,
  ]
}
