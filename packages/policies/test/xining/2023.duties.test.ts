import { xining2023 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xining-2023/quarterly-review", () => {
  const { rule, rate } = ruleOf(xining2023, "quarterly-review")

  it.each([
    [["1", "1", "1", "1"], { met: "true", held: "4", missed: "0" }],
    [["4", "0", "0", "0"], { met: "false", held: "4", missed: "3" }],
  ])("reviews %j are %o", (cells, result) => {
    expect(rate(...cells)).toEqual(result)
  })

  it("is what the city reports, and no norm", () => {
    expect(rule.entry.modality).toBe("descriptive")
  })
})

describe("xining-2023/joint-meeting-levels", () => {
  it("a community without a joint meeting lacks one of two levels", () => {
    expect(ruleOf(xining2023, "joint-meeting-levels").rate("true", "false")).toEqual({
      met: "false",
      satisfied: "1",
      missing: "1",
    })
  })
})
