import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { exampleFiles, lines } from "./examples.ts"

const files = exampleFiles("district.csv")

describe("jiceng budget", () => {
  it("draws up the budgets of a district, line by line, and rejects what cannot be read", async () => {
    const args = ["--out", "out.csv", "--lines", "lines.csv", "--rejects", "rejects.csv"]
    const ended = await runJiceng(["budget", "yongning-2020", "district.csv", ...args], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 1, stdout: "" })
    const all = "yongning-2020#33;yongning-2020#11;yongning-2020#30"
    // 100,000 + 200,000 + 20 × 300 + (1,200.50 + 3,000 + 8,000.25 + 600) and so on.
    expect(ended.files["out.csv"]).toBe(
      lines(
        "id,partyBuildingFund,serviceFund,trainingFund,runningCosts,premises,total,city,county,disputed,status,cites,street",
        `C1,100000.00,200000.00,6000.00,12800.75,0.00,318800.75,0.00,318800.75,,official,${all},东街`,
        "C2,60000.00,170000.00,3600.00,8500.00,100000.01,342100.01,50000.00,292100.01," +
          "serviceFund=180000.00;total=352100.01;county=302100.01;city=50000.01;county=292100.00," +
          `official,${all},东街`,
        `C3,40000.00,170000.00,1800.00,4000.00,0.00,215800.00,0.00,215800.00,,official,${all},西街`,
      ),
    )
    expect(ended.files["lines.csv"]?.split("\n").slice(0, 12)).toEqual([
      "id,fund,title,amount,city,county,disputed,status,cites",
      "C1,partyBuildingFund,Party-building fund,100000.00,0.00,100000.00,,official,yongning-2020#33",
      "C1,serviceFund,fund for service and development,200000.00,0.00,200000.00,,official,yongning-2020#33",
      "C1,trainingFund,fund to train community workers,6000.00,0.00,6000.00,,official,yongning-2020#11",
      "C1,runningCosts,running costs,12800.75,0.00,12800.75,,official,yongning-2020#33",
      "C1,premises,new community premises,0.00,0.00,0.00,,official,yongning-2020#30",
      "C2,partyBuildingFund,Party-building fund,60000.00,0.00,60000.00,,official,yongning-2020#33",
      "C2,serviceFund,fund for service and development,170000.00,0.00,170000.00,amount=180000.00;county=180000.00,official,yongning-2020#33",
      "C2,trainingFund,fund to train community workers,3600.00,0.00,3600.00,,official,yongning-2020#11",
      "C2,runningCosts,running costs,8500.00,0.00,8500.00,,official,yongning-2020#33",
      "C2,premises,new community premises,100000.01,50000.00,50000.01,city=50000.01;county=50000.00,official,yongning-2020#30",
      "C3,partyBuildingFund,Party-building fund,40000.00,0.00,40000.00,,official,yongning-2020#33",
    ])
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "5,C4,households,3千,expected a whole number from 0 to 1000000000",
        "5,C4,water,,expected a number from 0 to 100000000 with at most two decimals",
        "6,C1,id,C1,expected an id that no row before has",
      ),
    )
    // The totals: 318,800.75 + 342,100.01 + 215,800.00, of which the city pays half of the premises.
    for (const total of [/total +876700\.76/, /city +50000\.00/, /county +826700\.76/]) {
      expect(ended.stderr).toMatch(total)
    }
  })

  it("takes a reading and Chinese names, and prints CSV on stdout", async () => {
    const table = lines(
      "编号,form,户数,workers,water,electricity,gas,heating,network,premisesCost",
      "社区,branch,3000,0,0,0,0,0,0,0",
    )
    const args = ["--out", "-", "--reading", "boundary=boundary-up", "--columns", "zh"]
    const ended = await runJiceng(["budget", "yongning-2020", "-", ...args], {}, table)
    expect(ended.exit).toBe(0)
    expect(ended.stdout.split("\n")[1]).toMatch(
      /^社区,40000\.00,180000\.00,0\.00,0\.00,0\.00,220000\.00,0\.00,220000\.00,/,
    )
    expect(ended.stdout).toMatch(/^编号,党建经费,为民服务和发展专项资金,/)
  })

  it("an edition without budgets is a bad call", async () => {
    const ended = await runJiceng(["budget", "yangquan-2018", "district.csv", "--out", "out.csv"], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout, files: Object.keys(ended.files) }).toEqual({
      exit: 2,
      stdout: "",
      files: ["district.csv"],
    })
    expect(ended.stderr).toBe(
      "jiceng: yangquan-2018: expected a rule community-budget of kind communityBudget, found none\n",
    )
  })
})
