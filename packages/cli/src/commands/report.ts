/**
 * `jiceng report`: a table of results as one page that opens anywhere, without a network.
 *
 * @since 0.1.0
 */
import { findClause } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import type { TableSummary } from "@jiceng/report"
import { hashFile, writeText } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "../BadCall.ts"
import { noBinding } from "../BindingFlags.ts"
import { shippedEditions } from "../EditionReference.ts"
import { readJson } from "../Json.ts"
import { describeSubject, RecordedRun } from "../ReportSubject.ts"
import { countTable } from "../ReportTables.ts"
import { findRule } from "../RuleReference.ts"
import { checkFiles } from "../RunFiles.ts"
import { fileFor, tableFlags } from "../TableFlags.ts"

const flags = {
  input: Argument.String("results").pipe(
    Argument.withDescription("a table of results, as jiceng run writes it, or - for CSV on stdin"),
  ),
  to: Flag.String("to").pipe(Flag.withDescription("for the page: an .html file, or - for stdout")),
  rejects: Flag.String("rejects").pipe(
    Flag.optional,
    Flag.withDescription("the rejected rows of the run, as jiceng run --rejects writes them"),
  ),
  manifest: Flag.String("manifest").pipe(
    Flag.optional,
    Flag.withDescription("the record of the run: it names the rule, its readings, and what held results down"),
  ),
  rule: Flag.String("rule").pipe(
    Flag.optional,
    Flag.withDescription(
      "edition/name or file.json#name, where there is no record of the run, or its rule is in a file",
    ),
  ),
  group: Flag.String("group").pipe(
    Flag.optional,
    Flag.withDescription("a column such as the street: its values are shown side by side"),
  ),
  lang: Flag.Literals("lang", ["zh", "en"]).pipe(Flag.withDefault("zh"), Flag.withDescription("language of the page")),
  names: Flag.Boolean("names").pipe(
    Flag.withDefault(false),
    Flag.withDescription("show names; without it, columns called name, or with 姓名 in their header, are masked"),
  ),
  rows: Flag.Int("rows").pipe(Flag.withDefault(2000), Flag.withDescription("how many rows the page holds, from 0")),
  title: Flag.String("title").pipe(Flag.optional, Flag.withDescription("the title of the page")),
  encoding: tableFlags.encoding,
  sheet: Flag.String("sheet").pipe(
    Flag.optional,
    Flag.withDescription("the sheet of a workbook that holds the results, where a run did not write it"),
  ),
}

const mostRows = 100_000

const checkAsked = Effect.fnUntraced(function* (to: string, rows: number) {
  if (to !== "-" && !/\.html?$/i.test(to)) {
    return yield* new BadCall({ message: `--to expects an .html file or -, found "${to}"` })
  }
  if (rows < 0 || rows > mostRows) {
    return yield* new BadCall({ message: `--rows expects 0 to ${mostRows}, found ${rows}` })
  }
})

const readRecord = Effect.fnUntraced(function* (path: string) {
  const written = yield* readJson(path)
  return yield* Schema.decodeUnknownEffect(RecordedRun)(written, { errors: "all" }).pipe(
    Effect.mapError(({ message }) => new BadCall({ message: `${path} is no manifest of a run:\n${message}` })),
  )
})

/** A page of one table must not tell the numbers of another. */
const checkHash = Effect.fnUntraced(function* (path: string, recorded: string | undefined) {
  if (path === "-" || recorded === undefined) return
  const found = yield* hashFile(path)
  if (found === recorded) return
  return yield* new BadCall({
    message: `${path} is not the table of the manifest: found sha256 ${found}, expected ${recorded}`,
  })
})

const findBound = Effect.fnUntraced(function* (asked: Option.Option<string>, run: RecordedRun | undefined) {
  const name = Option.getOrElse(asked, () => run?.call?.rule ?? run?.rule)
  if (name === undefined) return undefined
  return yield* Effect.mapError(findRule(name, noBinding), (error) =>
    Option.isSome(asked)
      ? error
      : new BadCall({ message: `the rule of the manifest: ${error.message}\n  name where it is by --rule` }),
  )
})

const clauseFinder = (rule: BoundRule | undefined) => {
  const sources = [...(rule?.edition.sources ?? []), ...shippedEditions().flatMap((edition) => edition.sources)]
  return (cite: string) => findClause(cite, sources)
}

const tellReport = ({ rows, kept, disputed, statuses, columns }: TableSummary, masked: ReadonlyArray<string>) => [
  `  rows         ${rows}, of which the page holds ${kept.length}`,
  `  results      ${columns.results.map(({ header }) => header).join(", ")}`,
  `  disputed     ${disputed}`,
  ...[...(statuses.values ?? [])].map(([status, own]) => `  ${status.padEnd(12)} ${own}`),
  ...(masked.length > 0 ? [`  masked       ${masked.join(", ")}`] : []),
]

/** The command `report`. */
export const report = Command.make(
  "report",
  flags,
  Effect.fnUntraced(function* ({ input, to, group, lang, rows, title, ...call }) {
    yield* checkAsked(to, rows)
    const files = [...fileFor("--rejects", call.rejects), ...fileFor("--manifest", call.manifest)]
    yield* checkFiles([{ use: "the results", path: input }, ...files], [{ use: "--to", path: to }])

    const run = Option.getOrUndefined(yield* Effect.transposeOption(Option.map(call.manifest, readRecord)))
    const bound = yield* findBound(call.rule, run)
    yield* checkHash(input, run?.out.sha256)
    if (Option.isSome(call.rejects)) yield* checkHash(call.rejects.value, run?.rejects?.sha256)

    // Charts are loaded only here: no other command waits for them.
    const page = yield* Effect.promise(() => import("@jiceng/report"))
    const names = call.names ? "shown" : "masked"
    const asked = {
      rule: bound && describeSubject(bound, run),
      group: Option.getOrUndefined(group),
      rows,
      names,
    } as const
    const summary = yield* countTable({
      path: input,
      options: {
        encoding: call.encoding,
        ...Option.match(call.sheet, { onNone: () => ({}), onSome: (sheet) => ({ sheet }) }),
      },
      makeCounter: (header) => page.makeTableCounter(header, asked),
    })
    const countRejects = (path: string) =>
      countTable({
        path,
        options: { encoding: call.encoding },
        makeCounter: (header) => page.makeRejectCounter(header, names),
      })
    const rejects = yield* Effect.transposeOption(Option.map(call.rejects, countRejects))
    const written = page.renderReport(summary, {
      language: lang,
      title: Option.getOrUndefined(title),
      run: run && { ...run.counts, limited: run.limited },
      rejects: Option.getOrUndefined(rejects),
      findClause: clauseFinder(bound),
    })
    yield* writeText(to, written)
    const masked = call.names ? [] : summary.columns.header.filter(page.isNameHeader)
    const about = bound === undefined ? input : `${bound.id}: ${input}`
    yield* Console.error([`report of ${about}`, ...tellReport(summary, masked)].join("\n"))
  }),
).pipe(Command.withDescription("Write a page about a table of results: distributions, clauses, groups, rows"))
