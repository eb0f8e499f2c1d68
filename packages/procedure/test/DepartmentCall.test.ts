import { type Count, columnsOf, tellStep } from "@jiceng/kernel"
import { anyRowOf, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { type CallFacts, callDepartment, DepartmentCall, departmentCall } from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#21"
const named = (name: string) => ({ name, title: { zh: name, en: name } })
const ruleOf = (stationed: ReadonlyArray<string>, onCall: ReadonlyArray<string>, several: number) => ({
  kind: "departmentCall",
  cite,
  stationed: stationed.map(named),
  onCall: onCall.map(named),
  several,
})
const rule = Schema.decodeUnknownSync(DepartmentCall)(ruleOf(["justice"], ["housing", "environment"], 2))
const factsOf = (department: string, urgent: boolean, needed: number): CallFacts => ({
  department,
  urgent,
  onCallNeeded: needed as Count,
})

describe("callDepartment", () => {
  it.each([
    ["justice", false, 0, { tier: "stationed", mustCome: true }],
    ["housing", true, 1, { tier: "onCall", mustCome: false }],
    ["housing", true, 2, { tier: "onCall", mustCome: true }],
    ["housing", true, 3, { tier: "onCall", mustCome: true }],
    ["housing", false, 3, { tier: "onCall", mustCome: false }],
    ["other", true, 2, { tier: "onCall", mustCome: true }],
  ])("%s, urgent %s, needing %i on call", (department, urgent, needed, value) => {
    expect(callDepartment(factsOf(department, urgent, needed), rule).value).toEqual(value)
  })

  it("the steps say why", () => {
    const outcomes = [
      callDepartment(factsOf("justice", true, 0), rule),
      callDepartment(factsOf("housing", true, 2), rule),
      callDepartment(factsOf("housing", true, 1), rule),
    ]
    const told = outcomes.flatMap(({ steps }) => steps.map((step) => tellStep(step, departmentCall.steps, {}, "zh")))
    expect(told).toEqual([
      "justice常驻街道,由街道统一调度",
      "急事难事需常驻部门以外2个部门配合(不少于2个),housing应即刻派员",
      "条文要求急事难事且需常驻部门以外2个以上部门,现需1个:可以呼叫housing,但无必须报到之责",
    ])
  })
})

describe("DepartmentCall", () => {
  it("a department in both tiers, or named other, is refused", () => {
    expect(problemsOf(DepartmentCall, ruleOf(["justice", "other"], ["justice"], 2))).toEqual([
      'stationed.1.name: Expected a name used once, got "other"',
      'onCall.0.name: Expected a name used once, got "justice"',
    ])
  })

  it("its facts are the department, the urgency and the departments needed", () => {
    expect(columnsOf(departmentCall.facts(rule)).map(({ name }) => name)).toEqual([
      "department",
      "urgent",
      "onCallNeeded",
    ])
  })
})

describe("laws", () => {
  const anyFacts = fc
    .tuple(anyRowOf(departmentCall.facts(rule)), fc.nat({ max: 4 }))
    .map(([facts, needed]): CallFacts => ({ ...facts, onCallNeeded: needed as Count }))

  it("a stationed department always has to come", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(callDepartment({ ...facts, department: "justice" }, rule).value).toEqual({
          tier: "stationed",
          mustCome: true,
        })
      }),
    )
  })

  it("a department on call has to come exactly when the matter is urgent and needs several departments", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { mustCome } = callDepartment({ ...facts, department: "housing" }, rule).value
        expect(mustCome).toBe(facts.urgent && facts.onCallNeeded >= 2)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(departmentCall.steps))
  })
})
