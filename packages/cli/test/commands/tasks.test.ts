import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { exampleFiles, lines } from "./examples.ts"

const files = exampleFiles("task-reports.csv")

describe("jiceng tasks", () => {
  it("says who is late by how much, and rejects reports that do not count", async () => {
    const args = ["--on", "2021-03-01", "--reports", "task-reports.csv", "--rejects", "rejects.csv", "--json"]
    const ended = await runJiceng(["tasks", "yongning-2020", ...args], files, "")
    expect(ended.exit).toBe(1)
    const tasks: ReadonlyArray<Readonly<Record<string, unknown>>> = JSON.parse(ended.stdout)
    expect(tasks).toHaveLength(33)
    const standing = (name: string) => {
      const { due, state, daysLate } = tasks.find(({ task }) => task === name) ?? {}
      return [due, state, daysLate]
    }
    // The last day of 2020 is 60 days before 2021-03-01: 31 of January, 28 of February and one.
    expect(standing("task-01")).toEqual(["2020-12-31", "inTime", 0])
    expect(standing("task-02")).toEqual(["2020-12-31", "late", 10])
    expect(standing("task-03")).toEqual(["2020-12-31", "lapsed", 0])
    expect(standing("task-04")).toEqual(["2020-12-31", "overdue", 60])
    expect(standing("task-06")).toEqual(["2020-12-31", "inTime", 0])
    expect(standing("task-12")).toEqual(["2021-12-31", "pending", 0])
    expect(tasks.find(({ task }) => task === "task-06")).toMatchObject({
      lead: [{ zh: "县委组织部" }],
      responsible: [{ zh: "县委编办" }, { zh: "县公安局" }],
      cite: "yongning-2020#6",
    })
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "8,task-99,task,task-99,expected the name of a task of the ledger",
        "9,task-04,day,2021-05-01,expected a day no later than 2021-03-01",
        '10,task-05,found,finished,"expected one of done, lapsed"',
      ),
    )
    expect(ended.stderr).toContain("县财政局 (county finance bureau): 2 tasks, up to 60 days")
  })

  it("on the due day itself nobody is late; the day after, 31 tasks are", async () => {
    const lastDay = await runJiceng(["tasks", "yongning-2020", "--on", "2020-12-31"], {}, "")
    expect(lastDay.stderr).toContain("late         nobody")
    const next = await runJiceng(["tasks", "yongning-2020", "--on", "2021-01-01", "--columns", "zh"], {}, "")
    expect(next.exit).toBe(0)
    expect(next.stdout.split("\n")[0]).toBe("任务,任务名称,牵头单位,责任单位,完成时限,状态,逾期天数,存疑,数据状态,依据")
    expect(next.stdout.split("\n").filter((row) => row.includes(",overdue,1,"))).toHaveLength(31)
  })

  it("a due day that another reading moves is disputed", async () => {
    const ended = await runJiceng(["tasks", "xingqing-2018", "--on", "2018-12-01"], {}, "")
    const rows = ended.stdout.split("\n")
    expect(rows.find((row) => row.startsWith("street-admission-list,"))).toMatch(
      /,2018-11-20,overdue,11,due=2018-11-10;daysLate=21,official,/,
    )
  })

  it("without deadlines nobody is late", async () => {
    const ended = await runJiceng(["tasks", "yangquan-2018", "--on", "2030-01-01"], {}, "")
    expect(
      ended.stdout
        .trim()
        .split("\n")
        .slice(1)
        .filter((row) => row.includes(",open,0,")),
    ).toHaveLength(19)
    expect(ended.stderr).toContain("late         nobody")
  })
})
