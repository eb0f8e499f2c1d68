import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/honours-notice", () => {
  const { rate, facts } = ruleOf(xingqing2018, "honours-notice")

  it("asks for the working days and for whom was asked", () => {
    expect(facts).toEqual(["workingDays", "streetAsked", "communityAsked"])
  })

  it.each([
    ["8", "true", "true", { met: "false", daysMissing: "2", notAsked: "0", disputed: "daysMissing=1" }],
    ["9", "true", "true", { met: "false", daysMissing: "1", notAsked: "0", disputed: "met=true;daysMissing=0" }],
    ["10", "true", "true", { met: "true", daysMissing: "0", notAsked: "0" }],
    ["11", "true", "true", { met: "true", daysMissing: "0", notAsked: "0", disputed: "met=false" }],
    ["10", "true", "false", { met: "false", daysMissing: "0", notAsked: "1" }],
    ["10", "false", "false", { met: "false", daysMissing: "0", notAsked: "2" }],
  ])("%s working days, street asked %s, community asked %s", (days, street, community, result) => {
    expect(rate(days, street, community)).toEqual(result)
  })
})

describe.each([
  ["co-building-agreement", 1],
  ["four-lists", 4],
  ["grid-ledgers", 5],
])("xingqing-2018/%s", (name, items) => {
  const { rate } = ruleOf(xingqing2018, name)

  it(`is met by all ${items} and by no fewer`, () => {
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    for (let at = 0; at < items; at++) expect(rate(...all.with(at, "false"))["met"]).toBe("false")
  })
})

describe.each(["committee-election", "major-matters", "many-vacancies"])("xingqing-2018/%s", (name) => {
  const { rate } = ruleOf(xingqing2018, name)

  it.each([
    ["true", "true", { applies: "true", met: "true", missing: "0" }],
    ["true", "false", { applies: "true", met: "false", missing: "1" }],
    ["false", "false", { applies: "false", met: "true", missing: "0" }],
  ])("where the condition holds: %s, and the need is there: %s", (condition, need, result) => {
    expect(rate(condition, need)).toEqual(result)
  })
})

describe("xingqing-2018/deliberation-scope", () => {
  const { rate } = ruleOf(xingqing2018, "deliberation-scope")

  it.each([
    ["true", "false", "false", "true", "false", "true"],
    ["false", "true", "false", "false", "true", "true"],
    ["false", "false", "true", "false", "false", "false"],
    ["false", "false", "false", "false", "false", "true"],
  ])("decision %s, difficulty %s, dispute %s, residents %s, delegates %s: met %s", (...row) => {
    expect(rate(...row.slice(0, 5))["met"]).toBe(row[5])
  })
})
