/**
 * How the values of a result are shown: each value by itself where there are few, numbers in bins where there are many.
 *
 * Laws:
 *
 * - a distribution holds every cell that is not empty
 * - the lowest rung of a ladder has everybody at or above it
 *
 * @since 0.1.0
 */
import type { Column } from "@jiceng/kernel"
import type { ColumnCount } from "./ColumnCount.ts"
import { histogramOf, type Spread } from "./Spread.ts"
import { unitsOfOne } from "./TableNumber.ts"

/** A stretch of numbers, in fourth decimals: one value where `below` is `undefined`, otherwise all from `from` to under `below`. */
export interface NumberStretch {
  readonly from: number
  readonly below: number | undefined
  readonly rows: number
}

/** A distribution (分布): of numbers, in rising order; of texts, in the order of the rule or the most frequent first; or neither. */
export type Distribution =
  | { readonly _tag: "Numbers"; readonly stretches: ReadonlyArray<NumberStretch> }
  | {
      readonly _tag: "Texts"
      readonly values: ReadonlyArray<readonly [text: string, rows: number]>
      /** What is left over behind the values that are shown. */
      readonly left: { readonly values: number; readonly rows: number }
    }
  | { readonly _tag: "TooMany" }

const mostNumbers = 24
const mostBins = 16
const mostTexts = 20

const isWhole = (units: number): boolean => units % unitsOfOne === 0

/** Whole numbers close together are shown with those in between that nobody has. */
const fillGaps = (stretches: ReadonlyArray<NumberStretch>): ReadonlyArray<NumberStretch> => {
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.from ?? 0]
  const steps = (last - first) / unitsOfOne + 1
  if (steps > mostNumbers || !stretches.every(({ from }) => isWhole(from))) return stretches
  const rows = new Map(stretches.map((stretch) => [stretch.from, stretch.rows]))
  return Array.from({ length: steps }, (_, index) => {
    const from = first + index * unitsOfOne
    return { from, below: undefined, rows: rows.get(from) ?? 0 }
  })
}

const stretchesOf = (spread: Spread): ReadonlyArray<NumberStretch> => {
  if (spread.step > 1 || spread.counts.length > mostNumbers) return histogramOf(spread, mostBins)
  return fillGaps(spread.counts.map(([from, rows]) => ({ from, below: undefined, rows })))
}

const orderOf = (column: Column | undefined): ReadonlyArray<string> => {
  if (column?.shape._tag === "Choice") return column.shape.options.map(({ name }) => name)
  return column?.shape._tag === "Flag" ? ["true", "false"] : []
}

/**
 * Finds how the cells of a column are shown.
 *
 * @category counting
 * @since 0.1.0
 */
export const distributionOf = ({ values, numbers }: ColumnCount, column: Column | undefined): Distribution => {
  if (numbers !== undefined) return { _tag: "Numbers", stretches: stretchesOf(numbers) }
  if (values === undefined) return { _tag: "TooMany" }
  const order = orderOf(column)
  const placeOf = (text: string) => (order.includes(text) ? order.indexOf(text) : order.length)
  const sorted = [...values].toSorted(
    ([one, many], [other, others]) => placeOf(one) - placeOf(other) || others - many || (one < other ? -1 : 1),
  )
  const rest = sorted.slice(mostTexts)
  const left = { values: rest.length, rows: rest.reduce((sum, [, rows]) => sum + rows, 0) }
  return { _tag: "Texts", values: sorted.slice(0, mostTexts), left }
}

/** A rung of a ladder: how many stand on it, and how many on it or higher. */
export interface Rung extends NumberStretch {
  readonly atOrAbove: number
}

/**
 * Counts upwards: how many reach each stretch, the highest first.
 *
 * @category counting
 * @since 0.1.0
 */
export const ladderOf = (stretches: ReadonlyArray<NumberStretch>): ReadonlyArray<Rung> => {
  let atOrAbove = 0
  return stretches.toReversed().map((stretch) => {
    atOrAbove += stretch.rows
    return { ...stretch, atOrAbove }
  })
}
