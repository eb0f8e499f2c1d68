/**
 * A run over a points ledger: entries are folded into the sums of their subjects, and from the sums follow the points of
 * each subject. With a catalogue beside the rule, these points are rated by the rule on the spot.
 *
 * @since 0.1.0
 */
import { idTitle, matchHeader, type OutputColumn, type Tally } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import { findWritableFormat, openTable } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { type BatchCall, readOptionsOf } from "./BatchCall.ts"
import { nameIn, resultsOf } from "./BatchPlan.ts"
import { findSources, type PointsAndRule, refuseTaken } from "./FactsFromPoints.ts"
import type { LedgerCall } from "./LedgerCall.ts"
import { differencesOf, disputeOf } from "./LedgerReadings.ts"
import type { RejectedSubject } from "./LedgerRejects.ts"
import { type SubjectRating, writeSubjects } from "./LedgerResults.ts"
import { type Settlement, settleLedger } from "./LedgerSettlement.ts"
import { ratePointsBy } from "./LedgerStars.ts"
import type { LedgerTally } from "./LedgerTally.ts"
import type { ShowProgress } from "./Progress.ts"

/**
 * Tells whether a table is a ledger for a rule: the rule is a points catalogue, and the table does not have its facts.
 * Standard input, which cannot be looked into beforehand, is a ledger for every points catalogue.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isLedger = Effect.fnUntraced(function* (rule: BoundRule, call: BatchCall) {
  if (rule.kind.name !== "pointsCatalogue") return false
  if (call.input === "-") return true
  const wanted = columnsOf(rule.facts).map(({ name, title }) => [name, title.zh] as const)
  const { header } = yield* openTable(call.input, readOptionsOf(call, [["id", idTitle.zh], ...wanted]))
  return Result.isFailure(matchHeader(header, rule))
}, Effect.scoped)

const tallyOf = (
  { ledger: { tally, late, again }, ids, strangers, period }: Settlement,
  subjects: Tally,
  rejected: ReadonlyArray<RejectedSubject>,
): LedgerTally => {
  const faults: Record<string, number> = { ...tally.faults }
  const columns = [...strangers, ...rejected].flatMap((subject) => subject.faults.map(({ column }) => column))
  for (const column of [...late.map(({ fault }) => fault.column), ...columns]) {
    faults[column] = (faults[column] ?? 0) + 1
  }
  const entries = tally.rejected + late.length
  return {
    read: tally.read,
    rated: tally.read - entries,
    rejected: entries,
    again,
    subjects: ids.length - rejected.length,
    rejectedSubjects: strangers.length + rejected.length,
    period,
    disputed: subjects.disputed,
    ranged: subjects.ranged,
    values: subjects.values,
    limited: subjects.limited,
    faults,
  }
}

const writeSettled = Effect.fnUntraced(function* (
  settlement: Settlement,
  { columns, rate }: { readonly columns: ReadonlyArray<OutputColumn>; readonly rate: SubjectRating["rate"] },
  call: LedgerCall,
) {
  const path = Option.getOrElse(call.members, () => "")
  yield* refuseTaken(settlement.members?.carried ?? [], columns, { members: path, strict: call.strict })
  const names = [{ name: "id", title: idTitle }, ...columns].map(nameIn(call.language))
  const { tally, rejected } = yield* writeSubjects(call.out, settlement, { names, rate })
  yield* settlement.writeRejected(rejected)
  return tallyOf(settlement, tally, rejected)
})

/**
 * Rates the points of the subjects of a ledger, and tells what the run came to.
 *
 * @category running
 * @since 0.1.0
 */
export const runLedger = Effect.fnUntraced(function* (rule: BoundRule, call: LedgerCall, showProgress: ShowProgress) {
  yield* Effect.fromResult(findWritableFormat(call.out))
  const settlement = yield* settleLedger({ rule, facts: [] }, call, showProgress)
  const { columns, describe } = resultsOf(rule, call)
  const rate = (ids: ReadonlyArray<string>) =>
    ids.map((id) => {
      const { points, others } = settlement.settle(id)
      const disputes = others.flatMap(({ reading, value }) =>
        disputeOf(differencesOf(points.value, value, rule), reading),
      )
      return describe({ value: points.value, steps: [...points.steps, ...disputes] })
    })
  const tally = yield* writeSettled(settlement, { columns, rate }, call)
  return { ...tally, values: undefined }
})

/**
 * Rates the subjects of a ledger by a rule, from the points that a catalogue gives them.
 *
 * @category running
 * @since 0.1.0
 */
export const runLedgerBy = Effect.fnUntraced(function* (
  both: PointsAndRule,
  call: LedgerCall,
  showProgress: ShowProgress,
) {
  yield* Effect.fromResult(findWritableFormat(call.out))
  const sources = yield* findSources(both)
  const settlement = yield* settleLedger({ rule: both.catalogue, facts: sources.fromMembers }, call, showProgress)
  const carried = columnsOf(both.catalogue.result)
  const columns = [...resultsOf(both.rule, call).columns, ...carried]
  const rate = ratePointsBy({ both, sources }, settlement, call)
  return yield* writeSettled(settlement, { columns, rate }, call)
})
