/**
 * Numbers of result cells: exact to four decimals, as the most exact result is, and written for people with a comma at every
 * thousand.
 *
 * Laws:
 *
 * - a number is written as it was read
 * - a share is within half a tenth of a percent
 *
 * @since 0.1.0
 */
import { readQuantity } from "@jiceng/kernel"

/** Units of one: numbers are held in fourth decimals. */
export const unitsOfOne = 10_000

const anyNumber = { places: 4, least: -100_000_000_000_000, most: 100_000_000_000_000, padded: false } as const

/**
 * Reads a cell as a number of fourth decimals, or gives `undefined` where it says none.
 *
 * @category reading
 * @since 0.1.0
 */
export const readNumber = (text: string): number | undefined => readQuantity(text, anyNumber)

const groupDigits = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",")

/**
 * Writes a number of fourth decimals with at least some decimals.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeNumber = (units: number | bigint, places: number): string => {
  const digits = String(units).replace("-", "").padStart(5, "0")
  const fraction = digits.slice(-4).replace(/0+$/, "").padEnd(places, "0")
  const whole = groupDigits(digits.slice(0, -4))
  return `${units < 0 ? "−" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`
}

/**
 * Writes a count.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeCount = (count: number): string => groupDigits(String(count))

/**
 * Writes a part of a whole as a percentage with one decimal, rounded half up.
 *
 * @category writing
 * @since 0.1.0
 * @example
 * ```ts
 * import { writeShare } from "@jiceng/report"
 *
 * writeShare(1, 3) // => "33.3%"
 * ```
 */
export const writeShare = (part: number, whole: number): string => {
  const tenths = whole === 0 ? 0 : Math.floor((2000 * part + whole) / (2 * whole))
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

/**
 * Divides, rounded half away from zero.
 *
 * @category counting
 * @since 0.1.0
 */
export const divideEvenly = (sum: bigint, count: number): number => {
  const by = BigInt(count)
  const size = sum < 0n ? -sum : sum
  const mean = Number((2n * size + by) / (2n * by))
  return sum < 0n ? -mean : mean
}
