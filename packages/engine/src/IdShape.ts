/**
 * The shape of an id: what all ids that are written alike have in common, such as `m` and eight digits. Of an id of a known
 * shape only what varies has to be kept, as a key of one to four words.
 *
 * Laws:
 *
 * - an id has the shape that is made of it
 * - ids of one shape have the same key exactly when they are the same
 *
 * @since 0.1.0
 */

/** What may stand where ids of one shape vary: the value of each byte, −1 where it is none of these symbols. */
interface Symbols {
  readonly values: Int16Array
  readonly radix: number
  /** How many of them fit into the first word of a key, behind a 1, and into each further one. */
  readonly inFirst: number
  readonly inOthers: number
}

/** The shape of some ids: their bytes, `varying` where they vary, and the words that the key of one takes. */
export interface IdShape {
  readonly pattern: Uint8Array
  readonly symbols: Symbols
  readonly width: number
}

/** No byte of UTF-8. */
const varying = 0xff

/** The most words of a key. */
export const mostWords = 4

/** Longer ids have no shape. */
export const longestShaped = 64

const symbolsOf = (text: string, inFirst: number, inOthers: number): Symbols => {
  const values = new Int16Array(0x100).fill(-1)
  for (const [value, symbol] of Array.from(text).entries()) values[symbol.charCodeAt(0)] = value
  return { values, radix: text.length, inFirst, inOthers }
}

const decimal = symbolsOf("0123456789", 9, 9)

const hexadecimal = symbolsOf("0123456789abcdef", 7, 8)

const bytewise: Symbols = {
  values: Int16Array.from({ length: 0x100 }, (_, byte) => byte),
  radix: 0x100,
  inFirst: 3,
  inOthers: 4,
}

const hyphen = 0x2d

/** Shorter ids of hexadecimal digits do as well as decimal ones. */
const shortestHexadecimal = 20

const isHexadecimal = (bytes: Uint8Array, start: number, end: number): boolean => {
  if (end - start < shortestHexadecimal) return false
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte !== hyphen && (hexadecimal.values[byte] as number) < 0) return false
  }
  return true
}

/**
 * Writes the pattern of an id: it varies where there are digits, hexadecimal ones in a long id of nothing else. The first
 * of these does not count, so that the others and the version of a UUID fit.
 *
 * @category making
 * @since 0.1.0
 */
export const writePattern = (pattern: Uint8Array, bytes: Uint8Array, start: number, end: number): void => {
  const isHex = isHexadecimal(bytes, start, end)
  const { values } = isHex ? hexadecimal : decimal
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    pattern[at - start] = (values[byte] as number) < 0 || (isHex && at === start) ? byte : varying
  }
}

const widthOf = (symbols: number, { inFirst, inOthers }: Symbols): number =>
  1 + Math.ceil(Math.max(0, symbols - inFirst) / inOthers)

const shapeOf = (pattern: Uint8Array, symbols: Symbols): IdShape | undefined => {
  const width = widthOf(pattern.filter((byte) => byte === varying).length, symbols)
  return width > mostWords ? undefined : { pattern, symbols, width }
}

/**
 * Makes the shape of an id from its pattern; `undefined` where too much of it varies.
 *
 * @category making
 * @since 0.1.0
 */
export const shapeOfPattern = (pattern: Uint8Array, bytes: Uint8Array, start: number): IdShape | undefined =>
  shapeOf(pattern, isHexadecimal(bytes, start, start + pattern.length) ? hexadecimal : decimal)

/**
 * Makes the shape of all ids of a length; `undefined` where they are too long.
 *
 * @category making
 * @since 0.1.0
 */
export const shapeOfLength = (length: number): IdShape | undefined =>
  shapeOf(new Uint8Array(length).fill(varying), bytewise)

/**
 * Makes the key of an id, which has to be as long as its shape, and tells whether it has that shape.
 *
 * @category reading
 * @since 0.1.0
 */
export const readKey = ({ pattern, symbols }: IdShape, bytes: Uint8Array, start: number, key: Uint32Array): boolean => {
  const { values, radix, inOthers } = symbols
  let value = 1
  let room = symbols.inFirst
  let word = 0
  for (let at = 0; at < pattern.length; at++) {
    const byte = bytes[start + at] as number
    if (pattern[at] !== varying) {
      if (pattern[at] !== byte) return false
      continue
    }
    const digit = values[byte] as number
    if (digit < 0) return false
    if (room === 0) {
      key[word] = value
      word += 1
      value = 0
      room = inOthers
    }
    value = value * radix + digit
    room -= 1
  }
  key[word] = value
  return true
}
