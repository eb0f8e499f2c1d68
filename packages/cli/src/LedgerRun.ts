/**
 * A run over a points ledger: entries are folded into the sums of their subjects, and from the sums follow the points of
 * each subject, in the order in which the subjects first appear. The ledger is read once. Where entries reverse others or
 * share an id, it is read once more for these alone, and they are judged together.
 *
 * @since 0.1.0
 */
import {
  addToTally,
  type Block,
  emptyTally,
  idTitle,
  matchHeader,
  type Rated,
  type RatedBlock,
  type Rejected,
} from "@jiceng/engine"
import { columnsOf, type Language } from "@jiceng/kernel"
import { PointsCatalogue, type PointsResult, planLedger } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import {
  csvText,
  findWritableFormat,
  makeRejectsWriter,
  openBytes,
  openTable,
  openWhole,
  tellProblem,
  writeWhole,
} from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import { type BatchCall, nameIn, readOptionsOf, resultsOf } from "./BatchRun.ts"
import { firstDay, type LedgerCall, lastDay, periodOf } from "./LedgerCall.ts"
import { findLedgerPlaces, ledgerNames } from "./LedgerColumns.ts"
import { type LedgerDoor, type LedgerFold, startFold } from "./LedgerFold.ts"
import { readMembers } from "./LedgerMembers.ts"
import { disputeOf, factsOf, finishFold, otherCatalogues } from "./LedgerReadings.ts"
import { writeSubjects } from "./LedgerResults.ts"
import type { LedgerTally } from "./LedgerTally.ts"
import { type Judgement, type LateFault, startGathering } from "./LedgerTogether.ts"
import type { ShowProgress } from "./Progress.ts"
import { figuresOf } from "./RuleFigures.ts"

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

const counted: Rated = { _tag: "Rated", cells: [], disputed: false, limits: [] }

const markRejected = (block: Block, rejected: ReadonlyMap<number, Rejected>): RatedBlock => ({
  block,
  results: Array.from({ length: block.rows }, (_, row) => rejected.get(row) ?? counted),
})

/** Standard input cannot be read twice, so it is copied to a file first. */
const spool = Effect.fnUntraced(function* (input: string) {
  if (input !== "-") return input
  const files = yield* FileSystem.FileSystem
  const folder = yield* files.makeTempDirectoryScoped({ prefix: "jiceng-" })
  const path = `${folder}/ledger.csv`
  yield* writeWhole(path, (yield* openBytes("-")).chunks)
  return path
})

/** Reads through a ledger, block by block. */
const openLedger = Effect.fnUntraced(function* (path: string, call: LedgerCall) {
  const table = yield* openTable(path, readOptionsOf(call, ledgerNames))
  const places = yield* findLedgerPlaces(call.input, table.header)
  const known = new Set(Object.values(places))
  const extras = table.header.filter((_, index) => !known.has(index))
  if (call.strict && extras.length > 0) {
    return yield* new BadCall({ message: `${call.input}: --strict, and a ledger has no ${extras.join(", ")}` })
  }
  return { table, places }
})

/** Folds a ledger, and writes the entries that are wrong by themselves as they come. */
const foldLedger = Effect.fnUntraced(function* (
  path: string,
  ids: "rising" | "kept",
  { call, door, showProgress }: Folding,
) {
  const { table, places } = yield* openLedger(path, call)
  const fold = startFold(door, places, ids)
  const rejects = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  const writer = makeRejectsWriter(places.entryId, call.language)
  if (Option.isSome(rejects)) yield* rejects.value.write(writer.head)
  let read = 0
  let tally = emptyTally
  yield* Stream.runForEach(
    Stream.takeWhile(table.blocks, () => !fold.isUnsorted()),
    Effect.fnUntraced(function* (block) {
      const rejected = fold.push(block)
      read += block.rows
      if (rejected.size > 0) {
        tally = addToTally(tally, { block, results: [...rejected.values()] })
        if (Option.isSome(rejects)) yield* rejects.value.write(writer.rows(markRejected(block, rejected)))
      }
      const share = table.size === undefined ? undefined : (yield* table.bytesRead) / table.size
      yield* showProgress(share, { ...tally, read, rated: read - tally.rejected })
    }),
  )
  return { fold, places, rejects, tally: { ...tally, read } }
})

interface Folding {
  readonly call: LedgerCall
  readonly door: LedgerDoor
  readonly showProgress: ShowProgress
}

/** Reads a ledger once more for the entries that have to be judged together, and judges them. */
const judgeRest = Effect.fnUntraced(function* (path: string, fold: LedgerFold, { call, door }: Folding) {
  if (fold.together.size === 0) return { late: [], again: 0 } satisfies Judgement
  const { table, places } = yield* openLedger(path, call)
  const gathering = startGathering(fold, door, places)
  yield* Stream.runForEach(table.blocks, (block) => Effect.sync(() => gathering.push(block)))
  return gathering.judge()
})

