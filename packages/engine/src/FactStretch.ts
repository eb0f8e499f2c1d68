/**
 * The values of a fact, in stretches among which no result changes. A number that has breaks changes results only there, so
 * one value of each stretch stands for all of it; every other value stands for itself.
 *
 * Laws:
 *
 * - the stretches of a number follow one another from its least value to its most
 * - a stretch begins at the least value or at a break, and holds no other break
 * - stretches are as many as they are counted
 *
 * @since 0.1.0
 */
import type { Shape } from "@jiceng/kernel"

/** What a fact can be, decoded: units of a quantity, the name of an option, yes or no; `null` where it may be left out. */
export type FactValue = number | string | boolean | null

/** A stretch (区段): the values from one to another, both included, among which no result changes. */
export interface FactStretch {
  readonly from: FactValue
  readonly to: FactValue
}

/** The bounds that a number has to keep, in smallest units. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Stretches that can be counted before they are listed, because there may be very many. */
export interface FactStretches {
  readonly count: number
  readonly list: () => ReadonlyArray<FactStretch>
}

const single = (value: FactValue): FactStretch => ({ from: value, to: value })

const listed = (stretches: ReadonlyArray<FactStretch>): FactStretches => ({
  count: stretches.length,
  list: () => stretches,
})

/**
 * Cuts the numbers between bounds into stretches, at the breaks among them.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { stretchesBetween } from "@jiceng/engine"
 *
 * stretchesBetween({ least: 0, most: 10_000 }, [0, 8000, 8500])
 * // => [{ from: 0, to: 7999 }, { from: 8000, to: 8499 }, { from: 8500, to: 10000 }]
 * ```
 */
export const stretchesBetween = (
  { least, most }: Bounds,
  breaks: ReadonlyArray<number>,
): ReadonlyArray<FactStretch> => {
  if (least > most) return []
  const starts = [least, ...breaks.filter((at) => at > least && at <= most)]
  return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? most + 1) - 1 }))
}

const singlesBetween = ({ least, most }: Bounds): FactStretches => {
  const count = Math.max(most - least + 1, 0)
  return { count, list: () => Array.from({ length: count }, (_, index) => single(least + index)) }
}

/**
 * Finds the stretches of a fact of any shape. `breaks` are those of a number that matters only by where it lies.
 *
 * @category finding
 * @since 0.1.0
 */
export const stretchesOf = (shape: Shape, bounds: Bounds, breaks: ReadonlyArray<number> | undefined): FactStretches => {
  switch (shape._tag) {
    case "Number":
      return breaks === undefined ? singlesBetween(bounds) : listed(stretchesBetween(bounds, breaks))
    case "Choice":
      return listed(shape.options.map(({ name }) => single(name)))
    case "Flag":
      return listed([single(false), single(true)])
  }
}
