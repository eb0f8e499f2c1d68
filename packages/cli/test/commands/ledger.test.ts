import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const edition = (name: string) =>
  readFileSync(new URL(`../../../../examples/editions/${name}`, import.meta.url), "utf8")

const head = "entryId,id,date,item,quantity,reverses"
const faultHead = "line,id,column,found,problem"

describe("jiceng run over a ledger", { timeout: 30_000 }, () => {
  it("folds entries into points, and tells of every entry that does not count", async () => {
    const ledger = lines(
      head,
      "b1,m1,2026-03-01,bonusPoint,10.5,", // 10.5
      "b2,m1,2026-05-01,breach,3,", // reversed by b9
      "b3,m2,2026-05-01,test,90,", // 1.5, given twice
      "b4,m2,2026-05-01,tests,90,", // no such item
      "b5,m2,2026-02-30,test,90,", // no such day
      "b6,m2,2026-05-01,test,90%,", // no number
      "b7,m2,2026-05-01,test,101,", // above what a test is out of
      "b3,m2,2026-05-01,test,90,",
      "b8,m4,2026-06-01,bonusPoint,1,", // b8 is there twice, and says two things
      "b8,m1,2026-06-01,bonusPoint,2,",
      "b9,m1,2026-05-01,breach,3,b2",
      "c1,m1,2026-05-01,breach,3,b2", // b2 is reversed already
      "c2,m3,2026-07-01,breach,4,", // 60 − 20
      "c3,m3",
    )
    const files = { "own.json": edition("base-sixty.json"), "ledger.csv": ledger }
    const args = ["run", "./own.json#points", "ledger.csv", "--out", "out.csv", "--rejects", "rejects.csv"]
    const ended = await runJiceng(args, files, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 1, stdout: "" })
    expect(ended.files["out.csv"]).toBe(
      lines(
        "id,points,bonus,deductions,disputed,status,cites",
        "m1,70.5,10.5,0,,secondary,base-sixty#1;base-sixty#3",
        "m2,61.5,1.5,0,,secondary,base-sixty#2;base-sixty#1;base-sixty#3",
        "m3,40,0,-20,,secondary,base-sixty#1;base-sixty#3",
      ),
    )
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        faultHead,
        "5,b4,item,tests,expected the name of an item",
        "6,b5,date,2026-02-30,expected a calendar day written like 2020-09-10",
        "7,b6,quantity,90%,expected a number from 0 to 10000 with at most two decimals",
        "8,b7,quantity,101,expected a result from 0 to 100",
        "10,b8,entryId,b8,expected an id of one entry only",
        "11,b8,entryId,b8,expected an id of one entry only",
        "13,c1,reverses,b2,expected an entry that is not reversed yet",
        '15,,,"c3,m3","expected 6 cells in the row, not 2"',
      ),
    )
    expect(ended.stderr).toContain("  read         14\n")
    expect(ended.stderr).toContain("  rejected     8\n")
    expect(ended.stderr).toContain("given twice  1, counted once")
    expect(ended.stderr).toContain("subjects     3, from 2026-01-01 to 2026-12-31, as known on 2027-01-01")
  })

  it("rates the days that are asked for, and everybody of a table of members, from standard input too", async () => {
    const files = {
      "own.json": edition("branch-points.json"),
      "members.csv": edition("branch-points.members.csv"),
    }
    const args = ["run", "./own.json#points", "-", "--out", "-", "--from", "2026-01-01", "--members", "members.csv"]
    const ended = await runJiceng(args, files, edition("branch-points.ledger.csv"))
    expect({ exit: ended.exit, files: ended.files }).toEqual({ exit: 0, files })
    const columns = edition("branch-points.expected.csv").split("\n")[0]?.split(",").length ?? 0
    const cut = (text: string, width: number) => text.split("\n").map((row) => row.split(",").slice(0, width).join())
    const byId = (rows: ReadonlyArray<string>) => rows.toSorted()
    expect(byId(cut(ended.stdout, columns - 1))).toEqual(byId(cut(edition("branch-points.expected.csv"), columns - 1)))
  })

  it("tells what another reading of the catalogue gives, and still rates a table of its facts", async () => {
    const ledger = lines(
      "entryId,id,date,item,quantity",
      "e1,m1,2021-03-01,checkIn,1",
      "e2,m1,2021-03-01,checkIn,1",
      "e3,m1,2021-03-02,postService,3",
      "e4,m2,2021-03-02,checkIn,1",
    )
    const files = { "ledger.csv": ledger, "facts.csv": lines("id,postDuty,checkIns", "m1,6,2") }
    const [folded, rated] = await Promise.all(
      ["ledger.csv", "facts.csv"].map((input) =>
        runJiceng(["run", "yongning-2020/post-points", input, "--out", "-"], files, ""),
      ),
    )
    expect([folded?.exit, rated?.exit]).toEqual([0, 0])
    const head = "id,points,postDuty,checkIns,disputed,status,cites"
    expect(folded?.stdout).toBe(
      lines(head, "m1,6,6,2,checkIns=1,illustrative,yongning-2020#14", "m2,0,0,1,,illustrative,yongning-2020#14"),
    )
    expect(rated?.stdout).toBe(lines(head, "m1,6,6,2,,illustrative,yongning-2020#14"))
  })

  it("says which members it needs, and what is missing in the header", async () => {
    const files = { "own.json": edition("branch-points.json"), "ledger.csv": lines("id,date,item,quantity") }
    const withoutMembers = await runJiceng(["run", "./own.json#points", "ledger.csv", "--out", "-"], files, "")
    expect(withoutMembers.exit).toBe(2)
    expect(withoutMembers.stderr).toContain("asks of members: memberClass, lastPoints; give --members FILE")
    const own = { ...files, "own.json": edition("base-sixty.json") }
    const withoutIds = await runJiceng(["run", "./own.json#points", "ledger.csv", "--out", "-"], own, "")
    expect(withoutIds.exit).toBe(2)
    expect(withoutIds.stderr).toContain("column entryId: found nothing, expected one column named entryId or 流水号")
  })
})
