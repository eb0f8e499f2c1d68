import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const before = lines("id,points,stars", "m1,88,3", "m2,92.5,4", "m3,70,2")
const after = lines("id,stars,points,name", "m2,4,92.5,乙", "m1,5,96,甲", "m4,,,丁")

describe("jiceng changes", { timeout: 30_000 }, () => {
  it("tells every cell that differs, whatever the order of rows and columns, and who came and left", async () => {
    const ended = await runJiceng(
      ["changes", "a.csv", "b.csv", "--out", "c.csv"],
      { "a.csv": before, "b.csv": after },
      "",
    )
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 0, stdout: "" })
    expect(ended.files["c.csv"]).toBe(
      lines(
        "id,column,before,after",
        "m1,name,,甲",
        "m1,points,88,96",
        "m1,stars,3,5",
        "m2,name,,乙",
        "m3,points,70,",
        "m3,stars,2,",
        "m4,name,,丁",
        "m4,points,,",
        "m4,stars,,",
      ),
    )
    expect(ended.stderr).toContain("  subjects     2 changed, 1 came, 1 left\n  cells        9\n")
  })

  it("finds nothing between a table and itself, in any format", async () => {
    const rows = [
      { 编号: "m1", 星级: 3 },
      { 编号: "m2", 星级: null },
    ]
    const files = { "a.json": JSON.stringify(rows), "b.csv": lines("编号,星级", "m2,", "m1,3") }
    const ended = await runJiceng(["changes", "a.json", "b.csv", "--columns", "zh"], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 0, stdout: "编号,栏目,原为,现为\n" })
  })

  it("refuses tables that cannot be compared", async () => {
    const files = { "a.csv": before, "twice.csv": lines("id,points", "m1,1", "m1,2"), "none.csv": lines("name", "甲") }
    const [twice, none] = await Promise.all(
      ["twice.csv", "none.csv"].map((name) => runJiceng(["changes", "a.csv", name], files, "")),
    )
    expect([twice?.exit, none?.exit]).toEqual([2, 2])
    expect(twice?.stderr).toBe('jiceng: twice.csv: line 3: expected an id that no row before has, found "m1"\n')
    expect(none?.stderr).toBe("jiceng: none.csv: no column id or 编号\n")
  })
})
