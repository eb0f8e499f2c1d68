import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { lines } from "./examples.ts"

const edition = (name: string) =>
  readFileSync(new URL(`../../../../examples/editions/${name}`, import.meta.url), "utf8")

const cut = (text: string | undefined, names: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => {
  const [header = [], ...rows] = (text ?? "")
    .trim()
    .split("\n")
    .map((row) => row.split(","))
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? `no ${name}`))
}

const files = {
  "base.json": edition("base-sixty.json"),
  "branch.json": edition("branch-points.json"),
  "stars.json": edition("district-stars.json"),
  "ledger.csv": edition("branch-points.ledger.csv"),
  "members.csv": lines(
    "id,memberClass,lastPoints,starsLastYear,starsTheYearBefore,innovation,nationalHonour,seriousBreach,community",
    "m1,ordinary,85.55,4,4,true,false,false,east",
    "m2,ordinary,0,4,4,true,true,false,east",
    "m3,floating,40,4,4,true,true,false,west",
    "m4,probationary,90,4,4,true,true,false,west",
    "m5,agedOrIll,30,4,4,true,true,false,west",
    "m6,ordinary,200,4,4,true,false,false,east",
  ),
}

const branch = ["ledger.csv", "--points", "./branch.json#points", "--members", "members.csv", "--from", "2026-01-01"]

const checkIns = (id: string, times: number) =>
  Array.from({ length: times }, (_, at) => `${id}-${at},${id},2021-03-0${1 + (at >> 1)},checkIn,1`)

const twoADay = lines(
  "entryId,id,date,item,quantity",
  ...checkIns("m1", 8),
  ...checkIns("m2", 6),
  "s1,m1,2021-04-01,postService,45",
  "s2,m2,2021-04-01,postService,45",
)

