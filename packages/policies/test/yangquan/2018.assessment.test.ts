import { yangquan2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("what yangquan-2018 asks to be there", () => {
  it.each([
    ["unit-opinion", ["true"], "true"],
    ["unit-opinion", ["false"], "false"],
    ["two-way-evaluation", ["true", "true"], "true"],
    ["two-way-evaluation", ["true", "false"], "false"],
    ["burden-in-report", ["true", "true"], "true"],
    ["burden-in-report", ["false", "true"], "false"],
    ["governance-in-assessment", ["true", "true"], "true"],
    ["governance-in-assessment", ["true", "false"], "false"],
    ["two-way-appraisal", ["true", "true"], "true"],
    ["two-way-appraisal", ["false", "true"], "false"],
    ["worker-assessment", ["1"], "true"],
    ["worker-assessment", ["0"], "false"],
    ["community-veto-items", ["0"], "true"],
    ["community-veto-items", ["1"], "false"],
  ])("%s with %j is met: %s", (name, cells, met) => {
    expect(ruleOf(yangquan2018, name).rate(...cells)["met"]).toBe(met)
  })

  it.each([
    ["localGovernment", "true"],
    ["department", "false"],
  ])("lets communities be assessed by %s: %s", (assessor, allowed) => {
    expect(ruleOf(yangquan2018, "community-assessment").rate(assessor)).toEqual({ allowed })
  })
})

describe("yangquan-2018/satisfaction-led-evaluation", () => {
  const { rate } = ruleOf(yangquan2018, "satisfaction-led-evaluation")

  it.each([
    ["40", "30", "true", { met: "true", disputed: "met=false" }],
    ["40", "40", "true", { met: "false" }],
    ["51", "30", "true", { met: "true" }],
    ["50", "30", "true", { met: "true", disputed: "met=false" }],
    ["51", "30", "false", { met: "false" }],
  ])("satisfaction %s, largest other %s, published %s: %o", (satisfaction, other, published, result) => {
    expect(rate(satisfaction, other, published)).toEqual(result)
  })
})

describe("yangquan-2018/residents-year-end-appraisal", () => {
  const { rate } = ruleOf(yangquan2018, "residents-year-end-appraisal")

  it.each([
    ["11", "30", "early"],
    ["12", "1", "inTime"],
    ["12", "31", "inTime"],
    ["1", "1", "early"],
  ])("in month %s on day %s: %s", (month, day, state) => {
    expect(rate(month, day)["state"]).toBe(state)
  })
})

describe("scores and links in yangquan-2018", () => {
  it("weighs three parties by a scheme of its own", () => {
    const fills = {
      "recipients-weight": { status: "secondary", value: [{ weight: 50 }] },
      "third-party-weight": { status: "secondary", value: [{ weight: 20 }] },
    } as const
    const { rate, facts } = ruleOf(yangquan2018, "purchased-service-score", { fills })
    expect(facts).toEqual(["recipientsScore", "thirdPartyScore", "purchaserScore"])
    expect(rate("80", "90", "70")).toEqual({ score: "79" })
  })

  it("takes no scheme whose weights exceed the whole", () => {
    const value = [{ weight: 61 }]
    const fills = { "third-party-weight": { status: "secondary", value } } as const
    expect(() => ruleOf(yangquan2018, "purchased-service-score", { fills })).toThrowErrorMatchingInlineSnapshot(`
      [CannotBind: yangquan-2018/purchased-service-score
        components: expected weights that sum to at most 100, found [{"name":"recipientsScore","title":{"zh":"服务对象评分","en":"the recipients' score"},"least":0,"chosen":[{"weight":40}]},{"name":"thirdPartyScore","title":{"zh":"第三方评分","en":"a third party's score"},"least":0,"chosen":[{"weight":61}]}]]
    `)
  })

  it.each([
    ["community-running-funds", "74.99", { level: "fair", amount: "80000.01" }],
    ["community-performance-pay", "75", { level: "good", amount: "100000.01" }],
  ])("%s of 100000.01 yuan with a score of %s: %o", (name, score, result) => {
    expect(ruleOf(yangquan2018, name).rate(score, "100000.01")).toEqual(result)
  })
})
