/**
 * Generators of points catalogues and of ledgers for them.
 *
 * @since 0.1.0
 */
import type { Cite, Day } from "@jiceng/kernel"
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { pricedBy } from "../ItemWorth.ts"
import type { LedgerEntry } from "../LedgerEntry.ts"
import { type LedgerPlan, planLedger, type RatedPeriod } from "../LedgerPlan.ts"
import type { PointsCatalogue } from "../PointsCatalogue.ts"
import type { PointsItem } from "../PointsItem.ts"
import { Span } from "../Span.ts"

const title = { zh: "项目", en: "item" }

const spansBetween = (shortest: Span, longest: Span): ReadonlyArray<Span> =>
  Span.literals.slice(Span.literals.indexOf(shortest), Span.literals.indexOf(longest) + 1)

const anyPositive = fc.integer({ min: 0, max: 6 }).map((halves) => halves * 50)
const anyAtMost = fc.integer({ min: 0, max: 30 }).map((halves) => halves * 50)

const anyLimits = (spans: ReadonlyArray<Span>, cite: Cite) =>
  fc
    .subarray([...spans], { maxLength: Math.min(2, spans.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((per) => fc.record({ cite: fc.constant(cite), per: fc.constant(per), atMost: anyAtMost })),
      ),
    )

const anySteps = fc.tuple(anyPositive, anyPositive, anyPositive).map(([low, middle, high]) => [
  { from: 6000, points: low },
  { from: 8000, points: low + middle },
  { from: 9000, points: low + middle + high },
])

const anyBracketRows = fc.tuple(anyPositive, anyPositive).map(([first, second]) => [
  { from: 0, points: first },
  { from: 300, points: second },
])

/** What an item beside its name, component and limits can be, by kind; every figure is zero or more but for penalties. */
const anyShape = (longest: Span): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const anyPer = fc.constantFrom(...spansBetween("day", longest))
  const anyCount = fc.integer({ min: 1, max: 3 })
  const anyAbsence = spansBetween("month", longest === "lifetime" ? "year" : longest)
  return fc.oneof(
    fc.record({ kind: fc.constant("fixed"), points: anyPositive }),
    fc.record({ kind: fc.constant("perUnit"), points: anyPositive, step: fc.constant(50) }),
    fc.record({ kind: fc.constantFrom("highestStep", "everyStep"), outOf: fc.constant(10_000), steps: anySteps }),
    fc.record({
      kind: fc.constant("expected"),
      per: anyPer,
      count: anyCount,
      points: anyPositive,
      further: anyPositive,
    }),
    fc.record({ kind: fc.constant("brackets"), per: anyPer, step: fc.constant(100), rows: anyBracketRows }),
    fc.record({
      kind: fc.constant("severity"),
      grades: fc.constant([-500, -1000].map((points) => ({ title, points }))),
    }),
    fc.record({ kind: fc.constant("once"), per: anyPer, points: anyPositive }),
    ...(anyAbsence.length === 0
      ? []
      : [
          fc.record({
            kind: fc.constant("absence"),
            per: fc.constantFrom(...anyAbsence),
            count: anyCount,
            points: fc.constantFrom(-50, -100),
          }),
        ]),
  )
}

const anyItem = (name: string, component: { readonly name: string; readonly longest: Span }, cite: Cite) => {
  const longest = component.longest === "year" ? "lifetime" : component.longest
  return anyShape(longest).chain((shape) => {
    const own = (shape["per"] as Span | undefined) ?? "day"
    return anyLimits(spansBetween(own, longest), cite).map((limits) => {
      return { ...shape, name, title, cite, component: component.name, limits } as unknown as PointsItem
    })
  })
}

const anyComponent = (name: string, cite: Cite) =>
  fc
    .constantFrom(...Span.literals)
    .chain((longest) =>
      anyLimits(spansBetween(longest, "lifetime"), cite).map((limits) => ({ name, title, cite, limits, longest })),
    )

