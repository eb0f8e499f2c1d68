/**
 * A batch run from files to files: blocks are read, rated and written one after another, so memory does not grow with the
 * table. The outputs appear whole or not at all. Blocks may be rated on several threads, and a run that was killed can be
 * gone on with; neither changes a byte of what is written.
 *
 * @since 0.1.0
 */
import { emptyTally, idTitle, joinTallies, type RatedBlock, startIdCheck, tallyBlock } from "@jiceng/engine"
import { columnsOf } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import {
  encodeRatedWorkbook,
  encodeTable,
  findWritableFormat,
  makeRejectsWriter,
  openTable,
  openWhole,
  releaseBlock,
  type Table,
  type TableFormat,
} from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type BatchCall, readOptionsOf } from "./BatchCall.ts"
import { openBatchFiles, tellBeginning } from "./BatchFiles.ts"
import { type BatchPlan, planBatch, type RowFormat, writeParts } from "./BatchPlan.ts"
import type { ShowProgress } from "./Progress.ts"
import { openPool, setUpWorker } from "./RatingPool.ts"
import { notesOf } from "./RunNotes.ts"

/** All that a run has once its table is open. */
interface OpenRun {
  readonly rule: BoundRule
  readonly call: BatchCall
  readonly table: Table
  readonly plan: BatchPlan
  readonly showProgress: ShowProgress
}

const shareOf = (table: Table) =>
  table.size === undefined ? Effect.succeed(undefined) : Effect.map(table.bytesRead, (read) => read / (table.size ?? 1))

/** Two blocks for every thread: one that is being rated, and one that waits. */
const blocksPerThread = 2

/** Rates blocks into bytes, each by itself, and writes them in their order. */
const runInParts = Effect.fnUntraced(function* (
  { rule, call, table, plan, showProgress }: OpenRun,
  format: RowFormat | "json",
) {
  const { out, rejects, reached, pass, save, keep } = yield* openBatchFiles(rule, call, {
    format,
    header: table.header,
  })
  const rowFormat = format === "json" ? "ndjson" : format
  const { head, ratePart } = writeParts(plan, rowFormat, call.language)
  const checkIds = startIdCheck(plan.layout)
  let tally = reached?.tally ?? emptyTally
  if (reached === undefined) {
    yield* out(head.out)
    yield* rejects(head.rejects)
  }
  const checked = table.blocks.pipe(
    Stream.map((block) => ({ block, idFaults: checkIds(block) })),
    Stream.mapEffect(({ block, idFaults }) => Effect.map(pass(block), (place) => ({ block, idFaults, place }))),
    Stream.filter(({ place }) => place.blocks > (reached?.blocks ?? 0)),
  )
  const rate =
    call.jobs === 1
      ? (...[block, idFaults]: Parameters<typeof ratePart>) =>
          Effect.sync(() => {
            const part = ratePart(block, idFaults)
            releaseBlock(block)
            return part
          })
      : yield* openPool(setUpWorker(rule, { header: table.header, call, format: rowFormat }), call.jobs)
  const concurrency = call.jobs === 1 ? 1 : call.jobs * blocksPerThread
  const parts = Stream.mapEffect(
    checked,
    ({ block, idFaults, place }) => Effect.map(rate(block, idFaults), (part) => ({ part, place })),
    { concurrency },
  )
  yield* Stream.runForEach(
    parts,
    Effect.fnUntraced(function* ({ part, place }) {
      yield* out(part.out)
      yield* rejects(part.rejects)
      tally = joinTallies(tally, part.tally)
      yield* save(place, tally)
      yield* showProgress(yield* shareOf(table), tally)
    }),
  )
  yield* keep
  return tally
})

/** Rates blocks into a file that has to be written as a whole. */
const runAsWhole = Effect.fnUntraced(function* (
  { rule, call, table, plan, showProgress }: OpenRun,
  format: Exclude<TableFormat, RowFormat | "json">,
) {
  yield* tellBeginning(call)
  const out = yield* openWhole(call.out)
  const rejects = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  const rejectsWriter = makeRejectsWriter(plan.layout.id, call.language)
  if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.head)
  const checkIds = startIdCheck(plan.layout)
  let tally = emptyTally
  const note = Effect.fnUntraced(function* (rated: RatedBlock) {
    if (Option.isSome(rejects)) yield* rejects.value.write(rejectsWriter.rows(rated))
    tally = joinTallies(tally, tallyBlock(rated))
    yield* showProgress(yield* shareOf(table), tally)
  })
  const rated = table.blocks.pipe(
    Stream.map((block) => plan.rateBlock(block, checkIds(block))),
    Stream.tap(note),
  )
  const notes = notesOf(() => tally, rule, call.language)
  const bytes =
    format === "xlsx"
      ? encodeRatedWorkbook(rated, { layout: plan.rows, language: call.language }, notes)
      : encodeTable(rated, plan.rows, format)
  yield* Stream.runForEach(bytes, out.write)
  if (Option.isSome(rejects)) yield* rejects.value.keep
  yield* out.keep
  return tally
})

/**
 * Rates every row of a table, and tells what the run came to.
 *
 * @category running
 * @since 0.1.0
 */
export const runBatch = Effect.fnUntraced(function* (rule: BoundRule, call: BatchCall, showProgress: ShowProgress) {
  const format = yield* Effect.fromResult(findWritableFormat(call.out))
  const wanted = [
    ["id", idTitle.zh] as const,
    ...columnsOf(rule.facts).map(({ name, title }) => [name, title.zh] as const),
  ]
  const table = yield* openTable(call.input, readOptionsOf(call, wanted))
  const plan = yield* planBatch(rule, table.header, call)
  const run: OpenRun = { rule, call, table, plan, showProgress }
  switch (format) {
    case "csv":
    case "ndjson":
    case "json":
      return yield* runInParts(run, format)
    default:
      return yield* runAsWhole(run, format)
  }
})
