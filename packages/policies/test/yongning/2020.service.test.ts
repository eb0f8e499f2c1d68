import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/livelihood-approvals", () => {
  const { rate } = ruleOf(yongning2020, "livelihood-approvals")

  it.each([
    ["true", "true", "false", "true"],
    ["true", "false", "true", "true"],
    ["true", "false", "false", "false"],
    ["false", "false", "false", "true"],
  ])("livelihood %s, street %s, community %s: met %s", (livelihood, street, community, met) => {
    expect(rate(livelihood, street, community)["met"]).toBe(met)
  })
})

describe.each([
  ["service-station-standards", 4, "must"],
  ["service-channels", 3, "aim"],
  ["staggered-duty", 1, "must"],
])("yongning-2020/%s", (name, items, modality) => {
  const { rate, rule } = ruleOf(yongning2020, name)

  it(`asks for ${items}, as ${modality}`, () => {
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    expect(rate(...all.with(0, "false"))).toEqual({ met: "false", satisfied: String(items - 1), missing: "1" })
    expect(rule.entry.modality).toBe(modality)
  })
})
