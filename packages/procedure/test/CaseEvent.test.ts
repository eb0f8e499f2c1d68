import { problemsOf } from "@jiceng/kernel/testing"
import { CaseEvent } from "@jiceng/procedure"
import { describe, expect, it } from "vitest"

const happening = { case: "1", at: "2020-09-10T08:20", by: "street" }

describe("CaseEvent", () => {
  it.each([
    { _tag: "Discovered", ...happening },
    { _tag: "Whistled", ...happening, departments: ["housing"], urgent: false, grade: 2 },
    { _tag: "Scored", ...happening, department: "housing", score: 92.5 },
  ])("%j is an event", (event) => {
    expect(problemsOf(CaseEvent, event)).toEqual([])
  })

  it.each([
    [
      { _tag: "Discovered", by: "grid", at: "yesterday" },
      ["case: Missing key", "at: Expected a moment written like 2020-09-10T08:30"],
    ],
    [{ _tag: "Whistled", ...happening, departments: [], urgent: true, grade: 1 }, ["departments.0: Missing key"]],
    [
      { _tag: "Scored", ...happening, department: "housing", score: 101 },
      ["score: Expected a number from 0 to 100 with at most two decimals"],
    ],
  ])("%j is refused", (event, problems) => {
    expect(problemsOf(CaseEvent, event)).toEqual(problems)
  })

  it("an event of no known sort is refused", () => {
    expect(problemsOf(CaseEvent, { _tag: "Celebrated", ...happening })).toHaveLength(1)
  })
})
