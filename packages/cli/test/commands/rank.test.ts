import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const cohort = (name: string) => readFileSync(new URL(`../../../../examples/cohorts/${name}`, import.meta.url), "utf8")

const results = lines(
  "id,community,points,stars,checkIns",
  "e1,east,99.5,5,3",
  "e2,east,98,5,4",
  "e3,east,97,5,5",
  "e4,east,97,5,6",
  "w1,west,97,5,7",
  "w2,west,,,8",
)

describe("jiceng rank", { timeout: 30_000 }, () => {
  it("gives ranks and quotas by a cohort rule, as in the example that can be checked by hand", async () => {
    const expected = cohort("five-star-quota.expected.csv").trim().split("\n")
    const input = lines(...expected.map((row) => row.split(",").slice(0, 4).join()))
    const files = { "in.csv": input, "rule.json": cohort("five-star-quota.json") }
    const ended = await runJiceng(["rank", "in.csv", "--rule", "rule.json", "--out", "out.csv"], files, "")
    expect(ended.exit).toBe(0)
    const ranked = ended.files["out.csv"]?.trim().split("\n") ?? []
    const cut = (rows: ReadonlyArray<string>) => rows.map((row) => row.split(",").slice(0, 6).join())
    expect(cut(ranked)).toEqual(cut(expected))
  })

  it("holds a tie across the line of a quota out, and keeps rows without a result out of the ranks", async () => {
    const quota = ["level=stars", "from=5", "leaves=4", "share=60", "rounding=up"].flatMap((part) => ["--quota", part])
    const ended = await runJiceng(["rank", "-", "--by", "points", "--group", "community", ...quota], {}, results)
    const ranked = (rank: number, of: number, tied: number) => `ranked ${rank} of ${of}; ${tied} with this rank`
    const held = `${ranked(3, 4, 2)} [as-asked#rank] | would have 5 stars; the quota of 60 % of 4 is 3, ranked 3 (2 with this rank): held to 4 [as-asked#rank]`
    expect(ended.exit).toBe(0)
    expect(ended.stdout).toBe(
      lines(
        "id,community,points,stars,checkIns,rank,starsInCohort,rankReasons",
        `e1,east,99.5,5,3,1,5,${ranked(1, 4, 1)} [as-asked#rank]`,
        `e2,east,98,5,4,2,5,${ranked(2, 4, 1)} [as-asked#rank]`,
        `e3,east,97,5,5,3,4,"${held}"`,
        `e4,east,97,5,6,3,4,"${held}"`,
        `w1,west,97,5,7,1,5,${ranked(1, 1, 1)} [as-asked#rank]`,
        "w2,west,,,8,,,without a result: takes no part",
      ),
    )
  })

  it("ranks densely, breaks ties by name, and rejects what is no number", async () => {
    const input = results + lines("w3,west,97 分,5,1")
    const args = ["--by", "points", "--ranking", "dense", "--tie", "checkIns=lower", "--rejects", "rejects.csv"]
    const ended = await runJiceng(["rank", "-", ...args, "--out", "out.csv"], {}, input)
    expect(ended.exit).toBe(1)
    const ranks = ended.files["out.csv"]
      ?.trim()
      .split("\n")
      .map((row) => row.split(",")[5])
    expect(ranks).toEqual(["rank", "1", "2", "3", "4", "5", ""])
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        '8,w3,points,97 分,"expected a number with at most four decimals, or nothing"',
      ),
    )
  })

  it("says what is wrong with a call", async () => {
    const [none, unknown] = await Promise.all([
      runJiceng(["rank", "-"], {}, results),
      runJiceng(["rank", "-", "--by", "points", "--quota", "line=5"], {}, results),
    ])
    expect([none.exit, unknown.exit]).toEqual([2, 2])
    expect(none.stderr).toContain("expected --by COLUMN or --rule FILE")
    expect(unknown.stderr).toContain(
      "--quota line: expected one of level, from, leaves, share, rounding, places, atLine",
    )
  })
})
