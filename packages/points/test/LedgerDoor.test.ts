import type { Period } from "@jiceng/kernel"
import { admitEntries, findEntryFault, type LedgerEntry, type LedgerPlan } from "@jiceng/points"
import { anyLedger, anyLedgerPlan } from "@jiceng/points/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, planOf } from "./catalogue.ts"

const plan: LedgerPlan = {
  ...planOf([
    { kind: "fixed", name: "lecture", points: 2 },
    { kind: "perUnit", name: "hours", points: 1, step: 0.5 },
    { kind: "once", name: "joined", points: 5, per: "lifetime" },
    { kind: "multiple", name: "doubled", of: "hours", times: 2 },
  ]),
  period: { from: "2026-01-01", until: "2026-12-31", on: "2026-10-01" } as LedgerPlan["period"],
}

const entry = (entryId: string, more: object = {}) =>
  ({ entryId, id: "m1", date: "2026-05-01", item: "lecture", quantity: 100, ...more }) as unknown as LedgerEntry
const admit = (...entries: ReadonlyArray<LedgerEntry>) => admitEntries(entries, plan, new Map())
const tell = (...entries: ReadonlyArray<LedgerEntry>) => {
  const { admitted, rejected } = admit(...entries)
  const faults = rejected.map(
    ({ entryId, column, found, expected }) => `${entryId}: ${column} ${found}, expected ${expected.en}`,
  )
  return [admitted.map(({ entryId }) => entryId).join(" "), ...faults]
}

