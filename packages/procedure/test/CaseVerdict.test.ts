import { judgeCase, Moment, moveCase, newCase, noCases, replayCases } from "@jiceng/procedure"
import { anyCaseLog, anyDispatch } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { course, dispatch, eventAt } from "./dispatchSample.ts"

const moment = Schema.decodeUnknownSync(Moment)
const stateAfter = (events: typeof course) =>
  events.reduce((state, event) => moveCase(state, event, dispatch).state, newCase)
const faultsAt = (events: typeof course, time: string) =>
  judgeCase(stateAfter(events), moment(`2020-09-10T${time}`), dispatch).map(({ department, value }) => [
    department,
    value.mustCome,
    value.fault,
  ])

describe("judgeCase", () => {
  it.each([
    ["08:50", "none"],
    ["08:51", "noResponse"],
  ])("a department that has not come within 30 minutes of the call is, at %s, at fault: %s", (time, fault) => {
    expect(faultsAt(course.slice(0, 4), time)).toEqual([
      ["justice", true, "none"],
      ["housing", true, fault],
      ["environment", true, fault],
    ])
  })

  it("when it is over, who came and did nothing and who never came are at fault", () => {
    expect(faultsAt(course, "12:00")).toEqual([
      ["justice", true, "none"],
      ["housing", true, "empty"],
      ["environment", true, "noResponse"],
    ])
  })

  it("who came a minute late and did something was late", () => {
    const acted = [...course.slice(0, 6), eventAt("09:05", "Acted", "housing")]
    expect(faultsAt(acted, "12:00")).toContainEqual(["housing", true, "late"])
  })

  it("one department on call alone has no duty, and the step says so", () => {
    const alone = eventAt("08:20", "Whistled", "street", { departments: ["housing"], urgent: true, grade: 1 })
    const [verdict] = judgeCase(stateAfter([...course.slice(0, 2), alone]), moment("2020-09-11T08:00"), dispatch)
    expect(verdict).toMatchObject({
      department: "housing",
      value: { mustCome: false, fault: "none" },
      steps: [{ _tag: "CalledWithoutDuty", needed: 1, several: 2 }],
    })
  })
})

describe("laws", () => {
  const anyVerdicts = fc.tuple(anyDispatch, anyCaseLog).map(([drawn, log]) =>
    [...replayCases(noCases, log, drawn).values()].map(({ state }) => ({
      state,
      verdicts: judgeCase(state, moment("2020-09-12T00:00"), drawn),
    })),
  )

  it("every department that was called is judged once", () => {
    fc.assert(
      fc.property(anyVerdicts, (cases) => {
        for (const { state, verdicts } of cases) {
          expect(verdicts.map(({ department }) => department)).toEqual(state.departments.map(({ name }) => name))
        }
      }),
    )
  })

  it("a department that had no duty to come is never at fault", () => {
    fc.assert(
      fc.property(anyVerdicts, (cases) => {
        for (const { value } of cases.flatMap(({ verdicts }) => verdicts)) {
          expect(value.mustCome || value.fault === "none").toBe(true)
        }
      }),
    )
  })
})
