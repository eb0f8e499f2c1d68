/**
 * A register of dated events, and what it says of cadences on a day: which periods are kept, still open or missed.
 *
 * Laws:
 *
 * - a period that is kept stays kept when an event is added
 * - the order of a register does not change a verdict
 * - a period that is missed on a day is missed on every later day
 * - every event of a register is counted, outside the span or unknown
 *
 * @since 0.1.0
 */
import { type Count, Day, daysBetween, isWithin } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type Cadence, type CadenceFacts, periodNames } from "./Cadence.ts"
import { type CalendarPeriod, monthsOf, periodsWithin, type Span } from "./Calendar.ts"

/** An event of a register (活动台账): `subject` held what `duty` asks for, on a day. `id` names the entry. */
export const HeldEvent = Schema.Struct({
  id: Schema.NonEmptyString,
  subject: Schema.NonEmptyString,
  duty: Schema.NonEmptyString,
  day: Day,
})
export type HeldEvent = typeof HeldEvent.Type

/** A cadence under the name of its rule, and all who owe it, also those who never held anything. */
export interface OwedDuty {
  readonly name: string
  readonly cadence: Cadence
  readonly subjects: ReadonlyArray<string>
}

/** What a register says of one period: `open` where there is still time, and `daysLate` since a missed one ended. */
export interface PeriodVerdict {
  readonly period: CalendarPeriod
  readonly held: number
  readonly least: number
  readonly verdict: "kept" | "open" | "missed"
  readonly daysLate: number
}

/** What a register says of one subject and one duty: how often it was held in the span, and every period. */
export interface DutyVerdict {
  readonly subject: string
  readonly duty: string
  readonly held: number
  readonly periods: ReadonlyArray<PeriodVerdict>
}

/** What a register says of all duties. No event is dropped: it is counted, `outside` the span, or of an `unknown` duty. */
export interface RegisterVerdict {
  readonly duties: ReadonlyArray<DutyVerdict>
  readonly outside: ReadonlyArray<HeldEvent>
  readonly unknown: ReadonlyArray<HeldEvent>
}

/**
 * Counts the days on which something was held in the periods of a year: the facts that the cadence is judged by.
 *
 * @category counting
 * @since 0.1.0
 */
export const countYear = (days: ReadonlyArray<Day>, cadence: Cadence, year: number): CadenceFacts => {
  const months = monthsOf[cadence.terms[0]?.interval ?? "year"]
  const ofYear = days.filter((day) => Number(day.slice(0, 4)) === year)
  const periodOf = (day: Day) => Math.floor((Number(day.slice(5, 7)) - 1) / months)
  return Object.fromEntries(
    periodNames(cadence.terms).map((name, index) => [
      name,
      ofYear.filter((day) => periodOf(day) === index).length as Count,
    ]),
  )
}

/**
 * Judges the periods of a cadence that begin inside a span, by the days on which it was held up to the day of judging.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgePeriods = (days: ReadonlyArray<Day>, cadence: Cadence, span: Span): ReadonlyArray<PeriodVerdict> => {
  const term = cadence.terms[0]
  if (term === undefined) return []
  return periodsWithin(term.interval, span).map((period) => {
    const held = days.filter((day) => day <= span.on && isWithin(day, period)).length
    if (held >= term.least) return { period, held, least: term.least, verdict: "kept", daysLate: 0 }
    const daysLate = Math.max(0, daysBetween(period.until, span.on))
    return { period, held, least: term.least, verdict: daysLate > 0 ? "missed" : "open", daysLate }
  })
}

const keyOf = (duty: string, subject: string): string => JSON.stringify([duty, subject])

const daysByKey = (events: ReadonlyArray<HeldEvent>): ReadonlyMap<string, ReadonlyArray<Day>> => {
  const days = new Map<string, Array<Day>>()
  for (const { duty, subject, day } of events) {
    const key = keyOf(duty, subject)
    const known = days.get(key)
    if (known === undefined) days.set(key, [day])
    else known.push(day)
  }
  return days
}

/**
 * Judges every duty of every subject that owes it by a register.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeRegister = (
  register: ReadonlyArray<HeldEvent>,
  duties: ReadonlyArray<OwedDuty>,
  span: Span,
): RegisterVerdict => {
  const owed = new Set(duties.flatMap(({ name, subjects }) => subjects.map((subject) => keyOf(name, subject))))
  const isOwed = ({ duty, subject }: HeldEvent) => owed.has(keyOf(duty, subject))
  const isInside = ({ day }: HeldEvent) => span.from <= day && day <= span.on
  const known = register.filter(isOwed)
  const days = daysByKey(known.filter(isInside))
  return {
    duties: duties.flatMap(({ name, cadence, subjects }) =>
      subjects.map((subject) => {
        const held = days.get(keyOf(name, subject)) ?? []
        return { subject, duty: name, held: held.length, periods: judgePeriods(held, cadence, span) }
      }),
    ),
    outside: known.filter((event) => !isInside(event)),
    unknown: register.filter((event) => !isOwed(event)),
  }
}
