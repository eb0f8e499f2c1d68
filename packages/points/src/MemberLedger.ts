/**
 * From the entries of one subject to its points: the door, the sums, the total, the rating.
 *
 * Laws:
 *
 * - the same entries give the same points and reasons, in any order and however often they are given
 * - an entry that earns points never lowers the points of a member
 *
 * @since 0.1.0
 */
import type { Day, Outcome, Period } from "@jiceng/kernel"
import { admitEntries, type EntryFault } from "./LedgerDoor.ts"
import type { LedgerEntry } from "./LedgerEntry.ts"
import { type LedgerPlan, narrowPlan } from "./LedgerPlan.ts"
import { type LedgerSums, sumEntries } from "./LedgerSums.ts"
import { totalOf } from "./LedgerTotal.ts"
import type { PointsFacts, PointsResult } from "./PointsColumns.ts"
import { type PointsStep, ratePoints } from "./PointsRating.ts"

/**
 * Rates the points of one subject from the sums of its ledger. `standing` holds the facts that no ledger has, decoded
 * by `memberFactsOf`.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateSums = (
  sums: LedgerSums,
  standing: PointsFacts,
  plan: LedgerPlan,
): Outcome<PointsResult, PointsStep> => {
  const total = totalOf(sums, plan)
  const { components, counts, zeroed, starsAtMost } = total.value
  const { value, steps } = ratePoints({ ...standing, ...components, ...counts, zeroed, starsAtMost }, plan.catalogue)
  return { value, steps: [...total.steps, ...steps] }
}

/** The points of one subject, and the entries that did not count. */
export interface RatedLedger {
  readonly outcome: Outcome<PointsResult, PointsStep>
  readonly rejected: ReadonlyArray<EntryFault>
}

/** What is known of a member beside the ledger: facts decoded by `memberFactsOf`, and when it was one. */
export interface Member {
  readonly standing: PointsFacts
  readonly membership: Period
}

/** A member all along, under a catalogue that asks nothing else of members. */
export const plainMember: Member = { standing: {}, membership: { from: "0001-01-01" as Day } }

/**
 * Rates the ledger of one subject.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { Day } from "@jiceng/kernel"
 * import { LedgerEntry, plainMember, planLedger, PointsCatalogue, rateLedger } from "@jiceng/points"
 * import * as Schema from "effect/Schema"
 *
 * const cite = "our-branch-2026#3"
 * const catalogue = Schema.decodeUnknownSync(PointsCatalogue)({
 *   kind: "pointsCatalogue",
 *   cite,
 *   components: [{ name: "study", title: { zh: "学习", en: "study" }, cite }],
 *   items: [
 *     {
 *       kind: "fixed",
 *       name: "lecture",
 *       title: { zh: "集中学习", en: "study event" },
 *       cite,
 *       component: "study",
 *       points: 2,
 *       limits: [{ cite, per: "year", atMost: 3 }],
 *     },
 *   ],
 *   opening: { kind: "openingPoints", cite, points: 60 },
 * })
 * const day = Schema.decodeUnknownSync(Day)
 * const plan = planLedger(catalogue, { from: day("2026-01-01"), until: day("2026-12-31"), on: day("2027-01-05") })
 * const entries = Schema.decodeUnknownSync(Schema.Array(LedgerEntry))([
 *   { entryId: "1", id: "m1", date: "2026-02-03", item: "lecture", quantity: 1 },
 *   { entryId: "2", id: "m1", date: "2026-05-09", item: "lecture", quantity: 1 },
 *   { entryId: "3", id: "m1", date: "2027-01-02", item: "lecture", quantity: 1 },
 * ])
 * const { outcome, rejected } = rateLedger(entries, plainMember, plan)
 * outcome.value // => { points: 6300, study: 300 }
 * outcome.steps.map((step) => step._tag)
 * // => ["PointsLimited", "ItemCounted", "ComponentCounted", "PointsOpened", "PointsSummed"]
 * rejected.map(({ entryId, column }) => [entryId, column]) // => [["3", "date"]]
 * ```
 */
export const rateLedger = (
  entries: ReadonlyArray<LedgerEntry>,
  { standing, membership }: Member,
  plan: LedgerPlan,
): RatedLedger => {
  const memberships = new Map(entries.map(({ id }) => [id, membership]))
  const { admitted, rejected } = admitEntries(entries, plan, memberships)
  const sums = sumEntries(admitted, plan)
  return { outcome: rateSums(sums, standing, narrowPlan(plan, membership)), rejected }
}
