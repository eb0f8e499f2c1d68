/**
 * What a page is made from: a summary, what is known beside it, and the words it is told in.
 *
 * @since 0.1.0
 */
import type { Language, Words } from "@jiceng/kernel"
import type { RejectSummary } from "./RejectSummary.ts"
import type { ReportColumn } from "./ReportColumns.ts"
import { readNumber, unitsOfOne, writeNumber } from "./TableNumber.ts"
import type { TableSummary } from "./TableSummary.ts"
import type { Wording } from "./Wording.ts"

/** What the record of a run says. `limited` counts, by the clause, the rows that it held down, where it is recorded. */
export interface RunRecord {
  readonly read: number
  readonly rated: number
  readonly rejected: number
  readonly limited: Readonly<Record<string, number>> | undefined
}

/** How a report is written, and what is known beside the table of results. */
export interface ReportOptions {
  readonly language: Language
  readonly title: string | undefined
  readonly run: RunRecord | undefined
  readonly rejects: RejectSummary | undefined
  /** Finds what a cited clause is about. */
  readonly findClause: (cite: string) => Words | undefined
}

/** A page in the making. */
export interface ReportPage {
  readonly summary: TableSummary
  readonly options: ReportOptions
  readonly wording: Wording
}

/** The decimals that are written of the numbers of a column at least: all of them where the rule writes every place. */
const placesOf = ({ column }: ReportColumn): number => {
  const shape = column?.shape
  return shape?._tag === "Number" && shape.quantity.padded ? shape.quantity.places : 0
}

/** Writes a number of a column. */
export const writeIn = (column: ReportColumn, units: number | bigint): string => writeNumber(units, placesOf(column))

/** Writes a mean of a column: it has two decimals, so that it does not look more exact than it is. */
export const writeMean = (mean: number): string => writeNumber(Math.round(mean / 100) * 100, 2)

/** Writes a number for a chart, where a tenth of a thousandth is nothing. */
export const toPlain = (units: number): number => units / unitsOfOne

/** Writes what a cell says by its title, where it has one. */
export const writeValue = (column: ReportColumn, text: string, { of, say }: Wording): string => {
  const shape = column.column?.shape
  if (shape?._tag === "Flag" && (text === "true" || text === "false")) return say(text === "true" ? "yes" : "no")
  const option = shape?._tag === "Choice" ? shape.options.find(({ name }) => name === text) : undefined
  if (option !== undefined) return of(option.title)
  const units = readNumber(text)
  return units === undefined || column.column === undefined ? text : writeIn(column, units)
}
