/**
 * Generators and laws of cadences and of registers.
 *
 * @since 0.1.0
 */
import type { Cite, Day } from "@jiceng/kernel"
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { type Cadence, type CadenceFacts, type CadenceTerms, keepCadence, periodNames } from "../Cadence.ts"
import { Interval, type Span } from "../Calendar.ts"
import type { HeldEvent, OwedDuty } from "../Register.ts"

/** Draws the term of a cadence, and now and then none. */
export const anyCadenceTerms: fc.Arbitrary<CadenceTerms> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 9,
    arbitrary: fc
      .record({ interval: fc.constantFrom(...Interval.literals), least: fc.integer({ min: 0, max: 3 }) })
      .map((term) => [term] as unknown as CadenceTerms), // counts are branded
  },
)

/**
 * Draws cadences.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCadence = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Cadence> =>
  fc.record({ kind: fc.constant("cadence" as const), cite: anyCite, terms: anyCadenceTerms })

/**
 * Draws how often something was held in the periods of a year.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyCadenceFacts = ({ terms }: Cadence): fc.Arbitrary<CadenceFacts> =>
  fc.record(Object.fromEntries(periodNames(terms).map((name) => [name, fc.nat({ max: 4 })])))

/** Days of three years, the first and last of months often. */
const anyRecentDay: fc.Arbitrary<Day> = anyNear([0, 31, 59, 60, 91, 182, 305, 366, 397, 730], 0, 1095).map(
  (days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10) as Day,
)

/** Draws spans of at most three years. */
export const anySpan: fc.Arbitrary<Span> = fc.tuple(anyRecentDay, anyRecentDay).map((days) => {
  const [from, on] = days.toSorted() as [Day, Day]
  return { from, on }
})

/** Draws registers of up to twelve events of the same three years; some are of nobody, or of no duty, that is known. */
export const anyRegister: fc.Arbitrary<ReadonlyArray<HeldEvent>> = fc
  .array(
    fc.record({
      subject: fc.constantFrom("a", "b", "stranger"),
      duty: fc.constantFrom("meetings", "training", "unknown"),
      day: anyRecentDay,
    }),
    { maxLength: 12 },
  )
  .map((events) => events.map((event, index) => ({ id: String(index), ...event })))

/**
 * Draws two duties that two subjects owe.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyOwedDuties = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<ReadonlyArray<OwedDuty>> =>
  fc.tuple(anyCadence(anyCite), anyCadence(anyCite)).map(([meetings, training]) => [
    { name: "meetings", cadence: meetings, subjects: ["a", "b"] },
    { name: "training", cadence: training, subjects: ["b"] },
  ])

/**
 * The law that a cadence that is met stays met when something is held once more.
 *
 * @category laws
 * @since 0.1.0
 */
export const metStaysMetWithMore = (rule: Cadence): fc.IProperty<[CadenceFacts, string]> =>
  fc.property(anyCadenceFacts(rule), fc.constantFrom(...periodNames(rule.terms)), (facts, period) => {
    const before = keepCadence(facts, rule).value
    const after = keepCadence({ ...facts, [period]: (facts[period] ?? 0) + 1 }, rule).value
    return before.met !== true || after.met === true
  })
