/**
 * `jiceng run`: rates every row of a table.
 *
 * @since 0.1.0
 */
import { writeText } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { runBatch } from "../BatchRun.ts"
import { bindingFlags, readBinding } from "../BindingFlags.ts"
import { someRejected } from "../ExitCode.ts"
import { describeRun } from "../Manifest.ts"
import { makeProgress } from "../Progress.ts"
import { BadCall, findRule } from "../RuleReference.ts"
import { summarize } from "../RunSummary.ts"

const flags = {
  rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
  input: Argument.String("in").pipe(Argument.withDescription("the table: .csv or .ndjson, or - for CSV on stdin")),
  out: Flag.String("out").pipe(Flag.withDescription("for the results: .csv, .ndjson or .json, or - for CSV on stdout")),
  rejects: Flag.String("rejects").pipe(
    Flag.optional,
    Flag.withDescription("for the rejected rows and what is wrong with them: a .csv file"),
  ),
  manifest: Flag.String("manifest").pipe(
    Flag.optional,
    Flag.withDescription("for a record of the run, with hashes of all that went in and came out: a .json file"),
  ),
  ...bindingFlags,
  columns: Flag.Literals("columns", ["en", "zh"]).pipe(
    Flag.withDefault("en"),
    Flag.withDescription("names of the columns, and language of reasons and problems"),
  ),
  encoding: Flag.Literals("encoding", ["auto", "utf-8", "gb18030"]).pipe(
    Flag.withDefault("auto"),
    Flag.withDescription("encoding of the table"),
  ),
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

/** The command `run`. */
export const run = Command.make(
  "run",
  flags,
  Effect.fnUntraced(function* ({ rule: name, slot, reading, on, columns, json, manifest, ...call }) {
    if (json && call.out === "-")
      return yield* new BadCall({ message: "--json and --out - would both write to stdout" })
    if (Option.isSome(manifest) && [call.input, call.out].includes("-")) {
      return yield* new BadCall({ message: "--manifest needs files to refer to, not stdin or stdout" })
    }
    const rule = yield* findRule(name, yield* readBinding(slot, reading), on)
    const progress = yield* makeProgress(!json)
    const batch = { ...call, language: columns }
    const tally = yield* Effect.scoped(runBatch(rule, batch, progress.show))
    yield* progress.wipe
    if (Option.isSome(manifest)) {
      const record = yield* describeRun(rule, batch, tally)
      yield* writeText(manifest.value, `${JSON.stringify(record, null, 2)}\n`)
    }
    yield* json ? Console.log(JSON.stringify(tally)) : Console.error(summarize(tally, rule).join("\n"))
    if (tally.rejected > 0) yield* someRejected
  }),
).pipe(Command.withDescription("Rate every row of a table"))
