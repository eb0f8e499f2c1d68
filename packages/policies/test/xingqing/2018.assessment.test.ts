import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/unit-party-building", () => {
  const { rate, problems, facts, results } = ruleOf(xingqing2018, "unit-party-building")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([
      ["unitLevel", "ownScore", "streetScore", "communityScore"],
      ["score", "streetWeight", "communityWeight"],
    ])
  })

  it.each([
    ["region", "90", "80", "70", { score: "88.4", streetWeight: "4", communityWeight: "6" }],
    ["city", "90", "80", "70", { score: "86.8", streetWeight: "8", communityWeight: "12" }],
    ["district", "90", "80", "70", { score: "86.8", streetWeight: "8", communityWeight: "12" }],
    ["central", "90", "80", "70", { score: "", streetWeight: "", communityWeight: "" }],
    ["region", "99.99", "0.01", "0.01", { score: "89.992", streetWeight: "4", communityWeight: "6" }],
    ["city", "33.33", "66.67", "99.99", { score: "43.9964", streetWeight: "8", communityWeight: "12" }],
    ["district", "100", "100", "100", { score: "100", streetWeight: "8", communityWeight: "12" }],
  ])("a unit of the level %s with %s, %s and %s has %o", (level, own, street, community, result) => {
    expect(rate(level, own, street, community)).toEqual(result)
  })

  it("takes the four levels and no other", () => {
    expect(problems("county", "90", "80", "")).toMatchInlineSnapshot(`
      [
        "unitLevel: Expected "region" | "city" | "district" | "central"",
        "communityScore: Expected a number from 0 to 100 with at most two decimals",
      ]
    `)
  })
})

describe("weights in xingqing-2018", () => {
  it.each([
    ["agency-head-weight", "49", { met: "false", nearest: "50" }],
    ["agency-head-weight", "50", { met: "true", nearest: "50" }],
    ["agency-head-weight", "51", { met: "true", nearest: "51" }],
    ["street-staff-weight", "29", { met: "false", nearest: "30" }],
    ["street-staff-weight", "30", { met: "true", nearest: "30" }],
    ["street-staff-weight", "31", { met: "true", nearest: "31" }],
    ["station-staff-weight", "49", { met: "false", nearest: "50" }],
    ["station-staff-weight", "50", { met: "true", nearest: "50" }],
    ["station-staff-weight", "100", { met: "true", nearest: "100" }],
  ])("%s of %s %%: %o", (name, weight, result) => {
    expect(ruleOf(xingqing2018, name).rate(weight)).toEqual(result)
  })

  it.each([
    ["agency-head-score", "80", "90", "85"],
    ["street-staff-score", "80", "90", "87"],
    ["station-staff-score", "80", "90", "85"],
    ["department-score", "80", "90", "89"],
  ])("%s at the shipped weight, from %s and %s: %s", (name, own, other, score) => {
    const { rate, rule } = ruleOf(xingqing2018, name)
    expect([rate(own, other), rule.status]).toEqual([{ score }, "illustrative"])
  })
})

describe("xingqing-2018/unit-score-report", () => {
  const { rate } = ruleOf(xingqing2018, "unit-score-report")

  it.each([
    ["12", "19", { met: "true", state: "inTime" }],
    ["12", "20", { met: "true", state: "inTime", disputed: "met=false;state=late" }],
    ["12", "21", { met: "false", state: "late" }],
    ["1", "1", { met: "true", state: "inTime" }],
  ])("reported in month %s on day %s: %o", (month, day, result) => {
    expect(rate(month, day)).toEqual(result)
  })
})

describe("who assesses in xingqing-2018", () => {
  it.each([
    ["community-assessment", ["department", "none"], "false"],
    ["community-assessment", ["department", "centre"], "true"],
    ["community-assessment", ["department", "region"], "true"],
    ["community-assessment", ["department", "city"], "true"],
    ["street-assessment", ["department"], "false"],
    ["street-assessment", ["district"], "true"],
  ])("%s by %j: %s", (name, cells, allowed) => {
    expect(ruleOf(xingqing2018, name).rate(...cells)).toEqual({ allowed })
  })

  it("leaves communities no veto items", () => {
    const { rate } = ruleOf(xingqing2018, "community-veto-items")
    expect([rate("0"), rate("1")]).toEqual([
      { met: "true", toAbolish: "0" },
      { met: "false", toAbolish: "1" },
    ])
  })
})

describe("cycles of assessment in xingqing-2018", () => {
  it.each([
    ["worker-assessment", ["1", "1"], { met: "true", missing: "0" }],
    ["worker-assessment", ["2", "0"], { met: "false", missing: "1" }],
    ["grid-worker-assessment", ["1", "1", "1", "1"], { met: "true", missing: "0" }],
    ["grid-worker-assessment", ["1", "0", "2", "1"], { met: "false", missing: "1" }],
  ])("%s with %j: %o", (name, cells, result) => {
    expect(ruleOf(xingqing2018, name).rate(...cells)).toEqual(result)
  })
})

describe("honours, reports and appraisals in xingqing-2018", () => {
  it.each([
    ["consents", "false", { state: "cleared", complete: "true" }],
    ["objects", "true", { state: "vetoSuggested", complete: "true", disputed: "state=vetoed" }],
    ["objects", "false", { state: "vetoSuggested", complete: "false", disputed: "state=vetoed" }],
  ])("the street %s, with reasons %s: %o", (decision, reasons, result) => {
    expect(ruleOf(xingqing2018, "honour-review").rate(decision, reasons)).toEqual(result)
  })

  it.each([
    ["three-reports", ["true", "true", "true"], { met: "true", missing: "0" }],
    ["three-reports", ["true", "true", "false"], { met: "false", missing: "1" }],
    ["residents-appraisal", ["true", "true", "true"], { met: "true", missing: "0" }],
    ["residents-appraisal", ["false", "false", "true"], { met: "false", missing: "2" }],
    ["agency-head-appointment", ["true"], { met: "true", missing: "0" }],
    ["agency-head-appointment", ["false"], { met: "false", missing: "1" }],
  ])("%s with %j: %o", (name, cells, result) => {
    expect(ruleOf(xingqing2018, name).rate(...cells)).toEqual(result)
  })

  it("scores the votes of residents' representatives, and nobody's votes not at all", () => {
    const { rate } = ruleOf(xingqing2018, "residents-appraisal-score")
    expect(rate("1", "1", "1", "0", "7")).toEqual({ score: "85" })
    expect(rate("0", "0", "0", "0", "7")).toEqual({ score: "" })
  })

  it.each([
    ["60", "30", "6", "3", { met: "true", fairPlaces: "6", missing: "0" }],
    ["60", "30", "5", "4", { met: "false", fairPlaces: "6", missing: "1" }],
  ])("%s and %s staff with %s and %s excellent places: %o", (communities, street, places, streetPlaces, result) => {
    expect(ruleOf(xingqing2018, "excellent-quota").rate(communities, street, places, streetPlaces)).toEqual(result)
  })
})

describe("what a score rests on and what an assessment is used for", () => {
  it.each([
    ["unit-score-basis", ["true", "true"], "true"],
    ["unit-score-basis", ["true", "false"], "false"],
    ["worker-assessment-use", ["true", "true", "true", "true", "true"], "true"],
    ["worker-assessment-use", ["true", "false", "true", "true", "true"], "false"],
  ])("%s with %j is met: %s", (name, cells, met) => {
    expect(ruleOf(xingqing2018, name).rate(...cells)["met"]).toBe(met)
  })
})
