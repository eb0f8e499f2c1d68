/**
 * `jiceng run`: rates every row of a table.
 *
 * @since 0.1.0
 */
import type { Tally } from "@jiceng/engine"
import { openWhole } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "../BadCall.ts"
import { runBatch } from "../BatchRun.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { someRejected } from "../ExitCode.ts"
import { ledgerFlags, readLedgerCall, refuseLedgerFlags } from "../LedgerFlags.ts"
import { isLedger, runLedger } from "../LedgerRun.ts"
import { isLedgerTally, summarizeLedger } from "../LedgerTally.ts"
import { describeRun } from "../Manifest.ts"
import { printResult } from "../Printing.ts"
import { makeProgress } from "../Progress.ts"
import { editionFileOf, findRule } from "../RuleReference.ts"
import { checkFiles } from "../RunFiles.ts"
import { summarize } from "../RunSummary.ts"

const flags = {
  rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
  input: Argument.String("in").pipe(
    Argument.withDescription("the table: .csv, .ndjson, .json (also .gz or .zst) or .xlsx, or - for CSV on stdin"),
  ),
  out: Flag.String("out").pipe(
    Flag.withDescription("for the results: .csv, .ndjson, .json (also .gz or .zst) or .xlsx, or - for CSV on stdout"),
  ),
  rejects: Flag.String("rejects").pipe(
    Flag.optional,
    Flag.withDescription("for the rejected rows and what is wrong with them: a .csv file"),
  ),
  manifest: Flag.String("manifest").pipe(
    Flag.optional,
    Flag.withDescription("for a record of the run, with hashes of all that went in and came out: a .json file"),
  ),
  ...bindingFlags,
  ...ledgerFlags,
  columns: Flag.Literals("columns", ["en", "zh"]).pipe(
    Flag.withDefault("en"),
    Flag.withDescription("names of the columns, and language of reasons and problems"),
  ),
  encoding: Flag.Literals("encoding", ["auto", "utf-8", "gb18030"]).pipe(
    Flag.withDefault("auto"),
    Flag.withDescription("encoding of the table"),
  ),
  separator: Flag.Literals("separator", ["auto", "comma", "semicolon", "tab"]).pipe(
    Flag.withDefault("auto"),
    Flag.withDescription("what stands between the cells of CSV"),
  ),
  sheet: Flag.String("sheet").pipe(Flag.optional, Flag.withDescription("the sheet of a workbook that holds the table")),
  explain: Flag.Boolean("explain").pipe(Flag.withDefault(false), Flag.withDescription("add a column with the reasons")),
  strict: Flag.Boolean("strict").pipe(
    Flag.withDefault(false),
    Flag.withDescription("refuse a table with columns that the rule does not use"),
  ),
  json: Flag.Boolean("json").pipe(
    Flag.withDefault(false),
    Flag.withDescription("print the numbers of the run as JSON on stdout, and no summary"),
  ),
}

const separators = { auto: "auto", comma: ",", semicolon: ";", tab: "\t" } as const

const checkEndings = Effect.fnUntraced(function* (rejects: Option.Option<string>, manifest: Option.Option<string>) {
  const refuse = (flag: string, path: Option.Option<string>, ending: string) =>
    Option.isNone(path) || path.value === "-" || path.value.toLowerCase().endsWith(ending)
      ? Effect.void
      : new BadCall({ message: `${flag} expects a ${ending} file or -, found "${path.value}"` })
  yield* refuse("--rejects", rejects, ".csv")
  yield* refuse("--manifest", manifest, ".json")
})

/** The command `run`. */
export const run = Command.make(
  "run",
  flags,
  Effect.fnUntraced(function* ({
    rule: name,
    slot,
    reading,
    on,
    from,
    until,
    members,
    columns,
    json,
    manifest,
    ...call
  }) {
    yield* checkEndings(call.rejects, manifest)
    const edition = editionFileOf(name)
    const asked = (use: string, path: Option.Option<string>) =>
      Option.toArray(Option.map(path, (own) => ({ use, path: own })))
    yield* checkFiles(
      [
        { use: "the table", path: call.input },
        ...Object.entries(slot).map(([of, path]) => ({ use: `--slot ${of}`, path })),
        ...(edition === undefined ? [] : [{ use: "the edition", path: edition }]),
        ...asked("--members", members),
      ],
      [
        { use: "--out", path: call.out },
        ...asked("--rejects", call.rejects),
        ...asked("--manifest", manifest),
        ...(json ? [{ use: "--json", path: "-" }] : []),
      ],
    )
    if (Option.isSome(manifest) && [call.input, call.out, ...Option.toArray(call.rejects)].includes("-")) {
      return yield* new BadCall({ message: "--manifest needs files to refer to, not stdin or stdout" })
    }
    const rule = yield* findRule(name, { slot, reading, on })
    const progress = yield* makeProgress(!json)
    const batch = { ...call, separator: separators[call.separator], language: columns }
    const record = yield* Effect.transposeOption(Option.map(manifest, openWhole))
    const ledger = { from, until, members, on }
    const tally: Tally = (yield* isLedger(rule, batch))
      ? yield* runLedger(rule, yield* readLedgerCall(batch, ledger), progress.show)
      : yield* Effect.andThen(refuseLedgerFlags(ledger), runBatch(rule, batch, progress.show))
    const summary = isLedgerTally(tally) ? summarizeLedger(tally, rule) : summarize(tally, rule)
    yield* progress.wipe
    if (Option.isSome(record)) {
      const described = yield* describeRun(rule, batch, tally)
      yield* record.value.write(new TextEncoder().encode(`${JSON.stringify(described, null, 2)}\n`))
      yield* record.value.keep
    }
    yield* json ? printResult(JSON.stringify(tally)) : Console.error(summary.join("\n"))
    if (tally.rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Rate every row of a table"))
