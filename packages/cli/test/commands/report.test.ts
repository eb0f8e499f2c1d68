import { describe, expect, it } from "vitest"
import { inFolder, runIn, runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const members = lines(
  "id,points,checkIns,姓名,street",
  "m1,92.5,6,张三丰,东街",
  "m2,88,9,李四,东街",
  "m3,95%,9,王五,西街",
  "m4,70,9,诸葛孔明,西街",
)

/** Rates the members, and keeps what the run leaves behind. */
const rate = async (...flags: ReadonlyArray<string>) => {
  const asked = ["run", "yongning-2020/member-stars", "in.csv", "--out", "out.csv", "--rejects", "r.csv"]
  const { files } = await runJiceng([...asked, "--manifest", "m.json", ...flags], { "in.csv": members }, "")
  return files
}

const known = ["--manifest", "m.json", "--rejects", "r.csv"]

describe("jiceng report", { timeout: 120_000 }, () => {
  it("a page tells what held rows down, groups, rejects and rows, with masked names", async () => {
    const files = await rate()
    const asked = ["report", "out.csv", "--to", "page.html", ...known, "--group", "street"]
    const ended = await runJiceng(asked, files, "")
    expect(ended.exit).toBe(0)
    expect(ended.stderr).toBe(
      lines(
        "report of yongning-2020/member-stars: out.csv",
        "  rows         3, of which the page holds 3",
        "  results      stars, earnedStars",
        "  disputed     1",
        "  illustrative 3",
        "  masked       姓名",
      ),
    )
    const page = ended.files["page.html"] ?? ""
    for (const text of [
      "9 → 7",
      "党员星级",
      "星级评定与到社区报到挂钩",
      "东街",
      "95%",
      "张**",
      "诸葛**",
      "“8星级以上”",
    ]) {
      expect(page).toContain(text)
    }
    for (const name of ["张三丰", "李四", "孔明"]) expect(page).not.toContain(name)
  })

  it("the same page comes of Chinese headers, and of NDJSON", async () => {
    const asked = ["report", "out.csv", "--to", "-", "--manifest", "m.json"]
    const [english, chinese] = await Promise.all([rate(), rate("--columns", "zh")])
    const [one, other] = await Promise.all([english, chinese].map((files) => runJiceng(asked, files, "")))
    const plain = ["run", "yongning-2020/member-stars", "in.csv", "--out", "out.ndjson", "--manifest", "m.json"]
    const lined = await runJiceng(plain, { "in.csv": members }, "")
    const third = await runJiceng(["report", "out.ndjson", ...asked.slice(2)], lined.files, "")
    expect(one?.stdout.length).toBeGreaterThan(10_000)
    expect(other?.stdout).toBe(one?.stdout)
    expect(third.stdout).toBe(one?.stdout)
  })

  it("of a workbook of a run the results are read", async () => {
    await inFolder({ "in.csv": members }, async (folder) => {
      const asked = ["yongning-2020/member-stars", "in.csv", "--columns", "zh", "--manifest", "m.json"]
      await runIn(folder, ["run", ...asked, "--out", "out.xlsx"], "")
      const ended = await runIn(folder, ["report", "out.xlsx", "--to", "page.html", "--manifest", "m.json"], "")
      expect(ended.stderr).toContain("rows         3, of which the page holds 3")
      expect(ended.exit).toBe(0)
    })
  })

  it("names are shown where that is asked for, and rows are left out", async () => {
    const files = await rate()
    const { files: made } = await runJiceng(["report", "out.csv", "--to", "page.html", "--names"], files, "")
    const none = await runJiceng(
      ["report", "out.csv", "--to", "page.html", "--rows", "0", "--title", "年度"],
      files,
      "",
    )
    expect(made["page.html"]).toContain("张三丰")
    expect(none.files["page.html"]).not.toContain("张")
    expect(none.files["page.html"]).toContain("<title>年度</title>")
  })

  it("a page is not made of what does not belong together", async () => {
    const files = await rate()
    const refused = async (args: ReadonlyArray<string>, more: Readonly<Record<string, string>>) => {
      const ended = await runJiceng(["report", ...args], { ...files, ...more }, "")
      expect(ended.exit).toBe(2)
      expect(ended.files["page.html"]).toBeUndefined()
      return ended.stderr
    }
    const to = ["--to", "page.html"]
    expect(await refused(["in.csv", ...to], {})).toContain(
      "in.csv: found no column named disputed or 存疑, expected one",
    )
    expect(await refused(["out.csv", ...to, "--manifest", "m.json"], { "out.csv": lines("id") })).toContain(
      "out.csv is not the table of the manifest: found sha256",
    )
    expect(await refused(["out.csv", ...to, "--manifest", "m.json"], { "m.json": "{}" })).toContain(
      "m.json is no manifest of a run",
    )
    expect(await refused(["out.csv", ...to, "--group", "village"], {})).toContain('no column "village" to group by')
    expect(await refused(["out.csv", "--to", "page.pdf"], {})).toBe(
      lines('jiceng: --to expects an .html file or -, found "page.pdf"'),
    )
    expect(await refused(["out.csv", ...to, "--rows", "-1"], {})).toBe(
      lines("jiceng: --rows expects 0 to 100000, found -1"),
    )
    expect(await refused(["out.csv", ...to, "--rejects", "in.csv"], {})).toContain("in.csv: found no column named line")
    const broken = `${files["out.csv"]}m9,"7\n`
    expect(await refused(["out.csv", ...to], { "out.csv": broken })).toContain("out.csv: line 5: found")
  })
})
