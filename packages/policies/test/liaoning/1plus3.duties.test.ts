import { liaoning1plus3 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("liaoning-1plus3/independent-work", () => {
  const { rate } = ruleOf(liaoning1plus3, "independent-work")

  it.each([
    ["passed", { allowed: "true" }],
    ["failed", { allowed: "false" }],
    ["notTrained", { allowed: "false", disputed: "allowed=true" }],
  ])("a new worker who %s is %o", (induction, result) => {
    expect(rate(induction)).toEqual(result)
  })
})

describe("duties of Liaoning", () => {
  it.each([
    ["street-special-meeting", ["1"], { met: "true", held: "1", missed: "0" }],
    ["street-special-meeting", ["0"], { met: "false", held: "0", missed: "1" }],
    ["worker-training", ["8", "8"], { met: "true", coverage: "100.00", missing: "0" }],
    ["worker-training", ["7", "8"], { met: "false", coverage: "87.50", missing: "1" }],
    ["induction", ["none"], { met: "true", satisfied: "0", missing: "0" }],
    ["induction", ["no"], { met: "false", satisfied: "0", missing: "1" }],
    ["joint-meeting", ["true"], { met: "true", satisfied: "1", missing: "0" }],
  ])("%s of %j is %o", (name, cells, result) => {
    expect(ruleOf(liaoning1plus3, name).rate(...cells)).toEqual(result)
  })
})
