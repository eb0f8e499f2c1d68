/**
 * A minute of a day, written `2020-09-10T08:30`. Moments are data, in one local time: no function of Jiceng reads a clock.
 *
 * Laws:
 *
 * - moments sort as their texts do
 * - minutes there and back sum to zero
 *
 * @since 0.1.0
 */
import { Day } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const isDay = Schema.is(Day)

const isMoment = (text: string): boolean => /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10))

/** A moment (时刻), exact to the minute. */
export const Moment = Schema.String.check(
  Schema.makeFilter(isMoment, { expected: "a moment written like 2020-09-10T08:30" }),
).pipe(Schema.brand("Moment"))
export type Moment = typeof Moment.Type

/**
 * Counts the minutes from one moment to another; they are negative where the other comes first.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { minutesBetween, Moment } from "@jiceng/procedure"
 * import * as Schema from "effect/Schema"
 *
 * const moment = Schema.decodeUnknownSync(Moment)
 * minutesBetween(moment("2020-12-31T23:50"), moment("2021-01-01T00:10")) // => 20
 * ```
 */
export const minutesBetween = (from: Moment, until: Moment): number =>
  (Date.parse(`${until}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000
