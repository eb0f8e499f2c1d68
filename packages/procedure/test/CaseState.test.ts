import { tellStep } from "@jiceng/kernel"
import { type CaseEvent, type CaseState, caseRefusals, moveCase, newCase, titlesOfDispatch } from "@jiceng/procedure"
import { anyCaseLog, anyDispatch, casesEndOnlyWhenSolved } from "@jiceng/procedure/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { course, dispatch, eventAt } from "./dispatchSample.ts"

const titles = titlesOfDispatch(dispatch)
const stateAfter = (events: ReadonlyArray<CaseEvent>): CaseState =>
  events.reduce((state, event) => moveCase(state, event, dispatch).state, newCase)
const againstAfter = (accepted: number, event: CaseEvent) =>
  moveCase(stateAfter(course.slice(0, accepted)), event, dispatch).against

describe("moveCase", () => {
  it("a case where everything goes right is closed, with what every department did", () => {
    const { done, whistleBlowers, departments, solvedAt, closedAt } = stateAfter(course)
    expect({ done, whistleBlowers, solvedAt, closedAt }).toEqual({
      done: 5,
      whistleBlowers: ["street"],
      solvedAt: "2020-09-10T10:00",
      closedAt: "2020-09-10T10:15",
    })
    expect(
      departments.map(({ name, arrivedAt, actions, withdrewAt, score }) => [
        name,
        arrivedAt,
        actions,
        withdrewAt,
        score,
      ]),
    ).toEqual([
      ["justice", "2020-09-10T08:50", 1, "2020-09-10T10:05", 9250],
      ["housing", "2020-09-10T08:51", 0, undefined, undefined],
      ["environment", undefined, 0, undefined, undefined],
    ])
  })

  it.each([
    [0, eventAt("08:00", "Reported", "community"), "Reported before it is found", ["report不合顺序,应办:discover"]],
    [0, eventAt("08:00", "Discovered", "street"), "found by the street", ["discover应由grid办理,不得由street办理"]],
    [1, eventAt("08:05", "Discovered", "grid"), "found twice", ["discover不合顺序,应办:report"]],
    [3, eventAt("08:30", "Arrived", "tax"), "an arrival of somebody not called", ["未呼叫tax"]],
    [3, eventAt("08:30", "Acted", "justice"), "an action before arriving", ["justice不在现场"]],
    [
      3,
      eventAt("08:10", "Arrived", "justice"),
      "an event from before the last",
      ["时间2020-09-10T08:10早于上一事件2020-09-10T08:20"],
    ],
    [4, eventAt("08:55", "Arrived", "justice"), "a second arrival", ["justice的“到场”已有记录"]],
    [4, eventAt("09:00", "Solved", "street"), "solved before anybody acted", ["尚待:handle,不得认定解决"]],
    [6, eventAt("09:30", "Withdrew", "justice"), "a withdrawal before it is solved", ["问题尚未解决,不得撤离"]],
    [6, eventAt("09:30", "Closed", "street"), "closed before it is solved", ["问题尚未解决,不得结案"]],
    [
      6,
      eventAt("09:30", "Solved", "community"),
      "solved by who did not call",
      ["“认定解决”应由吹哨方street作出,不得由community作出"],
    ],
    [7, eventAt("10:01", "Acted", "justice"), "an action after it is solved", ["问题已于2020-09-10T10:00解决"]],
    [7, eventAt("10:01", "Solved", "street"), "solved twice", ["问题已于2020-09-10T10:00解决"]],
    [8, eventAt("10:06", "Withdrew", "justice"), "a second withdrawal", ["justice不在现场"]],
    [
      7,
      eventAt("10:06", "Scored", "street", { department: "tax", score: 90 }),
      "a score of who was not called",
      ["未呼叫tax"],
    ],
    [
      9,
      eventAt("10:12", "Scored", "street", { department: "justice", score: 90 }),
      "a second score",
      ["justice的“打分”已有记录"],
    ],
    [10, eventAt("10:20", "Closed", "street"), "closed twice", ["案件已于2020-09-10T10:15结案"]],
  ])("after %i events, %j is refused: %s", (accepted, event, _, told) => {
    expect(againstAfter(accepted, event).map((step) => tellStep(step, caseRefusals, titles, "zh"))).toEqual(told)
  })

  it("departments can be called again, and keep their first call", () => {
    const again = eventAt("08:40", "Whistled", "community", {
      departments: ["justice", "housing"],
      urgent: false,
      grade: 2,
    })
    const first = eventAt("08:20", "Whistled", "street", { departments: ["justice"], urgent: true, grade: 1 })
    const { whistleBlowers, departments, done } = stateAfter([...course.slice(0, 2), first, again])
    expect(whistleBlowers).toEqual(["street", "community"])
    expect(departments.map(({ name, grade, calledAt }) => [name, grade, calledAt])).toEqual([
      ["justice", 1, "2020-09-10T08:20"],
      ["housing", 2, "2020-09-10T08:40"],
    ])
    expect(done).toBe(3)
  })

  it("a department that is called twice in one breath is called once", () => {
    const twice = eventAt("08:20", "Whistled", "street", {
      departments: ["justice", "justice"],
      urgent: true,
      grade: 1,
    })
    expect(stateAfter([...course.slice(0, 2), twice]).departments).toHaveLength(1)
  })
})

describe("laws", () => {
  it("an event that is refused leaves the case as it was", () => {
    fc.assert(
      fc.property(anyDispatch, anyCaseLog, (drawn, log) => {
        log.reduce((state, event) => {
          const { state: moved, against } = moveCase(state, event, drawn)
          if (against.length > 0) expect(moved).toBe(state)
          else expect(moved.last).toBe(event.at)
          return moved
        }, newCase)
      }),
    )
  })

  it("a case is closed only when it is solved", () => {
    fc.assert(fc.property(anyDispatch, (drawn) => fc.assert(casesEndOnlyWhenSolved(drawn), { numRuns: 20 })))
  })

  it("nobody withdraws before the case is solved", () => {
    fc.assert(
      fc.property(anyDispatch, anyCaseLog, (drawn, log) => {
        log.reduce((state, event) => {
          const { state: moved, against } = moveCase(state, event, drawn)
          if (event._tag === "Withdrew" && against.length === 0) expect(state.solvedAt).toBeDefined()
          return moved
        }, newCase)
      }),
    )
  })
})
