/**
 * A table of bands, given by lower bounds only: a band reaches up to the next one, and the last has no end. Gaps and
 * overlaps cannot be written. Where readings of a text draw the bounds differently, each reading is a table of its own,
 * and the two tables say where they part.
 *
 * Laws:
 *
 * - every number from zero up lies in exactly one band
 * - a larger number never lies in a lower band
 * - two tables part exactly on their disputed stretches
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/** What every row of a table of bands has: the lower bound, included, in the smallest unit of what is measured. */
export interface Band {
  readonly from: number
}

const rowsRise = Schema.makeFilter((rows: ReadonlyArray<Band>) =>
  rows.flatMap(({ from }, index) => {
    const before = rows[index - 1]
    if (before === undefined) {
      return from === 0 ? [] : [{ path: [index, "from"], issue: "Expected the first lower bound to be 0" }]
    }
    return from > before.from
      ? []
      : [{ path: [index, "from"], issue: "Expected a lower bound above that of the row before" }]
  }),
)

/**
 * Makes the schema of a table of bands (分档表) from that of its rows: bounds rise, and the first is 0.
 *
 * @category schemas
 * @since 0.1.0
 */
export const bandsOf = <Row extends Schema.Codec<Band, unknown>>(row: Row) => Schema.NonEmptyArray(row).check(rowsRise)

/**
 * Finds the band that a number, zero or more, lies in.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { findBand } from "@jiceng/kernel"
 *
 * const posts = [{ from: 0, posts: 5 }, { from: 3001, posts: 7 }, { from: 5001, posts: 9 }] as const
 * findBand(3000, posts) // => { from: 0, posts: 5 }
 * findBand(3001, posts) // => { from: 3001, posts: 7 }
 * ```
 */
export const findBand = <Bands extends readonly [Band, ...ReadonlyArray<Band>]>(
  measured: number,
  bands: Bands,
): Bands[number] => bands.findLast((row) => row.from <= measured) ?? bands[0]

/** A stretch of numbers: from `from` up to, but not including, `before`, or without end. */
export interface Stretch {
  readonly from: number
  readonly before: number | undefined
}

/**
 * Lists the stretches of numbers on which two tables give rows that `agree` tells apart.
 *
 * @category finding
 * @since 0.1.0
 */
export const disputedStretches = <Row extends Band>(
  one: readonly [Row, ...ReadonlyArray<Row>],
  other: readonly [Row, ...ReadonlyArray<Row>],
  agree: (a: Row, b: Row) => boolean,
): ReadonlyArray<Stretch> => {
  const bounds = [...new Set([...one, ...other].map((row) => row.from))].sort((a, b) => a - b)
  return bounds
    .map((from, index) => ({ from, before: bounds[index + 1] }))
    .filter(({ from }) => !agree(findBand(from, one), findBand(from, other)))
}
