import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/street-admission", () => {
  const { rate, facts } = ruleOf(xingqing2018, "street-admission")

  it("asks for the list and the procedure for new tasks", () => {
    expect(facts).toEqual(["listed", "partyCommitteeConsent", "governmentConsent", "staffingDocument"])
  })

  it.each([
    ["true", "false", "false", "false", "true", "listed"],
    ["false", "true", "true", "true", "true", "outside"],
    ["false", "true", "true", "false", "false", "none"],
    ["false", "false", "true", "true", "false", "none"],
  ])("listed %s, consents %s %s, document %s: admitted %s by %s", (...row) => {
    const [admitted, route] = row.slice(4)
    expect(rate(...row.slice(0, 4))).toEqual({ admitted, route })
  })
})

describe.each(["community-admission", "station-items"])("xingqing-2018/%s", (name) => {
  const { rate, facts } = ruleOf(xingqing2018, name)

  it("nothing but the list admits", () => {
    expect(facts).toEqual(["listed"])
    expect(rate("true")).toEqual({ admitted: "true", route: "listed" })
    expect(rate("false")).toEqual({ admitted: "false", route: "none" })
  })
})

describe("xingqing-2018/no-burdens-on-communities", () => {
  const { rate } = ruleOf(xingqing2018, "no-burdens-on-communities")

  it.each([
    ["setUpOrgan", "false"],
    ["hangPlaque", "false"],
    ["demandEither", "false"],
    ["assessByEither", "false"],
    ["other", "true"],
  ])("%s is allowed: %s", (act, allowed) => {
    expect(rate(act)).toEqual({ allowed })
  })
})

describe("xingqing-2018/community-records", () => {
  const { rate } = ruleOf(xingqing2018, "community-records")

  it.each([
    ["true", "false", "false", "true", "true"],
    ["true", "true", "false", "false", "true"],
    ["true", "false", "false", "false", "false"],
    ["false", "false", "false", "false", "true"],
  ])("needed %s, notes %s, materials %s, electronic %s: met %s", (...row) => {
    expect(rate(...row.slice(0, 4))["met"]).toBe(row[4])
  })
})
