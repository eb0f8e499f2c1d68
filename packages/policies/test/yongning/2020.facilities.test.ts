import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/new-centre-area", () => {
  it.each([
    ["499.99", { met: "false", required: "500", missing: "0.01" }],
    ["500", { met: "true", required: "500", missing: "0" }],
    ["500.01", { met: "true", required: "500", missing: "0" }],
  ])("%s m² are %o", (area, result) => {
    expect(ruleOf(yongning2020, "new-centre-area").rate(area)).toEqual(result)
  })
})

describe("premises of Yongning", () => {
  it.each([
    ["naturalResources", "true"],
    ["other", "false"],
    ["nobody", "false"],
  ])("activity rooms approved by %s are in order: %s", (approvedBy, allowed) => {
    expect(ruleOf(yongning2020, "activity-room-approval").rate(approvedBy)).toEqual({ allowed })
  })

  it("show their rules on the wall", () => {
    expect(ruleOf(yongning2020, "rules-on-wall").rate("false")).toEqual({ met: "false", satisfied: "0", missing: "1" })
  })

  it("of old compounds get four kinds of equipment, which is an aim", () => {
    const { rate, rule } = ruleOf(yongning2020, "old-compound-equipment")
    expect(rate("true", "false", "false", "true")).toEqual({ met: "false", satisfied: "2", missing: "2" })
    expect(rule.entry.modality).toBe("aim")
  })
})
