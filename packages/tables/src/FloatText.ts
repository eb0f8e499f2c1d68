/**
 * The text of a float of 16, 32 or 64 bits: the shortest decimal that stands for it, without an exponent. One that is so large
 * that its type no longer holds every whole number has no text, since it may have lost digits.
 *
 * Laws:
 *
 * - the text of a float stands for the same float
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { hasLostDigits, writeDecimal } from "./NumberText.ts"
import type { WriteValue } from "./WriteValue.ts"

const kept: Words = {
  zh: "数值精度之内的数;更长的编号应存为整数或文本,否则末尾数字会丢失",
  en: "a number that its type holds exactly; longer ones lose digits unless they are whole numbers or text",
}

const readHalf = (view: DataView, start: number): number => {
  const bits = view.getUint16(start, true)
  const [exponent, rest] = [(bits >> 10) & 31, bits & 1023]
  const size = exponent === 31 ? (rest === 0 ? Number.POSITIVE_INFINITY : Number.NaN) : undefined
  const value = size ?? (exponent === 0 ? rest * 2 ** -24 : (1024 + rest) * 2 ** (exponent - 25))
  return bits >= 0x8000 ? -value : value
}

/** How floats of a width are read, rounded, and up to where they hold every whole number. */
interface FloatKind {
  readonly read: (view: DataView, start: number) => number
  readonly round: (value: number) => number
  readonly hasLost: (value: number) => boolean
}

const roundHalf = (value: number): number => {
  const size = Math.abs(value)
  const step = 2 ** (Math.max(-14, Math.floor(Math.log2(size))) - 10)
  const [below, above] = [Math.floor(size / step) * step, Math.ceil(size / step) * step]
  const nearest =
    size - below < above - size || (size - below === above - size && (below / step) % 2 === 0) ? below : above
  return value < 0 ? -nearest : nearest
}

const floatKinds: Readonly<Record<number, FloatKind>> = {
  2: { read: readHalf, round: roundHalf, hasLost: (value) => Math.abs(value) > 2 ** 11 },
  4: {
    read: (view, start) => view.getFloat32(start, true),
    round: Math.fround,
    hasLost: (value) => Math.abs(value) > 2 ** 24,
  },
  8: { read: (view, start) => view.getFloat64(start, true), round: (value) => value, hasLost: hasLostDigits },
}

/** The double with the fewest digits that is rounded to the same value. */
const shorten = (value: number, round: FloatKind["round"]): number => {
  for (let digits = 1; digits < 17; digits += 1) {
    const short = Number(value.toPrecision(digits))
    if (round(short) === value) return short
  }
  return value
}

/**
 * Makes the writer of floats of a width in bytes.
 *
 * @category making
 * @since 0.1.0
 */
export const writeFloat = (width: number): WriteValue => {
  const { read, round, hasLost } = floatKinds[width] as FloatKind
  return (view, start) => {
    const value = read(view, start)
    if (!Number.isFinite(value)) return String(value)
    if (hasLost(value)) return { found: String(value), expected: kept }
    return writeDecimal(width === 8 ? value : shorten(value, round), 0)
  }
}
