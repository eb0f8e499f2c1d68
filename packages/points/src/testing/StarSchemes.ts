/**
 * Generators and laws of star schemes.
 *
 * @since 0.1.0
 */
import type { Cite } from "@jiceng/kernel"
import { anyBounds, anyNear, anyStars, anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { capStars, type StarCap } from "../StarCap.ts"
import { rateStars, type StarScheme } from "../StarScheme.ts"
import type { StarFacts, StarSubject } from "../StarSubject.ts"
import { earnStars, type StarTable } from "../StarTable.ts"
import { anyStarFacts } from "./StarFacts.ts"

const everyStars = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Draws star tables, from a single row to one for every number of stars; now and then with rows above any score. */
export const anyStarTable: fc.Arbitrary<StarTable> = fc
  .record({
    stars: fc.subarray(everyStars, { minLength: 1 }),
    bounds: fc.oneof(anyBounds(everyStars.length, 10_000), anyBounds(everyStars.length, 20_000)),
  })
  .map(({ stars, bounds }) => stars.map((given, index) => ({ from: bounds[index], stars: given }))) as fc.Arbitrary<
  ReadonlyArray<unknown>
> as fc.Arbitrary<StarTable>

/** Names of facts, among them some that every object inherits. */
const names = ["checkIns", "members", "checkedIn", "meetings", "aB9", "constructor", "toString", "valueOf"]

const anyOptions = fc
  .uniqueArray(fc.tuple(fc.constantFrom("organ", "institution", "enterprise", "constructor", "valueOf"), anyWords), {
    minLength: 1,
    selector: ([name]) => name,
  })
  .map((options) => Object.fromEntries(options))

/**
 * Draws what a scheme knows of its subjects: up to two labels, three counts and two rates. Five of everything counted
 * fits every bound and every rate, so each subject has facts.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyStarSubject = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<StarSubject> =>
  fc
    .record({
      taken: fc.shuffledSubarray(names, { minLength: 7, maxLength: 7 }),
      labels: fc.array(fc.record({ title: anyWords, options: anyOptions }), { maxLength: 2 }),
      counts: fc.array(
        fc.record({
          title: anyWords,
          least: fc.constantFrom(0, 1, 5),
          most: fc.oneof(fc.integer({ min: 5, max: 50 }), anyNear([], 5, 1_000_000_000)),
        }),
        { maxLength: 3 },
      ),
      rates: fc.array(fc.record({ cite: anyCite, title: anyWords, part: fc.nat(), whole: fc.nat() }), { maxLength: 2 }),
    })
    .map(({ taken, labels, counts, rates }) => {
      const named = counts.map((count, index) => ({ ...count, name: taken[index] as string }))
      const wholes = named.filter(({ least }) => least >= 1)
      const pick = (from: typeof named, at: number) => from[at % from.length]?.name as string
      return {
        labels: labels.map((label, index) => ({ ...label, name: taken[3 + index] as string })),
        counts: named,
        rates: (wholes.length === 0 ? [] : rates).map((rate, index) => {
          return {
            ...rate,
            name: taken[5 + index] as string,
            part: pick(named, rate.part),
            whole: pick(wholes, rate.whole),
          }
        }),
      }
    }) as fc.Arbitrary<unknown> as fc.Arbitrary<StarSubject>

const anyCapsOf = (subject: StarSubject, anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<ReadonlyArray<StarCap>> => {
  const anyCountCap = subject.counts.map(({ name, least, most }) =>
    fc.record({
      kind: fc.constant("countCap"),
      cite: anyCite,
      count: fc.constant(name),
      below: anyNear([1, 7], least, Math.min(most, 1000)),
      atMost: anyStars,
    }),
  )
  const anyRateCap = subject.rates.flatMap(({ name: rate }) =>
    subject.labels.map(({ name: label, options }) =>
      fc.record({
        kind: fc.constant("rateCap"),
        cite: anyCite,
        label: fc.constant(label),
        oneOf: fc.subarray(Object.keys(options), { minLength: 1 }),
        rate: fc.constant(rate),
        below: anyNear([9000, 10_000], 0, 10_000),
        atMost: anyStars,
      }),
    ),
  )
  const anyCap = [...anyCountCap, ...anyRateCap]
  return (anyCap.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...anyCap), { maxLength: 4 })) as fc.Arbitrary<
    ReadonlyArray<unknown>
  > as fc.Arbitrary<ReadonlyArray<StarCap>>
}

/**
 * Draws star schemes.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyStarScheme = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<StarScheme> =>
  anyStarSubject(anyCite).chain((subject) =>
    fc.record({
      kind: fc.constant("starScheme"),
      cite: anyCite,
      subject: fc.constant(subject),
      table: anyStarTable,
      caps: anyCapsOf(subject, anyCite),
    }),
  )

/**
 * The law that more points never lower the stars that a scheme gives.
 *
 * @category laws
 * @since 0.1.0
 */
export const morePointsNeverLowerStars = (scheme: StarScheme): fc.IProperty<[StarFacts, StarFacts]> =>
  fc.property(anyStarFacts(scheme), anyStarFacts(scheme), (facts, { points }) => {
    const other = { ...facts, points }
    const [fewer, more] = facts.points < points ? [facts, other] : [other, facts]
    return rateStars(fewer, scheme).value.stars <= rateStars(more, scheme).value.stars
  })

/**
 * The law that the stars that a scheme gives are never above those that the points earned.
 *
 * @category laws
 * @since 0.1.0
 */
export const capsNeverRaiseStars = (scheme: StarScheme): fc.IProperty<[StarFacts]> =>
  fc.property(anyStarFacts(scheme), (facts) => {
    const { stars, earnedStars } = rateStars(facts, scheme).value
    return stars <= earnedStars && earnedStars === earnStars(facts.points, scheme.table, scheme.cite).value
  })

/**
 * The law that the order in which the caps of a scheme are written does not change its stars.
 *
 * @category laws
 * @since 0.1.0
 */
export const orderOfCapsDoesNotChangeStars = (scheme: StarScheme): fc.IProperty<[StarFacts, StarCap[]]> =>
  fc.property(
    anyStarFacts(scheme),
    fc.shuffledSubarray([...scheme.caps], { minLength: scheme.caps.length }),
    (facts, caps) => {
      const earned = earnStars(facts.points, scheme.table, scheme.cite).value
      return capStars(earned, facts, { ...scheme, caps }).value === capStars(earned, facts, scheme).value
    },
  )
