import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/community-funds", () => {
  const { rate, problems, facts, results } = ruleOf(xingqing2018, "community-funds")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([
      ["form", "directMembers", "households"],
      ["partyBuildingFund", "workFund"],
    ])
  })

  it.each([
    ["committee", "50", "50000.00", undefined],
    ["generalBranch", "50", "30000.00", undefined],
    ["branch", "50", "20000.00", undefined],
    ["committee", "99", "50000.00", undefined],
    ["generalBranch", "100", "30000.00", undefined],
    ["committee", "100", "50000.00", undefined],
    ["committee", "101", "50200.00", "partyBuildingFund=70200.00"],
    ["committee", "150", "60000.00", "partyBuildingFund=80000.00"],
    ["generalBranch", "101", "30200.00", "partyBuildingFund=50200.00"],
  ])("a %s of %s members gets %s, disputed %s", (form, members, partyBuildingFund, disputed) => {
    const open = disputed === undefined ? {} : { disputed }
    expect(rate(form, members, "1000")).toEqual({ partyBuildingFund, workFund: "100000.00", ...open })
  })

  it.each([
    ["2999", "100000.00", undefined],
    ["3000", "100000.00", "workFund=130000.00"],
    ["3001", "130000.00", undefined],
    ["4999", "130000.00", undefined],
    ["5000", "150000.00", undefined],
    ["5001", "150000.00", undefined],
    ["8000", "150000.00", undefined],
  ])("%s households get a work fund of %s, disputed %s", (households, workFund, disputed) => {
    const open = disputed === undefined ? {} : { disputed }
    expect(rate("branch", "0", households)).toEqual({ partyBuildingFund: "20000.00", workFund, ...open })
  })

  it("pays for all members under the other reading of the top-up", () => {
    const all = ruleOf(xingqing2018, "community-funds", { choices: { "top-up": "all" } })
    expect(all.rate("committee", "101", "1")["partyBuildingFund"]).toBe("70200.00")
    expect(all.rate("committee", "100", "1")["partyBuildingFund"]).toBe("50000.00")
  })

  it("takes members and households as counts only", () => {
    expect(problems("committee", "1e3", "3,000")).toMatchInlineSnapshot(`
      [
        "directMembers: Expected a whole number from 0 to 1000000",
        "households: Expected a whole number from 0 to 1000000000",
      ]
    `)
  })
})

describe("xingqing-2018/community-budget", () => {
  it("keeps what the budget pays apart from returned dues", () => {
    const { rate } = ruleOf(xingqing2018, "community-budget")
    expect(rate("committee", "100", "5000", "10000", "2000.5", "0", "1234.56")).toEqual({
      partyBuildingFund: "50000.00",
      workFund: "150000.00",
      baseCosts: "12000.50",
      duesReturned: "1234.56",
      total: "213235.06",
      budget: "212000.50",
      partyDues: "1234.56",
    })
  })
})

describe("xingqing-2018/dues-return", () => {
  const { rate } = ruleOf(xingqing2018, "dues-return")

  it.each([
    ["2018", "100", ""],
    ["2019", "100", "100.00"],
    ["2020", "0.01", "0.01"],
    ["2019", "0", "0.00"],
  ])("of the dues of %s, %s yuan, “%s” come back", (year, duesPaid, returned) => {
    expect(rate(year, duesPaid)).toEqual({ returned })
  })
})

describe("what money goes with in Xingqing", () => {
  it.each([
    ["ordinary", "true"],
    ["keyWork", "false"],
    ["majorProject", "false"],
    ["emergency", "false"],
  ])("%s is of the ordinary budget: %s", (expense, allowed) => {
    expect(ruleOf(xingqing2018, "ordinary-budget").rate(expense)).toEqual({ allowed })
  })

  it("a task needs power, staff and money", () => {
    const { rate } = ruleOf(xingqing2018, "three-transfers")
    expect(rate("true", "true", "true")["met"]).toBe("true")
    expect(rate("true", "false", "true")).toEqual({ met: "false", satisfied: "2", missing: "1" })
  })
})
