import { describe, expect, it } from "vitest"
import { inFolder, runIn, runJiceng } from "../jiceng.ts"

const rule = "yongning-2020/unit-stars"

const runSteps = (...steps: ReadonlyArray<ReadonlyArray<string>>) =>
  inFolder({}, async (folder) => {
    const ended = []
    for (const args of steps) ended.push(await runIn(folder, args, ""))
    return ended
  })

const rated = [
  "id,stars,earnedStars,checkInRate,disputed,status,cites",
  "example-1,3,3,100.00,,illustrative,yongning-2020#29",
  "",
]

describe("jiceng template", { timeout: 30_000 }, () => {
  it.concurrent.each([["en"], ["zh"]])("run rates the workbook that it writes, with columns in %s", async (columns) => {
    const [template, run] = await runSteps(
      ["template", rule, "--out", "in.xlsx", "--columns", columns],
      ["run", rule, "in.xlsx", "--out", "-"],
    )
    expect(template).toMatchObject({ exit: 0, stdout: "" })
    expect(run).toMatchObject({ exit: 0, stdout: rated.join("\n") })
  })

  it.concurrent("the workbook of a slot fills it", async () => {
    const [template, , run] = await runSteps(
      ["template", rule, "--slot", "star-table", "--out", "stars.xlsx", "--columns", "zh"],
      ["template", rule, "--out", "in.csv"],
      ["run", rule, "in.csv", "--slot", "star-table=stars.xlsx", "--out", "-"],
    )
    expect(template?.stderr).toMatch(/^columns\n {2}起始积分 \(from\): .*\n {2}星级 \(stars\): .*\n$/)
    expect(run).toMatchObject({ exit: 0, stdout: rated.join("\n") })
  })

  it.concurrent("a table in another format is refused", async () => {
    expect(await runJiceng(["template", rule, "--out", "in.parquet"], {}, "")).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--out expects a .csv or .xlsx file or -, found "in.parquet"'),
      files: {},
    })
  })
})
