/**
 * Rating the rows of a table in which figures may be missing. A row that was rated stays as it is; one that was not, because
 * cells of it are missing, gets ranges. A figure is missing where its cell is blank, and in JSON where its key is absent or
 * its value is null. Nothing else is: a cell that says in words that there is no figure is a fault, as ever.
 *
 * Laws:
 *
 * - a row of which nothing is missing gets what it gets without ranges
 * - a row in a batch has the ranges that it has alone
 * - an id met before rejects a row, also where figures are missing
 *
 * @since 0.1.0
 */
import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import type { Block } from "./Block.ts"
import type { Layout } from "./Header.ts"
import { rateRanges } from "./PartialFacts.ts"
import type { DescribeRanges } from "./RangedOutput.ts"
import type { RowResult } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"
import type { RateBlock } from "./Run.ts"

/** A rule, where its facts stand in a table, and what is written of ranges. */
export interface PartialRating {
  readonly rating: Rating
  readonly layout: Layout
  readonly describe: DescribeRanges
}

/** What was written for so many rows with figures missing is remembered. */
const mostKnown = 1 << 14

/** JSON has a cell for null, which stands there as it is. */
const rawJson = 3

const isMissing = ({ format, width, starts, ends, quoting, text }: Block, row: number, column: number): boolean => {
  const cell = row * width + column
  const start = starts[cell] as number
  if (start < 0) return true
  return format === "csv" ? start === ends[cell] : quoting[cell] === rawJson && text(row, column) === "null"
}

/**
 * Rates blocks, and gives ranges to the rows that were not rated because figures are missing.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateMissing = (rateBlock: RateBlock, { rating, layout, describe }: PartialRating): RateBlock => {
  const columns = columnsOf(rating.facts).map(({ name }, index) => ({ name, place: layout.facts[index] ?? -1 }))
  const rate = rateRanges(rating)
  const known = new Map<string, RowResult>()

  const rateOnce = (record: Readonly<Record<string, string>>): RowResult => {
    const key = JSON.stringify(record)
    const found = known.get(key)
    if (found !== undefined) return found
    const result = Result.match(rate(record), {
      onSuccess: describe,
      onFailure: (faults): RowResult => ({ _tag: "Rejected", faults }),
    })
    if (known.size < mostKnown) known.set(key, result)
    return result
  }

  const rateRow = (block: Block, row: number, result: RowResult): RowResult => {
    if (result._tag === "Rated" || block.broken.has(row)) return result
    const present = columns.filter(({ place }) => !isMissing(block, row, place))
    if (present.length === columns.length) return result
    // What is no text in UTF-8 is there all the same, and no fact reads it.
    return rateOnce(Object.fromEntries(present.map(({ name, place }) => [name, block.text(row, place) ?? ""])))
  }

  return (block, idFaults) => {
    const rated = rateBlock(block, idFaults)
    const results = rated.results.map((result, row): RowResult => {
      const own = rateRow(block, row, result)
      const fault = own === result ? undefined : idFaults.get(row)
      if (fault === undefined) return own
      return { _tag: "Rejected", faults: [fault, ...(own._tag === "Rejected" ? own.faults : [])] }
    })
    return { block: rated.block, results }
  }
}
