/**
 * What is written of rows in which figures may be missing: the columns of every run, and at their end the ranges. Of such a
 * row the reasons say only which figures are missing, because every figure that they can be has reasons of its own.
 *
 * @since 0.1.0
 */
import {
  type Describe,
  type DescribeRanges,
  describeRanges,
  type Layout,
  type OutputColumn,
  outputColumns,
  type RateBlock,
  rangedColumns,
  rateMissing,
} from "@jiceng/engine"
import { columnsOf, type Language } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"

/** The columns that are written after the id, and what is written of an outcome in them. */
export interface Results {
  readonly columns: ReadonlyArray<OutputColumn>
  readonly describe: Describe
}

/** Results, and how the rating of blocks is completed where rows were not rated because figures are missing. */
export interface RangedResults extends Results {
  readonly rateAround: (rateBlock: RateBlock, layout: Layout) => RateBlock
}

const tellMissing = (names: ReadonlyArray<string>, rule: BoundRule, language: Language): string => {
  const columns = columnsOf(rule.facts).filter(({ name }) => names.includes(name))
  return language === "zh"
    ? `缺失:${columns.map(({ title }) => title.zh).join("、")}`
    : `missing: ${columns.map(({ name }) => name).join(", ")}`
}

/**
 * Adds ranges to results.
 *
 * @category writing
 * @since 0.1.0
 */
export const rangeResults = (
  { columns, describe }: Results,
  rule: BoundRule,
  { language, explain }: { readonly language: Language; readonly explain: boolean },
): RangedResults => {
  const added = rangedColumns(rule).slice(outputColumns(rule).length)
  const describeRanged = describeRanges(rule)
  const describeWithReasons: DescribeRanges = (ranged) => {
    const rated = describeRanged(ranged)
    const reasons = explain ? [{ text: tellMissing(ranged.missing, rule, language), quoted: true }] : []
    const [cells, range] = [rated.cells.slice(0, -added.length), rated.cells.slice(-added.length)]
    return { ...rated, cells: [...cells, ...reasons, ...range] }
  }
  return {
    columns: [...columns, ...added],
    describe: (outcome) => {
      const rated = describe(outcome)
      return { ...rated, cells: [...rated.cells, ...added.map(() => ({ text: "", quoted: true }))] }
    },
    rateAround: (rateBlock, layout) => rateMissing(rateBlock, { rating: rule, layout, describe: describeWithReasons }),
  }
}
