import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const results = lines(
  "id,name,community,points,stars",
  "m1,张三,东社区,88,3",
  "m2,欧阳明月,东社区,92.5,9",
  "m3,买买提·艾力,西社区,70,1",
  "m4,John Smith,西社区,,",
)

/** Three holidays after two working days, and a Saturday that is worked. */
const holidays = lines("day,works", "2026-10-01,false", "2026-10-02,false", "2026-10-03,true", "2026-10-05,false")

describe("jiceng publish", { timeout: 30_000 }, () => {
  it("masks names, orders each list, counts working days, and says what is an addition of our own", async () => {
    const files = { "in.csv": results, "holidays.csv": holidays }
    const args = ["--by", "points", "--show", "points,stars", "--place", "community", "--published", "2026-09-28"]
    const days = ["--days", "4", "--holidays", "holidays.csv", "--publication", "yongning-2020#14", "--out", "out.csv"]
    const ended = await runJiceng(["publish", "in.csv", ...args, ...days], files, "")
    expect(ended.exit).toBe(0)
    // 29 and 30 September, Saturday 3 October, and Tuesday 6 October.
    const rest =
      "2026-09-28,2026-09-29,2026-10-06,yongning-2020#14,design addition: no document provides for objections"
    expect(ended.files["out.csv"]).toBe(
      lines(
        "community,number,name,points,stars,published,objectionsFrom,objectionsUntil,publication,objection",
        `东社区,1,欧阳**,92.5,9,${rest}`,
        `东社区,2,张*,88,3,${rest}`,
        `西社区,1,买**·**,70,1,${rest}`,
        `西社区,2,J*** *****,,,${rest}`,
      ),
    )
    expect(ended.stderr).toContain("objections   from 2026-09-29 until 2026-10-06")
  })

  it("rejects whoever has no name or no place, and an id that was there before", async () => {
    const table = lines("id,name,unit,points", "a,张三,医院,9", "b, ,医院,8", "a,李四,医院,7", "c,王五,,6")
    const args = ["--by", "points", "--place", "unit", "--published", "2026-12-28", "--days", "1", "--rejects", "r.csv"]
    const ended = await runJiceng(["publish", "-", ...args], {}, table)
    expect(ended.exit).toBe(1)
    expect(ended.stdout.split("\n").map((row) => row.split(",").slice(0, 4).join())).toEqual([
      "unit,number,name,points",
      "医院,1,张*,9",
      "",
    ])
    expect(ended.files["r.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "3,b,name, ,expected a text that is not blank",
        "4,a,id,a,expected an id that no row before has",
        "5,c,unit,,expected a text that is not blank",
      ),
    )
  })

  it("a table with Chinese columns, as run and rank write it with --columns zh", async () => {
    const table = lines("编号,姓名,星级,支部", "a,张三,9,东苑", "b,李四五,x,东苑", "c,欧阳六,7,东苑")
    const ranking = ["--by", "星级", "--group", "支部", "--columns", "zh", "--rejects", "r.csv"]
    const ranked = await runJiceng(["rank", "-", ...ranking], {}, table)
    const refused = '3,b,星级,x,"应为至多四位小数的数,或留空"\n'
    expect(ranked.files["r.csv"]).toBe(`line,id,column,found,problem\n${refused}`)
    expect(ranked.stdout.split("\n").map((row) => row.split(",").slice(0, 5).join())).toEqual([
      "编号,姓名,星级,支部,名次",
      "a,张三,9,东苑,1",
      "c,欧阳六,7,东苑,2",
      "",
    ])
    const publishing = ["--by", "星级", "--name", "姓名", "--published", "2026-12-28", "--days", "5", "--columns", "zh"]
    const listed = await runJiceng(["publish", "-", ...publishing], {}, ranked.stdout)
    expect(listed.stdout.split("\n").map((row) => row.split(",").slice(0, 4).join())).toEqual([
      "序号,姓名,星级,公示日",
      "1,张*,9,2026-12-28",
      "2,欧阳*,7,2026-12-28",
      "",
    ])
  })
})
