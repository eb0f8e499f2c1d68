import { problemsOf } from "@jiceng/kernel/testing"
import { admitEntries, entriesOfOrder, plainMember, rateLedger, ServiceOrder } from "@jiceng/points"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { planOf } from "./catalogue.ts"

const plan = planOf([
  {
    kind: "highestStep",
    name: "menuService",
    outOf: 100,
    steps: [
      { from: 60, points: 1 },
      { from: 90, points: 2 },
    ],
  },
  { kind: "fixed", name: "wish", points: 3 },
])
const order = (more: object) =>
  Schema.decodeUnknownSync(ServiceOrder)({
    kind: "ratedService",
    orderId: "o1",
    item: "menuService",
    doneBy: ["m1", "m2"],
    done: "2026-05-01",
    rated: "2026-05-03",
    rating: 92,
    ...more,
  })

describe("entriesOfOrder", () => {
  it("a rated service counts by its rating, on the day it was rated", () => {
    expect(entriesOfOrder(order({}))[0]).toEqual({
      entryId: "o1/m1",
      id: "m1",
      date: "2026-05-03",
      item: "menuService",
      quantity: 9200,
    })
  })

  it("a service that nobody rates counts as one, on the day it was done", () => {
    const { rated, rating, ...done } = {
      kind: "doneService",
      orderId: "o2",
      item: "wish",
      doneBy: ["m1"],
      done: "2026-05-01",
      rated: 0,
      rating: 0,
    }
    expect(entriesOfOrder(Schema.decodeUnknownSync(ServiceOrder)(done))).toEqual([
      { entryId: "o2/m1", id: "m1", date: "2026-05-01", item: "wish", quantity: 100 },
    ])
  })

  it.each([
    [59.99, 0],
    [60, 100],
    [90, 200],
  ])("a rating of %f earns %i hundredths", (rating, points) => {
    const [entry] = entriesOfOrder(order({ rating }))
    expect(rateLedger(entry === undefined ? [] : [entry], plainMember, plan).outcome.value["study"]).toBe(points)
  })

  it("a member named twice is refused", () => {
    const twice = { kind: "doneService", orderId: "o2", item: "wish", doneBy: ["m1", "m1"], done: "2026-05-01" }
    expect(problemsOf(ServiceOrder, twice)).toEqual(["doneBy.1: Expected a member once"])
  })
})

const anyOrder = fc.uniqueArray(fc.constantFrom("m1", "m2", "m3"), { minLength: 1 }).map((doneBy) => order({ doneBy }))

describe("laws", () => {
  it("every member who did a service has one entry of it", () => {
    fc.assert(
      fc.property(anyOrder, (service) => {
        const entries = entriesOfOrder(service)
        expect(entries.map(({ id }) => id)).toEqual(service.doneBy)
        expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(entries.length)
      }),
    )
  })

  it("an order given twice gives the same entries", () => {
    fc.assert(
      fc.property(anyOrder, (service) => {
        const twice = [...entriesOfOrder(service), ...entriesOfOrder(service)]
        expect(admitEntries(twice, plan, new Map())).toEqual(admitEntries(entriesOfOrder(service), plan, new Map()))
      }),
    )
  })
})
