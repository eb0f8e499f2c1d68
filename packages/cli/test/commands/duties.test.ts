import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { exampleFiles, lines } from "./examples.ts"

const files = exampleFiles("meetings.csv", "owed.csv")
const head = "unit,duty,from,until,held,least,verdict,daysLate,disputed,status,cites"

describe("jiceng duties", () => {
  it("judges who owes what, also those who never held it, and rejects what does not count", async () => {
    const args = ["--on", "2021-09-30", "--owed", "owed.csv", "--rejects", "rejects.csv"]
    const ended = await runJiceng(["duties", "yongning-2020", "meetings.csv", ...args], files, "")
    expect(ended.exit).toBe(1)
    // From 2020-12-31 to 2021-09-30 are 273 days, from 2021-06-30 are 92.
    expect(ended.stdout).toBe(
      lines(
        head,
        "东街,street-joint-meetings,2021-01-01,2021-06-30,1,1,kept,0,,official,yongning-2020#23",
        "东街,street-joint-meetings,2021-07-01,2021-12-31,1,1,kept,0,,official,yongning-2020#23",
        "西街,street-joint-meetings,2021-01-01,2021-06-30,0,1,missed,92,,official,yongning-2020#23",
        "西街,street-joint-meetings,2021-07-01,2021-12-31,0,1,open,0,,official,yongning-2020#23",
        "社区一,community-joint-meetings,2020-10-01,2020-12-31,0,1,missed,273,,official,yongning-2020#23",
        "社区一,community-joint-meetings,2021-01-01,2021-03-31,1,1,kept,0,,official,yongning-2020#23",
        "社区一,community-joint-meetings,2021-04-01,2021-06-30,0,1,missed,92,,official,yongning-2020#23",
        "社区一,community-joint-meetings,2021-07-01,2021-09-30,0,1,open,0,,official,yongning-2020#23",
        "社区一,secretary-training,,,1,,,,,official,yongning-2020#11",
        "社区一,secretary-training,2021-01-01,2021-12-31,0,1,open,0,,official,yongning-2020#11",
        "社区一,mobile-members-check,,,1,,,,,official,yongning-2020#15",
      ),
    )
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "5,E4,date,2021-02-30,expected a day such as 2020-09-10",
        '6,E5,duty,garden-party,"expected one of street-joint-meetings, community-joint-meetings, secretary-training, mobile-members-check"',
        "7,E3,id,E3,expected an id that no row before has",
        "9,E7,date,2022-06-01,expected a day from 2020-09-10 to 2021-09-30",
        "11,E9,unit,社区三,expected a unit that owes community-joint-meetings",
      ),
    )
    expect(ended.stderr).toContain("events       10 read, 5 counted, 5 rejected")
    expect(ended.stderr).toContain("periods      kept 3, open 3, missed 3, counted only 2")
  })

  it("an interval that the text leaves open comes from the user's slot, and is secondary", async () => {
    const own = {
      "register.csv": lines("id,unit,duty,date", "1,社区一,mobile-members-check,2021-01-31"),
      "interval.csv": lines("interval,least", "month,1"),
    }
    const args = [
      "--on",
      "2021-03-01",
      "--from",
      "2021-01-01",
      "--slot",
      "interval=interval.csv",
      "--out",
      "out.ndjson",
    ]
    const ended = await runJiceng(["duties", "yongning-2020", "register.csv", ...args], own, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 0, stdout: "" })
    const rows =
      ended.files["out.ndjson"]
        ?.trim()
        .split("\n")
        .map((row) => JSON.parse(row)) ?? []
    expect(rows.map(({ from, verdict, daysLate, status }) => [from, verdict, daysLate, status])).toEqual([
      ["2021-01-01", "kept", 0, "secondary"],
      ["2021-02-01", "missed", 1, "secondary"],
      ["2021-03-01", "open", 0, "secondary"],
    ])
    expect(ended.stderr).toContain("by units that held it at least once")
  })

  it.each([
    [["--on", "2021-09-31"], "--on expects a day such as 2021-12-31"],
    [["--on", "2020-01-01"], "yongning-2020 is not in force on 2020-01-01"],
    [["--on", "2021-01-01", "--reading", "x=y"], "--reading x: the rules that are used have no such name"],
    [["--on", "2021-01-01", "--owed", "meetings.csv"], 'meetings.csv: line 6, duty: found "garden-party"'],
    [["--on", "2021-01-01", "--out", "meetings.csv"], "it would be written over"],
  ])("%j is a bad call", async (args, message) => {
    const ended = await runJiceng(["duties", "yongning-2020", "meetings.csv", ...args], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout, files: ended.files }).toEqual({ exit: 2, stdout: "", files })
    expect(ended.stderr).toContain(message)
  })
})
