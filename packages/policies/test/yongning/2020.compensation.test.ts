import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/allowances", () => {
  const { rate, problems, facts, results } = ruleOf(yongning2020, "allowances")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([["compoundHead", "branchMember", "buildingHead"], ["monthly"]])
  })

  it.each([
    ["false", "false", "false", { monthly: "0.00" }],
    ["true", "false", "false", { monthly: "300.00" }],
    ["false", "true", "false", { monthly: "200.00" }],
    ["false", "false", "true", { monthly: "200.00" }],
    ["true", "true", "false", { monthly: "300.00", disputed: "monthly=500.00" }],
    ["true", "false", "true", { monthly: "500.00", disputed: "monthly=300.00" }],
    ["false", "true", "true", { monthly: "400.00", disputed: "monthly=200.00" }],
    ["true", "true", "true", { monthly: "500.00", disputed: "monthly=700.00;monthly=300.00" }],
  ])("head %s, member %s, building head %s draws %o", (head, member, building, result) => {
    expect(rate(head, member, building)).toEqual(result)
  })

  it("says yes and no only as true and false", () => {
    expect(problems("yes", "", "false")).toMatchInlineSnapshot(`
      [
        "compoundHead: Expected true or false",
        "branchMember: Expected true or false",
      ]
    `)
  })

  it("adds everything up where both readings add", () => {
    const added = ruleOf(yongning2020, "allowances", { choices: { "head-and-member": "both" } })
    expect(added.rate("true", "true", "true")["monthly"]).toBe("700.00")
  })
})

describe("yongning-2020/performance-settlement", () => {
  const table = [
    { stars: 1, monthly: 300 },
    { stars: 2, monthly: 450.55 },
    { stars: 3, monthly: 600 },
  ]
  const fills = { "performance-pay": { status: "official", value: table } } as const
  const { rate, problems, facts, results } = ruleOf(yongning2020, "performance-settlement", { fills })

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([
      ["lastYearStars", "thisYearStars", "monthsWorked"],
      ["paidMonthly", "due", "settlement"],
    ])
  })

  it.each([
    ["2", "2", "12", { paidMonthly: "450.55", due: "5406.60", settlement: "0.00" }],
    ["1", "3", "12", { paidMonthly: "300.00", due: "7200.00", settlement: "3600.00" }],
    ["1", "3", "1", { paidMonthly: "300.00", due: "600.00", settlement: "300.00" }],
    ["2", "1", "7", { paidMonthly: "450.55", due: "2100.00", settlement: "-1053.85", disputed: "settlement=0.00" }],
  ])("%s stars, then %s, in %s months settle as %o", (lastYear, thisYear, months, result) => {
    expect(rate(lastYear, thisYear, months)).toEqual(result)
  })

  it("takes no stars that the table lacks and no months that a year lacks", () => {
    expect([...problems("0", "4", "0"), ...problems("1", "1", "13")]).toMatchInlineSnapshot(`
      [
        "lastYearStars: Expected a whole number from 1 to 3",
        "thisYearStars: Expected a whole number from 1 to 3",
        "monthsWorked: Expected a whole number from 1 to 12",
        "monthsWorked: Expected a whole number from 1 to 12",
      ]
    `)
  })

  it("says that the figures it ships with are illustrative", () => {
    expect(ruleOf(yongning2020, "performance-settlement").rule.status).toBe("illustrative")
  })
})

describe("yongning-2020/allowances-within-finances", () => {
  const { rate, facts } = ruleOf(yongning2020, "allowances-within-finances")

  it("asks for the means of the county too", () => {
    expect(facts).toEqual(["compoundHead", "branchMember", "buildingHead", "countyFinanceAllows"])
  })

  it.each([
    ["true", "false", "false", "false", { monthly: "300.00" }],
    ["false", "true", "false", "false", { monthly: "0.00" }],
    ["false", "false", "true", "false", { monthly: "0.00", disputed: "monthly=200.00" }],
    ["false", "false", "true", "true", { monthly: "200.00" }],
  ])("head %s, member %s, building head %s, means %s: %o", (head, member, building, means, result) => {
    expect(rate(head, member, building, means)).toEqual(result)
  })
})

describe("yongning-2020/wage-floor", () => {
  const { rate } = ruleOf(yongning2020, "wage-floor")

  it.each([
    ["4149.99", "1660", { met: "false", floor: "4150.00", missing: "0.01" }],
    ["4150", "1660", { met: "true", floor: "4150.00", missing: "0.00" }],
    ["4150.01", "1660", { met: "true", floor: "4150.00", missing: "0.00" }],
  ])("an average of %s beside a minimum wage of %s: %o", (average, minimum, result) => {
    expect(rate(average, minimum)).toEqual(result)
  })
})

describe("yongning-2020/wage-rise", () => {
  const { rate } = ruleOf(yongning2020, "wage-rise")

  it.each([
    ["3000", "3499.99", "499.99", { met: "false", rise: "499.99", missing: "0.01", disputed: "missing=1000.01" }],
    ["3000", "3500", "500", { met: "true", rise: "500.00", missing: "0.00", disputed: "met=false;missing=1000.00" }],
    [
      "3000",
      "4500",
      "499",
      { met: "true", rise: "1500.00", missing: "0.00", disputed: "met=false;rise=499.00;missing=1.00" },
    ],
    ["3000", "4500", "1500", { met: "true", rise: "1500.00", missing: "0.00" }],
  ])("from %s to %s, by %s at least: %o", (earlier, later, smallest, result) => {
    expect(rate(earlier, later, smallest)).toEqual(result)
  })
})

describe("other pay in yongning-2020", () => {
  it.each([
    ["3000", "3000", "false"],
    ["3000", "3000.01", "true"],
    ["3000", "2999.99", "false"],
  ])("pay of %s, then %s, has risen: %s", (last, now, met) => {
    expect(ruleOf(yongning2020, "yearly-rise").rate(last, now)["met"]).toBe(met)
  })

  it.each([
    ["ethnicUnity", "8000", "4000.00"],
    ["civilisedCity", "0.01", "0.01"],
    ["civilisedCity", "10000.01", "5000.01"],
  ])("the award %s of %s brings a bonus of %s", (award, staffBonus, bonus) => {
    expect(ruleOf(yongning2020, "bonus").rate(award, staffBonus)).toEqual({ bonus })
  })

  it.each([
    ["true", "true", "4000", "4500", "4000.00"],
    ["true", "false", "4000", "4500", "4000.00"],
    ["false", "true", "4000", "3000", "3000.00"],
    ["false", "false", "4000", "3000", ""],
  ])("committee member %s, grid worker %s, standards %s and %s: %s", (member, worker, one, other, monthly) => {
    expect(ruleOf(yongning2020, "dual-role-pay").rate(member, worker, one, other)).toEqual({ monthly })
  })

  it.each([
    ["newCommunity", { payer: "county", amount: "3500.00" }],
    ["moreGrids", { payer: "county", amount: "3500.00" }],
    ["other", { payer: "", amount: "" }],
  ])("a post added for %s is paid by %o", (addedFor, result) => {
    expect(ruleOf(yongning2020, "new-post-wages").rate(addedFor, "3500")).toEqual(result)
  })
})
