import { xining2023 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xining-2023/community-funds", () => {
  const { rate, problems, facts } = ruleOf(xining2023, "community-funds")

  it.each([
    ["first", "100000.00"],
    ["second", "80000.00"],
  ])("a community of the %s class has a work fund of %s", (communityClass, workFund) => {
    expect(rate(communityClass)).toEqual({ partyBuildingFund: "10000.00", serviceFund: "200000.00", workFund })
  })

  it("knows two classes and asks for nothing else", () => {
    expect([facts, problems("third")]).toMatchInlineSnapshot(`
      [
        [
          "communityClass",
        ],
        [
          "communityClass: Expected "first" | "second"",
        ],
      ]
    `)
  })

  it("is what the city reports, and no norm", () => {
    const norms = xining2023.rules.filter(({ modality }) => modality !== "descriptive")
    expect(norms.filter(({ name }) => name.startsWith("community-"))).toEqual([])
  })
})

describe("xining-2023/community-budget", () => {
  it("shares by an illustrative ratio, and says so", () => {
    const { rule, rate } = ruleOf(xining2023, "community-budget")
    expect(rule.status).toBe("illustrative")
    expect(rate("first")).toEqual({
      partyBuildingFund: "10000.00",
      serviceFund: "200000.00",
      workFund: "100000.00",
      total: "310000.00",
      city: "155000.00",
      district: "155000.00",
    })
  })

  it("shares by the ratio that the user gives", () => {
    const value = [
      { payer: "district", parts: 2 },
      { payer: "city", parts: 1 },
    ]
    const fills = { "payer-shares": { status: "secondary", value } } as const
    const { rule, rate } = ruleOf(xining2023, "community-budget", { fills })
    expect(rule.status).toBe("secondary")
    // 10,000, 200,000 and 80,000 are shared one by one: 6666.67, 133333.33 and 53333.33 are the district's.
    expect(rate("second")).toMatchObject({ total: "290000.00", city: "96666.67", district: "193333.33" })
  })
})
