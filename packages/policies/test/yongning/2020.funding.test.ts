import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/community-funds", () => {
  const { rate, problems, facts, results } = ruleOf(yongning2020, "community-funds")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([
      ["form", "households"],
      ["partyBuildingFund", "serviceFund"],
    ])
  })

  it.each([
    ["committee", "0", "100000.00"],
    ["generalBranch", "0", "60000.00"],
    ["branch", "0", "40000.00"],
  ])("a %s gets a Party-building fund of its own", (form, households, partyBuildingFund) => {
    expect(rate(form, households)).toEqual({ partyBuildingFund, serviceFund: "170000.00" })
  })

  it.each([
    ["2999", "170000.00", undefined],
    ["3000", "170000.00", "serviceFund=180000.00"],
    ["3001", "180000.00", undefined],
    ["4999", "180000.00", undefined],
    ["5000", "200000.00", "serviceFund=180000.00"],
    ["5001", "200000.00", undefined],
    ["7001", "200000.00", undefined],
    ["1000000000", "200000.00", undefined],
  ])("%s households get %s yuan to serve them, disputed %s", (households, serviceFund, disputed) => {
    const open = disputed === undefined ? {} : { disputed }
    expect(rate("branch", households)).toEqual({ partyBuildingFund: "40000.00", serviceFund, ...open })
  })

  it.each([
    ["boundary-up", "3000", "180000.00"],
    ["boundary-up", "5000", "200000.00"],
    ["boundary-down", "3000", "170000.00"],
    ["boundary-down", "5000", "180000.00"],
  ])("under %s %s households get %s", (boundary, households, serviceFund) => {
    const chosen = ruleOf(yongning2020, "community-funds", { choices: { boundary } })
    expect(chosen.rate("branch", households)["serviceFund"]).toBe(serviceFund)
  })

  it("takes no Chinese form and no negative households", () => {
    expect(problems("党委", "-1")).toMatchInlineSnapshot(`
      [
        "form: Expected "branch" | "generalBranch" | "committee"",
        "households: Expected a whole number from 0 to 1000000000",
      ]
    `)
  })
})

describe("yongning-2020/community-budget", () => {
  const { rate, facts } = ruleOf(yongning2020, "community-budget")

  it("asks for what its lines are made of", () => {
    expect(facts).toEqual([
      "form",
      "households",
      "workers",
      "water",
      "electricity",
      "gas",
      "heating",
      "network",
      "premisesCost",
    ])
  })

  it("has one line for each fund, and totals for each payer", () => {
    expect(rate("committee", "4000", "12", "1000", "2000", "300.5", "8000", "699.49", "100000.01")).toEqual({
      partyBuildingFund: "100000.00",
      serviceFund: "180000.00",
      trainingFund: "3600.00",
      runningCosts: "11999.99",
      premises: "100000.01",
      total: "395600.00",
      city: "50000.00",
      county: "345600.00",
      disputed: "city=50000.01;county=345599.99",
    })
  })

  it("is not disputed where halves are even", () => {
    expect(rate("branch", "100", "0", "0", "0", "0", "0", "0", "0.02")).toEqual({
      partyBuildingFund: "40000.00",
      serviceFund: "170000.00",
      trainingFund: "0.00",
      runningCosts: "0.00",
      premises: "0.02",
      total: "210000.02",
      city: "0.01",
      county: "210000.01",
    })
  })
})

describe("yongning-2020/new-premises", () => {
  const { rate } = ruleOf(yongning2020, "new-premises")

  it.each([
    ["0", "0.00", "0.00", undefined],
    ["0.01", "0.00", "0.01", "city=0.01;county=0.00"],
    ["0.02", "0.01", "0.01", undefined],
    ["2000000", "1000000.00", "1000000.00", undefined],
  ])("of %s yuan the city pays %s and the county %s", (cost, city, county, disputed) => {
    const { premises, total, ...paid } = rate(cost)
    expect(paid).toEqual({ city, county, ...(disputed === undefined ? {} : { disputed }) })
    expect(premises).toBe(total)
  })
})

describe("yongning-2020/training-budget", () => {
  const { rate } = ruleOf(yongning2020, "training-budget")

  it.each([
    ["10", "3000", { met: "true", needed: "3000.00", missing: "0.00" }],
    ["10", "2999.99", { met: "false", needed: "3000.00", missing: "0.01" }],
    ["10", "3000.01", { met: "true", needed: "3000.00", missing: "0.00" }],
    ["0", "0", { met: "true", needed: "0.00", missing: "0.00" }],
  ])("%s workers and %s yuan are %o", (workers, budget, result) => {
    expect(rate(workers, budget)).toEqual(result)
  })
})

describe("what funds may be used for in Yongning", () => {
  it.each([
    ["funds-channel", ["communityParty"], "true"],
    ["funds-channel", ["other"], "false"],
    ["social-organisation-funds", ["serviceFund", "publicWelfare"], "true"],
    ["social-organisation-funds", ["lottery", "mutualAid"], "true"],
    ["social-organisation-funds", ["other", "service"], "false"],
    ["social-organisation-funds", ["workFund", "other"], "false"],
  ])("%s of %j is %s", (name, cells, allowed) => {
    expect(ruleOf(yongning2020, name).rate(...cells)).toEqual({ allowed })
  })

  it("a social organisation is helped when its Party organisation is sound", () => {
    const { rate } = ruleOf(yongning2020, "social-organisation-projects")
    expect([rate("true")["met"], rate("false")["met"]]).toEqual(["true", "false"])
  })

  it("a budget without a line for recruitment lacks one of three", () => {
    const { rate } = ruleOf(yongning2020, "budget-lines")
    expect(rate("true", "true", "false")).toEqual({ met: "false", satisfied: "2", missing: "1" })
  })
})
