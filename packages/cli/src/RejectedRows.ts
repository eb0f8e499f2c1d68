/**
 * The rows of a table of entries that are kept aside, and what is wrong with each of them.
 *
 * @since 0.1.0
 */
import type { Fault } from "@jiceng/engine"
import type { Language, Words } from "@jiceng/kernel"
import { csvText, tellProblem, writeText } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"

/** A fault of a row that is kept aside. */
export interface RejectedRow {
  readonly line: number
  readonly id: string
  readonly column: string
  readonly found: string
  readonly problem: Words
}

/**
 * Keeps a row aside for a fault.
 *
 * @category writing
 * @since 0.1.0
 */
export const rejectRow = (line: number, id: string, { column, found, expected }: Fault): RejectedRow => {
  const problem = { zh: tellProblem(expected, "zh"), en: tellProblem(expected, "en") }
  return { line, id, column, found, problem }
}

/**
 * Counts the rows that are rejected: a row can have several faults, and rows of a JSON array can share a line.
 *
 * @category counting
 * @since 0.1.0
 */
export const countRejected = (rejected: ReadonlyArray<RejectedRow>): number =>
  new Set(rejected.map(({ line, id }) => `${line} ${id}`)).size

/**
 * Writes the rejected rows, in the order of their lines, where a file for them was asked for.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeRejects = (path: Option.Option<string>, rejected: ReadonlyArray<RejectedRow>, language: Language) => {
  if (Option.isNone(path)) return Effect.void
  const rows = rejected
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, id, column, found, problem }) => [String(line), id, column, found, problem[language]])
  return writeText(path.value, csvText([["line", "id", "column", "found", "problem"], ...rows]))
}
