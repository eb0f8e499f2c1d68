import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/unit-party-building", () => {
  const { rate, problems, facts, results } = ruleOf(yongning2020, "unit-party-building")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([["ownScore", "participationScore"], ["score"]])
  })

  it.each([
    ["100", "100", "100"],
    ["0", "0", "0"],
    ["90", "80", "89"],
    ["90.5", "83.33", "89.783"],
    ["66.67", "0.01", "60.004"],
    ["60", "60", "60"],
    ["0.01", "0.01", "0.01"],
    ["99.99", "0", "89.991"],
  ])("an own score of %s and participation of %s make %s", (own, participation, score) => {
    expect(rate(own, participation)).toEqual({ score })
  })

  it("takes scores from 0 to 100 with at most two decimals", () => {
    expect([...problems("100.01", "-1"), ...problems("60.001", "95%")]).toMatchInlineSnapshot(`
      [
        "ownScore: Expected a number from 0 to 100 with at most two decimals",
        "participationScore: Expected a number from 0 to 100 with at most two decimals",
        "ownScore: Expected a number from 0 to 100 with at most two decimals",
        "participationScore: Expected a number from 0 to 100 with at most two decimals",
      ]
    `)
  })
})

describe("yongning-2020/street-assessment", () => {
  const { rate } = ruleOf(yongning2020, "street-assessment")

  it.each([
    ["county", "none", "true"],
    ["department", "none", "false"],
    ["department", "caseApproval", "true"],
  ])("%s with the exception %s: %s", (assessor, exception, allowed) => {
    expect(rate(assessor, exception)).toEqual({ allowed })
  })
})

describe("weights of the street in yongning-2020", () => {
  it.each([
    ["stationed-agency-weight", "49", { met: "false", nearest: "50" }],
    ["stationed-agency-weight", "50", { met: "true", nearest: "50" }],
    ["stationed-agency-weight", "51", { met: "true", nearest: "51" }],
    ["on-call-department-weight", "4", { met: "false", nearest: "5" }],
    ["on-call-department-weight", "5", { met: "true", nearest: "5" }],
    ["on-call-department-weight", "6", { met: "true", nearest: "6" }],
    ["stationed-agency-head-weight", "49", { met: "false", nearest: "50", disputed: "met=true;nearest=49" }],
    ["stationed-agency-head-weight", "50", { met: "true", nearest: "50" }],
    ["stationed-agency-head-weight", "51", { met: "true", nearest: "51", disputed: "met=false;nearest=50" }],
  ])("%s of %s %%: %o", (name, weight, result) => {
    expect(ruleOf(yongning2020, name).rate(weight)).toEqual(result)
  })

  it("a scheme below its floor scores nobody", () => {
    const fills = { "street-weight": { status: "secondary", value: [{ weight: 49 }] } } as const
    expect(() => ruleOf(yongning2020, "stationed-agency-score", { fills })).toThrowErrorMatchingInlineSnapshot(`
      [CannotBind: yongning-2020/stationed-agency-score
        components[0].chosen[0].weight: expected no less than 50, found 49]
    `)
  })

  it("a scheme above its floor scores with its own weight", () => {
    const fills = { "street-weight": { status: "secondary", value: [{ weight: 60 }] } } as const
    const { rate, rule } = ruleOf(yongning2020, "stationed-agency-score", { fills })
    expect([rate("80", "90.01"), rule.status]).toEqual([{ score: "84.004" }, "secondary"])
  })
})

describe("yongning-2020/on-call-department-score", () => {
  const { rate, facts } = ruleOf(yongning2020, "on-call-department-score")

  it("asks for the matters, their scores together, and the other score", () => {
    expect(facts).toEqual(["cases", "caseScores", "otherScore"])
  })

  it.each([
    ["4", "340", "90", { score: "89.75" }],
    ["3", "250", "90", { score: "89.6667" }],
    ["0", "0", "90", { score: "90", disputed: "score=90.5" }],
  ])("%s matters with %s points beside %s: %o", (cases, caseScores, otherScore, result) => {
    expect(rate(cases, caseScores, otherScore)).toEqual(result)
  })
})

describe("what yongning-2020 asks to be there", () => {
  it("gives communities four rights", () => {
    const { rate } = ruleOf(yongning2020, "community-rights")
    expect(rate("true", "true", "true", "true")).toEqual({ met: "true", missing: "0" })
    expect(rate("true", "false", "true", "false")).toEqual({ met: "false", missing: "2" })
  })

  it("asks for the street's consent before a cadre of a stationed agency comes or goes", () => {
    const { rate } = ruleOf(yongning2020, "stationed-agency-personnel")
    expect([rate("true")["met"], rate("false")["met"]]).toEqual(["true", "false"])
  })
})

describe("units that lag badly", () => {
  it.each([
    ["lagging-accountability", ["true", "false"], "true"],
    ["lagging-accountability", ["false", "true"], "true"],
    ["lagging-accountability", ["false", "false"], "false"],
  ])("%s with %j is met: %s", (name, cells, met) => {
    expect(ruleOf(yongning2020, name).rate(...cells)["met"]).toBe(met)
  })
})
