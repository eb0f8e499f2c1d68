import { AssessmentRight, assessmentRight, judgeAssessor } from "@jiceng/assessment"
import { columnsOf } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const county = { name: "county", title: words("县委、县政府", "county"), entitled: true }
const department = { name: "department", title: words("职能部门", "department"), entitled: false }
const approval = { name: "caseApproval", title: words("一事一报获准", "approved") }
const written = {
  kind: "assessmentRight",
  cite: "yongning-2020#28",
  assessors: [county, department],
  exceptions: [approval],
}
const rule = Schema.decodeUnknownSync(AssessmentRight)(written)
const strict = Schema.decodeUnknownSync(AssessmentRight)({ ...written, exceptions: [] })

describe("judgeAssessor", () => {
  it.each([
    ["county", "none", true, "AssessorEntitled"],
    ["county", "caseApproval", true, "AssessorEntitled"],
    ["department", "none", false, "AssessorBarred"],
    ["department", "caseApproval", true, "AssessorExcepted"],
  ])("%s with the exception %s: %s", (assessor, exception, allowed, tag) => {
    const outcome = judgeAssessor({ assessor, exception }, rule)
    expect([outcome.value, outcome.steps[0]?._tag]).toEqual([{ allowed }, tag])
  })

  it("asks for an exception only where there is one", () => {
    const names = [rule, strict].map((one) => columnsOf(assessmentRight.facts(one)).map(({ name }) => name))
    expect(names).toEqual([["assessor", "exception"], ["assessor"]])
    expect(judgeAssessor({ assessor: "department" }, strict).value).toEqual({ allowed: false })
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(assessmentRight.steps))
  })
})

describe("AssessmentRight", () => {
  it("takes no name twice and no exception named none", () => {
    const wrong = { ...written, assessors: [county, county], exceptions: [{ ...approval, name: "none" }] }
    expect(problemsOf(AssessmentRight, wrong)).toMatchInlineSnapshot(`
      [
        "assessors.1.name: Expected a name used once, got "county"",
        "exceptions.0.name: Expected a name used once, got "none"",
      ]
    `)
  })
})

const anyAssessor = fc.constantFrom("county", "department")

describe("laws", () => {
  it("an exception never takes a right away", () => {
    fc.assert(
      fc.property(anyAssessor, (assessor) => {
        const allowed = (exception: string) => judgeAssessor({ assessor, exception }, rule).value.allowed
        return !allowed("none") || allowed("caseApproval")
      }),
    )
  })

  it("without an exception exactly the entitled may assess", () => {
    fc.assert(
      fc.property(anyAssessor, fc.constantFrom(rule, strict), (assessor, right) => {
        const entitled = right.assessors.find(({ name }) => name === assessor)?.entitled
        expect(judgeAssessor({ assessor, exception: "none" }, right).value.allowed).toBe(entitled)
      }),
    )
  })
})
