/**
 * The tokens of JSON (RFC 8259), found in bytes without decoding them, so that a number keeps its text. Functions named for
 * an end give the place behind a token, or `~at` where the byte at `at` cannot stand there. They all stop at a line feed.
 *
 * Laws:
 *
 * - a value is accepted exactly where `JSON.parse` accepts it on one line, unless it has half a surrogate pair
 *
 * @since 0.1.0
 */
import { backslash, carriageReturn, lineFeed, quote, tab } from "./Ascii.ts"
import { showUtf8 } from "./Utf8.ts"

const space = 0x20

/**
 * Finds the next byte that is not white space. A line feed is not: it ends the row.
 *
 * @category finding
 * @since 0.1.0
 */
export const skipSpace = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (bytes[at] === space || bytes[at] === tab || bytes[at] === carriageReturn) at += 1
  return at
}

/**
 * Finds the next byte in a string that is not simply a part of its text: a quote, a backslash or a control character.
 *
 * @category finding
 * @since 0.1.0
 */
export const skipText = (bytes: Uint8Array, from: number): number => {
  let at = from
  let byte = bytes[at] as number
  while (byte !== quote && byte !== backslash && byte >= space) byte = bytes[++at] as number
  return at
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

const hexOf = (byte: number | undefined) => Number.parseInt(String.fromCharCode(byte ?? 0), 16)

/** The code unit of the four digits from a place, or `~at` where the byte at `at` is not a digit. */
const readUnit = (bytes: Uint8Array, from: number): number => {
  let unit = 0
  for (let at = from; at < from + 4; at += 1) {
    const digit = hexOf(bytes[at])
    if (Number.isNaN(digit)) return ~at
    unit = unit * 16 + digit
  }
  return unit
}

const endOfUnicodeEscape = (bytes: Uint8Array, from: number): number => {
  const unit = readUnit(bytes, from + 2)
  if (unit < 0) return unit
  if (unit < 0xd800 || unit > 0xdfff) return from + 6
  if (unit > 0xdbff) return ~from
  if (bytes[from + 6] !== backslash) return ~(from + 6)
  if (bytes[from + 7] !== 0x75) return ~(from + 7)
  const low = readUnit(bytes, from + 8)
  if (low < 0) return low
  return low >= 0xdc00 && low <= 0xdfff ? from + 12 : ~from
}

const isEscape = (byte: number | undefined) => byte !== undefined && '"\\/bfnrt'.includes(String.fromCharCode(byte))

/**
 * Finds the end of the escape that begins at a backslash.
 *
 * @category finding
 * @since 0.1.0
 */
export const endOfEscape = (bytes: Uint8Array, from: number): number => {
  if (bytes[from + 1] === 0x75) return endOfUnicodeEscape(bytes, from)
  return isEscape(bytes[from + 1]) ? from + 2 : ~(from + 1)
}

/**
 * Finds the end of a string from any place in its text.
 *
 * @category finding
 * @since 0.1.0
 */
export const endOfString = (bytes: Uint8Array, from: number): number => {
  let at = skipText(bytes, from)
  while (bytes[at] === backslash) {
    at = endOfEscape(bytes, at)
    if (at < 0) return at
    at = skipText(bytes, at)
  }
  return bytes[at] === quote ? at + 1 : ~at
}

const endOfDigits = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (isDigit(bytes[at])) at += 1
  return at === from ? ~at : at
}

const endOfNumber = (bytes: Uint8Array, from: number): number => {
  const whole = bytes[from] === 0x2d ? from + 1 : from
  let at = bytes[whole] === 0x30 ? whole + 1 : endOfDigits(bytes, whole)
  if (at > 0 && bytes[at] === 0x2e) at = endOfDigits(bytes, at + 1)
  if (at < 0 || ((bytes[at] as number) | 0x20) !== 0x65) return at
  const sign = bytes[at + 1]
  return endOfDigits(bytes, sign === 0x2b || sign === 0x2d ? at + 2 : at + 1)
}

const endOfWord = (bytes: Uint8Array, from: number, word: string): number => {
  for (let index = 1; index < word.length; index += 1) {
    if (bytes[from + index] !== word.charCodeAt(index)) return ~(from + index)
  }
  return from + word.length
}

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Only the brackets are counted here; whether what they hold is JSON is left to `JSON.parse`. */
const endOfNested = (bytes: Uint8Array, from: number): number => {
  let at = from
  for (let depth = 0; ; ) {
    const byte = bytes[at]
    if (byte === lineFeed) return ~at
    if (byte === quote) {
      at = endOfString(bytes, at + 1)
      if (at < 0) return at
      continue
    }
    at += 1
    if (byte === 0x7b || byte === 0x5b) depth += 1
    else if (byte === 0x7d || byte === 0x5d) depth -= 1
    if (depth === 0) return isJson(showUtf8(bytes.subarray(from, at))) ? at : ~from
  }
}

/**
 * Finds the end of the value that begins at a place.
 *
 * @category finding
 * @since 0.1.0
 */
export const endOfValue = (bytes: Uint8Array, from: number): number => {
  switch (bytes[from]) {
    case quote:
      return endOfString(bytes, from + 1)
    case 0x7b:
    case 0x5b:
      return endOfNested(bytes, from)
    case 0x74:
      return endOfWord(bytes, from, "true")
    case 0x66:
      return endOfWord(bytes, from, "false")
    case 0x6e:
      return endOfWord(bytes, from, "null")
    default:
      return endOfNumber(bytes, from)
  }
}

/**
 * Tells how a value is quoted, as a block says it, by its first byte and whether it is a string without escapes.
 *
 * @category reading
 * @since 0.1.0
 */
export const quotingOf = (first: number | undefined, isPlain: boolean): number => {
  if (first === quote) return isPlain ? 1 : 2
  return first === 0x7b || first === 0x5b || first === 0x6e ? 3 : 0
}
