import { LevelShares, LinkedAmount, LinkedFacts, linkAmount, linkedAmount } from "@jiceng/assessment"
import { anyNear, anyScore, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const levels = [
  { from: 0, level: "poor", share: 0 },
  { from: 60, level: "fair", share: 80 },
  { from: 75, level: "good", share: 99.99 },
  { from: 90, level: "excellent", share: 100 },
]
const rule = Schema.decodeUnknownSync(LinkedAmount)({
  kind: "linkedAmount",
  cite: "yangquan-2018#四(四)",
  levels,
  rounding: "halfUp",
})
const rate = (score: number, fullAmount: number) =>
  linkAmount(Schema.decodeUnknownSync(LinkedFacts)({ score, fullAmount }), rule).value

describe("linkAmount", () => {
  it.each([
    [59.99, 1000, { level: "poor", amount: 0 }],
    [60, 1000, { level: "fair", amount: 80_000 }],
    [74.99, 0.03, { level: "fair", amount: 2 }],
    [75, 50, { level: "good", amount: 5000 }],
    [90, 1000.01, { level: "excellent", amount: 100_001 }],
    [100, 1_000_000_000, { level: "excellent", amount: 100_000_000_000 }],
  ])("%f points bring of %f yuan: %o", (score, fullAmount, value) => {
    expect(rate(score, fullAmount)).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(linkedAmount.steps))
  })
})

describe("LevelShares", () => {
  it("takes levels and shares that rise", () => {
    const [poor, fair, good] = levels
    const tables = [[poor, good, { ...fair, from: 90 }], [poor, { ...fair, share: 100 }, good], [fair]]
    expect(tables.flatMap((table) => problemsOf(LevelShares, table))).toMatchInlineSnapshot(`
      [
        "2.level: Expected a higher level than in the row before",
        "2.share: Expected no less than in the row before",
        "0.from: Expected the first lower bound to be 0",
      ]
    `)
  })
})

const anyAmount = anyNear([1, 10_000], 0, 100_000_000_000)
const amountOf = (score: number, fullAmount: number) =>
  linkAmount({ score, fullAmount } as LinkedFacts, rule).value.amount

describe("laws", () => {
  it("a higher score never lowers the amount", () => {
    fc.assert(
      fc.property(anyScore, anyScore, anyAmount, (one, other, full) => {
        return amountOf(Math.min(one, other), full) <= amountOf(Math.max(one, other), full)
      }),
    )
  })

  it("the amount never exceeds the full amount", () => {
    fc.assert(fc.property(anyScore, anyAmount, (score, full) => amountOf(score, full) <= full))
  })

  it("one more fen of the full amount never lowers the amount", () => {
    fc.assert(fc.property(anyScore, anyAmount, (score, full) => amountOf(score, full) <= amountOf(score, full + 1)))
  })
})
