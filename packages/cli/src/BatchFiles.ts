/**
 * The files that a batch run writes block by block, and how far it has come. Where results are plain CSV or NDJSON and the
 * table can be read again, the run makes savepoints: after some blocks it notes how many these were, what their bytes add up
 * to, and the tally. A run that goes on reads these blocks again, for their ids, and writes from there on.
 *
 * @since 0.1.0
 */
import { crc32 } from "node:zlib"
import type { Block, Tally } from "@jiceng/engine"
import type { BoundRule } from "@jiceng/policy"
import {
  findLastingPlaces,
  hashText,
  makeArrayJoiner,
  openLasting,
  openWhole,
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
import { versions } from "./versions.ts"

/** How far a run has read: so many blocks, and the CRC-32 of their bytes. */
export interface Place {
  readonly blocks: number
  readonly sum: number
}

type Write = (bytes: Uint8Array) => Effect.Effect<void, UnwritableFile>

/** What a run writes to. */
export interface BatchFiles {
  readonly out: Write
  readonly rejects: Write
  /** Where the run goes on from, and what had come of it until then; `undefined` where it begins. */
  readonly reached: (Place & { readonly tally: Tally }) | undefined
  /** Tells how far the run has read with a block. Fails where the table is not the one that was read before. */
  readonly pass: (block: Block) => Effect.Effect<Place, BadCall>
  /** Notes, now and then, that everything up to a place is written. */
  readonly save: (place: Place, tally: Tally) => Effect.Effect<void, UnwritableFile>
  readonly keep: Effect.Effect<void, UnwritableFile>
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

const begin: Place = { blocks: 0, sum: 0 }

const countBlocks = (reached: Place | undefined, path: string): BatchFiles["pass"] => {
  let place = begin
  return (block) =>
    Effect.suspend(() => {
      place = { blocks: place.blocks + 1, sum: crc32(block.bytes, place.sum) }
      return place.blocks === reached?.blocks && place.sum !== reached.sum
        ? new BadCall({ message: `${path}: is not the table that was read until here: run without --resume` })
        : Effect.succeed(place)
    })
}

const ignore = () => Effect.void

const openBeginning = Effect.fnUntraced(function* ({ input, out: path, rejects: rejectsPath }: BatchCall) {
  const out = yield* openWhole(path)
  const rejects = yield* Effect.transposeOption(Option.map(rejectsPath, openWhole))
  const files: BatchFiles = {
    out: out.write,
    rejects: Option.isSome(rejects) ? rejects.value.write : ignore,
    reached: undefined,
    pass: countBlocks(undefined, input),
    save: ignore,
    keep: Option.isSome(rejects) ? Effect.andThen(out.keep, rejects.value.keep) : out.keep,
  }
  return files
})

const openGoingOn = Effect.fnUntraced(function* (
  rule: BoundRule,
  call: BatchCall,
  places: Effect.Success<ReturnType<typeof findLastingPlaces>> & {},
) {
  const { jobs: _, resume, ...rest } = call
  const key = hashText(JSON.stringify({ ...describeRule(rule), ...rest, versions }))
  const manner = resume ? "goOn" : "begin"
  const { writes, reached: note, save, keep } = yield* openLasting(places, { key, manner })
  const reached = Option.getOrUndefined(Schema.decodeUnknownOption(Reached)(note))
  if (resume) {
    yield* Console.error(
      reached === undefined ? "nothing to go on with: beginning" : `going on after ${reached.tally.read} rows`,
    )
  }
  let hasSaved = reached !== undefined
  yield* Effect.addFinalizer((exit) =>
    resume && hasSaved && Exit.hasInterrupts(exit)
      ? Console.error("what is done is kept: call again with --resume to go on")
      : Effect.void,
  )
  const [out = ignore, rejects = ignore] = writes
  const files: BatchFiles = {
    out,
    rejects,
    reached: reached && { ...reached, tally: { ...reached.tally, values: reached.tally.values } },
    pass: countBlocks(reached, call.input),
    save: (place, tally) => {
      if (place.blocks % blocksPerSavepoint !== 0) return Effect.void
      hasSaved = true
      return save({ ...place, tally })
    },
    keep,
  }
  return files
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
  format: "csv" | "ndjson" | "json",
) {
  const places = yield* findLastingPlaces([call.out, ...Option.toArray(call.rejects)])
  const canGoOn = format !== "json" && call.input !== "-" && places !== undefined
  if (canGoOn) return yield* openGoingOn(rule, call, places)
  const files = yield* openBeginning(call)
  if (call.resume) yield* Console.error("only plain CSV and NDJSON files can be gone on with: beginning")
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
