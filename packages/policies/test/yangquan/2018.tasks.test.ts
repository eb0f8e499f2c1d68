import { judgeTasks, lateTasks, organsInCharge, TaskLedger } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import { yangquan2018 } from "@jiceng/policies"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const entry = yangquan2018.rules.find(({ name }) => name === "task-ledger")
const ledger = Schema.decodeUnknownSync(TaskLedger)(entry?.rule)

describe("yangquan-2018/task-ledger", () => {
  it("has 19 tasks, and none has a deadline", () => {
    expect([ledger.tasks.length, ledger.tasks.filter(({ due }) => due !== undefined)]).toEqual([19, []])
  })

  it("nobody is ever late", () => {
    expect(lateTasks([], ledger, Day.make("2030-12-31"))).toEqual([])
    const states = judgeTasks([], ledger, Day.make("2030-12-31")).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(["open"]))
  })

  it("three tasks have no lead: those that answer for them are in charge together", () => {
    const joint = ledger.tasks.filter(({ lead }) => lead.length === 0)
    expect(joint.map((task) => [task.name, organsInCharge(task, ledger).map(({ zh }) => zh)])).toEqual([
      ["task-3-1-3", ["市民政局", "各县(区)人民政府"]],
      ["task-3-3-6", ["市民政局", "各县(区)人民政府"]],
      ["task-4-1", ["市委组织部", "市民政局", "各县(区)委"]],
    ])
  })
})
