import { Coverage, standOn } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import { fillData } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

const dueOf = (name: string, clock: string) => {
  const entry = yongning2020.rules.find((rule) => rule.name === name)
  const filled = fillData(entry?.rule, { slot: () => undefined, option: ({ options }) => options[clock] })
  return Schema.decodeUnknownSync(Coverage)(filled).due
}

describe("the three-year targets of Yongning", () => {
  it.each([
    ["full-time-grids-by-2023", "three-years", "2023-09-10"],
    ["full-time-grids-by-2023", "task-deadline", "2021-12-31"],
    ["owners-committees-by-2023", "three-years", "2023-09-10"],
    ["owners-committees-by-2023", "task-deadline", "2020-12-31"],
  ])("%s is due under %s on %s", (name, clock, due) => {
    expect(dueOf(name, clock)).toBe(due)
  })

  it("a compound without an owners' committee is late from the day after", () => {
    const { rate } = ruleOf(yongning2020, "owners-committees-by-2023")
    expect(rate("99", "100")).toEqual({ met: "false", coverage: "99.00", missing: "1" })
    const due = dueOf("owners-committees-by-2023", "three-years") as Day
    expect(standOn(false, due, Day.make("2023-09-10"))).toEqual({ standing: "pending", daysLate: 0 })
    expect(standOn(false, due, Day.make("2023-09-11"))).toEqual({ standing: "overdue", daysLate: 1 })
  })
})
