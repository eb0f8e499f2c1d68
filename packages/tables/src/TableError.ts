/**
 * Why a table could not be read or written as a whole. What is wrong with a row is no error but a `BrokenRow`.
 *
 * @since 0.1.0
 */
import { type Language, Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { HeaderFault } from "./Header.ts"
import { tellProblem } from "./Problem.ts"

const fields = { path: Schema.String, found: Schema.String, expected: Words }

/** The ending of a path is that of no format that can be read, or written. */
export class UnknownFormat extends Schema.TaggedError<UnknownFormat>()("UnknownFormat", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** There is no file at a path. */
export class NoSuchFile extends Schema.TaggedError<NoSuchFile>()("NoSuchFile", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** The system refuses to read a file. */
export class UnreadableFile extends Schema.TaggedError<UnreadableFile>()("UnreadableFile", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** The system refuses to write a file. */
export class UnwritableFile extends Schema.TaggedError<UnwritableFile>()("UnwritableFile", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** A table is in an encoding that is not read. */
export class WrongEncoding extends Schema.TaggedError<WrongEncoding>()("WrongEncoding", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** A file is not what its name says, or is cut short, or was changed on the way. */
export class DamagedFile extends Schema.TaggedError<DamagedFile>()("DamagedFile", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** A file would take more memory or time than a table may. */
export class OversizedFile extends Schema.TaggedError<OversizedFile>()("OversizedFile", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** It is not clear which sheet of a workbook is the table. */
export class UnclearSheet extends Schema.TaggedError<UnclearSheet>()("UnclearSheet", fields) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** A table has no header, or one that does not name its columns. All its faults are here. */
export class BadHeader extends Schema.TaggedError<BadHeader>()("BadHeader", {
  path: Schema.String,
  faults: Schema.NonEmptyArray(HeaderFault),
}) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** A row of a small table, which has to be sound as a whole, is broken. */
export class BrokenTable extends Schema.TaggedError<BrokenTable>()("BrokenTable", {
  path: Schema.String,
  rows: Schema.NonEmptyArray(Schema.Struct({ line: Schema.Int, found: Schema.String, expected: Words })),
}) {
  override get message(): string {
    return tellTableError(this, "en")
  }
}

/** Any of these errors. */
export type TableError =
  | UnknownFormat
  | NoSuchFile
  | UnreadableFile
  | UnwritableFile
  | WrongEncoding
  | DamagedFile
  | OversizedFile
  | UnclearSheet
  | BadHeader
  | BrokenTable

/** Something found where something else was expected, with its place in front. */
interface Finding {
  readonly place: Words | undefined
  readonly found: string
  readonly expected: Words
}

const findingsOf = (error: TableError): ReadonlyArray<Finding> => {
  switch (error._tag) {
    case "BadHeader":
      return error.faults.map(({ column, found, expected }) => ({
        place: column === 0 ? undefined : { zh: `第 ${column} 列`, en: `column ${column}` },
        found,
        expected,
      }))
    case "BrokenTable":
      return error.rows.map(({ line, found, expected }) => ({
        place: { zh: `第 ${line} 行`, en: `line ${line}` },
        found,
        expected,
      }))
    default:
      return [{ place: undefined, found: error.found, expected: error.expected }]
  }
}

/** More than these would not be read. */
const mostTold = 20

const tellFinding = ({ place, found, expected }: Finding, language: Language): string => {
  const problem = tellProblem(expected, language)
  return language === "zh"
    ? `${place === undefined ? "" : `${place.zh}:`}${found === "" ? "为空" : `发现“${found}”`},${problem}`
    : `${place === undefined ? "" : `${place.en}: `}found ${found === "" ? "nothing" : `“${found}”`}, ${problem}`
}

/**
 * Tells an error in words: the path, and what was found and what was expected there.
 *
 * @category writing
 * @since 0.1.0
 */
export const tellTableError = (error: TableError, language: Language): string => {
  const findings = findingsOf(error)
  const told = findings.slice(0, mostTold).map((finding) => tellFinding(finding, language))
  const left = findings.length - told.length
  const more = left === 0 ? [] : [language === "zh" ? `另有 ${left} 处` : `and ${left} more`]
  return `${error.path}: ${[...told, ...more].join("; ")}`
}
