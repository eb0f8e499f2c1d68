import {
  PerformanceSettlement,
  performanceSettlement,
  type SettlementFacts,
  StarPay,
  settlePerformance,
} from "@jiceng/compensation"
import { anyStarPay } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const table = [
  { stars: 1, monthly: 300 },
  { stars: 2, monthly: 450.55 },
  { stars: 3, monthly: 600 },
]
const ruleOf = (negative: string, rows: ReadonlyArray<unknown> = table) =>
  Schema.decodeUnknownSync(PerformanceSettlement)({
    kind: "performanceSettlement",
    cite: "yongning-2020#32",
    table: rows,
    negative,
  })
const settle = (lastYearStars: number, thisYearStars: number, monthsWorked: number, rule: PerformanceSettlement) =>
  settlePerformance({ lastYearStars, thisYearStars, monthsWorked } as SettlementFacts, rule)

describe("settlePerformance", () => {
  it.each([
    [2, 2, 12, { paidMonthly: 45_055, due: 540_660, settlement: 0 }],
    [1, 3, 12, { paidMonthly: 30_000, due: 720_000, settlement: 360_000 }],
    [3, 1, 12, { paidMonthly: 60_000, due: 360_000, settlement: -360_000 }],
    [3, 1, 1, { paidMonthly: 60_000, due: 30_000, settlement: -30_000 }],
  ])("%i stars, then %i, in %i months: %o", (lastYear, thisYear, months, value) => {
    expect(settle(lastYear, thisYear, months, ruleOf("reported")).value).toEqual(value)
  })

  it("a balance that was paid too much is a step of its own, dropped or not", () => {
    const [reported, dropped] = ["reported", "dropped"].map((negative) => settle(3, 1, 2, ruleOf(negative)))
    expect(reported?.steps.at(-1)).toMatchObject({ _tag: "PaidTooMuch", balance: -60_000, settlement: -60_000 })
    expect(dropped?.steps.at(-1)).toMatchObject({ _tag: "PaidTooMuch", balance: -60_000, settlement: 0 })
    expect(settle(1, 3, 2, ruleOf("reported")).steps.map((step) => step._tag)).toEqual([
      "PerformancePaid",
      "PerformanceDue",
    ])
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(performanceSettlement.steps))
  })
})

describe("StarPay", () => {
  it("takes one row for every number of stars, whose pay does not fall", () => {
    const [one, two, three] = table
    expect(
      [
        [one, three],
        [two, one],
        [one, { ...two, monthly: 299.99 }],
      ].flatMap((rows) => problemsOf(StarPay, rows)),
    ).toMatchInlineSnapshot(`
      [
        "1.stars: Expected one star more than in the row before",
        "1.stars: Expected one star more than in the row before",
        "1.monthly: Expected no less than in the row before",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anyStarPay, (rows) => Schema.is(StarPay)(rows)))
  })
})

const anySettled = anyStarPay.chain((rows) => {
  const anyRow = fc.constantFrom(...rows)
  return fc.record({
    rows: fc.constant(rows),
    lastYear: anyRow,
    thisYear: anyRow,
    months: fc.integer({ min: 1, max: 12 }),
  })
})
const kind = { kind: "performanceSettlement", cite: "yongning-2020#32" } as const

describe("laws", () => {
  it("the settlement is what is due less what was paid, for every pair of stars and any months", () => {
    fc.assert(
      fc.property(anySettled, ({ rows, lastYear, thisYear, months }) => {
        const { value } = settle(lastYear.stars, thisYear.stars, months, { ...kind, table: rows, negative: "reported" })
        expect(value.due).toBe(thisYear.monthly * months)
        expect(value.settlement).toBe(value.due - value.paidMonthly * months)
      }),
    )
  })

  it("equal stars settle at zero", () => {
    fc.assert(
      fc.property(anySettled, ({ rows, lastYear, months }) => {
        const rule = { ...kind, table: rows, negative: "reported" } as const
        expect(settle(lastYear.stars, lastYear.stars, months, rule).value.settlement).toBe(0)
      }),
    )
  })

  it("more stars this year never lower the settlement", () => {
    fc.assert(
      fc.property(anySettled, fc.constantFrom("reported" as const, "dropped" as const), (drawn, negative) => {
        const { rows, lastYear, thisYear, months } = drawn
        const most = rows.at(-1)?.stars ?? thisYear.stars
        const settlementFor = (stars: number) =>
          settle(lastYear.stars, stars, months, { ...kind, table: rows, negative }).value.settlement
        return settlementFor(thisYear.stars) <= settlementFor(Math.min(thisYear.stars + 1, most))
      }),
    )
  })

  it("a balance that is dropped never leaves less than one that is reported", () => {
    fc.assert(
      fc.property(anySettled, ({ rows, lastYear, thisYear, months }) => {
        const [reported = 0, dropped = 0] = (["reported", "dropped"] as const).map(
          (negative) =>
            settle(lastYear.stars, thisYear.stars, months, { ...kind, table: rows, negative }).value.settlement,
        )
        expect(dropped).toBe(Math.max(reported, 0))
      }),
    )
  })
})
