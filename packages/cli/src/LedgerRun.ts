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
  type Rated,
  type RatedBlock,
  type Rejected,
  type Tally,
} from "@jiceng/engine"
import { type Day, dayAfter, type Language } from "@jiceng/kernel"
import { type LedgerPlan, PointsCatalogue, type PointsFacts, planLedger, totalOf } from "@jiceng/points"
import type { BoundRule } from "@jiceng/policy"
import {
  csvText,
  encodeTable,
  findWritableFormat,
  makeCsvScanner,
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
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import { type BatchCall, nameIn, resultsOf } from "./BatchRun.ts"
import { findLedgerPlaces, ledgerNames } from "./LedgerColumns.ts"
import { type LedgerDoor, type LedgerFold, startFold } from "./LedgerFold.ts"
import { readMembers } from "./LedgerMembers.ts"
import { type Judgement, type LateFault, startGathering } from "./LedgerTogether.ts"
import type { ShowProgress } from "./Progress.ts"
import { figuresOf } from "./RuleFigures.ts"
import { summarize } from "./RunSummary.ts"

/** A batch call, and what only a ledger needs: the rated days, the day of the rating, and a table of members. */
export interface LedgerCall extends BatchCall {
  readonly from: Option.Option<Day>
  readonly until: Option.Option<Day>
  readonly on: Option.Option<Day>
  readonly members: Option.Option<string>
}

/** What a run came to. Rows are entries; `again` counts those that were given twice and count once. */
export interface LedgerTally extends Tally {
  readonly again: number
  readonly subjects: number
  readonly period: LedgerPlan["period"] | undefined
}

/**
 * Tells whether a rule is rated from a ledger.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isLedgerRule = ({ kind }: BoundRule): boolean => kind.name === "pointsCatalogue"

/** Tells whether a run was one over a ledger. */
export const isLedgerTally = (tally: Tally): tally is LedgerTally => "subjects" in tally

/** Days before and after all others; where no period is asked for, entries of every day count. */
const [firstDay, lastDay] = ["0001-01-01" as Day, "9999-12-31" as Day]

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
  const table = yield* openTable(path, { encoding: call.encoding, wanted: ledgerNames })
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

/** The rated days: those asked for, and otherwise the whole calendar years in which entries lie. */
const periodOf = (fold: LedgerFold, { from, until, on }: LedgerCall): LedgerPlan["period"] | undefined => {
  const days = fold.days()
  const [first, last] = days ?? []
  const begin = Option.getOrElse(from, () => first && (`${first.slice(0, 4)}-01-01` as Day))
  const end = Option.getOrElse(until, () => last && (`${last.slice(0, 4)}-12-31` as Day))
  if (begin === undefined || end === undefined) return undefined
  return { from: begin, until: end, on: Option.getOrElse(on, () => (end === lastDay ? end : dayAfter(end))) }
}

/** So many subjects are rated and written at a time. */
const subjectsPerBlock = 4096

/** Writes ids as a table of their own, so that an output takes them from blocks as it does those of any other table. */
const blocksOfIds = function* (ids: ReadonlyArray<string>): Generator<Block> {
  const scanner = makeCsvScanner()
  scanner.push(encoder.encode("id\n"))
  for (let at = 0; at < ids.length; at += subjectsPerBlock) {
    const part = ids.slice(at, at + subjectsPerBlock)
    yield* scanner.push(encoder.encode(csvText(part.map((id) => [id]))))
  }
  yield* scanner.end()
}

/**
 * Rates the subjects of a ledger, and tells what the run came to.
 *
 * @category running
 * @since 0.1.0
 */
export const runLedger = Effect.fnUntraced(function* (rule: BoundRule, call: LedgerCall, showProgress: ShowProgress) {
  const format = yield* Effect.fromResult(findWritableFormat(call.out))
  const [catalogue] = figuresOf(rule, PointsCatalogue)
  const members = yield* readMembers(call, catalogue, rule)
  const [from, until] = [Option.getOrElse(call.from, () => firstDay), Option.getOrElse(call.until, () => lastDay)]
  if (until < from) return yield* new BadCall({ message: `--until expects a day not before ${from}, found "${until}"` })
  const open = { from, until, on: Option.getOrElse(call.on, () => lastDay) }
  const isKnown = members === undefined ? undefined : (id: string) => members.has(id)
  const folding: Folding = { call, door: { plan: planLedger(catalogue, open), isKnown }, showProgress }
  const path = yield* spool(call.input)
  const rising = yield* foldLedger(path, "rising", folding)
  const { fold, rejects, tally } = rising.fold.isUnsorted() ? yield* foldLedger(path, "kept", folding) : rising
  const { late, again } = yield* judgeRest(path, fold, folding)
  if (Option.isSome(rejects)) yield* rejects.value.write(lateRows(late, call.language))

  const period = periodOf(fold, call)
  const plan = planLedger(catalogue, period ?? open)
  const count = fold.subjects.count()
  const sumsOf = fold.sums.finish(count)
  const numbers = Array.from({ length: count }, (_, subject) => subject).filter((one) => fold.entriesOf(one) > 0)
  const rated = numbers.map((subject) => fold.subjects.text(subject))
  const entered = new Set(members === undefined ? [] : rated)
  const silent = members === undefined ? [] : [...members.keys()].filter((id) => !entered.has(id))
  const ids = [...rated, ...silent]
  const { columns, describe } = resultsOf(rule, call)
  const rate = (at: number) => {
    const own = numbers[at]
    const sums = new Map(own === undefined ? [] : sumsOf(own).map(([slot, sum]) => [fold.slotNumber(slot), sum]))
    const total = totalOf(sums, plan)
    const { components, counts, zeroed, starsAtMost } = total.value
    const standing: PointsFacts = members?.get(ids[at] ?? "") ?? {}
    const { value, steps } = rule.rate({ ...standing, ...components, ...counts, zeroed, starsAtMost })
    return describe({ value, steps: [...total.steps, ...steps] })
  }
  let subjects = emptyTally
  const blocks = function* (): Generator<RatedBlock> {
    let at = 0
    for (const block of blocksOfIds(ids)) {
      const results = Array.from({ length: block.rows }, (_, row) => rate(at + row))
      at += block.rows
      const ratedBlock = { block, results }
      subjects = addToTally(subjects, ratedBlock)
      yield ratedBlock
    }
  }
  const inWords = nameIn(call.language)
  const names = [inWords({ name: "id", title: { zh: "编号", en: "id" } }), ...columns.map(inWords)]
  const out = yield* openWhole(call.out)
  yield* Stream.runForEach(encodeTable(Stream.fromIterable(blocks()), { names, id: 0, extras: [] }, format), out.write)
  yield* out.keep
  if (Option.isSome(rejects)) yield* rejects.value.keep

  const lateFaults: Record<string, number> = { ...tally.faults }
  for (const { fault } of late) lateFaults[fault.column] = (lateFaults[fault.column] ?? 0) + 1
  const rejected = tally.rejected + late.length
  const whole: LedgerTally = {
    read: tally.read,
    rated: tally.read - rejected,
    rejected,
    again,
    subjects: ids.length,
    period,
    disputed: subjects.disputed,
    values: undefined,
    limited: subjects.limited,
    faults: lateFaults,
  }
  return whole
})

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
