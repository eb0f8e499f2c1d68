/**
 * What a run over a ledger came to: its entries, and the subjects that they are about.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import type { LedgerPlan } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import { summarize } from "./RunSummary.ts"

/**
 * What a run came to. Rows are entries; `again` counts those that were given twice and count once. `subjects` are those that
 * were rated, and `rejectedSubjects` those whose facts no rule can rate.
 */
export interface LedgerTally extends Tally {
  readonly again: number
  readonly subjects: number
  readonly rejectedSubjects: number
  readonly period: LedgerPlan["period"] | undefined
}

/** Tells whether a run was one over a ledger. */
export const isLedgerTally = (tally: Tally): tally is LedgerTally => "subjects" in tally

/**
 * Tells whether a run left anything unrated: rows, or subjects of a ledger.
 *
 * @category predicates
 * @since 0.1.0
 */
export const hasRejected = (tally: Tally): boolean =>
  tally.rejected > 0 || (isLedgerTally(tally) && tally.rejectedSubjects > 0)

/**
 * Sums up a run over a ledger in lines; `catalogues` are the catalogues that made the points, where another rule rates these.
 *
 * @category writing
 * @since 0.1.0
 */
export const summarizeLedger = (
  tally: LedgerTally,
  rule: BoundRule,
  catalogues: ReadonlyArray<BoundRule>,
): ReadonlyArray<string> => {
  const { period, again, subjects, rejectedSubjects } = tally
  const days = period === undefined ? "" : `, from ${period.from} to ${period.until}, as known on ${period.on}`
  return [
    ...summarize(tally, rule),
    ...catalogues.map(({ id, entry, status }) => {
      const trust = status === "official" ? "" : `, ${status}`
      return `  points       ${id}: ${entry.title.zh} (${entry.title.en})${trust}`
    }),
    ...(again > 0 ? [`  given twice  ${again}, counted once`] : []),
    `  subjects     ${subjects}${days}`,
    ...(rejectedSubjects > 0 ? [`  not rated    ${rejectedSubjects} subjects: see the end of the rejects`] : []),
  ]
}
