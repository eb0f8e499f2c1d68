/**
 * A log of attempts at the steps of a sequence, judged one after the other. What is refused stays in the log and moves
 * nothing; the state is a fold over the log, so a log can be judged in pieces.
 *
 * Laws:
 *
 * - a log replayed from any prefix gives the same progress as replayed whole
 * - no step is taken out of order or by somebody who is not entitled, whatever the log
 * - every attempt of the log comes out, taken or refused
 *
 * @since 0.1.0
 */
import { type Count, FactName, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type Sequence, type StepReason, type StepResult, takeStep } from "./Sequence.ts"

/** An attempt at a step (办理记录): which step, by whom, and the records that were there. */
export const StepAttempt = Schema.Struct({ step: FactName, by: FactName, records: Schema.Array(FactName) })
export type StepAttempt = typeof StepAttempt.Type

/** How far a matter has come (办理进度), with the outcome of every attempt so far, in order. */
export interface Progress {
  readonly done: Count
  readonly outcomes: ReadonlyArray<Outcome<StepResult, StepReason>>
}

/** The progress of a matter that nobody has begun. */
export const notBegun: Progress = { done: 0 as Count, outcomes: [] }

const attemptStep = ({ done, outcomes }: Progress, attempt: StepAttempt, rule: Sequence): Progress => {
  const records = Object.fromEntries(attempt.records.map((name) => [name, true]))
  const outcome = takeStep({ ...records, done, step: attempt.step, by: attempt.by }, rule)
  return { done: outcome.value.doneAfter, outcomes: [...outcomes, outcome] }
}

/**
 * Replays attempts at the steps of a sequence, from where a matter stands.
 *
 * @category folding
 * @since 0.1.0
 * @example
 * ```ts
 * import { notBegun, replaySteps, Sequence } from "@jiceng/procedure"
 * import * as Schema from "effect/Schema"
 *
 * const residents = { name: "residents", title: { zh: "居民", en: "residents" } }
 * const branch = { name: "branch", title: { zh: "支部", en: "branch" } }
 * const rule = Schema.decodeUnknownSync(Sequence)({
 *   kind: "sequence",
 *   cite: "liaoning-1plus3#服务群众机制",
 *   actors: [residents, branch],
 *   steps: [
 *     { name: "order", title: { zh: "点单", en: "order" }, by: ["residents"] },
 *     { name: "place", title: { zh: "下单", en: "place" }, by: ["branch"] },
 *   ],
 * })
 * const log = [
 *   { step: "place", by: "branch", records: [] },
 *   { step: "order", by: "residents", records: [] },
 *   { step: "place", by: "branch", records: [] },
 * ]
 * replaySteps(notBegun, log, rule).done // => 2
 * replaySteps(notBegun, log, rule).outcomes.map(({ value }) => value.allowed) // => [false, true, true]
 * ```
 */
export const replaySteps = (progress: Progress, log: ReadonlyArray<StepAttempt>, rule: Sequence): Progress =>
  log.reduce((state, attempt) => attemptStep(state, attempt, rule), progress)
