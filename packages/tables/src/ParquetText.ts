/**
 * The text of a value of Parquet: whole numbers and decimals exactly, never by way of a double; doubles and floats as the shortest
 * decimal that stands for them; days and times as in ISO 8601, `Z` behind those in UTC; `true` or `false`.
 *
 * A number that may have lost digits has no text, nor has a day outside the years 1 to 9999.
 *
 * Laws:
 *
 * - a whole number of 64 bits is written exactly
 * - a decimal is written exactly
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import { writeFloat } from "./FloatText.ts"
import type { ParquetColumn } from "./ParquetColumn.ts"
import { writeDay, writeMoment, writeOldMoment, writeTime } from "./TimeText.ts"
import type { WriteValue } from "./WriteValue.ts"

const mostDecimalBytes = 64

const bounded: Words = {
  zh: `至多 ${mostDecimalBytes} 字节的十进制数`,
  en: `a decimal of at most ${mostDecimalBytes} bytes`,
}

const writeWhole =
  (isSigned: boolean): WriteValue =>
  (view, start, end) => {
    if (end - start === 4) return String(isSigned ? view.getInt32(start, true) : view.getUint32(start, true))
    const low = view.getInt32(start, true)
    if (view.getInt32(start + 4, true) === low >> 31 && (isSigned || low >= 0)) return String(low)
    return String(isSigned ? view.getBigInt64(start, true) : view.getBigUint64(start, true))
  }

/**
 * Writes a whole number with its point moved to the left, without zeros that stand for nothing.
 *
 * @category writing
 * @since 0.1.0
 */
export const movePoint = (whole: string, places: number): string => {
  if (places === 0) return whole
  const sign = whole.startsWith("-") ? "-" : ""
  const digits = whole.slice(sign.length).padStart(places + 1, "0")
  const rest = digits.slice(-places).replace(/0+$/, "")
  return sign + digits.slice(0, -places) + (rest === "" ? "" : `.${rest}`)
}

const readBigEndian = (view: DataView, start: number, end: number): bigint => {
  let value = 0n
  for (let at = start; at < end; at += 1) value = (value << 8n) | BigInt(view.getUint8(at))
  return BigInt.asIntN(8 * (end - start), value)
}

const writeExact =
  (places: number, isNumber: boolean): WriteValue =>
  (view, start, end) => {
    if (isNumber) return movePoint(writeWhole(true)(view, start, end) as string, places)
    if (end - start > mostDecimalBytes) return { found: `${end - start} bytes`, expected: bounded }
    return movePoint(String(readBigEndian(view, start, end)), places)
  }

const writeIdentifier: WriteValue = (view, start, end) =>
  Array.from({ length: end - start }, (_, at) =>
    view
      .getUint8(start + at)
      .toString(16)
      .padStart(2, "0"),
  )
    .join("")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")

/**
 * Finds how the values of a column are written, or gives `undefined` where they are texts already.
 *
 * @category finding
 * @since 0.1.0
 */
export const findWriter = ({ meaning, storage: { physical, width } }: ParquetColumn): WriteValue | undefined => {
  switch (meaning._tag) {
    case "Text":
      return undefined
    case "Flag":
      return (view, start) => (view.getUint8(start) === 1 ? "true" : "false")
    case "Whole":
      return writeWhole(meaning.isSigned)
    case "Decimal":
      return writeExact(meaning.places, physical === "INT32" || physical === "INT64")
    case "Float":
      return writeFloat(width)
    case "Day":
      return writeDay
    case "Clock":
      return writeTime(meaning.fraction)
    case "Moment":
      return writeMoment(meaning.fraction, meaning.isUtc ? "Z" : "")
    case "OldMoment":
      return writeOldMoment
    case "Identifier":
      return writeIdentifier
  }
}
