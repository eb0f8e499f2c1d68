import { judgeTasks, lateTasks, TaskLedger, type TaskReport } from "@jiceng/duties"
import { anyTaskDay, anyTaskLedger, anyTaskReports } from "@jiceng/duties/testing"
import { Day } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ledger = Schema.decodeUnknownSync(TaskLedger)({
  kind: "taskLedger",
  cite: "yongning-2020#五(一)",
  organs: { housing: { zh: "住建局", en: "housing bureau" } },
  tasks: [
    {
      cite: "yongning-2020#30",
      name: "premises",
      title: { zh: "阵地", en: "premises" },
      lead: ["housing"],
      due: "2021-12-31",
      continuing: true,
    },
    {
      cite: "yangquan-2018#三(三)2",
      name: "facilities",
      title: { zh: "设施", en: "facilities" },
      responsible: ["housing"],
      continuing: false,
    },
  ],
})
const day = (text: string) => Day.make(text)
const report = (on: string, found: "done" | "lapsed", task = "premises"): TaskReport => ({ task, day: day(on), found })
const statesOn = (on: string, ...reports: ReadonlyArray<TaskReport>) =>
  judgeTasks(reports, ledger, day(on)).map(({ state, daysLate }) => `${state} ${daysLate}`)

describe("judgeTasks", () => {
  it.each([
    ["2021-12-31", [], ["pending 0", "open 0"]],
    ["2022-01-01", [], ["overdue 1", "open 0"]],
    ["2022-06-30", [report("2021-12-31", "done")], ["inTime 0", "open 0"]],
    ["2022-06-30", [report("2022-01-01", "done")], ["late 1", "open 0"]],
    ["2022-06-30", [report("2022-07-01", "done")], ["overdue 181", "open 0"]],
    ["2022-06-30", [report("2021-12-01", "done"), report("2022-03-01", "lapsed")], ["lapsed 0", "open 0"]],
    [
      "2022-06-30",
      [report("2021-12-01", "done"), report("2022-03-01", "lapsed"), report("2022-04-01", "done")],
      ["inTime 0", "open 0"],
    ],
    ["2022-06-30", [report("2021-12-01", "done"), report("2021-12-01", "lapsed")], ["lapsed 0", "open 0"]],
    ["2022-06-30", [report("2030-01-01", "done", "facilities")], ["overdue 181", "open 0"]],
    ["2022-06-30", [report("2019-01-01", "done", "facilities")], ["overdue 181", "done 0"]],
  ])("on %s after %j the tasks are %j", (on, reports, states) => {
    expect(statesOn(on, ...reports)).toEqual(states)
  })
})

describe("lateTasks", () => {
  it("tells who is late and by how much", () => {
    expect(
      lateTasks([], ledger, day("2022-01-10")).map(({ task, organs, daysLate }) => [
        task.name,
        organs[0]?.zh,
        daysLate,
      ]),
    ).toEqual([["premises", "住建局", 10]])
  })

  it("nobody is late on the due day", () => {
    expect(lateTasks([], ledger, day("2021-12-31"))).toEqual([])
  })
})

describe("laws", () => {
  const anyLedgerAndReports = anyTaskLedger(fc.constant("yongning-2020#1")).chain((drawn) =>
    fc.tuple(fc.constant(drawn), anyTaskReports(drawn)),
  )
  const nextDay = (on: Day) => new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day

  it("every task of a ledger is judged once", () => {
    fc.assert(
      fc.property(anyLedgerAndReports, anyTaskDay, ([drawn, reports], on) => {
        expect(judgeTasks(reports, drawn, on).map(({ task }) => task)).toEqual(drawn.tasks)
      }),
    )
  })

  it("the order of reports does not change a verdict", () => {
    const anyShuffled = anyLedgerAndReports.chain(([drawn, reports]) =>
      fc.tuple(
        fc.constant(drawn),
        fc.constant(reports),
        fc.shuffledSubarray([...reports], { minLength: reports.length }),
      ),
    )
    fc.assert(
      fc.property(anyShuffled, anyTaskDay, ([drawn, reports, shuffled], on) => {
        expect(judgeTasks(shuffled, drawn, on)).toEqual(judgeTasks(reports, drawn, on))
      }),
    )
  })

  it("a task overdue on a day without further reports is overdue by one more on the next", () => {
    fc.assert(
      fc.property(anyLedgerAndReports, anyTaskDay, ([drawn, reports], on) => {
        const known = reports.filter((one) => one.day <= on)
        const [now, next] = [judgeTasks(known, drawn, on), judgeTasks(known, drawn, nextDay(on))]
        for (const [index, { state, daysLate }] of now.entries()) {
          if (state === "overdue") expect(next[index]).toMatchObject({ state, daysLate: daysLate + 1 })
        }
      }),
    )
  })

  it("reports after the day of judging do not matter", () => {
    fc.assert(
      fc.property(anyLedgerAndReports, anyTaskDay, ([drawn, reports], on) => {
        const known = reports.filter((one) => one.day <= on)
        expect(judgeTasks(reports, drawn, on)).toEqual(judgeTasks(known, drawn, on))
      }),
    )
  })
})
