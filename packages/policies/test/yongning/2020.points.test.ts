import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/double-report", () => {
  const { rate, facts } = ruleOf(yongning2020, "double-report")

  it("asks for both meanings of the double check-in", () => {
    expect(facts).toEqual([
      "unitPaired",
      "unitCheckedIn",
      "memberCheckedIn",
      "checkedInAtWork",
      "checkedInAtHome",
      "reportedToCommunity",
      "reportedToUnit",
    ])
  })

  it("everything done under both readings is met, and not disputed", () => {
    expect(rate("true", "true", "true", "true", "true", "true", "true")).toEqual({ met: "true", missing: "0" })
  })

  it("a member that checked in at one community only is met, and disputed", () => {
    expect(rate("true", "true", "true", "true", "false", "true", "true")).toEqual({
      met: "true",
      missing: "0",
      disputed: "met=false;missing=1",
    })
  })

  it("a report to the community only lacks the other one", () => {
    expect(rate("true", "true", "true", "true", "true", "true", "false")).toEqual({ met: "false", missing: "1" })
  })

  it("under the other reading the unit's own check-in does not matter", () => {
    const other = ruleOf(yongning2020, "double-report", { choices: { "double-check-in": "work-and-home" } })
    expect(other.rate("true", "false", "false", "true", "true", "true", "true")["met"]).toBe("true")
  })
})

describe("yongning-2020/post-points", () => {
  const { rate, facts, results } = ruleOf(yongning2020, "post-points")

  it("turns components into points, with the check-ins that stars need", () => {
    expect([facts, results]).toEqual([
      ["postDuty", "checkIns"],
      ["points", "postDuty", "checkIns"],
    ])
    expect(rate("12.5", "7")).toEqual({ points: "12.5", postDuty: "12.5", checkIns: "7" })
  })
})

describe("yongning-2020/points-publication", () => {
  const { rate } = ruleOf(yongning2020, "points-publication")

  it.each([
    ["true", "true", "true", "0"],
    ["true", "false", "false", "1"],
    ["false", "true", "false", "1"],
    ["false", "false", "false", "2"],
  ])("published in the community %s, in the unit %s: met %s", (community, unit, met, missing) => {
    expect(rate(community, unit)).toMatchObject({ met, missing })
  })
})

describe("yongning-2020/mobile-members-check", () => {
  it("regularly gives no interval: checks are counted and not judged", () => {
    const { rate } = ruleOf(yongning2020, "mobile-members-check")
    expect(rate("0")["met"]).toBe("")
  })

  it("with an interval of one's own, a quarter without a check is missed", () => {
    const value = [{ interval: "quarter", least: 1 }]
    const { rate } = ruleOf(yongning2020, "mobile-members-check", {
      fills: { interval: { status: "secondary", value } },
    })
    expect([rate("1", "1", "1", "1")["met"], rate("1", "0", "2", "1")["met"]]).toEqual(["true", "false"])
  })
})

describe("yongning-2020/new-sector-plaques", () => {
  const { rate } = ruleOf(yongning2020, "new-sector-plaques")

  it.each([
    ["true", "false", "true", { applies: "true", met: "true", missing: "0" }],
    ["true", "false", "false", { applies: "true", met: "false", missing: "1" }],
    ["false", "true", "false", { applies: "true", met: "false", missing: "1" }],
    ["false", "false", "false", { applies: "false", met: "true", missing: "0" }],
  ])("a firm with members %s, premises of a member %s, plaque %s", (firm, premises, plaque, expected) => {
    expect(rate(firm, premises, plaque)).toEqual(expected)
  })
})

describe("yongning-2020/volunteer-registration", () => {
  const { rate } = ruleOf(yongning2020, "volunteer-registration")

  it("a claim without registration is not met, and disputed", () => {
    expect(rate("true", "false")).toEqual({
      applies: "true",
      met: "false",
      missing: "1",
      disputed: "met=true;missing=0",
    })
  })

  it.each([
    ["true", "true", "true", "true"],
    ["false", "false", "false", "true"],
  ])("a claim %s with registration %s applies %s and is met %s", (claimed, registered, applies, met) => {
    expect(rate(claimed, registered)).toEqual({ applies, met, missing: "0" })
  })
})
