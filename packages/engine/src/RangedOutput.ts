/**
 * What is written of facts of which some are missing: a result that is the same whatever they are has its cell; any other
 * cell is empty, and a column of its own tells the ranges.
 *
 * Laws:
 *
 * - a ranged outcome has one cell for every column
 * - a ranged outcome of which nothing is open is written as the outcome is
 *
 * @since 0.1.0
 */
import { type Column, columnsOf, writeCell } from "@jiceng/kernel"
import { type OutputColumn, outputColumns } from "./Output.ts"
import type { OutputCell } from "./OutputCell.ts"
import type { RangedOutcome } from "./PartialFacts.ts"
import { isSettled, type Range, writeRange } from "./Range.ts"
import type { Rated } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"

const rangeColumn: OutputColumn = { name: "range", title: { zh: "可能范围", en: "range" } }

/**
 * Lists the columns that a rating writes after the id where facts may be missing: at their end the ranges, as
 * `column=range` joined by `;`.
 *
 * @category finding
 * @since 0.1.0
 */
export const rangedColumns = (rating: Rating): ReadonlyArray<OutputColumn> => [...outputColumns(rating), rangeColumn]

const settledText = (range: Range, { shape }: Column): string =>
  range._tag === "Numbers" ? writeCell(range.least, shape) : (range.names[0] ?? "")

/** Says what is written of a ranged outcome. */
export type DescribeRanges = (ranged: RangedOutcome) => Rated

/**
 * Makes the function that says what is written of a ranged outcome: its cells in the order of `rangedColumns`.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeRanges = (rating: Rating): DescribeRanges => {
  const columns = columnsOf(rating.result)
  return ({ ranges, disputed, cites, limits }) => {
    const results = columns.flatMap((column) => {
      const range = ranges[column.name]
      return range === undefined ? [] : [{ column, range, settled: isSettled(range) }]
    })
    const cells = results.map(({ column, range, settled }): OutputCell => {
      return { text: settled ? settledText(range, column) : "", quoted: column.shape._tag === "Choice" }
    })
    const open = results.filter(({ settled }) => !settled)
    const range = open.map((own) => `${own.column.name}=${writeRange(own.range, own.column.shape)}`)
    const texts = [disputed.join(";"), rating.status, cites.join(";"), range.join(";")]
    const rated: Rated = {
      _tag: "Rated",
      cells: [...cells, ...texts.map((text) => ({ text, quoted: true }))],
      disputed: disputed.length > 0,
      limits,
    }
    return open.length > 0 ? { ...rated, ranged: true } : rated
  }
}
