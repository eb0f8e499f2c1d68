/**
 * Generators of days and periods.
 *
 * @since 0.1.0
 */
import * as fc from "fast-check"
import type { Day } from "../Day.ts"
import type { Period } from "../Period.ts"
import { anyNear } from "./Near.ts"

const millisecondsADay = 86_400_000
const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / millisecondsADay
const dayOf = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10) as Day

const [first, last] = [dayNumber("0001-01-01"), dayNumber("9999-12-31")]

/** Days beside which another calendar, or a careless one, would differ. */
const turns = ["1900-03-01", "2000-02-29", "2020-02-29", "2020-12-31", "2021-03-01"].map(dayNumber)

const anyDayNumber = anyNear(turns, first, last)

/** Draws calendar days; the ends of Februaries and years often. */
export const anyDay: fc.Arbitrary<Day> = anyDayNumber.map(dayOf)

/** Draws periods, with a last day and without. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .record({ ends: fc.tuple(anyDayNumber, anyDayNumber), length: fc.constantFrom("oneDay", "closed", "open") })
  .map(({ ends, length }) => {
    const [from, until] = [dayOf(Math.min(...ends)), dayOf(Math.max(...ends))]
    return length === "open" ? { from } : { from, until: length === "oneDay" ? from : until }
  })
