import { describe, expect, it } from "vitest"
import { type Files, runJiceng } from "../jiceng.ts"
import { exampleFiles, lines } from "./examples.ts"

const pay = (edition: string, files: Files, ...args: ReadonlyArray<string>) =>
  runJiceng(["payroll", edition, Object.keys(files)[0] ?? "", "--month", "2021-03", ...args], files, "")

const cite = "yongning-2020#32"
const head = "id,month,total,city,county,unnamed,disputed,status,cites"

describe("jiceng payroll", { timeout: 30_000 }, () => {
  it("pays what the columns allow, line by line, and tells what each payer pays", async () => {
    const args = ["--out", "out.csv", "--lines", "lines.csv", "--rejects", "rejects.csv"]
    const ended = await pay("yongning-2020", exampleFiles("workers.csv"), ...args)
    expect(ended.exit).toBe(1)
    // Stars 3 and 5 pay 400 and 600; a compound head draws 300, a member of a branch and a building head 200 each.
    expect(ended.files["out.csv"]).toBe(
      lines(
        `${head},name`,
        `w1,2021-03,400.00,0.00,0.00,400.00,,illustrative,${cite},甲`,
        `w2,2021-03,700.00,300.00,0.00,400.00,total=900.00;county=200.00,illustrative,${cite},乙`,
        `w3,2021-03,1000.00,0.00,400.00,600.00,total=800.00;county=200.00,illustrative,${cite},丙`,
      ),
    )
    const stars = "performance-settlement,performance pay on last year's stars"
    expect(ended.files["lines.csv"]).toBe(
      lines(
        "id,month,rule,line,amount,payer,disputed,status,cites",
        `w1,2021-03,${stars},400.00,unnamed,,illustrative,${cite}`,
        `w2,2021-03,allowances,head of a compound's Party organisation,300.00,city,,official,${cite}`,
        `w2,2021-03,${stars},400.00,unnamed,,illustrative,${cite}`,
        `w3,2021-03,allowances,member of a compound's branch committee,200.00,county,,official,${cite}`,
        `w3,2021-03,allowances,building head,200.00,county,amount=,official,${cite}`,
        `w3,2021-03,${stars},600.00,unnamed,,illustrative,${cite}`,
      ),
    )
    expect(ended.files["rejects.csv"]).toBe(
      lines("line,id,column,found,problem", "5,w4,branchMember,yes,expected true or false"),
    )
    for (const text of [
      "applied      performance-settlement, by lastYearStars\n",
      "illustrative performance-settlement, resting on performance-pay\n",
      "not applied  allowances-within-finances: no column countyFinanceAllows\n",
      "not applied  dual-role-pay: no column committeeMember, gridWorker, committeeWage, gridWage\n",
      "not used     column name\n",
      "workers      4 read, 3 paid, 1 rejected\n",
      "total                 2100.00  ",
      "city                   300.00  ",
      "county                 400.00  ",
      "unnamed               1400.00  ",
    ]) {
      expect(ended.stderr).toContain(text)
    }
  })

  it("slots and readings are those of the call", async () => {
    const files = {
      "w.csv": lines("id,lastYearStars,compoundHead,branchMember,buildingHead", "a,1,true,true,false"),
      "pay.csv": lines("stars,monthly", "1,123.45"),
    }
    const args = ["--slot", "performance-pay=pay.csv", "--reading", "head-and-member=both", "--out", "-"]
    const ended = await pay("yongning", files, ...args)
    expect(ended).toMatchObject({
      exit: 0,
      stdout: lines(head, `a,2021-03,623.45,300.00,200.00,123.45,total=423.45;county=0.00,secondary,${cite}`),
    })
  })

  it("the rule that asks for more takes the place of the other, and whom a rule does not cover is told", async () => {
    const roles = "compoundHead,branchMember,buildingHead,countyFinanceAllows"
    const wages = "committeeMember,committeeWage,gridWorker,gridWage"
    const files = {
      "w.csv": lines(
        `id,${roles},${wages},lastYearStars,thisYearStars,monthsWorked`,
        "a,true,true,true,false,true,4000,true,3000.5,3,4,12",
        "b,false,false,true,true,false,4000,false,3000.5,0,4,1",
        "c,false,false,true,true,false,4000,false,3000.5,0,4,13",
      ),
    }
    const ended = await pay("yongning-2020", files, "--out", "-", "--rejects", "r.csv")
    // Without the county's means only the head's 300 are paid; the wage is that of the committee, and stars 3 pay 400.
    expect(ended.stdout).toBe(
      lines(
        head,
        `a,2021-03,4700.00,300.00,0.00,4400.00,total=4900.00;county=200.00,illustrative,${cite}`,
        `b,2021-03,200.00,0.00,200.00,0.00,,illustrative,${cite}`,
      ),
    )
    expect(ended.files["r.csv"]).toContain("4,c,monthsWorked,13,expected a whole number from 1 to 12\n")
    expect(ended.stderr).toContain("not applied  allowances: allowances-within-finances takes its place\n")
    expect(ended.stderr).toContain("not covered  1 by dual-role-pay, which pays them nothing\n")
  })

  it("a grade outside its post is rejected, and Chinese titles are read and written", async () => {
    const files = { "w.csv": lines("编号,岗位序号,等级", "a,1,7", "b,4,13") }
    const ended = await pay("xingqing-2018", files, "--out", "-", "--columns", "zh", "--rejects", "r.csv")
    expect(ended).toMatchObject({
      exit: 1,
      stdout: lines(
        "编号,工资月份,合计,市级财政,县财政,文件未载明,存疑,数据状态,依据",
        "a,2021-03,3800.00,0.00,0.00,3800.00,,illustrative,xingqing-2018#三(四)3",
      ),
    })
    expect(ended.files["r.csv"]).toContain("3,b,grade,13,")
  })

  const table = { "w.csv": lines("id,points", "a,1") }
  it.each([
    [
      "a table that no rule can pay",
      "xingqing-2018",
      [],
      ["w.csv: no rule that pays", "worker-pay: no column post, grade"],
    ],
    [
      "an edition that pays nobody",
      "liaoning-1plus3",
      [],
      ["liaoning-1plus3: there is no rule that pays by the month"],
    ],
    ["a month that is none", "yongning-2020", ["--month", "2021-13"], ["--month expects a month such as 2021-03"]],
    ["a month before the edition", "yongning-2020", ["--month", "2020-09"], ["not in force on 2020-09-01"]],
    ["one place for two results", "yongning-2020", ["--lines", "o.csv"], ["--lines o.csv is also --out"]],
  ])("refuses %s", async (_, edition, flags, stderr) => {
    const month = flags.includes("--month") ? [] : ["--month", "2021-03"]
    const args = ["payroll", edition, "w.csv", "--out", "o.csv", ...month, ...flags]
    const ended = await runJiceng(args, table, "")
    expect(ended).toMatchObject({ exit: 2, stdout: "", files: table })
    for (const text of stderr) expect(ended.stderr).toContain(text)
  })
})