const encoder = new TextEncoder()

const lateRows = (late: ReadonlyArray<LateFault>, language: Language): Uint8Array =>
  encoder.encode(
    csvText(
      late.map(({ line, id, fault: { column, found, expected } }) => [
        String(line),
        id,
        column,
        found,
        tellProblem(expected, language),
      ]),
    ),
  )

/**
 * Rates the subjects of a ledger, and tells what the run came to.
 *
 * @category running
 * @since 0.1.0
 */
export const runLedger = Effect.fnUntraced(function* (rule: BoundRule, call: LedgerCall, showProgress: ShowProgress) {
  yield* Effect.fromResult(findWritableFormat(call.out))
  const [catalogue] = figuresOf(rule, PointsCatalogue)
  const members = yield* readMembers(call, catalogue, rule)
  const [from, until] = [Option.getOrElse(call.from, () => firstDay), Option.getOrElse(call.until, () => lastDay)]
  if (until < from) return yield* new BadCall({ message: `--until expects a day not before ${from}, found "${until}"` })
  const open = { from, until, on: Option.getOrElse(call.on, () => lastDay) }
  const isKnown = members === undefined ? undefined : (id: string) => members.has(id)
  const folding: Folding = { call, door: { plan: planLedger(catalogue, open), isKnown }, showProgress }
  const path = yield* spool(call.input)
  const ids = Option.contains(call.rejects, "-") ? "kept" : "rising" // what is printed cannot be taken back
  const first = yield* foldLedger(path, ids, folding)
  const mode = first.fold.isUnsorted() ? "kept" : ids
  const { fold, rejects, tally } = mode === ids ? first : yield* foldLedger(path, mode, folding)
  const { late, again } = yield* judgeRest(path, fold, folding)
  if (Option.isSome(rejects)) yield* rejects.value.write(lateRows(late, call.language))

  const period = periodOf(fold, call)
  if (period === undefined && members !== undefined) {
    return yield* new BadCall({ message: "no entry counts: say which days are rated, with --from and --until" })
  }
  const plan = planLedger(catalogue, period ?? open)
  const others = yield* Effect.forEach(
    otherCatalogues(rule),
    Effect.fnUntraced(function* (reading) {
      const door = { plan: planLedger(reading.catalogue, open), isKnown }
      const under: Folding = { call: { ...call, rejects: Option.none() }, door, showProgress }
      const own = yield* foldLedger(path, mode, under)
      yield* judgeRest(path, own.fold, under)
      return { reading, sumsOf: finishFold(own.fold), plan: planLedger(reading.catalogue, period ?? open) }
    }),
  )
  const rated = Array.from({ length: fold.subjects.count() }, (_, subject) => subject)
    .filter((subject) => fold.entriesOf(subject) > 0)
    .map((subject) => fold.subjects.text(subject))
  const entered = new Set(members === undefined ? [] : rated)
  const silent = members === undefined ? [] : [...members.keys()].filter((id) => !entered.has(id))
  const subjectIds = [...rated, ...silent]
  const sumsOf = finishFold(fold)
  const { columns, describe } = resultsOf(rule, call)
  const rate = (at: number) => {
    const id = subjectIds[at] ?? ""
    const standing = members?.get(id) ?? {}
    const total = factsOf(sumsOf(id), standing, plan)
    const outcome = rule.rate(total.facts)
    const value = outcome.value as PointsResult
    const disputes = others.flatMap((other) => {
      const under = rule.kind.rate(factsOf(other.sumsOf(id), standing, other.plan).facts, other.reading.catalogue)
      return disputeOf(value, under.value, { rule, reading: other.reading })
    })
    const steps = outcome.steps.filter(({ _tag }) => _tag !== "Disputed") // those know the totals of one reading only
    return describe({ value, steps: [...total.steps, ...steps, ...disputes] })
  }
  const names = [{ name: "id", title: idTitle }, ...columns].map(nameIn(call.language))
  const subjects = yield* writeSubjects(call.out, { ids: subjectIds, names, rate })
  if (Option.isSome(rejects)) yield* rejects.value.keep

  const lateFaults: Record<string, number> = { ...tally.faults }
  for (const { fault } of late) lateFaults[fault.column] = (lateFaults[fault.column] ?? 0) + 1
  const rejected = tally.rejected + late.length
  const whole: LedgerTally = {
    read: tally.read,
    rated: tally.read - rejected,
    rejected,
    again,
    subjects: subjectIds.length,
    period,
    disputed: subjects.disputed,
    values: undefined,
    limited: subjects.limited,
    faults: lateFaults,
  }
  return whole
})
