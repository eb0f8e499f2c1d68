import type { Period } from "@jiceng/kernel"
import { plainMember, rateLedger } from "@jiceng/points"
import { anyLedger, anyLedgerEntry, anyLedgerPlan } from "@jiceng/points/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, entriesOf, planOf } from "./catalogue.ts"

const plan = planOf([
  { kind: "absence", name: "meeting", per: "month", count: 1, points: -2 },
  { kind: "fixed", name: "lecture", points: 3, limits: [{ cite, per: "month", atMost: 3 }] },
])
const rate = (entries: Parameters<typeof rateLedger>[0], membership: object) =>
  rateLedger(entries, { ...plainMember, membership: membership as Period }, plan)

describe("rateLedger", () => {
  it.each([
    ["all year", { from: "2019-01-01" }, -24],
    ["from the first of June", { from: "2026-06-01" }, -14],
    ["from the middle of June", { from: "2026-06-15" }, -12],
    ["until the middle of June", { from: "2019-01-01", until: "2026-06-15" }, -10],
    ["not at all in the year", { from: "2027-01-01" }, 0],
  ])("a member %s that never came misses the complete months", (_, membership, points) => {
    expect(rate([], membership).outcome.value.points).toBe(points * 100)
  })

  it("entries after a member left do not count, and say so", () => {
    const { outcome, rejected } = rate(
      entriesOf([
        ["2026-01-10", "meeting"],
        ["2026-01-11", "lecture"],
        ["2026-02-11", "lecture"],
      ]),
      { from: "2019-01-01", until: "2026-01-31" },
    )
    expect([outcome.value.points, rejected.map(({ entryId }) => entryId)]).toEqual([300, ["e2"]])
  })

  it("a reversed entry gives back what a limit had cut of a later one", () => {
    const entries = entriesOf([
      ["2026-01-10", "lecture"],
      ["2026-01-11", "lecture"],
    ])
    const [first] = entries
    const before = rateLedger(entries, plainMember, plan).outcome.value["study"]
    const corrected = first === undefined ? [] : [...entries, { ...first, entryId: "r", reverses: first.entryId }]
    expect([before, rateLedger(corrected, plainMember, plan).outcome.value["study"]]).toEqual([-2100, -2100])
  })
})

const anyCase = anyLedgerPlan(cite).chain((drawn) =>
  fc.record({ drawn: fc.constant(drawn), entries: anyLedger(drawn), more: anyLedgerEntry(drawn, "more") }),
)

describe("laws", () => {
  it("the same entries give the same points and reasons, in any order and however often they are given", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 12 }), ({ drawn, entries }, at) => {
        const again = [...entries.slice(at), ...entries.toReversed()]
        expect(rateLedger(again, plainMember, drawn)).toEqual(rateLedger(entries, plainMember, drawn))
      }),
    )
  })

  it("an entry that earns points never lowers the points of a member", () => {
    const earnsNothing = ["severity", "record", "zero", "hold"] // of these, some take points or have an effect
    fc.assert(
      fc.property(anyCase, ({ drawn, entries, more }) => {
        const kind = drawn.catalogue.items.find(({ name }) => name === more.item)?.kind ?? ""
        fc.pre(!earnsNothing.includes(kind))
        const [before, after] = [entries, [...entries, more]].map(
          (own) => rateLedger(own, plainMember, drawn).outcome.value.points,
        )
        expect(Number(after)).toBeGreaterThanOrEqual(Number(before))
      }),
    )
  })
})