describe("jiceng run over a ledger to stars", { timeout: 60_000 }, () => {
  it("rates the points of a ledger by another rule, holds stars, and gives nothing to who has no grade", async () => {
    const ended = await runJiceng(["run", "./stars.json#unit-stars", ...branch, "--out", "out.csv"], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 0, stdout: "" })
    const [header] = (ended.files["out.csv"] ?? "").split("\n")
    expect(header).toBe(
      "id,stars,earnedStars,disputed,status,cites,points,activity,service,attendance," +
        "checkIns,checkInDays,reports,standing,starsAtMost,community",
    )
    expect(cut(ended.files["out.csv"], ["id", "stars", "earnedStars", "points", "standing", "community"])).toEqual([
      ["m1", "0", "0", "16.05", "graded", "east"],
      ["m2", "5", "0", "36.5", "graded", "east"], // a national honour
      ["m3", "3", "0", "4", "graded", "west"], // the same, held by an admonition in the ledger
      ["m4", "", "", "0", "ungraded", "west"],
      ["m6", "5", "5", "100", "graded", "east"],
      ["m5", "", "", "", "exempt", "west"],
    ])
    expect(ended.stderr).toContain("  stars        0 × 1, 3 × 1, 5 × 2, none × 2\n")
    expect(ended.stderr).toContain("  points       branch-points/points: 年度积分 (points of a year), illustrative\n")
  })

  it("gives in one run what two runs give, where nobody is without a grade", async () => {
    const args = ["--slot", "post-scale=scale.csv", "--out", "out.csv"]
    const own = { "scale.csv": lines("from,points", "0,2"), "ledger.csv": twoADay }
    const both = ["run", "yongning-2020/member-stars", "ledger.csv", "--points", "yongning-2020/post-points"]
    const [once, first] = await Promise.all([
      runJiceng([...both, ...args], own, ""),
      runJiceng(["run", "yongning-2020/post-points", "ledger.csv", ...args], own, ""),
    ])
    const points = { "points.csv": first.files["out.csv"] ?? "" }
    const second = await runJiceng(["run", "yongning-2020/member-stars", "points.csv", "--out", "out.csv"], points, "")
    expect([once.exit, first.exit, second.exit]).toEqual([0, 0, 0])
    const names = ["id", "stars", "earnedStars", "status", "cites", "postDuty"]
    expect(cut(once.files["out.csv"], names)).toEqual(cut(second.files["out.csv"], names))
    // Only the one run knows what stars another reading of the catalogue leads to: eight check-ins on four days.
    expect(cut(once.files["out.csv"], ["id", "stars", "disputed"])).toEqual([
      ["m1", "9", "stars=7;checkIns=4"],
      ["m2", "7", "checkIns=3;stars=8"],
    ])
    expect(cut(second.files["out.csv"], ["id", "stars", "disputed"])).toEqual([
      ["m1", "9", "checkIns=4"],
      ["m2", "7", "checkIns=3;stars=8"],
    ])
  })

  it("rates units from a ledger of their own, with their kind and counts beside it", async () => {
    const own = {
      "base.json": files["base.json"],
      "ledger.csv": lines(
        "entryId,id,date,item,quantity",
        "u1,税务局,2026-03-01,bonusPoint,37",
        "u2,医院,2026-03-01,bonusPoint,39.5",
      ),
      "units.csv": lines(
        "id,members,checkedIn,unitKind",
        "税务局,2,2,organ",
        "医院,3,1,institution",
        "空单位,0,0,other",
        "多报,2,3,other",
      ),
    }
    const args = [
      "--points",
      "./base.json#points",
      "--members",
      "units.csv",
      "--rejects",
      "rejects.csv",
      "--out",
      "out.csv",
    ]
    const ended = await runJiceng(["run", "yongning-2020/unit-stars", "ledger.csv", ...args], own, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 1, stdout: "" })
    expect(cut(ended.files["out.csv"], ["id", "stars", "earnedStars", "checkInRate", "disputed", "points"])).toEqual([
      ["税务局", "5", "5", "100.00", "", "97"],
      ["医院", "2", "5", "33.33", "stars=3", "99.5"],
    ])
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        ",空单位,members,0,expected a whole number from 1 to 1000000",
        ",多报,checkedIn,3,expected no more than members",
      ),
    )
  })

  it("takes entries only while somebody was a member, and rejects whoever no rule can rate", async () => {
    const own = {
      "base.json": files["base.json"],
      "ledger.csv": lines(
        "entryId,id,date,item,quantity,reverses",
        "e1,m1,2026-03-01,bonusPoint,5,",
        "e2,m2,2026-03-01,bonusPoint,5,", // before m2 came
        "e3,m2,2026-05-01,bonusPoint,6,",
        "e4,m3,2026-03-01,bonusPoint,50,", // above what stars are given by
        "e5,m9,2026-03-01,bonusPoint,5,", // nobody knows m9
        "e2,m1,2026-03-01,bonusPoint,5,", // the id of another entry
        "e6,m2,2026-03-01,bonusPoint,5,", // the same day as before, known by now
      ),
      "members.csv": lines(
        "id,checkIns,from,until,name",
        "m1,7,,,甲",
        "m2,8,2026-04-01,,乙",
        "m3,9,,2026-12-31,丙",
        "m4,9,,2025-12-31,丁", // left before the rated days
        "m5,-1,2026-01-01,2026-01-01,戊", // not a number of check-ins
        "m6,0,2026-12-31,,己",
      ),
    }
    const args = ["--points", "./base.json#points", "--members", "members.csv", "--rejects", "rejects.csv"]
    const call = ["run", "yongning-2020/member-stars", "ledger.csv", ...args, "--out", "out.csv"]
    const ended = await runJiceng(call, own, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 1, stdout: "" })
    expect(ended.files["out.csv"]).toBe(
      lines(
        "id,stars,earnedStars,disputed,status,cites,points,bonus,deductions,name",
        "m1,4,4,,illustrative,base-sixty#1;base-sixty#3;yongning-2020#13,65,5,0,甲",
        "m2,4,4,,illustrative,base-sixty#1;base-sixty#3;yongning-2020#13,66,6,0,乙",
        "m6,3,3,,illustrative,base-sixty#1;base-sixty#3;yongning-2020#13,60,0,0,己",
      ),
    )
    expect(ended.files["rejects.csv"]).toBe(
      lines(
        "line,id,column,found,problem",
        "3,e2,date,2026-03-01,expected a day on which the subject was a member",
        "6,e5,id,m9,expected an id of the table of members",
        "7,e2,entryId,e2,expected an id of one entry only",
        "8,e6,date,2026-03-01,expected a day on which the subject was a member",
        ",m4,until,2025-12-31,expected a member on at least one day from 2026-01-01 to 2026-12-31",
        ",m3,points,110,expected a number from 0 to 100 with at most two decimals",
        ",m5,checkIns,-1,expected a whole number from 0 to 100000",
      ),
    )
    expect(ended.stderr).toContain("  not rated    3 subjects: see the end of the rejects")
  })

  it.each([
    [
      "a fact that nothing gives",
      ["yongning-2020/member-stars", "base.json#points", []],
      "base-sixty/points does not give checkIns; give --members FILE with the columns id, checkIns",
    ],
    [
      "a hold that the rule cannot take",
      ["yongning-2020/member-stars", "branch.json#points", []],
      "--points: entries of branch-points/points can hold stars down, and yongning-2020/member-stars cannot take that: " +
        "expected a rule with the fact starsAtMost, such as a starAward with a holdCap on it",
    ],
    [
      "a rule that is no catalogue",
      ["yongning-2020/member-stars", "yongning-2020/unit-stars", []],
      "--points expects a points catalogue, found yongning-2020/unit-stars of kind starScheme",
    ],
    [
      "a rule that asks for nothing of it",
      ["yongning-2020/community-posts", "base.json#points", []],
      "--points: base-sixty/points gives points, bonus, deductions, and yongning-2020/community-posts asks for none of them: households",
    ],
    [
      "a slot that neither rule has",
      ["yongning-2020/member-stars", "yongning-2020/post-points", ["--slot", "pay=pay.csv"]],
      "--slot pay: the rules that are used have no such name; there are star-table, post-scale",
    ],
    [
      "a fact that both give",
      ["yongning-2020/member-stars", "yongning-2020/post-points", ["--members", "counted.csv"]],
      "counted.csv: column checkIns: expected a name that no result has",
    ],
    [
      "a member that is there twice",
      ["yongning-2020/member-stars", "yongning-2020/post-points", ["--members", "twice.csv"]],
      'twice.csv: line 3, id: found "m1", expected an id that no row before has\n' +
        'twice.csv: line 4, from: found "2021-2-1", expected a calendar day written like 2020-09-10, or nothing\n' +
        'twice.csv: line 5, until: found "2021-01-01", expected a day not before the first one',
    ],
  ] as const)("refuses %s", async (_, [rule, points, more], message) => {
    const own = {
      ...files,
      "ledger.csv": twoADay,
      "counted.csv": lines("id,checkIns", "m1,7", "m2,7"),
      "twice.csv": lines("id,from,until", "m1,,", "m1,,", "m2,2021-2-1,", "m3,2021-01-02,2021-01-01"),
    }
    const call = ["run", rule, "ledger.csv", "--points", points, ...more, "--out", "out.csv"]
    const ended = await runJiceng(call, own, "")
    expect({ exit: ended.exit, stderr: ended.stderr.trim() }).toEqual({ exit: 2, stderr: `jiceng: ${message}` })
    expect(Object.keys(ended.files)).not.toContain("out.csv")
  })
})
