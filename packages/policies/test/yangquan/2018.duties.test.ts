import { yangquan2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("duties of Yangquan", () => {
  it.each([
    ["leader-training", ["2", "2"], { met: "true", coverage: "100.00", missing: "0" }],
    ["leader-training", ["1", "2"], { met: "false", coverage: "50.00", missing: "1" }],
    ["governance-study", ["2"], { met: "", held: "2", missed: "" }],
    ["property-joint-meeting", ["true", "true", "true", "true", "true"], { met: "true", satisfied: "5", missing: "0" }],
    [
      "property-joint-meeting",
      ["true", "true", "false", "true", "true"],
      { met: "false", satisfied: "4", missing: "1" },
    ],
  ])("%s of %j is %o", (name, cells, result) => {
    expect(ruleOf(yangquan2018, name).rate(...cells)).toEqual(result)
  })
})
