/**
 * A ledger that is settled: who its subjects are, in the order in which they first appear, then whoever else is on the table
 * of members; and what each of them has, also under every other reading of the catalogue.
 *
 * @since 0.1.0
 */
import type { Column, Outcome } from "@jiceng/kernel"
import { narrowPlan, PointsCatalogue, type PointsResult, planLedger, type RatedPeriod } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import { openWhole } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "./BadCall.ts"
import { firstDay, type LedgerCall, lastDay, periodOf } from "./LedgerCall.ts"
import type { LedgerDoor, LedgerFold } from "./LedgerFold.ts"
import { type Members, readMembers } from "./LedgerMembers.ts"
import { type ReadLedger, readLedger, spool } from "./LedgerReading.ts"
import { factsOf, finishFold, type OtherCatalogue, otherCatalogues, type SumsById } from "./LedgerReadings.ts"
import { type LedgerRejects, type RejectedSubject, writeRejected } from "./LedgerRejects.ts"
import { always } from "./MemberDays.ts"
import type { ShowProgress } from "./Progress.ts"
import { figuresOf } from "./RuleFigures.ts"

/** The points of a subject under another reading of the catalogue. */
export interface OtherPoints {
  readonly reading: OtherCatalogue
  readonly value: PointsResult
}

/** The points of a subject with their reasons, and what they would be under each other reading. */
export interface SettledSubject {
  readonly points: Outcome<PointsResult>
  readonly others: ReadonlyArray<OtherPoints>
}

/** A settled ledger. */
export interface Settlement {
  readonly rule: BoundRule
  readonly members: Members | undefined
  readonly period: RatedPeriod | undefined
  readonly ledger: ReadLedger
  /** The subjects that are rated, and those who were no members on any of the rated days. */
  readonly ids: ReadonlyArray<string>
  readonly strangers: ReadonlyArray<RejectedSubject>
  readonly settle: (id: string) => SettledSubject
  /** Writes the rejected entries and subjects, where a file for them was asked for. */
  readonly writeRejected: (subjects: ReadonlyArray<RejectedSubject>) => ReturnType<typeof writeRejected>
}

const doorOf = (plan: LedgerDoor["plan"], members: Members | undefined): LedgerDoor => {
  if (members === undefined) return { plan, isKnown: undefined, memberships: new Map() }
  const limited = [...members.byId].filter(
    ([, { membership }]) => membership.until !== undefined || membership.from !== always.from,
  )
  return {
    plan,
    isKnown: (id) => members.byId.has(id),
    memberships: new Map(limited.map(([id, { membership }]) => [id, membership])),
  }
}

/** The subjects with entries that count, in the order in which they first appear, then the members without any. */
const subjectsOf = (fold: LedgerFold, members: Members | undefined): ReadonlyArray<string> => {
  const rated = Array.from({ length: fold.subjects.count() }, (_, subject) => subject)
    .filter((subject) => fold.entriesOf(subject) > 0)
    .map((subject) => fold.subjects.text(subject))
  if (members === undefined) return rated
  const entered = new Set(rated)
  return [...rated, ...[...members.byId.keys()].filter((id) => !entered.has(id))]
}

const strangerOf = (id: string, members: Members | undefined, period: RatedPeriod): ReadonlyArray<RejectedSubject> => {
  const { from, until } = members?.byId.get(id)?.membership ?? always
  const expected = {
    zh: `${period.from}至${period.until}之间至少一日为成员`,
    en: `a member on at least one day from ${period.from} to ${period.until}`,
  }
  if (from > period.until) return [{ id, faults: [{ column: "from", found: from, expected }] }]
  return until === undefined || until >= period.from
    ? []
    : [{ id, faults: [{ column: "until", found: until, expected }] }]
}

/**
 * Settles a ledger by a points catalogue. `facts` are the columns of facts that another rule takes from the table of members.
 *
 * @category running
 * @since 0.1.0
 */
export const settleLedger = Effect.fnUntraced(function* (
  { rule, facts }: { readonly rule: BoundRule; readonly facts: ReadonlyArray<Column> },
  call: LedgerCall,
  showProgress: ShowProgress,
) {
  const [catalogue] = figuresOf(rule, PointsCatalogue)
  const members = yield* readMembers(call, { rule, catalogue, facts })
  const [from, until] = [Option.getOrElse(call.from, () => firstDay), Option.getOrElse(call.until, () => lastDay)]
  if (until < from) return yield* new BadCall({ message: `--until expects a day not before ${from}, found "${until}"` })
  const open = { from, until, on: Option.getOrElse(call.on, () => lastDay) }
  const file = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  const rejects = Option.map(file, (own): LedgerRejects => ({ file: own, language: call.language }))
  const path = yield* spool(call.input)
  const readUnder = (under: PointsCatalogue, told: "told" | "untold") =>
    readLedger(path, { call, rejects: told, door: doorOf(planLedger(under, open), members), showProgress })
  const ledger = yield* readUnder(catalogue, Option.isSome(rejects) ? "told" : "untold")
  const period = periodOf(ledger.fold, call)
  if (period === undefined && members !== undefined) {
    return yield* new BadCall({ message: "no entry counts: say which days are rated, with --from and --until" })
  }
  const others = yield* Effect.forEach(
    otherCatalogues(rule),
    Effect.fnUntraced(function* (reading) {
      const { fold } = yield* readUnder(reading.catalogue, "untold")
      return { reading, sumsOf: finishFold(fold), plan: planLedger(reading.catalogue, period ?? open) }
    }),
  )
  const plan = planLedger(catalogue, period ?? open)
  const subjects = subjectsOf(ledger.fold, members)
  const strangers = subjects.flatMap((id) => strangerOf(id, members, period ?? open))
  const away = new Set(strangers.map(({ id }) => id))
  const sumsOf = finishFold(ledger.fold)
  const totalUnder = (id: string, of: { readonly sumsOf: SumsById; readonly plan: typeof plan }) => {
    const { standing, membership } = members?.byId.get(id) ?? { standing: {}, membership: always }
    return factsOf(of.sumsOf(id), standing, narrowPlan(of.plan, membership))
  }
  const settlement: Settlement = {
    rule,
    members,
    period,
    ledger,
    ids: subjects.filter((id) => !away.has(id)),
    strangers,
    settle: (id) => {
      const total = totalUnder(id, { sumsOf, plan })
      const { value, steps } = rule.rate(total.facts)
      const own = steps.filter(({ _tag }) => _tag !== "Disputed") // those know the totals of one reading only
      return {
        points: { value: value as PointsResult, steps: [...total.steps, ...own] },
        others: others.map(({ reading, ...other }) => {
          const under = rule.kind.rate(totalUnder(id, other).facts, reading.catalogue)
          return { reading, value: under.value as PointsResult }
        }),
      }
    },
    writeRejected: (rejected) =>
      Option.isNone(rejects)
        ? Effect.void
        : writeRejected(rejects.value, ledger.aside, { late: ledger.late, subjects: [...strangers, ...rejected] }),
  }
  return settlement
})
