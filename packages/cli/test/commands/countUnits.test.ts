import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { exampleFiles, lines } from "./examples.ts"

describe("jiceng count-units", { timeout: 60_000 }, () => {
  it("counts members and check-ins, and rejects what would make a count wrong", async () => {
    const members = lines(
      "id,unit,checkIns",
      "m1,tax,7",
      "m2,tax,0",
      "m3,hospital,1",
      "m4,,3",
      "m5,tax,",
      "m1,tax,7",
      "m6,hospital,1.5",
    )
    const args = ["--out", "units.csv", "--rejects", "rejects.csv"]
    const ended = await runJiceng(["count-units", "members.csv", ...args], { "members.csv": members }, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 1, stdout: "" })
    expect(ended.files["units.csv"]).toBe(lines("id,members,checkedIn", "tax,2,1", "hospital,1,1"))
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "5,m4,unit,,expected a text that is not blank",
        "6,m5,checkIns,,expected a whole number from 0 to 1000000",
        "7,m1,id,m1,expected an id that no row before has",
        "8,m6,checkIns,1.5,expected a whole number from 0 to 1000000",
      ),
    )
    expect(ended.stderr).toContain("  members      3 in 2 units\n")
  })

  it("gives the rate of units from the ledger of their members", async () => {
    const files = exampleFiles("ledger.csv", "roster.csv")
    const both = ["--points", "yongning-2020/post-points", "--members", "roster.csv", "--out", "-"]
    const stars = await runJiceng(["run", "yongning-2020/member-stars", "ledger.csv", ...both], files, "")
    const units = await runJiceng(["count-units", "-"], {}, stars.stdout)
    expect(units.stdout).toBe(lines("id,members,checkedIn", "税务局,2,2", "医院,3,1"))
    const facts = units.stdout
      .trim()
      .split("\n")
      .map((row, at) => (at === 0 ? `${row},unitKind,points` : `${row},institution,97`))
    const rated = await runJiceng(["run", "yongning-2020/unit-stars", "-", "--out", "-"], {}, lines(...facts))
    expect(rated.stdout.split("\n").map((row) => row.split(",").slice(0, 4).join())).toEqual([
      "id,stars,earnedStars,checkInRate",
      "税务局,5,5,100.00",
      "医院,2,5,33.33",
      "",
    ])
  })
})
