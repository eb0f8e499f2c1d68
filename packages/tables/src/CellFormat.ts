/**
 * What the number format of a cell says about its number. A number alone does not tell whether a person sees `0.95` or `95%`,
 * `45688` or a day; the format does, and the text of a cell is what the person sees, apart from rounding and ornament.
 *
 * Laws:
 *
 * - from March 1900 on, a serial number is one more than the days since the last day of 1899
 *
 * @since 0.1.0
 */
import { writeDecimal } from "./NumberText.ts"

/** What a number stands for. */
export type CellFormat = "number" | "percent" | "day" | "elapsed"

const ranges: ReadonlyArray<readonly [number, number, CellFormat]> = [
  [9, 10, "percent"],
  [14, 22, "day"],
  [27, 36, "day"],
  [45, 45, "day"],
  [46, 46, "elapsed"],
  [47, 47, "day"],
  [50, 58, "day"],
]

/**
 * Finds what a number format that is built in stands for.
 *
 * @category finding
 * @since 0.1.0
 */
export const findBuiltInFormat = (id: number): CellFormat =>
  ranges.find(([from, to]) => from <= id && id <= to)?.[2] ?? "number"

const ornament = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]|general|e[+-]/gi

/**
 * Finds what a number format stands for by its first section, such as `0.0%` or `yyyy"年"m"月"`.
 *
 * @category finding
 * @since 0.1.0
 */
export const findFormat = (code: string): CellFormat => {
  const [section = ""] = code.replaceAll(ornament, "").split(";")
  if (section.includes("%")) return "percent"
  if (section.includes("[")) return "elapsed"
  return /[ymdhse]/i.test(section) ? "day" : "number"
}

const day = 86_400_000

const pad = (part: number, width: number) => String(part).padStart(width, "0")

const writeTime = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000)
  const rest = milliseconds % 1000
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2))
  return clock.join(":") + (rest === 0 ? "" : `.${pad(rest, 3)}`)
}

/** Spreadsheets count a 29 February in 1900, which never was, so that they agree with the first of them. */
const writeDay = (serial: number): string => {
  if (serial === 60) return "1900-02-29"
  const days = serial < 60 ? serial + 1 : serial
  return new Date(Date.UTC(1899, 11, 30) + days * day).toISOString().slice(0, 10)
}

const lastSerial = 2_958_465

/**
 * Writes what a serial number of days stands for as in ISO 8601: a day, a time of day, or both. Gives `undefined` where no
 * spreadsheet shows a day, before 1900 and after 9999.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeSerial = (serial: number, is1904: boolean): string | undefined => {
  const milliseconds = Math.round((serial + (is1904 ? 1462 : 0)) * day)
  const days = Math.floor(milliseconds / day)
  const time = milliseconds - days * day
  if (milliseconds < 0 || days > lastSerial) return undefined
  if (days === 0) return writeTime(time)
  return time === 0 ? writeDay(days) : `${writeDay(days)}T${writeTime(time)}`
}

/**
 * Writes a number as its format shows it, or gives `undefined` where the format has no way to show it.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeFormatted = (value: number, format: CellFormat, is1904: boolean): string | undefined => {
  switch (format) {
    case "number":
      return writeDecimal(value, 0)
    case "percent":
      return `${writeDecimal(value, 2)}%`
    case "day":
      return writeSerial(value, is1904)
    case "elapsed":
      return value < 0 ? undefined : writeTime(Math.round(value * day))
  }
}
