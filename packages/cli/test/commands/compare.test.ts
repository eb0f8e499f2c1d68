import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const rules = ["yongning-2020/community-organisation", "xingqing-2018/community-organisation"]
const stars = "yongning-2020/member-stars"

const compare = (args: ReadonlyArray<string>, files: Readonly<Record<string, string>> = {}) =>
  runJiceng(["compare", ...args], files, "")

const heads = [
  "A yongning-2020/community-organisation: 社区党组织形式 (form of a community's Party organisation)",
  "B xingqing-2018/community-organisation: 社区党组织形式 (form of a community's Party organisation)",
]

describe("jiceng compare", { timeout: 30_000 }, () => {
  it("tells where two rules differ", async () => {
    const ended = await compare(rules)
    expect(ended).toMatchObject({ exit: 0, stderr: "" })
    expect(ended.stdout).toBe(
      lines(
        ...heads,
        "  facts        directMembers",
        "  results      form",
        "  compared     4 combinations, all that there can be",
        "  different    2",
        "  directMembers <=49: form branch → generalBranch",
        "  directMembers 100: form committee → generalBranch",
      ),
    )
  })

  it("a rule is compared with itself under another reading, in Chinese if asked", async () => {
    const ended = await compare([stars, stars, "--reading-b", "stars-and-above=exclusive", "--columns", "zh"])
    expect(ended.stdout).toBe(
      lines(
        "A yongning-2020/member-stars: 党员星级 (stars of a member), stars-and-above=inclusive",
        "B yongning-2020/member-stars: 党员星级 (stars of a member), stars-and-above=exclusive",
        "  facts        points, checkIns",
        "  results      stars, earnedStars",
        "  compared     22 combinations, all that there can be",
        "  different    3",
        "  积分 >=85, 全年报到次数 <=6: 星级 7 → 8",
      ),
    )
  })

  it("a rule is compared with itself under another table", async () => {
    const table = lines("from,stars", "0,0", "60,5")
    const ended = await compare([stars, stars, "--slot-b", "star-table=table.csv", "--json"], { "table.csv": table })
    const { regions, ...rest } = JSON.parse(ended.stdout)
    expect(rest).toEqual({
      a: { rule: stars, readings: { "stars-and-above": "inclusive" } },
      b: { rule: stars, readings: { "stars-and-above": "inclusive" } },
      facts: { shared: ["points", "checkIns"], onlyA: [], onlyB: [] },
      results: { shared: ["stars", "earnedStars"], onlyA: [], onlyB: [] },
      listed: [],
      compared: 22,
      different: 18,
    })
    expect(regions[0]).toEqual({
      facts: { points: [{ from: 50, to: 54.99 }] },
      differences: [
        { result: "stars", a: "1", b: "0" },
        { result: "earnedStars", a: "1", b: "0" },
      ],
    })
  })

  it("tells who of a table moves, and who cannot be compared", async () => {
    const table = lines(
      "id,directMembers,street",
      "c1,49,一",
      "c2,50,一",
      "c3,100,二",
      "c4,100,二",
      "c5,many,二",
      "c1,7,二",
    )
    const args = [...rules, "--facts", "in.csv", "--out", "moved.csv", "--rejects", "rejects.csv"]
    const ended = await compare(args, { "in.csv": table })
    expect(ended.exit).toBe(1)
    expect(ended.stdout).toBe(
      lines(
        ...heads,
        "  read         6",
        "  compared     4",
        "  moved        3",
        "  rejected     2",
        "  form committee → generalBranch: 2",
        "  form branch → generalBranch: 1",
      ),
    )
    expect(ended.files["moved.csv"]).toBe(
      lines(
        "id,formA,formB,street",
        "c1,branch,generalBranch,一",
        "c3,committee,generalBranch,二",
        "c4,committee,generalBranch,二",
      ),
    )
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "6,c5,directMembers,many,expected a whole number from 0 to 1000000000",
        "7,c1,id,c1,expected an id that no row before has",
      ),
    )
  })

  it("has the moves as data, and writes NDJSON with Chinese names", async () => {
    const table = lines("编号,户数", "c1,5000", "c2,4000")
    const posts = ["yongning-2020/community-posts", "xingqing-2018/community-posts"]
    const args = [...posts, "--facts", "in.csv", "--json", "--columns", "zh", "--out", "moved.ndjson"]
    const ended = await compare(args, { "in.csv": table })
    expect(JSON.parse(ended.stdout)).toMatchObject({
      read: 2,
      compared: 2,
      moved: 1,
      rejected: 0,
      moves: [{ result: "posts", a: "7", b: "9", rows: 1 }],
    })
    expect(ended.files["moved.ndjson"]).toBe('{"编号":"c1","“两委”职数A":7,"“两委”职数B":9}\n')
  })

  it.each([
    [
      [stars, "xingqing-2018/community-posts"],
      "yongning-2020/member-stars and xingqing-2018/community-posts have no fact in common: points, checkIns; households",
    ],
    [[...rules, "--out", "moved.csv"], "--out and --rejects are for the rows of a table: give --facts too"],
    [
      [...rules, "--facts", "in.csv", "--out", "-"],
      "what is found is printed on stdout: --out and --rejects expect files",
    ],
    [
      [...rules, "--facts", "in.csv"],
      "in.csv: yongning-2020/community-organisation: column directMembers: found nothing",
    ],
    [[stars, stars, "--reading-b", "no=1"], '--reading: found "no", expected one of stars-and-above'],
  ])("%j is refused", async (args, message) => {
    const ended = await compare(args, { "in.csv": lines("id,members", "c1,5") })
    expect(ended.exit).toBe(2)
    expect(ended.stderr).toContain(message)
  })
})
