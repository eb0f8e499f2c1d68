/**
 * The program of a thread that rates blocks: it makes the rule and the plan from what it is given at its start, and answers
 * every block with what is to be written of it.
 *
 * @since 0.1.0
 */
import { parentPort, workerData } from "node:worker_threads"
import { bindRule } from "@jiceng/policy"
import { receiveBlock } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { planBatch, writeParts } from "./BatchPlan.ts"
import type { BlockMessage, WorkerSetup } from "./RatingPool.ts"

const { edition, name, binding, header, call, format } = workerData as WorkerSetup
const rule = Result.getOrThrow(bindRule(edition, name, binding))
const { ratePart } = writeParts(Effect.runSync(planBatch(rule, header, call)), format, call.language)

parentPort?.on("message", ({ sent, idFaults }: BlockMessage) => {
  const part = ratePart(receiveBlock(sent), idFaults)
  parentPort?.postMessage(part, [part.out.buffer, part.rejects.buffer] as Array<ArrayBuffer>)
})
