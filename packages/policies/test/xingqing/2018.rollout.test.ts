import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/reform-timetable", () => {
  const { rate, rule } = ruleOf(xingqing2018, "reform-timetable")

  it.each([
    ["pilot-plan", "true", "0", "true", { state: "inTime", daysLate: "0" }],
    ["pilot-plan", "true", "1", "true", { state: "late", daysLate: "1" }],
    ["pilot-completion", "false", "0", "true", { state: "pending", daysLate: "0" }],
    ["street-admission-list", "false", "3", "true", { state: "overdue", daysLate: "3" }],
  ])("%s, done %s, %s days over", (task, done, over, kept, result) => {
    expect(rate(task, done, over, kept)).toEqual(result)
  })

  it("each deadline has its own day", () => {
    const data = rule.entry.rule as { readonly tasks: ReadonlyArray<{ readonly name: string; readonly due: unknown }> }
    expect(data.tasks.map(({ name, due }) => [name, due])).toEqual([
      [
        "street-admission-list",
        { reading: "middle-of-november", options: { "end-of-middle": "2018-11-20", "before-middle": "2018-11-10" } },
      ],
      ["pilot-plan", { reading: "before-the-tenth", options: { inclusive: "2018-11-10", exclusive: "2018-11-09" } }],
      ["pilot-completion", "2018-11-30"],
    ])
  })
})

describe("xingqing-2018/reform-scope", () => {
  const { rate } = ruleOf(xingqing2018, "reform-scope")

  it.each([
    ["true", "false", "true", { applies: "true", met: "true", missing: "0" }],
    ["false", "false", "false", { applies: "false", met: "true", missing: "0" }],
    ["false", "true", "false", { applies: "true", met: "false", missing: "1" }],
  ])("pilot street %s, since 2019 %s, reformed %s", (pilot, since, reformed, result) => {
    expect(rate(pilot, since, reformed)).toEqual(result)
  })
})
