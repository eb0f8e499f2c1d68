/**
 * The text of a number that a spreadsheet holds as a double: the shortest decimal that stands for it, without an exponent. A
 * decimal of at most 15 significant digits survives a spreadsheet, so what somebody typed is given back as it was.
 *
 * Laws:
 *
 * - a decimal of at most 15 digits is given back
 * - the text stands for the same double
 *
 * @since 0.1.0
 */

const written = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * Reads a number as a spreadsheet writes it into its file, or gives `undefined` where it is none, or not finite.
 *
 * @category reading
 * @since 0.1.0
 */
export const readNumber = (text: string): number | undefined => {
  const value = written.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

const exponential = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/

/**
 * Writes a finite number as a decimal, its point moved to the right by some places.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeDecimal = (value: number, places: number): string => {
  if (value === 0) return "0"
  const plain = String(value)
  if (places === 0 && !plain.includes("e")) return plain
  const [, sign = "", first = "", rest = "", exponent = ""] = exponential.exec(value.toExponential()) ?? []
  const digits = first + rest
  const point = 1 + Number(exponent) + places
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits.padEnd(point, "0")
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/**
 * Tells whether a number may have lost digits: a spreadsheet keeps 15 of them, so what has more before the point is not what
 * somebody typed.
 *
 * @category predicates
 * @since 0.1.0
 */
export const hasLostDigits = (value: number): boolean => Math.abs(value) >= 1e15
