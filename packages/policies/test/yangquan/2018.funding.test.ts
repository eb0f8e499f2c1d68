import { yangquan2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yangquan-2018/purchase-sources", () => {
  const { rate } = ruleOf(yangquan2018, "purchase-sources")

  it.each([
    ["50000.01", "50000", { met: "true", excess: "0.01" }],
    ["50000", "50000", { met: "false", excess: "0.00" }],
    ["0", "50000", { met: "false", excess: "-50000.00" }],
  ])("%s from the budget and %s from the lottery are %o", (budget, lottery, result) => {
    expect(rate(budget, lottery)).toEqual(result)
  })
})

describe("yangquan-2018/facility-utilities", () => {
  it.each([
    ["1000", "0.477", "477.00"],
    ["0", "3.5", "0.00"],
    ["1.01", "0.5", "0.51"],
  ])("%s units at %s yuan cost %s", (consumption, tariff, cost) => {
    expect(ruleOf(yangquan2018, "facility-utilities").rate(consumption, tariff)).toEqual({ cost })
  })
})

describe("what has to be there in Yangquan", () => {
  it.each([
    ["budget-lines", 5],
    ["residents-supervise-funds", 2],
    ["assistance-conditions", 3],
    ["social-organisation-support", 4],
  ])("%s has %i items, and one missing breaks it", (name, items) => {
    const { rate } = ruleOf(yangquan2018, name)
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    expect(rate("false", ...all.slice(1))).toEqual({ met: "false", satisfied: String(items - 1), missing: "1" })
  })
})
