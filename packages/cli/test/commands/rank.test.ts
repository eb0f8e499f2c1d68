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

  it("holds the members of groups under a veto down, before quotas", async () => {
    const veto = ["--veto", "level=stars", "--veto", "atMost=3", "--vetoed", "east"]
    const quota = ["level=stars", "from=5", "leaves=4", "places=1"].flatMap((part) => ["--quota", part])
    const ended = await runJiceng(
      ["rank", "-", "--by", "points", "--group", "community", ...veto, ...quota],
      {},
      results,
    )
    expect(ended.exit).toBe(0)
    const rows = ended.stdout.trim().split("\n")
    expect(rows.map((row) => row.split(",")[6])).toEqual(["starsInCohort", "3", "3", "3", "3", "5", ""])
    expect(rows[1]).toBe(
      "e1,east,99.5,5,3,1,3,ranked 1 of 4; 1 with this rank [as-asked#rank] | " +
        "the group is under a veto: 5 stars are held to at most 3 [as-asked#rank]",
    )
  })

  it.each([
    [["--vetoed", "east", "--veto", "level=stars", "--veto", "atMost=3"], "--vetoed east: expected groups"],
    [["--vetoed", "east", "--group", "community"], "--vetoed east: expected a level that its members keep"],
    [
      ["--vetoed", "eats", "--group", "community", "--veto", "level=stars", "--veto", "atMost=3"],
      "--vetoed eats: no such community; there are east, west",
    ],
    [["--veto", "from=3"], "--veto from: expected one of level, atMost"],
  ])("refuses a veto that means nothing: %j", async (args, message) => {
    const ended = await runJiceng(["rank", "-", "--by", "points", ...args], {}, results)
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 2, stdout: "" })
    expect(ended.stderr).toContain(message)
  })

  it("rejects an id that a row before has, and rows of a JSON array each by itself", async () => {
    const rows = [
      { id: "a", points: 5 },
      { id: "b", points: "7 分" },
      { id: "a", points: 6 },
      { id: "c", points: 4 },
    ]
    const args = ["--by", "points", "--out", "out.csv", "--rejects", "rejects.csv"]
    const ended = await runJiceng(["rank", "in.json", ...args], { "in.json": JSON.stringify(rows) }, "")
    expect(ended.exit).toBe(1)
    const ranks = ended.files["out.csv"]
      ?.trim()
      .split("\n")
      .map((row) => row.split(",").slice(0, 3).join())
    expect(ranks).toEqual(["id,points,rank", "a,5,1", "c,4,2"])
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        '1,b,points,7 分,"expected a number with at most four decimals, or nothing"',
        "1,a,id,a,expected an id that no row before has",
      ),
    )
    expect(ended.stderr).toContain("  rejected     2\n")
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

  it("texts of NDJSON stay texts, also where they are escaped, and null stays null", async () => {
    const input = lines(
      String.raw`{"id":"a","points":3,"note":"x\"y"}`,
      String.raw`{"id":"b","points":2,"note":"nu\u006cl"}`,
      '{"id":"c","points":1,"note":null}',
    )
    const flags = ["--by", "points", "--out", "out.ndjson"]
    const ended = await runJiceng(["rank", "in.ndjson", ...flags], { "in.ndjson": input }, "")
    const written = ended.files["out.ndjson"]?.trim().split("\n") ?? []
    expect(written.map((line) => JSON.parse(line).note)).toEqual(['x"y', "null", null])
  })
})
