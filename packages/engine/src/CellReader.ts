/**
 * Reading a cell straight from bytes, as the number that stands for it: the units of a quantity, the position of a
 * choice, 1 and 0 for yes and no. It reads what the schema reads, and leaves everything else to the schema.
 *
 * Laws:
 *
 * - a cell is read from bytes exactly when its schema decodes it, and to the same value
 *
 * @since 0.1.0
 */
import type { Option, Quantity, Shape } from "@jiceng/kernel"

/** What a reader gives where the bytes are not in order. */
export const unreadable = Number.NEGATIVE_INFINITY

/** Reads the cell that lies in `bytes` from `start` to `end`, or gives `unreadable`. */
export type CellReader = (bytes: Uint8Array, start: number, end: number) => number

const [zero, nine, point, minus] = [0x30, 0x39, 0x2e, 0x2d]

/** More digits than this may not be exact; every quantity is smaller. */
const mostDigits = 15

const quantityReader =
  ({ places, least, most }: Quantity): CellReader =>
  (bytes, start, end) => {
    const isNegative = bytes[start] === minus
    const first = isNegative ? start + 1 : start
    if (first >= end || end - first > mostDigits + 1) return unreadable
    if (bytes[first] === zero && first + 1 < end && bytes[first + 1] !== point) return unreadable
    let units = 0
    let digits = 0
    let decimals = -1
    for (let index = first; index < end; index++) {
      const byte = bytes[index] as number
      if (byte >= zero && byte <= nine) {
        units = units * 10 + (byte - zero)
        digits += 1
        if (decimals >= 0) decimals += 1
      } else if (byte === point && decimals < 0 && digits > 0) {
        decimals = 0
      } else {
        return unreadable
      }
    }
    if (decimals === 0 || decimals > places || digits > mostDigits) return unreadable
    for (let place = Math.max(decimals, 0); place < places; place++) units *= 10
    const value = isNegative ? -units : units
    return (isNegative && units === 0) || value < least || value > most ? unreadable : value
  }

const namesReader = (names: ReadonlyArray<string>): CellReader => {
  const encoded = names.map((name) => new TextEncoder().encode(name))
  const matches = (name: Uint8Array, bytes: Uint8Array, start: number): boolean => {
    for (let index = 0; index < name.length; index++) if (bytes[start + index] !== name[index]) return false
    return true
  }
  return (bytes, start, end) => {
    const found = encoded.findIndex((name) => name.length === end - start && matches(name, bytes, start))
    return found < 0 ? unreadable : found
  }
}

/**
 * Compiles the shape of a column to the reader of its cells.
 *
 * @category reading
 * @since 0.1.0
 */
export const cellReader = (shape: Shape): CellReader => {
  switch (shape._tag) {
    case "Number":
      return quantityReader(shape.quantity)
    case "Choice":
      return namesReader(shape.options.map((option: Option) => option.name))
    case "Flag":
      return namesReader(["false", "true"])
  }
}

/**
 * Compiles the shape of a column to the function from what its reader gives to the value of the fact.
 *
 * @category reading
 * @since 0.1.0
 */
export const factOf = (shape: Shape): ((read: number) => unknown) => {
  switch (shape._tag) {
    case "Number":
      return (read) => read
    case "Choice":
      return (read) => shape.options[read]?.name
    case "Flag":
      return (read) => read === 1
  }
}
