import { yangquan2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe.each([
  ["power-lists", 2, "must"],
  ["community-lists", 2, "must"],
  ["small-power-list", 2, "must"],
  ["public-service-catalogue", 1, "must"],
  ["one-window", 3, "aim"],
  ["emergency-preparedness", 4, "must"],
  ["purchase-catalogue-content", 5, "must"],
  ["registration-measures", 1, "must"],
])("yangquan-2018/%s", (name, items, modality) => {
  const { rate, rule } = ruleOf(yangquan2018, name)

  it(`asks for ${items}, as ${modality}`, () => {
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    for (let at = 0; at < items; at++) expect(rate(...all.with(at, "false"))["met"]).toBe("false")
    expect(rule.entry.modality).toBe(modality)
  })
})

describe("yangquan-2018/three-society-project", () => {
  const { rate } = ruleOf(yangquan2018, "three-society-project")

  it.each([
    ["0", "takeOn", "socialOrganisation", "true"],
    ["0", "takeOn", "socialWorkers", "false"],
    ["1", "carryOut", "socialWorkers", "true"],
    ["1", "deliver", "other", "false"],
    ["2", "deliver", "other", "true"],
  ])("after %s steps, %s by %s is allowed: %s", (done, step, by, allowed) => {
    expect(rate(done, step, by)["allowed"]).toBe(allowed)
  })
})

describe("yangquan-2018/deliberation-scope", () => {
  const { rate, rule } = ruleOf(yangquan2018, "deliberation-scope")

  it.each([
    ["true", "false", "false", "true", "true", "true", { applies: "true", met: "true", missing: "0" }],
    ["false", "false", "true", "true", "false", "true", { applies: "true", met: "false", missing: "1" }],
    ["false", "false", "false", "false", "false", "false", { applies: "false", met: "true", missing: "0" }],
  ])("decision %s, difficulty %s, dispute %s, led by %s and %s, deliberated %s", (...row) => {
    expect(rate(...(row.slice(0, 6) as Array<string>))).toEqual(row[6])
  })

  it("leaves room for reasons", () => {
    expect(rule.entry.modality).toBe("default")
  })
})
