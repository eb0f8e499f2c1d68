import { type Count, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { DepartmentResponse, departmentResponse, judgeResponse, ResponseFacts } from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#21"
const ruleOf = (...limits: ReadonlyArray<unknown>) => ({ kind: "departmentResponse", cite, limits })
const decode = Schema.decodeUnknownSync(DepartmentResponse)
const limited = decode(ruleOf({ grade: 1, minutes: 30 }, { grade: 2, minutes: 120 }))
const unlimited = decode(ruleOf())
const factsOf = (grade: number, arrived: boolean, minutes: number, actions: number, over: boolean) =>
  Schema.decodeUnknownSync(ResponseFacts)({ grade, arrived, minutes, actions, over })
const notCovered = { _tag: "NotCovered", cite }

describe("judgeResponse", () => {
  it.each([
    [1, true, 29, 1, true, { fault: "none", minutesOver: 0 }],
    [1, true, 30, 1, true, { fault: "none", minutesOver: 0 }],
    [1, true, 31, 1, true, { fault: "late", minutesOver: 1 }],
    [2, true, 31, 1, true, { fault: "none", minutesOver: 0 }],
    [1, true, 30, 0, true, { fault: "empty", minutesOver: 0 }],
    [1, true, 31, 0, true, { fault: "empty", minutesOver: 1 }],
    [1, true, 10, 0, false, { fault: "none", minutesOver: 0 }],
    [1, false, 30, 0, false, { fault: "none", minutesOver: 0 }],
    [1, false, 31, 0, false, { fault: "noResponse", minutesOver: 1 }],
    [1, false, 5, 0, true, { fault: "noResponse", minutesOver: 0 }],
    [3, true, 10_000, 1, true, { fault: "none", minutesOver: notCovered }],
  ])("grade %i, arrived %s, %i minutes, %i actions, over %s", (grade, arrived, minutes, actions, over, value) => {
    expect(judgeResponse(factsOf(grade, arrived, minutes, actions, over), limited).value).toEqual(value)
  })

  it.each([
    [true, 1, true, "none"],
    [true, 0, true, "empty"],
    [false, 0, false, "none"],
    [false, 0, true, "noResponse"],
  ])("without a limit: arrived %s, %i actions, over %s is %s", (arrived, actions, over, fault) => {
    expect(judgeResponse(factsOf(1, arrived, 100_000, actions, over), unlimited).value).toEqual({
      fault,
      minutesOver: notCovered,
    })
  })

  it("the steps say why", () => {
    const outcomes = [
      judgeResponse(factsOf(1, true, 31, 2, true), limited),
      judgeResponse(factsOf(1, true, 5, 1, true), unlimited),
    ]
    const titles = { late: { zh: "迟响应", en: "late response" } }
    const told = outcomes.map(({ steps }) =>
      steps.map((step) => tellStep(step, departmentResponse.steps, titles, "zh")),
    )
    expect(told).toEqual([
      ["已过31分钟,处置记录2条:迟响应,应予处理"],
      ["已过5分钟,未见响应问题", "文件对此未作规定,参见所引条款"],
    ])
  })
})

describe("DepartmentResponse", () => {
  it("a grade with two limits is refused", () => {
    expect(problemsOf(DepartmentResponse, ruleOf({ grade: 1, minutes: 30 }, { grade: 1, minutes: 60 }))).toEqual([
      "limits.1.grade: Expected a grade that no row before it has",
    ])
  })
})

describe("laws", () => {
  const anyFacts = fc
    .record({
      grade: fc.constantFrom(1, 2, 3),
      arrived: fc.boolean(),
      minutes: fc.oneof(fc.constantFrom(29, 30, 31, 119, 120, 121), fc.nat({ max: 1000 })),
      actions: fc.nat({ max: 3 }),
      over: fc.boolean(),
    })
    .map((facts) => Schema.decodeUnknownSync(ResponseFacts)(facts))
  const faultOf = (facts: ResponseFacts) => judgeResponse(facts, limited).value.fault

  it("without a time limit no response is late", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(judgeResponse(facts, unlimited).value.fault).not.toBe("late")
      }),
    )
  })

  it("more minutes never mend a fault", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 200 }), (facts, extra) => {
        const later = { ...facts, minutes: (facts.minutes + extra) as Count }
        expect(faultOf(facts) === "none" || faultOf(later) !== "none").toBe(true)
      }),
    )
  })

  it("one more action never makes a fault", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const busier = { ...facts, actions: (facts.actions + 1) as Count }
        expect(faultOf(facts) !== "none" || faultOf(busier) === "none").toBe(true)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(departmentResponse.steps))
  })
})
