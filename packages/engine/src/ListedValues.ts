/**
 * Values of a number that has too many to try them all: its ends; between them one, two and five with any number of zeros,
 * in whole units; and, where it does not reach far, a hundred even steps. Whoever tries only these has to say so.
 *
 * Laws:
 *
 * - listed values rise and lie within their bounds, whose ends are among them
 *
 * @since 0.1.0
 */
import type { Quantity } from "@jiceng/kernel"
import type { Bounds } from "./FactStretch.ts"

const figures = [1, 2, 5]

/** No quantity has more digits. */
const mostDigits = 15

/** Even steps are of use up to so many smallest units: a score has 10,000. */
const [evenSteps, evenReach] = [100, 100_000]

/**
 * Lists values of a number within bounds.
 *
 * @category finding
 * @since 0.1.0
 */
export const listValues = ({ least, most }: Bounds, { places }: Quantity): ReadonlyArray<number> => {
  if (least > most) return []
  const rising = Array.from({ length: mostDigits - places }, (_, zeros) => 10 ** (zeros + places))
  const units = [0, ...rising.flatMap((unit) => figures.flatMap((figure) => [figure * unit, -figure * unit]))]
  const within = units.filter((value) => value >= least && value <= most)
  const step = Math.ceil((most - least) / evenSteps)
  const even =
    step === 0 || most - least > evenReach ? [] : Array.from({ length: evenSteps }, (_, at) => least + at * step)
  return [...new Set([least, ...within, ...even.filter((value) => value <= most), most])].toSorted(
    (one, other) => one - other,
  )
}
