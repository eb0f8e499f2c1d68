import type { Period } from "@jiceng/kernel"
import { plainMember, rateLedger } from "@jiceng/points"
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
