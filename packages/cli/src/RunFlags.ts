/**
 * The flags of `jiceng run`.
 *
 * @since 0.1.0
 */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { bindingFlags } from "./BindingFlags.ts"
import { ledgerFlags } from "./LedgerFlags.ts"

/** What is rated, where the results go, and how. */
export const runFlags = {
  rule: Argument.String("rule").pipe(Argument.withDescription("edition/name or file.json#name")),
  input: Argument.String("in").pipe(
    Argument.withDescription(
      "the table: .csv, .ndjson, .json (also .gz or .zst), .xlsx or .parquet, or - for CSV on stdin",
    ),
  ),
  out: Flag.String("out").pipe(
    Flag.withDescription(
      "for the results: .csv, .ndjson, .json (also .gz or .zst), .xlsx or .parquet, or - for CSV on stdout",
    ),
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
  jobs: Flag.Int("jobs").pipe(
    Flag.withDefault(1),
    Flag.withDescription("threads to rate on; the results are the same for any number"),
  ),
  resume: Flag.Boolean("resume").pipe(
    Flag.withDefault(false),
    Flag.withDescription("go on where a killed run stopped, and leave what is done when this one is stopped"),
  ),
  explain: Flag.Boolean("explain").pipe(Flag.withDefault(false), Flag.withDescription("add a column with the reasons")),
  partial: Flag.Boolean("partial").pipe(
    Flag.withDefault(false),
    Flag.withDescription(
      "where a cell is missing, write the range that the result lies in, as far as the rule bounds it",
    ),
  ),
  strict: Flag.Boolean("strict").pipe(
    Flag.withDefault(false),
    Flag.withDescription("refuse a table with columns that the rule does not use"),
  ),
  json: Flag.Boolean("json").pipe(
    Flag.withDefault(false),
    Flag.withDescription("print the numbers of the run as JSON on stdout, and no summary"),
  ),
}

/** What the flags say. */
export type RunAsked = Command.Command.Config.Infer<typeof runFlags>
