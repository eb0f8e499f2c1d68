/**
 * The files that a batch run writes block by block, and how far it has come. Where results are plain CSV or NDJSON and the
 * table can be read again, the run makes savepoints: after some blocks it notes how many these were, what their bytes add up
 * to, and the tally. A run that goes on reads these blocks again, for their ids, and writes from there on. A table that does
 * not have these blocks, by then, is refused.
 *
 * @since 0.1.0
 */
import type { Block, Tally } from "@jiceng/engine"
import type { BoundRule } from "@jiceng/policy"
import {
  findLastingPlaces,
  hashText,
  makeArrayJoiner,
  openLasting,
  openWhole,
  releaseBytes,
  type UnwritableFile,
} from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "./BadCall.ts"
import type { BatchCall } from "./BatchCall.ts"
import { describeRule } from "./Manifest.ts"
import { countBlocks, type Place } from "./ReadPlace.ts"
import { versions } from "./versions.ts"

type Write = (bytes: Uint8Array) => Effect.Effect<void, UnwritableFile>

/** What a run writes to. Bytes are not to be used again once they are written. */
export interface BatchFiles {
  readonly out: Write
  readonly rejects: Write
  /** Where the run goes on from, and what had come of it until then; `undefined` where it begins. */
  readonly reached: (Place & { readonly tally: Tally }) | undefined
  /** Tells how far the run has read with a block. Fails where the table is not the one that was read before. */
  readonly pass: (block: Block) => Effect.Effect<Place, BadCall>
  /** Notes, now and then, that everything up to a place is written. */
  readonly save: (place: Place, tally: Tally) => Effect.Effect<void, UnwritableFile>
  readonly keep: Effect.Effect<void, UnwritableFile | BadCall>
}

const Counts = Schema.Record(Schema.String, Schema.Int)

const Reached = Schema.Struct({
  blocks: Schema.Int,
  sum: Schema.Int,
  tally: Schema.Struct({
    read: Schema.Int,
    rated: Schema.Int,
    rejected: Schema.Int,
    disputed: Schema.Int,
    ranged: Schema.Int,
    values: Schema.optional(Counts),
    limited: Counts,
    faults: Counts,
  }),
})

/** So many blocks lie between savepoints. */
const blocksPerSavepoint = 16

const readNote = Effect.fnUntraced(function* (path: string, note: unknown) {
  const reached = Schema.decodeUnknownOption(Reached)(note)
  if (Option.isSome(reached)) return reached.value
  return yield* new BadCall({ message: `${path}: what was left of it cannot be read: run without --resume` })
})

/** Whether a run ended in a way that it can be gone on from: it was stopped, or the disk was full, but its call was sound. */
const canGoOnFrom = (exit: Exit.Exit<unknown, unknown>): boolean =>
  Exit.isFailure(exit) &&
  !exit.cause.reasons.some((reason) => reason._tag === "Fail" && reason.error instanceof BadCall)

const ignore = () => Effect.void

/**
 * Says that a run has to begin, where it was asked to go on and its files do not allow it.
 *
 * @category printing
 * @since 0.1.0
 */
export const tellBeginning = ({ resume }: BatchCall): Effect.Effect<void> =>
  resume ? Console.error("only plain CSV and NDJSON files can be gone on with: beginning") : Effect.void

/** What is written, and the header of the table that is read. */
interface Written {
  readonly format: "csv" | "ndjson" | "json"
  readonly header: ReadonlyArray<string>
}

const openBeginning = Effect.fnUntraced(function* (call: BatchCall, header: Written["header"]) {
  const out = yield* openWhole(call.out)
  const rejects = yield* Effect.transposeOption(Option.map(call.rejects, openWhole))
  const files: BatchFiles = {
    out: out.write,
    rejects: Option.isSome(rejects) ? rejects.value.write : ignore,
    reached: undefined,
    pass: countBlocks({ path: call.input, header }, undefined).pass,
    save: ignore,
    keep: Option.isSome(rejects) ? Effect.andThen(rejects.value.keep, out.keep) : out.keep,
  }
  return files
})

const openGoingOn = Effect.fnUntraced(function* (
  call: BatchCall,
  places: Effect.Success<ReturnType<typeof findLastingPlaces>> & {},
  { key, header }: { readonly key: string; readonly header: Written["header"] },
) {
  const { resume } = call
  const files = yield* openLasting(places, { key, manner: resume ? "goOn" : "begin" })
  const reached = files.reached === undefined ? undefined : yield* readNote(call.out, files.reached)
  if (resume) {
    yield* Console.error(
      reached === undefined ? "nothing to go on with: beginning" : `going on after ${reached.tally.read} rows`,
    )
  }
  let isLeft = resume && reached !== undefined
  yield* Effect.addFinalizer((exit) =>
    isLeft && canGoOnFrom(exit)
      ? Console.error("what is done is kept: call again with --resume to go on")
      : Effect.void,
  )
  const { pass, checkEnd } = countBlocks({ path: call.input, header }, reached)
  const writes = files.writes.map((write) => (bytes: Uint8Array) => Effect.map(write(bytes), () => releaseBytes(bytes)))
  const [out = ignore, rejects = ignore] = writes
  const keep = Effect.map(files.keep, () => {
    isLeft = false
  })
  return {
    out,
    rejects,
    reached: reached && { ...reached, tally: { ...reached.tally, values: reached.tally.values } },
    pass,
    save: (place, tally) => {
      if (place.blocks % blocksPerSavepoint !== 0) return Effect.void
      isLeft = resume
      return files.save({ ...place, tally })
    },
    keep: Effect.andThen(checkEnd, keep),
  } satisfies BatchFiles
})

/**
 * Opens the files of a run that writes its rows one after another.
 *
 * @category writing
 * @since 0.1.0
 */
export const openBatchFiles = Effect.fnUntraced(function* (
  rule: BoundRule,
  call: BatchCall,
  { format, header }: Written,
) {
  const places = yield* findLastingPlaces([call.out, ...Option.toArray(call.rejects)])
  const canGoOn = format !== "json" && call.input !== "-" && places !== undefined
  if (canGoOn) {
    const { jobs: _, resume: __, ...rest } = call
    const key = hashText(JSON.stringify({ ...describeRule(rule), ...rest, versions }))
    return yield* openGoingOn(call, places, { key, header })
  }
  const files = yield* openBeginning(call, header)
  yield* tellBeginning(call)
  if (format !== "json") return files
  const joiner = makeArrayJoiner()
  return {
    ...files,
    out: (bytes) => files.out(joiner.push(bytes)),
    keep: Effect.andThen(
      Effect.suspend(() => files.out(joiner.end())),
      files.keep,
    ),
  } satisfies BatchFiles
})
