import { describe, expect, it } from "vitest"
import { runJiceng } from "../jiceng.ts"
import { exampleFiles, lines } from "./examples.ts"

const files = exampleFiles("cases.ndjson")
const head =
  "case,stage,solvedAt,closedAt,department,mustCome,calledAt,arrivedAt,actions,withdrewAt,fault,minutesOver,score," +
  "disputed,status,cites"

describe("jiceng dispatch", () => {
  it("replays a log into case files, and tells why an event is refused", async () => {
    const args = ["--out", "cases.csv", "--scores", "scores.csv", "--rejects", "rejects.csv"]
    const ended = await runJiceng(["dispatch", "yongning-2020", "cases.ndjson", ...args], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 1, stdout: "" })
    const closed = "2021-01,closed,2021-03-08T16:00,2021-03-08T16:20"
    expect(ended.files["cases.csv"]).toBe(
      lines(
        head,
        `${closed},enforcement,true,2021-03-08T08:30,,0,,noResponse,,,,official,yongning-2020#21`,
        `${closed},environment,true,2021-03-08T08:30,2021-03-08T09:10,1,,none,,95,,official,yongning-2020#21`,
        `${closed},housing,true,2021-03-08T08:30,2021-03-08T10:00,0,,empty,,,,official,yongning-2020#21`,
        "2021-02,respond,,,justice,true,2021-03-08T11:10,2021-03-08T16:40,0,,none,,," +
          "stage=;mustCome=;calledAt=;arrivedAt=;actions=;fault=,official,yongning-2020#21",
        "2021-02,respond,,,civilAffairs,false,2021-03-08T11:10,,0,,none,,," +
          "stage=;mustCome=;calledAt=;actions=;fault=;mustCome=true,official,yongning-2020#21",
      ),
    )
    expect(ended.files["scores.csv"]).toBe(
      lines(
        "id,called,cases,caseScores,disputed,status,cites",
        "civilAffairs,1,0,0,called=;cases=;caseScores=,official,yongning-2020#21",
        "enforcement,1,0,0,,official,yongning-2020#21",
        "environment,1,1,95,,official,yongning-2020#21",
        "housing,1,0,0,,official,yongning-2020#21",
        "justice,1,0,0,called=;cases=;caseScores=,official,yongning-2020#21",
      ),
    )
    const rejects = ended.files["rejects.csv"]?.trim().split("\n") ?? []
    expect(rejects.map((row) => row.split(",").slice(0, 4).join())).toEqual([
      "line,id,column,found",
      "8,2021-02,_tag,Whistled",
      "9,2021-01,_tag,Withdrew",
      "14,2021-01,score,60分",
    ])
    expect(ended.stderr).toContain("events       16 read, 13 accepted, 3 rejected")
  })

  it("with limits of the user's own, responses are late; later events than the moment do not count", async () => {
    const limited = { ...files, "limits.csv": lines("grade,minutes", "1,60") }
    const args = ["--at", "2021-03-08T10:00", "--slot", "response-limits=limits.csv"]
    const ended = await runJiceng(["dispatch", "yongning-2020", "cases.ndjson", ...args], limited, "")
    expect(ended.exit).toBe(1)
    // Called at 08:30, so at 10:00 90 minutes have passed: 30 more than the limit. The case is not over.
    expect(ended.stdout).toBe(
      lines(
        head,
        "2021-01,handle,,,enforcement,true,2021-03-08T08:30,,0,,noResponse,30,,,secondary,yongning-2020#21",
        "2021-01,handle,,,environment,true,2021-03-08T08:30,2021-03-08T09:10,1,,none,0,,,secondary,yongning-2020#21",
        "2021-01,handle,,,housing,true,2021-03-08T08:30,2021-03-08T10:00,0,,late,30,,,secondary,yongning-2020#21",
        "2021-02,discover,,,,,,,,,,,,,secondary,yongning-2020#21",
      ),
    )
    expect(ended.stderr).toContain("events       16 read, 7 accepted, 9 rejected")
  })

  it("under the narrower reading only the street may call", async () => {
    const ended = await runJiceng(
      ["dispatch", "yongning-2020", "cases.ndjson", "--reading", "initiator=street-only", "--out", "out.json"],
      files,
      "",
    )
    const rows: ReadonlyArray<Readonly<Record<string, unknown>>> = JSON.parse(ended.files["out.json"] ?? "")
    expect(rows.filter((row) => row["case"] === "2021-02").map(({ stage }) => stage)).toEqual(["report"])
    expect(ended.stderr).toContain("11 accepted, 5 rejected")
  })

  it("an edition without a dispatch is a bad call", async () => {
    const ended = await runJiceng(["dispatch", "xingqing-2018", "cases.ndjson"], files, "")
    expect({ exit: ended.exit, stdout: ended.stdout }).toEqual({ exit: 2, stdout: "" })
    expect(ended.stderr).toContain("expected a rule dispatch-route of kind sequence, found none")
  })
})
