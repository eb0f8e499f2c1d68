/**
 * The flags of commands that read tables and write a table of results: `--out`, `--rejects`, `--columns`, `--encoding`.
 *
 * @since 0.1.0
 */
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "./BadCall.ts"
import { checkFiles, type RunFile } from "./RunFiles.ts"

/** The flags that such commands share. */
export const tableFlags = {
  rejects: Flag.String("rejects").pipe(
    Flag.optional,
    Flag.withDescription("for the rejected rows and what is wrong with them: a .csv file"),
  ),
  columns: Flag.Literals("columns", ["en", "zh"]).pipe(
    Flag.withDefault("en"),
    Flag.withDescription("names of the columns, and language of titles and problems"),
  ),
  encoding: Flag.Literals("encoding", ["auto", "utf-8", "gb18030"]).pipe(
    Flag.withDefault("auto"),
    Flag.withDescription("encoding of the tables"),
  ),
}

/** Where the results go; standard output, where nothing else is said. */
export const outFlag = Flag.String("out").pipe(
  Flag.withDefault("-"),
  Flag.withDescription(
    "for the results: .csv, .ndjson, .json, .xlsx or .parquet, or - for CSV on stdout, as without it",
  ),
)

/** A file that was asked for, or none. */
export const fileFor = (use: string, path: Option.Option<string>): ReadonlyArray<RunFile> =>
  Option.toArray(Option.map(path, (own) => ({ use, path: own })))

/** The files of slots. */
export const filesOfSlots = (slot: Readonly<Record<string, string>>): ReadonlyArray<RunFile> =>
  Object.entries(slot).map(([name, path]) => ({ use: `--slot ${name}`, path }))

/** The edition, where it is a file. */
export const fileOfEdition = (text: string): ReadonlyArray<RunFile> =>
  /\.json$/i.test(text) ? [{ use: "the edition", path: text }] : []

/**
 * Refuses files that are in each other's way, and one for rejected rows that is not CSV.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkTables = Effect.fnUntraced(function* (
  read: ReadonlyArray<RunFile>,
  written: ReadonlyArray<RunFile>,
  rejects: Option.Option<string>,
) {
  if (Option.isSome(rejects) && rejects.value !== "-" && !/\.csv$/i.test(rejects.value)) {
    return yield* new BadCall({ message: `--rejects expects a .csv file or -, found "${rejects.value}"` })
  }
  yield* checkFiles(read, [...written, ...fileFor("--rejects", rejects)])
})
