/**
 * Generators and laws of tables of bands.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import { type Band, findBand } from "../Bands.ts"
import { anyNear } from "./Near.ts"

/**
 * Draws so many lower bounds: rising, the first 0, none above `most`. `most` is at least the number of bounds.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyBounds = (rows: number, most: number): fc.Arbitrary<readonly [0, ...ReadonlyArray<number>]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { minLength: rows - 1, maxLength: rows - 1 })
    .map((bounds) => [0, ...bounds.toSorted((a, b) => a - b)] as const)

/**
 * Draws tables of one to six bands, whose rows hold nothing but their bound.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyBands = (most: number): fc.Arbitrary<readonly [Band, ...ReadonlyArray<Band>]> =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((rows) =>
      anyBounds(rows, most).map(
        ([first, ...others]) => [{ from: first }, ...others.map((from) => ({ from }))] as const,
      ),
    )

/** The bands of a rule, and numbers around their bounds. */
type Bands<Row extends Band> = readonly [Row, ...ReadonlyArray<Row>]

const anyNumberNear = (bands: Bands<Band>): fc.Arbitrary<number> =>
  anyNear(
    bands.map(({ from }) => from),
    0,
    1_000_000_000,
  )

/**
 * The law that every number from zero up lies in exactly one band of a table, and that this is the band found.
 *
 * @category laws
 * @since 0.1.0
 */
export const everyNumberLiesInOneBand = (bands: Bands<Band>): fc.IProperty<[number]> =>
  fc.property(anyNumberNear(bands), (number) => {
    const holding = bands.filter(({ from }, index) => from <= number && number < (bands[index + 1]?.from ?? Infinity))
    return holding.length === 1 && holding[0] === findBand(number, bands)
  })

/**
 * The law that a larger number never lies in a lower band of a table, where `rank` says how high the band of a row is.
 *
 * @category laws
 * @since 0.1.0
 */
export const largerNumbersNeverLieLower = <Row extends Band>(
  bands: Bands<Row>,
  rank: (row: Row) => number,
): fc.IProperty<[number, number]> =>
  fc.property(anyNumberNear(bands), anyNumberNear(bands), (one, other) => {
    const [smaller, larger] = [Math.min(one, other), Math.max(one, other)]
    return rank(findBand(smaller, bands)) <= rank(findBand(larger, bands))
  })
