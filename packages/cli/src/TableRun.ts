/**
 * A run as it is asked for on the command line: its files are checked, its rule is bound, and a table or a ledger is rated.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import type { BoundRule } from "@jiceng/policy"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "./BadCall.ts"
import type { BatchCall } from "./BatchCall.ts"
import { runBatch } from "./BatchRun.ts"
import { readLedgerCall, refuseLedgerFlags } from "./LedgerFlags.ts"
import { isLedger, runLedger, runLedgerBy } from "./LedgerRun.ts"
import { isLedgerTally, summarizeLedger } from "./LedgerTally.ts"
import { describeRun, writeFlags } from "./Manifest.ts"
import type { ShowProgress } from "./Progress.ts"
import { editionFileOf, findRule, findRulesTogether } from "./RuleReference.ts"
import { checkFiles, checkLasting, type RunFile } from "./RunFiles.ts"
import type { RunAsked } from "./RunFlags.ts"
import { summarize } from "./RunSummary.ts"
import { fileFor, filesOfSlots } from "./TableFlags.ts"

const separators = { auto: "auto", comma: ",", semicolon: ";", tab: "\t" } as const

const mostJobs = 64

const checkEndings = Effect.fnUntraced(function* ({ rejects, manifest, jobs }: RunAsked) {
  const refuse = (flag: string, path: Option.Option<string>, ending: string) =>
    Option.isNone(path) || path.value === "-" || path.value.toLowerCase().endsWith(ending)
      ? Effect.void
      : new BadCall({ message: `${flag} expects a ${ending} file or -, found "${path.value}"` })
  yield* refuse("--rejects", rejects, ".csv")
  yield* refuse("--manifest", manifest, ".json")
  if (jobs < 1 || jobs > mostJobs) {
    return yield* new BadCall({ message: `--jobs expects 1 to ${mostJobs} threads, found ${jobs}` })
  }
})

/**
 * Finds every file that a run reads, and what for.
 *
 * @category finding
 * @since 0.1.0
 */
export const filesRead = ({ rule, points, input, slot, members }: RunAsked): ReadonlyArray<RunFile> => {
  const edition = editionFileOf(rule)
  return [
    { use: "the table", path: input },
    ...filesOfSlots(slot),
    ...(edition === undefined ? [] : [{ use: "the edition", path: edition }]),
    ...fileFor("--points", Option.flatMapNullishOr(points, editionFileOf)),
    ...fileFor("--members", members),
  ]
}

const batchOf = ({
  input,
  out,
  rejects,
  encoding,
  sheet,
  explain,
  strict,
  partial,
  jobs,
  resume,
  ...asked
}: RunAsked) => {
  const { columns: language, separator } = asked
  const read = { input, encoding, separator: separators[separator], sheet }
  const call: BatchCall = { ...read, out, rejects, language, explain, strict, partial, jobs, resume }
  return call
}

/** A run that is over: its rule, what it came to, and that in a few lines. */
export interface TableRun {
  readonly rule: BoundRule
  readonly tally: Tally
  readonly summary: ReadonlyArray<string>
}

/**
 * Refuses a run whose files are in each other's way.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkRun = Effect.fnUntraced(function* (asked: RunAsked) {
  yield* checkEndings(asked)
  const read = filesRead(asked)
  const written = [{ use: "--out", path: asked.out }, ...fileFor("--rejects", asked.rejects)]
  yield* checkFiles(read, [
    ...written,
    ...fileFor("--manifest", asked.manifest),
    ...(asked.json ? [{ use: "--json", path: "-" }] : []),
  ])
  if (Option.isSome(asked.manifest)) yield* checkLasting([...read, ...written])
})

/**
 * Rates the table, or the ledger.
 *
 * @category running
 * @since 0.1.0
 */
export const runTable = Effect.fnUntraced(function* (asked: RunAsked, showProgress: ShowProgress) {
  const { from, until, members, on, resume } = asked
  const both = Option.isSome(asked.points)
    ? yield* findRulesTogether([asked.rule, asked.points.value], asked)
    : undefined
  const [rule, catalogue] = [both?.[0] ?? (yield* findRule(asked.rule, asked)), both?.[1]]
  const batch = batchOf(asked)
  const ledger = { from, until, members, on }
  const isFolded = catalogue !== undefined || (yield* isLedger(rule, batch))
  if (isFolded && resume) yield* Console.error("a ledger cannot be gone on with: beginning")
  if (catalogue !== undefined) {
    const tally = yield* runLedgerBy({ catalogue, rule }, yield* readLedgerCall(batch, ledger), showProgress)
    const run: TableRun = { rule, tally, summary: summarizeLedger(tally, rule, [catalogue]) }
    return run
  }
  const tally: Tally = isFolded
    ? yield* runLedger(rule, yield* readLedgerCall(batch, ledger), showProgress)
    : yield* Effect.andThen(refuseLedgerFlags(ledger), runBatch(rule, batch, showProgress))
  const summary = isLedgerTally(tally) ? summarizeLedger(tally, rule, []) : summarize(tally, rule)
  const run: TableRun = { rule, tally, summary }
  return run
})

/**
 * Describes a run that is over, so that it can be done again.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeTableRun = (asked: RunAsked, { rule, tally }: TableRun) => {
  const { rule: name, input: _, out, rejects, manifest: __, json: ___, jobs: ____, resume: _____, ...flags } = asked
  return describeRun(rule, { rule: name, flags: writeFlags(flags), read: filesRead(asked), out, rejects }, tally)
}
