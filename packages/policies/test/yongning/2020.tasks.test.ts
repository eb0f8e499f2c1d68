import { judgeTasks, lateTasks, TaskLedger } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

const entry = yongning2020.rules.find(({ name }) => name === "task-ledger")
const ledger = Schema.decodeUnknownSync(TaskLedger)(entry?.rule)
const lateOn = (day: string) => lateTasks([], ledger, Day.make(day))
const taskOf = (name: string) => ledger.tasks.find((task) => task.name === name)
const organsOf = (names: ReadonlyArray<string> = []) => names.map((name) => ledger.organs[name]?.zh)

describe("yongning-2020/task-ledger", () => {
  it("has the 33 items of the plan, each citing its own", () => {
    expect(ledger.tasks.map(({ cite }) => cite)).toEqual(
      Array.from({ length: 33 }, (_, index) => `yongning-2020#${index + 1}`),
    )
  })

  it.each([
    ["2020-12-31", 0],
    ["2021-01-01", 31],
    ["2021-12-31", 31],
    ["2022-01-01", 33],
  ])("on %s, with nothing reported, %i tasks are late", (day, late) => {
    expect(lateOn(day)).toHaveLength(late)
  })

  it("items 12 and 30 have a year more than the others", () => {
    const longer = ledger.tasks.filter(({ due }) => due === "2021-12-31").map(({ name }) => name)
    expect(longer).toEqual(["task-12", "task-30"])
  })

  it("only item 6 is done once and for all", () => {
    expect(ledger.tasks.filter(({ continuing }) => !continuing).map(({ name }) => name)).toEqual(["task-06"])
  })

  it("an item that was done and not kept up is late again", () => {
    const reports = [
      { task: "task-06", day: Day.make("2020-12-01"), found: "done" as const },
      { task: "task-06", day: Day.make("2021-03-01"), found: "lapsed" as const },
      { task: "task-07", day: Day.make("2020-12-01"), found: "done" as const },
      { task: "task-07", day: Day.make("2021-03-01"), found: "lapsed" as const },
    ]
    const states = new Map(
      judgeTasks(reports, ledger, Day.make("2021-06-30")).map(({ task, state }) => [task.name, state]),
    )
    expect([states.get("task-06"), states.get("task-07")]).toEqual(["inTime", "lapsed"])
  })

  it("organs stand as the plan names them", () => {
    expect(organsOf(taskOf("task-06")?.lead)).toEqual(["县委组织部"])
    expect(organsOf(taskOf("task-06")?.responsible)).toEqual(["县委编办", "县公安局"])
    expect(organsOf(taskOf("task-33")?.lead)).toEqual(["县委组织部", "县民政局", "县财政局"])
    expect(organsOf(taskOf("task-28")?.lead)).toEqual(["县委督查室", "政府督查室"])
  })

  it("a row of an inspection is judged like any other", () => {
    const { rate } = ruleOf(yongning2020, "task-ledger")
    expect(rate("task-30", "false", "10", "false")).toEqual({ state: "overdue", daysLate: "10" })
    expect(rate("task-30", "true", "0", "true")).toEqual({ state: "inTime", daysLate: "0" })
  })
})
