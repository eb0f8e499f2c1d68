import type { Cite } from "@jiceng/kernel"
import { type EntryQuantity, PointsItem, pricedBy, priceEntry, takesQuantity } from "@jiceng/points"
import { anyPointsCatalogue } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, title } from "./catalogue.ts"

const itemOf = (item: object) =>
  Schema.decodeUnknownSync(PointsItem)({ name: "a", title, cite, component: "study", ...item })
const units = (quantity: number) => Math.round(quantity * 100) as EntryQuantity

const steps = [{ from: 60, points: 1 }]
const grades = [1, 2, 3].map((points) => ({ title, points }))

describe("takesQuantity", () => {
  it.each([
    [{ kind: "fixed", points: 1 }, 1, true],
    [{ kind: "fixed", points: 1 }, 2, false],
    [{ kind: "fixed", points: 1 }, 0.5, false],
    [{ kind: "perUnit", points: 1, step: 0.5 }, 0.5, true],
    [{ kind: "perUnit", points: 1, step: 0.5 }, 0.75, false],
    [{ kind: "perUnit", points: 1, step: 0.5 }, 0, false],
    [{ kind: "highestStep", outOf: 100, steps }, 0, true],
    [{ kind: "highestStep", outOf: 100, steps }, 100, true],
    [{ kind: "highestStep", outOf: 100, steps }, 100.01, false],
    [{ kind: "severity", grades }, 0, false],
    [{ kind: "severity", grades }, 1, true],
    [{ kind: "severity", grades }, 1.5, false],
    [{ kind: "severity", grades }, 4, false],
  ])("an item %j and a quantity of %f: %s", (item, quantity, takes) => {
    expect(takesQuantity(itemOf(item), units(quantity))).toBe(takes)
  })
})

const anyPriced = anyPointsCatalogue(cite as Cite).chain(({ items }) => {
  const priced = items.flatMap((item) => pricedBy(item, items) ?? [])
  return priced.length === 0 ? fc.constant(undefined) : fc.constantFrom(...priced)
})
const anyTimes = fc.constantFrom(50, 100, 150, 200)
const anyQuantity = fc.integer({ min: 0, max: 20_000 }).map((halves) => (halves * 50) as EntryQuantity)

describe("laws", () => {
  it("an entry is worth a whole number of hundredths", () => {
    fc.assert(
      fc.property(anyPriced, anyQuantity, (priced, quantity) => {
        fc.pre(priced !== undefined && takesQuantity(priced.item, quantity))
        return Number.isSafeInteger(priceEntry(quantity, priced))
      }),
    )
  })

  it("an entry is never worth more than the limit per event", () => {
    const anyLimited = fc.record({
      points: fc.integer({ min: -1000, max: 1000 }),
      atMost: fc.integer({ min: 0, max: 900 }),
    })
    fc.assert(
      fc.property(anyLimited, anyTimes, anyQuantity, ({ points, atMost }, times, quantity) => {
        const base = itemOf({ kind: "perUnit", name: "base", points, step: 1 })
        const item = itemOf({
          kind: "multiple",
          of: "base",
          times: times / 100,
          limits: [{ cite, per: "event", atMost }],
        })
        const priced = pricedBy(item, [base, item])
        return priced !== undefined && priceEntry(quantity, priced) <= atMost * 100
      }),
    )
  })

  it("a better result is never worth less where steps rise", () => {
    const anyItem = fc
      .constantFrom("highestStep", "everyStep")
      .map((kind) =>
        itemOf({ kind, outOf: 100, steps: [...steps, { from: 80, points: 1 }, { from: 90, points: 1.5 }] }),
      )
    const anyResult = fc.integer({ min: 0, max: 10_000 }) as fc.Arbitrary<EntryQuantity>
    fc.assert(
      fc.property(anyItem, anyResult, anyResult, (item, one, other) => {
        const priced = pricedBy(item, [item])
        const [low, high] = one < other ? [one, other] : [other, one]
        return priced !== undefined && priceEntry(low, priced) <= priceEntry(high, priced)
      }),
    )
  })
})
