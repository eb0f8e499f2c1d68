import { liaoning1plus3 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe.each([
  ["relations-check", ["relationChecked", "fileKept"]],
  ["dues", ["paidInTime", "paidInFull"]],
])("liaoning-1plus3/%s", (name, columns) => {
  const { rate, facts } = ruleOf(liaoning1plus3, name)

  it("asks for both", () => {
    expect(facts).toEqual(columns)
  })

  it.each([
    ["true", "true", "true", "0"],
    ["true", "false", "false", "1"],
    ["false", "true", "false", "1"],
    ["false", "false", "false", "2"],
  ])("%s and %s: met %s, %s missing", (one, other, met, missing) => {
    expect(rate(one, other)).toMatchObject({ met, missing })
  })
})
