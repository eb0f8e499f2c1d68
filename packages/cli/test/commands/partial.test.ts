import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const stars = "yongning-2020/member-stars"
const thirteen = "yongning-2020#13"
const both = `${thirteen};yongning-2020#29`

const members = lines(
  "id,points,checkIns,name",
  "m1,92.5,,甲",
  "m2,,8,乙",
  "m3,86,12,丙",
  "m4,,,丁",
  "m5,未参评,3,戊",
  "m6,50.5,,己",
  "m3,86,,庚",
)

const run = (args: ReadonlyArray<string>, files: Readonly<Record<string, string>>) =>
  runJiceng(["run", ...args], files, "")

describe("jiceng run --partial", { timeout: 60_000 }, () => {
  it("a figure that is missing leaves a range, or none where it does not matter", async () => {
    const args = [stars, "in.csv", "--partial", "--out", "out.csv", "--rejects", "rejects.csv"]
    const ended = await run(args, { "in.csv": members })
    expect(ended.exit).toBe(1)
    expect(ended.files["out.csv"]).toBe(
      lines(
        "id,stars,earnedStars,disputed,status,cites,range,name",
        `m1,,9,stars=8,illustrative,${both},stars=7..9,甲`,
        `m2,,,,illustrative,${thirteen},stars=0..10;earnedStars=0..10,乙`,
        `m3,8,8,,illustrative,${thirteen},,丙`,
        `m4,,,stars=8,illustrative,${both},stars=0..10;earnedStars=0..10,丁`,
        `m6,1,1,,illustrative,${thirteen},,己`,
      ),
    )
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "6,m5,points,未参评,expected a number from 0 to 100 with at most two decimals",
        "8,m3,id,m3,expected an id that no row before has",
      ),
    )
    expect(ended.stderr).toContain("  ranged       3: figures are missing, and the result lies within a range")
    expect(ended.stderr).toContain("  stars        1 × 1, 8 × 1\n")
  })

  it("without it a figure that is missing rejects its row", async () => {
    const ended = await run([stars, "in.csv", "--out", "out.csv"], { "in.csv": members })
    expect(ended.files["out.csv"]).toBe(
      lines("id,stars,earnedStars,disputed,status,cites,name", `m3,8,8,,illustrative,${thirteen},丙`),
    )
    expect(ended.stderr).not.toContain("ranged")
  })

  it("in NDJSON keys that are absent or null are missing, and a part is bounded by its whole", async () => {
    const rows = [
      { id: "a", unitKind: "organ", points: 97, members: 103 },
      { id: "b", unitKind: "organ", points: null, members: 103, checkedIn: 103 },
      { id: "c", unitKind: "organ", points: "", members: 103, checkedIn: 103 },
      { id: "d", unitKind: "organ", points: 97, checkedIn: 80 },
    ].map((row) => JSON.stringify(row))
    const args = ["yongning-2020/unit-stars", "in.ndjson", "--partial", "--columns", "zh", "--explain"]
    const written = ["--out", "out.csv", "--rejects", "rejects.csv"]
    const ended = await run([...args, ...written], { "in.ndjson": lines(...rows) })
    expect(ended.files["out.csv"]?.replace(/^.*\n/, "")).toBe(
      lines(
        "a,,5,,stars=3,illustrative,yongning-2020#29,缺失:报到党员数,stars=2..5;checkInRate=0.00..100.00",
        "b,,,100.00,,illustrative,yongning-2020#29,缺失:积分,stars=0..5;earnedStars=0..5",
      ),
    )
    expect(ended.files["rejects.csv"]?.replace(/^.*\n/, "")).toBe(
      lines(
        '3,c,points,,"应为 0 至 100 的数,至多两位小数"',
        '4,d,members,,"应为一个数值:缺失时有 999921 种可能,至多试 65536 种,无法给出范围"',
      ),
    )
  })

  it("a column that is not there at all is still an error, as it may only be misspelt", async () => {
    const ended = await run([stars, "in.csv", "--partial", "--out", "out.csv"], {
      "in.csv": lines("id,point,checkIns"),
    })
    expect(ended.exit).toBe(2)
    expect(ended.stderr).toContain("column points: found nothing, expected one column named points or 积分")
  })

  it("any number of threads writes the same, and the run can be verified", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => {
      const points = row % 3 === 0 ? "" : String((row * 37) % 101)
      return `m${row},${points},${row % 5 === 0 ? "" : row % 12}`
    })
    const files = { "in.csv": lines("id,points,checkIns", ...rows) }
    const [one, two] = await Promise.all(
      ["1", "2"].map((jobs) =>
        run([stars, "in.csv", "--partial", "--jobs", jobs, "--out", "out.csv", "--manifest", "m.json"], files),
      ),
    )
    expect(one?.exit).toBe(0)
    expect(one?.files["out.csv"]).toBe(two?.files["out.csv"])
    expect(one?.files["m.json"]).toBe(two?.files["m.json"])
    const verified = await runJiceng(["verify", "m.json"], one?.files ?? {}, "")
    expect(verified.exit).toBe(0)
  })

  it("a ledger has no figures that could be missing", async () => {
    const ended = await run(["yongning-2020/post-points", "-", "--partial", "--out", "out.csv"], {})
    expect(ended.exit).toBe(2)
    expect(ended.stderr).toContain("--partial is for tables of facts: in a ledger every entry is there or not")
  })
})
