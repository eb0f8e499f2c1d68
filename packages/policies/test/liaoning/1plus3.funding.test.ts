import { liaoning1plus3 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("liaoning-1plus3/funds-growth", () => {
  const { rate } = ruleOf(liaoning1plus3, "funds-growth")

  it.each([
    ["100000.01", "100000", { met: "true", excess: "0.01" }],
    ["100000", "100000", { met: "false", excess: "0.00", disputed: "met=true" }],
    ["99999.99", "100000", { met: "false", excess: "-0.01" }],
  ])("%s after %s is %o", (thisYear, lastYear, result) => {
    expect(rate(thisYear, lastYear)).toEqual(result)
  })
})

describe("what has to be there in Liaoning", () => {
  it.each([
    ["special-funds", ["true", "true"], "true"],
    ["special-funds", ["true", "false"], "false"],
    ["transfer-with-duty", ["true", "true"], "true"],
    ["transfer-with-duty", ["false", "true"], "false"],
  ])("%s with %j is met: %s", (name, cells, met) => {
    expect(ruleOf(liaoning1plus3, name).rate(...cells)["met"]).toBe(met)
  })
})