/**
 * Draws points catalogues of two components, one to five items that earn points, a record that is counted by day, and one
 * item of either effect. Points are zero or more, but for penalties.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyPointsCatalogue = (cite: Cite): fc.Arbitrary<PointsCatalogue> =>
  fc.tuple(anyComponent("study", cite), anyComponent("service", cite)).chain((components) =>
    fc
      .record({
        first: anyItem("item0", components[0], cite),
        others: fc.tuple(
          ...[1, 2, 3, 4].map((at) => anyItem(`item${at}`, components[at % 2] as (typeof components)[0], cite)),
        ),
        used: fc.integer({ min: 0, max: 4 }),
        opening: anyPositive,
        floor: fc.constantFrom(undefined, 0),
        ceiling: fc.constantFrom(undefined, 1000),
      })
      .map(({ first, others, used, opening, floor, ceiling }) => ({
        kind: "pointsCatalogue",
        cite,
        components: components.map(({ longest, ...component }) => component),
        items: [
          first,
          ...others.slice(0, used),
          { kind: "record", name: "checkIn", title, cite },
          { kind: "zero", name: "violation", title, cite },
          { kind: "hold", name: "warning", title, cite, atMost: 2 },
        ],
        counts: [
          { name: "checkIns", title, items: ["checkIn"], by: "entry" },
          { name: "days", title, items: ["checkIn", "item0"], by: "day" },
        ],
        classes: [],
        opening: { kind: "openingPoints", cite, points: opening },
        ...(floor === undefined ? {} : { floor: { cite, points: floor } }),
        ...(ceiling === undefined ? {} : { ceiling: { cite, points: ceiling } }),
      })),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<PointsCatalogue>

/** The calendar year that the generators rate, on the day after its end. */
export const ratedYear = { from: "2026-01-01", until: "2026-12-31", on: "2027-01-01" } as RatedPeriod

/** Draws plans of catalogues for the rated year. */
export const anyLedgerPlan = (cite: Cite): fc.Arbitrary<LedgerPlan> =>
  anyPointsCatalogue(cite).map((catalogue) => planLedger(catalogue, ratedYear))

const anyDayIn = ({ from, until, on }: RatedPeriod): fc.Arbitrary<Day> => {
  const [first, last] = [Date.parse(from), Date.parse(until < on ? until : on)].map((time) => time / 86_400_000)
  const ends = ["01-31", "02-28", "03-31", "06-30"].map((end) => Date.parse(`${from.slice(0, 4)}-${end}`) / 86_400_000)
  return anyNear(ends, first ?? 0, last ?? 0).map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10) as Day)
}

const anyQuantity = (item: PointsItem, { items }: PointsCatalogue): fc.Arbitrary<number> => {
  const priced = pricedBy(item, items)?.base ?? item
  switch (priced.kind) {
    case "perUnit":
    case "brackets":
      return fc.integer({ min: 1, max: 6 }).map((times) => times * priced.step)
    case "highestStep":
    case "everyStep":
      return anyNear(
        priced.steps.map(({ from }) => from),
        0,
        priced.outOf,
      )
    case "severity":
      return fc.integer({ min: 1, max: priced.grades.length }).map((grade) => grade * 100)
    default:
      return fc.constant(100)
  }
}

/**
 * Draws one entry of one subject that a plan admits.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyLedgerEntry = ({ catalogue, period }: LedgerPlan, entryId: string): fc.Arbitrary<LedgerEntry> =>
  fc.constantFrom(...catalogue.items).chain((item) =>
    fc.record({
      entryId: fc.constant(entryId),
      id: fc.constant("m1"),
      date: anyDayIn(period),
      item: fc.constant(item.name),
      quantity: anyQuantity(item, catalogue),
    }),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<LedgerEntry>

/**
 * Draws ledgers of one subject that a plan admits, some entries reversed.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyLedger = (plan: LedgerPlan): fc.Arbitrary<ReadonlyArray<LedgerEntry>> =>
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.array(fc.nat({ max: 11 }), { maxLength: 3 })).chain(([size, reversed]) =>
    fc.tuple(...Array.from({ length: size }, (_, index) => anyLedgerEntry(plan, `e${index}`))).map((entries) => [
      ...entries,
      ...[...new Set(reversed)].flatMap((at) => {
        const entry = entries[at]
        return entry === undefined ? [] : [{ ...entry, entryId: `r${at}`, reverses: entry.entryId }]
      }),
    ]),
  )
