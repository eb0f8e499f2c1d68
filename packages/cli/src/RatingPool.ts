/**
 * Threads that rate blocks. Each makes the rule for itself from plain data.
 *
 * Laws:
 *
 * - a thread writes of a block what any other does
 *
 * @since 0.1.0
 */
import { Worker } from "node:worker_threads"
import type { IdFaults } from "@jiceng/engine"
import type { Binding, BoundRule, Edition } from "@jiceng/policy"
import { releaseBlock, type SentBlock, sendBlock } from "@jiceng/tables"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { type RatedPart, type RatePart, type RowFormat, type WritingCall, writingOf } from "./BatchPlan.ts"

/** What a thread is given at its start: all that the rule and the plan follow from. */
export interface WorkerSetup {
  readonly edition: Edition
  readonly name: string
  readonly binding: Binding
  readonly header: ReadonlyArray<string>
  readonly call: WritingCall
  readonly format: RowFormat
}

/** What a thread is given then, one after another. */
export interface BlockMessage {
  readonly sent: SentBlock
  readonly idFaults: IdFaults
}

/**
 * Gathers what a thread has to know to rate by a rule.
 *
 * @category making
 * @since 0.1.0
 */
export const setUpWorker = (
  rule: BoundRule,
  { header, call, format }: Pick<WorkerSetup, "header" | "call" | "format">,
): WorkerSetup => ({
  edition: rule.edition,
  name: rule.entry.name,
  binding: { choices: rule.choices, fills: rule.slots },
  header,
  call: writingOf(call),
  format,
})

/** The program of a thread stands beside this module, or beside the bundle that this module is in. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./RatingWorker.ts" : "./RatingWorker.js", import.meta.url)

/** A thread ended before its work was done, for want of memory or because something ended it. */
export class ThreadEnded extends Data.TaggedError("ThreadEnded")<{ readonly message: string }> {}

type Answer = Effect.Effect<RatedPart, ThreadEnded>

const codeOf = (cause: unknown): unknown => (cause instanceof Error && "code" in cause ? cause.code : undefined)

/** Only a bug throws on a thread, but where memory runs out. */
const tellEnd = (cause: unknown): Answer =>
  codeOf(cause) === "ERR_WORKER_OUT_OF_MEMORY"
    ? new ThreadEnded({ message: "a thread ran out of memory: call again with fewer --jobs" })
    : Effect.die(cause)

/** A thread starts with its first block. Blocks are answered in their order, or with what ended the thread. */
const openWorker = Effect.fnUntraced(function* (setup: WorkerSetup) {
  const waiting: Array<(answer: Answer) => void> = []
  let end: Answer | undefined
  let worker: Worker | undefined
  const finish = (answer: Answer) => {
    end ??= answer
    for (const resume of waiting.splice(0)) resume(end)
  }
  const start = () => {
    const started = new Worker(program, { workerData: setup })
    started.on("message", (part: RatedPart) => waiting.shift()?.(Effect.succeed(part)))
    started.on("error", (cause) => finish(tellEnd(cause)))
    started.on("exit", (code) => finish(new ThreadEnded({ message: `a thread ended with code ${code}` })))
    return started
  }
  yield* Effect.addFinalizer(() => Effect.promise(async () => worker?.terminate()))
  return (...[block, idFaults]: Parameters<RatePart>) =>
    Effect.callback<RatedPart, ThreadEnded>((resume) => {
      if (end !== undefined) return resume(end)
      worker ??= start()
      const { sent, moved } = sendBlock(block)
      waiting.push(resume)
      worker.postMessage({ sent, idFaults } satisfies BlockMessage, moved)
      releaseBlock(block)
    })
})

/**
 * Opens threads, and gives the function that has one of them rate a block. They end with the scope.
 *
 * @category running
 * @since 0.1.0
 */
export const openPool = Effect.fnUntraced(function* (setup: WorkerSetup, threads: number) {
  const workers = yield* Effect.forEach(Array.from({ length: threads }), () => openWorker(setup))
  let blocks = 0
  return (...message: Parameters<RatePart>) =>
    Effect.suspend(() => {
      const worker = workers[blocks % threads] as (typeof workers)[number]
      blocks += 1
      return worker(...message)
    })
})
