import { mergeSums, noSums, sumEntries } from "@jiceng/points"
import { anyLedger, anyLedgerPlan } from "@jiceng/points/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, entriesOf, planOf } from "./catalogue.ts"

const anyParts = anyLedgerPlan(cite).chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    entries: anyLedger(plan),
    marks: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  }),
)

describe("sumEntries", () => {
  const plan = planOf([{ kind: "fixed", name: "lecture", points: 2, limits: [{ cite, per: "month", atMost: 3 }] }])

  it("entries of one window are one sum, before any limit", () => {
    const sums = sumEntries(
      entriesOf([
        ["2026-01-05", "lecture"],
        ["2026-01-31", "lecture"],
        ["2026-02-01", "lecture"],
      ]),
      plan,
    )
    expect(new Set(sums.values())).toEqual(new Set([200, 400]))
  })

  it("sums need no more room for more entries", () => {
    const many = entriesOf(Array.from({ length: 1000 }, () => ["2026-01-05", "lecture"] as const))
    expect(sumEntries(many, plan).size).toBe(1)
  })
})

describe("laws", () => {
  it("merging the sums of two parts gives the sums of the whole", () => {
    fc.assert(
      fc.property(anyParts, ({ plan, entries, marks }) => {
        const [one, other] = [true, false].map((mark) => entries.filter((_, index) => marks[index] === mark))
        const merged = mergeSums(sumEntries(one ?? [], plan), sumEntries(other ?? [], plan))
        expect(merged).toEqual(sumEntries(entries, plan))
      }),
    )
  })

  it("the order of merging does not matter", () => {
    fc.assert(
      fc.property(anyParts, ({ plan, entries, marks }) => {
        const [one, other] = [true, false].map((mark) =>
          sumEntries(
            entries.filter((_, index) => marks[index] === mark),
            plan,
          ),
        )
        expect(mergeSums(one ?? noSums, other ?? noSums)).toEqual(mergeSums(other ?? noSums, one ?? noSums))
      }),
    )
  })

  it("merging with no sums changes nothing", () => {
    fc.assert(
      fc.property(anyParts, ({ plan, entries }) => {
        const sums = sumEntries(entries, plan)
        expect([mergeSums(sums, noSums), mergeSums(noSums, sums)]).toEqual([sums, sums])
      }),
    )
  })

  it("an entry and its reversal leave no sums", () => {
    fc.assert(
      fc.property(anyParts, ({ plan, entries }) => {
        const plain = entries.filter(({ reverses }) => reverses === undefined)
        const reversals = plain.map((entry) => ({ ...entry, entryId: `x${entry.entryId}`, reverses: entry.entryId }))
        return sumEntries([...plain, ...reversals], plan).size === 0
      }),
    )
  })
})
