import { xining2023 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"
import { expectRows } from "../rows.ts"

describe("bodies as reported", () => {
  expectRows(xining2023, {
    "reporting-lines": [
      ["city none", "met=true"],
      ["street district", "met=true"],
      ["street city", "met=false"],
      ["compoundBranch community", "met=true"],
    ],
    "one-shoulder": [["1", "met=true missing=0 surplus=0"]],
    "four-party-linkage": [["y y n y", "met=false missing=1"]],
    "police-deputy": [["y n", "met=false missing=1"]],
  })

  it("bind nobody", () => {
    for (const name of [
      "reporting-lines",
      "leading-group-head",
      "one-shoulder",
      "four-party-linkage",
      "police-deputy",
    ]) {
      expect(ruleOf(xining2023, name).rule.entry.modality).toBe("descriptive")
    }
  })
})
