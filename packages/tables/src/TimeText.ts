/**
 * The text of days and times that are counted, as in ISO 8601: `2026-01-31`, `08:30:00.250`, `2026-01-31T08:30:00Z`. Parts of a
 * second are written in groups of three digits, as many as it takes.
 *
 * Laws:
 *
 * - the text of a moment stands for the same moment
 *
 * @since 0.1.0
 */
import type { Words } from "@jiceng/kernel"
import type { Fraction } from "./ParquetColumn.ts"
import type { Unwritable, WriteValue } from "./WriteValue.ts"

const dated: Words = { zh: "公元 1 年至 9999 年的日期", en: "a day of the years 1 to 9999" }

const timed: Words = { zh: "一天之内的时刻", en: "a time of day" }

const secondsOfDay = 86_400

const pad = (part: number, width: number) => String(part).padStart(width, "0")

const writeDays = (days: number): string | undefined => {
  const [first, last] = [-719_162, 2_932_896]
  return days < first || days > last ? undefined : new Date(days * 1000 * secondsOfDay).toISOString().slice(0, 10)
}

const writeClock = (parts: bigint, fraction: Fraction): string => {
  const perSecond = 10n ** BigInt(fraction)
  const [seconds, rest] = [Number(parts / perSecond), Number(parts % perSecond)]
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2))
  return clock.join(":") + (rest === 0 ? "" : `.${pad(rest, fraction).replace(/(?:000)+$/, "")}`)
}

const writeParts = (parts: bigint, fraction: Fraction, zone: string): string | Unwritable => {
  const perDay = BigInt(secondsOfDay) * 10n ** BigInt(fraction)
  const rest = ((parts % perDay) + perDay) % perDay
  const day = writeDays(Number((parts - rest) / perDay))
  return day === undefined
    ? { found: `${parts} × 10^-${fraction} s`, expected: dated }
    : `${day}T${writeClock(rest, fraction)}${zone}`
}

/**
 * Makes the writer of times of day, counted from midnight.
 *
 * @category making
 * @since 0.1.0
 */
export const writeTime =
  (fraction: Fraction): WriteValue =>
  (view, start, end) => {
    const parts = end - start === 4 ? BigInt(view.getInt32(start, true)) : view.getBigInt64(start, true)
    const isInDay = parts >= 0n && parts < BigInt(secondsOfDay) * 10n ** BigInt(fraction)
    return isInDay ? writeClock(parts, fraction) : { found: `${parts} × 10^-${fraction} s`, expected: timed }
  }

/**
 * Makes the writer of moments, counted from 1970.
 *
 * @category making
 * @since 0.1.0
 */
export const writeMoment =
  (fraction: Fraction, zone: string): WriteValue =>
  (view, start) =>
    writeParts(view.getBigInt64(start, true), fraction, zone)

/**
 * Writes a day, counted from 1970.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeDay: WriteValue = (view, start) => {
  const days = view.getInt32(start, true)
  return writeDays(days) ?? { found: `${days} d`, expected: dated }
}

/**
 * Writes nanoseconds of a day, and the day by the count of astronomers, in which 1970 began on day 2440588.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeOldMoment: WriteValue = (view, start) => {
  const days = BigInt(view.getInt32(start + 8, true)) - 2_440_588n
  return writeParts(days * BigInt(secondsOfDay) * 10n ** 9n + view.getBigInt64(start, true), 9, "")
}
