import { CaseFacts, CaseScore, caseScore, scoreCases } from "@jiceng/assessment"
import { anyWeight } from "@jiceng/assessment/testing"
import { anyScore, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "caseScore",
  cite: "yongning-2020#29",
  least: 5,
  chosen: [{ weight: 5 }],
  noCase: "leftOut",
  rounding: "halfUp",
}
const decode = Schema.decodeUnknownSync(CaseScore)
const ruleOf = (weight: number, noCase: string) => decode({ ...written, least: 0, chosen: [{ weight }], noCase })
const rate = (rule: CaseScore, cases: number, caseScores: number, otherScore: number) =>
  scoreCases(Schema.decodeUnknownSync(CaseFacts)({ cases, caseScores, otherScore }), rule).value.score

describe("scoreCases", () => {
  it.each([
    [5, 4, 340, 90, 897_500],
    [5, 3, 250, 90, 896_667],
    [10, 3, 250, 90, 893_333],
    [5, 1, 0, 100, 950_000],
    [100, 2, 200, 0, 1_000_000],
  ])(
    "with %i %%, %i cases of %f points beside %f make %i ten-thousandths",
    (weight, cases, caseScores, other, score) => {
      expect(rate(ruleOf(weight, "leftOut"), cases, caseScores, other)).toBe(score)
    },
  )

  it("who was never called is not given a zero", () => {
    expect(rate(ruleOf(5, "leftOut"), 0, 0, 90)).toBe(900_000)
    expect(rate(ruleOf(5, "fullMarks"), 0, 0, 90)).toBe(905_000)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(caseScore.steps))
  })
})

describe("CaseScore", () => {
  it("takes no weight below its floor", () => {
    expect(problemsOf(CaseScore, { ...written, chosen: [{ weight: 4 }] })).toMatchInlineSnapshot(`
      [
        "chosen.0.weight: Expected no less than 5",
      ]
    `)
  })

  it("takes no points above full marks for every case", () => {
    const facts = [
      { cases: 2, caseScores: 200.01, otherScore: 90 },
      { cases: 0, caseScores: 1, otherScore: 90 },
    ]
    expect(facts.flatMap((one) => problemsOf(CaseFacts, one))).toMatchInlineSnapshot(`
      [
        "caseScores: Expected no more than full marks for every case",
        "caseScores: Expected no more than full marks for every case",
      ]
    `)
  })
})

const anyScores = fc.array(anyScore, { minLength: 1, maxLength: 8 })
const sumOf = (scores: ReadonlyArray<number>) => scores.reduce((sum, score) => sum + score, 0)
const rateScores = (rule: CaseScore, scores: ReadonlyArray<number>, other: number) =>
  scoreCases({ cases: scores.length, caseScores: sumOf(scores), otherScore: other } as CaseFacts, rule).value.score

describe("laws", () => {
  it("the score lies between the other score and the mean of the cases", () => {
    fc.assert(
      fc.property(anyWeight, anyScores, anyScore, (weight, scores, other) => {
        const score = rateScores(ruleOf(weight, "leftOut"), scores, other)
        const mean = (sumOf(scores) * 100) / scores.length
        return Math.floor(Math.min(mean, other * 100)) <= score && score <= Math.ceil(Math.max(mean, other * 100))
      }),
    )
  })

  it("a higher score of a case never lowers the score", () => {
    fc.assert(
      fc.property(anyWeight, anyScores, anyScore, anyScore, (weight, [first = 0, ...scores], other, higher) => {
        const rule = ruleOf(weight, "leftOut")
        const raised = rateScores(rule, [Math.max(first, higher), ...scores], other)
        return rateScores(rule, [first, ...scores], other) <= raised
      }),
    )
  })

  it("without cases the score is the other score, or counts full marks for them", () => {
    fc.assert(
      fc.property(anyWeight, anyScore, (weight, other) => {
        expect(rateScores(ruleOf(weight, "leftOut"), [], other)).toBe(other * 100)
        expect(rateScores(ruleOf(weight, "fullMarks"), [], other)).toBe(other * (100 - weight) + 10_000 * weight)
      }),
    )
  })
})
