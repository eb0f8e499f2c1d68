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
})