describe("admitEntries", () => {
  it.each([
    ["the first day", { date: "2026-01-01" }],
    ["the day of the rating", { date: "2026-10-01" }],
    ["before the period, for an item of a lifetime", { date: "2019-01-01", item: "joined" }],
    ["half an hour", { item: "hours", quantity: 50 }],
    ["half an hour of a multiple", { item: "doubled", quantity: 50 }],
  ])("an entry of %s is admitted", (_, more) => {
    expect(tell(entry("1", more))).toEqual(["1"])
  })

  it("every entry that does not count has its reason", () => {
    expect(
      tell(
        entry("before", { date: "2025-12-31" }),
        entry("after", { date: "2027-01-01" }),
        entry("future", { date: "2026-10-02" }),
        entry("item", { item: "unheard" }),
        entry("unit", { item: "hours", quantity: 75 }),
        entry("multiple", { item: "doubled", quantity: 75 }),
        entry("twoTimes", { quantity: 200 }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "",
        "after: date 2027-01-01, expected a day no later than 2026-10-01, the day of the rating",
        "before: date 2025-12-31, expected a day from 2026-01-01 to 2026-12-31",
        "future: date 2026-10-02, expected a day no later than 2026-10-01, the day of the rating",
        "item: item unheard, expected the name of an item",
        "multiple: quantity 0.75, expected a multiple of 0.5",
        "twoTimes: quantity 2, expected 1",
        "unit: quantity 0.75, expected a multiple of 0.5",
      ]
    `)
  })

  it("an entry after a member left, or before it came, is rejected", () => {
    const memberships = new Map([["m1", { from: "2026-03-01", until: "2026-04-30" } as Period]])
    const dates = ["2026-02-28", "2026-03-01", "2026-04-30", "2026-05-01"]
    const { admitted, rejected } = admitEntries(
      dates.map((date) => entry(date, { date })),
      plan,
      memberships,
    )
    expect(admitted.map(({ date }) => date)).toEqual(["2026-03-01", "2026-04-30"])
    expect(rejected.map(({ found, expected }) => `${found}: ${expected.en}`)).toEqual([
      "2026-02-28: a day on which the subject was a member",
      "2026-05-01: a day on which the subject was a member",
    ])
  })

  it("what is reversed has to count, to be the same, and not to be reversed yet", () => {
    expect(
      tell(
        entry("1"),
        entry("r1", { reverses: "1" }),
        entry("s1", { reverses: "1" }),
        entry("2"),
        entry("r2", { reverses: "2", date: "2026-05-02" }),
        entry("r3", { reverses: "3" }),
        entry("rr1", { reverses: "r1" }),
        entry("bad", { quantity: 200 }),
        entry("rbad", { reverses: "bad", quantity: 200 }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1 2 r1",
        "bad: quantity 2, expected 1",
        "r2: reverses 2, expected the subject, day, item and quantity of the entry it reverses",
        "r3: reverses 3, expected the id of an entry that counts",
        "rbad: quantity 2, expected 1",
        "rr1: reverses r1, expected the id of an entry that counts",
        "s1: reverses 1, expected an entry that is not reversed yet",
      ]
    `)
  })
})

const anyCase = anyLedgerPlan(cite)
  .chain((one) =>
    fc.record({
      one: fc.constant(one),
      entries: anyLedger(one),
      repeats: fc.array(fc.nat({ max: 14 }), { maxLength: 4 }),
      spoilt: fc.array(fc.nat({ max: 14 }), { maxLength: 3 }),
    }),
  )
  .map(({ one, entries, repeats, spoilt }) => {
    const pick = (at: number) => entries.slice(at, at + 1)
    const changed = spoilt
      .flatMap(pick)
      .map((same, index) => ({ ...same, date: index % 2 === 0 ? "2026-09-09" : "2025-01-01" }))
    return { one, entries: [...entries, ...repeats.flatMap(pick), ...changed] as ReadonlyArray<LedgerEntry> }
  })

describe("laws", () => {
  it("every entry is admitted or rejected with a reason", () => {
    fc.assert(
      fc.property(anyCase, ({ one, entries }) => {
        const { admitted, rejected } = admitEntries(entries, one, new Map())
        const ids = new Set(entries.map(({ entryId }) => entryId))
        expect(new Set([...admitted, ...rejected].map(({ entryId }) => entryId))).toEqual(ids)
        expect(admitted.filter(({ entryId }) => rejected.some((fault) => fault.entryId === entryId))).toEqual([])
      }),
    )
  })

  it("the order of entries does not change what is admitted", () => {
    const anyOrders = anyCase.chain(({ one, entries }) =>
      fc.record({
        one: fc.constant(one),
        entries: fc.constant(entries),
        shuffled: fc.shuffledSubarray([...entries], { minLength: entries.length }),
      }),
    )
    fc.assert(
      fc.property(anyOrders, ({ one, entries, shuffled }) => {
        const [before, after] = [entries, shuffled].map((list) => admitEntries(list, one, new Map()))
        expect(after?.admitted).toEqual(before?.admitted)
        expect(new Set(after?.rejected)).toEqual(new Set(before?.rejected))
      }),
    )
  })

  it("an entry given twice is admitted once", () => {
    fc.assert(
      fc.property(anyCase, ({ one, entries }) => {
        expect(admitEntries([...entries, ...entries], one, new Map())).toEqual(admitEntries(entries, one, new Map()))
      }),
    )
  })

  it("two different entries with one id are both rejected", () => {
    fc.assert(
      fc.property(anyCase, ({ one, entries }) => {
        const { admitted } = admitEntries(entries, one, new Map())
        return admitted.every((found) =>
          entries.every((other) => other.entryId !== found.entryId || other.date === found.date),
        )
      }),
    )
  })

  it("an admitted reversal has an admitted entry to reverse, and is the only one of it", () => {
    fc.assert(
      fc.property(anyCase, ({ one, entries }) => {
        const { admitted } = admitEntries(entries, one, new Map())
        const targets = admitted.flatMap(({ reverses }) => reverses ?? [])
        const plain = new Set(admitted.filter(({ reverses }) => reverses === undefined).map(({ entryId }) => entryId))
        return new Set(targets).size === targets.length && targets.every((target) => plain.has(target))
      }),
    )
  })

  it("entries that share no id with others and reverse nothing can be admitted one by one", () => {
    fc.assert(
      fc.property(anyCase, ({ one, entries }) => {
        const named = entries.flatMap(({ entryId, reverses }) =>
          reverses === undefined ? [entryId] : [entryId, reverses],
        )
        const isAlone = ({ entryId, reverses }: LedgerEntry) =>
          reverses === undefined && named.filter((name) => name === entryId).length === 1
        const plain = entries.filter((found) => isAlone(found) && findEntryFault(found, one, new Map()) === undefined)
        const { admitted } = admitEntries(
          entries.filter((found) => !isAlone(found)),
          one,
          new Map(),
        )
        const together = admitEntries(entries, one, new Map()).admitted
        expect(new Set([...plain, ...admitted])).toEqual(new Set(together))
      }),
    )
  })
})
