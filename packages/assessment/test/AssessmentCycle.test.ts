import { AssessmentCycle, assessmentCycle, type CycleFacts, compareWithCycle } from "@jiceng/assessment"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const halves = [
  { name: "firstHalf", title: words("上半年", "first half-year") },
  { name: "secondHalf", title: words("下半年", "second half-year") },
]
const written = { kind: "assessmentCycle", cite: "xingqing-2018#三(四)3", parts: halves, least: 1 }
const ruleOf = (least: number) => Schema.decodeUnknownSync(AssessmentCycle)({ ...written, least })
const compare = (firstHalf: number, secondHalf: number, least: number) =>
  compareWithCycle({ firstHalf, secondHalf } as unknown as CycleFacts, ruleOf(least)).value

describe("compareWithCycle", () => {
  it.each([
    [1, 1, 1, { met: true, missing: 0 }],
    [2, 0, 1, { met: false, missing: 1 }],
    [0, 0, 1, { met: false, missing: 2 }],
    [2, 3, 2, { met: true, missing: 0 }],
    [0, 1, 2, { met: false, missing: 3 }],
  ])("%i and %i assessments where %i are due in each half-year: %o", (first, second, least, value) => {
    expect(compare(first, second, least)).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(assessmentCycle.steps))
  })

  it("takes each part of the year once, under a name that no result has", () => {
    const wrong = { ...written, parts: [{ ...halves[0], name: "missing" }] }
    expect(
      [wrong, { ...written, parts: [] }].flatMap((data) => problemsOf(AssessmentCycle, data)),
    ).toMatchInlineSnapshot(`
      [
        "parts.0.name: Expected a name used once, got "missing"",
        "parts.0: Missing key",
      ]
    `)
  })
})

const anyHeld = fc.nat({ max: 5 })

describe("laws", () => {
  it("one more assessment never breaks a cycle", () => {
    fc.assert(
      fc.property(anyHeld, anyHeld, anyHeld, (first, second, least) => {
        return !compare(first, second, least).met || compare(first + 1, second, least).met
      }),
    )
  })

  it("a cycle is met exactly when nothing is missing", () => {
    fc.assert(
      fc.property(anyHeld, anyHeld, anyHeld, (first, second, least) => {
        const { met, missing } = compare(first, second, least)
        expect(met).toBe(missing === 0)
      }),
    )
  })

  it("assessments in one part of the year do not stand in for those of another", () => {
    fc.assert(
      fc.property(anyHeld, anyHeld, (extra, least) => {
        expect(compare(least + 1 + extra, least, least + 1)).toEqual({ met: false, missing: 1 })
      }),
    )
  })
})
