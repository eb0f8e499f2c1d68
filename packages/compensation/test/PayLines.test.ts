import {
  Allowances,
  compensationKinds,
  drawAllowances,
  highestPay,
  linesOfSettlement,
  linesOfSteps,
  PerformanceSettlement,
  payingKinds,
  readLadder,
  type SettlementFacts,
  settlePerformance,
} from "@jiceng/compensation"
import { anyLadder, anyRungOf, anyStarPay } from "@jiceng/compensation/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const cite = "yongning-2020#32"
const allowances = Schema.decodeUnknownSync(Allowances)({
  kind: "allowances",
  cite,
  roles: [
    { ...named("head"), monthly: 300, payer: "city", group: "compound" },
    { ...named("member"), monthly: 200, payer: "county", group: "compound" },
    { ...named("building"), monthly: 200, payer: "county", group: "building" },
  ],
  conditions: [],
})
const performance = Schema.decodeUnknownSync(PerformanceSettlement)({
  kind: "performanceSettlement",
  cite,
  table: [
    { stars: 1, monthly: 300 },
    { stars: 2, monthly: 450 },
  ],
  negative: "reported",
})

describe("linesOfSteps", () => {
  it("names every allowance drawn, with its title, its payer and its clause", () => {
    const { steps } = drawAllowances({ head: true, member: true, building: true }, allowances)
    expect(linesOfSteps(steps, { head: { zh: "负责人", en: "compound head" } })).toEqual([
      { title: { zh: "负责人", en: "compound head" }, amount: 30_000, payer: "city", cite },
      { title: { zh: "building", en: "building" }, amount: 20_000, payer: "county", cite },
    ])
  })

  it("names what is paid in a month, and not what is settled later", () => {
    const facts = { lastYearStars: 2, thisYearStars: 1, monthsWorked: 12 } as SettlementFacts
    const outcome = settlePerformance(facts, performance)
    expect(linesOfSteps(outcome.steps, {}).map(({ amount }) => amount)).toEqual([45_000])
    expect(linesOfSettlement(outcome).map(({ amount }) => amount)).toEqual([-180_000])
  })

  it.each([
    [{ _tag: "GradePaid", cite, post: 1, grade: 1, monthly: 320_000 }, [320_000]],
    [{ _tag: "LadderPaid", cite, monthly: 340_000, basic: 272_000, performance: 68_000 }, [272_000, 68_000]],
    [{ _tag: "RolePaid", cite, role: "committeeMember", monthly: 400_000 }, [400_000]],
    [{ _tag: "SecondWageDropped", cite, role: "gridWorker", monthly: 300_000 }, []],
    [{ _tag: "Disputed", cite }, []],
  ])("%o leaves lines of %j", (step, amounts) => {
    expect(linesOfSteps([step], {}).map(({ amount }) => amount)).toEqual(amounts)
  })
})

describe("payingKinds", () => {
  it("names kinds of this package", () => {
    const names = compensationKinds.map(({ name }) => name)
    expect(payingKinds.filter((name) => !names.includes(name))).toEqual([])
  })
})

const anyHeld = fc.record({ head: fc.boolean(), member: fc.boolean(), building: fc.boolean() })
const anyPosts = anyLadder.chain((ladder) => fc.tuple(fc.constant(ladder), anyRungOf(ladder), anyRungOf(ladder)))
const anySettled = anyStarPay.chain((table) =>
  fc.tuple(
    fc.constant({ ...performance, table }),
    fc.record({
      lastYearStars: fc.constantFrom(...table.map(({ stars }) => stars)),
      thisYearStars: fc.constantFrom(...table.map(({ stars }) => stars)),
      monthsWorked: fc.integer({ min: 1, max: 12 }),
    }),
  ),
)
const sumOf = (lines: ReadonlyArray<{ readonly amount: number }>) => lines.reduce((sum, { amount }) => sum + amount, 0)

describe("laws", () => {
  it("the lines of allowances sum to the allowances", () => {
    fc.assert(
      fc.property(anyHeld, (held) => {
        const { value, steps } = drawAllowances(held, allowances)
        expect(sumOf(linesOfSteps(steps, {}))).toBe(value.monthly)
      }),
    )
  })

  it("the performance pay of all months and the settlement sum to what is due", () => {
    fc.assert(
      fc.property(anySettled, ([rule, drawn]) => {
        const outcome = settlePerformance(drawn as unknown as SettlementFacts, rule)
        const paid = sumOf(linesOfSteps(outcome.steps, {})) * drawn.monthsWorked
        expect(paid + sumOf(linesOfSettlement(outcome))).toBe(outcome.value.due)
      }),
    )
  })

  it("of several posts the highest pay is paid, once", () => {
    fc.assert(
      fc.property(anyPosts, ([ladder, one, other]) => {
        const [first, second] = [readLadder(one, ladder), readLadder(other, ladder)]
        const highest = Math.max(first.value.monthly, second.value.monthly)
        const paid = highestPay([first, second])
        expect([paid.value.monthly, sumOf(linesOfSteps(paid.steps, {}))]).toEqual([highest, highest])
      }),
    )
  })
})
