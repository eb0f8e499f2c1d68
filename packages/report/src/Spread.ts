/**
 * How numbers are spread, in bounded memory: how many there are of each, as long as few are distinct, and otherwise how many
 * begin each step of equal width. The width is a power of ten or twice one, the least that keeps the number of steps in bounds.
 *
 * Laws:
 *
 * - the counts sum to the numbers
 * - the order of numbers does not change their spread
 * - a quantile is less than one step below the exact one
 * - the bins of a histogram hold exactly the numbers between their bounds
 *
 * @since 0.1.0
 */

/** A spread (分布). `counts` has, in rising order, the lower bound of a step and how many numbers are in it. */
export interface Spread {
  readonly rows: number
  readonly least: number
  readonly most: number
  readonly sum: bigint
  readonly step: number
  readonly counts: ReadonlyArray<readonly [from: number, rows: number]>
}

/** Gathers numbers, which are whole. */
export interface SpreadCounter {
  readonly add: (value: number, rows: number) => void
  /** Gives the spread of what was added, or `undefined` where nothing was. */
  readonly end: () => Spread | undefined
}

/** The next width: 1, 2, 10, 20, 100 and so on, each a multiple of the one before. */
const widen = (step: number): number => (String(step).startsWith("1") ? step * 2 : step * 5)

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step

/**
 * Makes a counter that keeps at most some steps.
 *
 * @category counting
 * @since 0.1.0
 */
export const makeSpreadCounter = (mostSteps: number): SpreadCounter => {
  let counts = new Map<number, number>()
  let [rowsAdded, step] = [0, 1]
  // Whole numbers of arbitrary size are slow: they are used only where the sum is no longer exact without them.
  let [sum, part] = [0n, 0]
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

  const put = (into: Map<number, number>, value: number, rows: number) => {
    const from = floorTo(value, step)
    into.set(from, (into.get(from) ?? 0) + rows)
  }

  return {
    add: (value, rows) => {
      rowsAdded += rows
      const added = part + value * rows
      if (Number.isSafeInteger(added)) part = added
      else {
        sum += BigInt(part) + BigInt(value) * BigInt(rows)
        part = 0
      }
      least = Math.min(least, value)
      most = Math.max(most, value)
      put(counts, value, rows)
      while (counts.size > mostSteps) {
        step = widen(step)
        const wider = new Map<number, number>()
        for (const [from, own] of counts) put(wider, from, own)
        counts = wider
      }
    },
    end: () =>
      rowsAdded === 0
        ? undefined
        : {
            rows: rowsAdded,
            least,
            most,
            sum: sum + BigInt(part),
            step,
            counts: [...counts].toSorted(([one], [other]) => one - other),
          },
  }
}

/** A part of numbers, such as one half: the number at which at least this part of them is reached. */
export interface Part {
  readonly of: number
  readonly parts: number
}

/**
 * Finds a quantile: the least number, to within a step, at or below which a part of all numbers lies.
 *
 * @category counting
 * @since 0.1.0
 */
export const quantileOf = ({ counts, rows, least }: Spread, { of, parts }: Part): number => {
  const needed = Math.max(1, Math.ceil((of * rows) / parts))
  let below = 0
  for (const [from, own] of counts) {
    below += own
    if (below >= needed) return Math.max(from, least)
  }
  return least
}

/** One bin of a histogram: the numbers from `from` up to, but without, `below`. */
export interface Bin {
  readonly from: number
  readonly below: number
  readonly rows: number
}

/** Widths of bins that people read easily: one, two and five times the powers of ten. */
const niceWidths = function* (): Generator<number> {
  for (let power = 1; ; power *= 10) yield* [power, 2 * power, 5 * power]
}

const countBins = ({ least, most }: Spread, width: number): number =>
  Math.floor(most / width) - Math.floor(least / width) + 1

const chooseWidth = (spread: Spread, mostBins: number): number => {
  for (const width of niceWidths()) {
    if (width % spread.step === 0 && countBins(spread, width) <= mostBins) return width
  }
  return spread.step
}

/**
 * Puts numbers into at most some bins of one width.
 *
 * @category counting
 * @since 0.1.0
 */
export const histogramOf = (spread: Spread, mostBins: number): ReadonlyArray<Bin> => {
  const width = chooseWidth(spread, Math.max(mostBins, 2))
  const first = floorTo(spread.least, width)
  const rows = new Map<number, number>()
  for (const [from, own] of spread.counts) {
    const bin = floorTo(from, width)
    rows.set(bin, (rows.get(bin) ?? 0) + own)
  }
  return Array.from({ length: countBins(spread, width) }, (_, index) => {
    const from = first + index * width
    return { from, below: from + width, rows: rows.get(from) ?? 0 }
  })
}
