import { type CaseState, gatherScores, moveCase, newCase, noCases, replayCases } from "@jiceng/procedure"
import { anyCaseLog, anyDispatch } from "@jiceng/procedure/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { course, dispatch, eventAt } from "./dispatchSample.ts"

const scored = (justice: number, housing: number): CaseState =>
  [
    ...course.slice(0, 8),
    eventAt("10:10", "Scored", "street", { department: "justice", score: justice }),
    eventAt("10:11", "Scored", "street", { department: "housing", score: housing }),
  ].reduce((state, event) => moveCase(state, event, dispatch).state, newCase)

describe("gatherScores", () => {
  it("scores of two cases are summed by department, and a case without a score is no zero", () => {
    const unscored = course.slice(0, 8).reduce((state, event) => moveCase(state, event, dispatch).state, newCase)
    expect(gatherScores([scored(92.5, 60), scored(80, 0), unscored])).toEqual([
      { department: "environment", called: 3, scored: 0, total: 0 },
      { department: "housing", called: 3, scored: 2, total: 6000 },
      { department: "justice", called: 3, scored: 2, total: 17_250 },
    ])
  })

  it("no cases have no scores", () => {
    expect(gatherScores([])).toEqual([])
  })
})

describe("laws", () => {
  const anyCases = fc
    .tuple(anyDispatch, anyCaseLog)
    .map(([drawn, log]) => [...replayCases(noCases, log, drawn).values()].map(({ state }) => state))

  it("the scores gathered sum to the scores in the cases", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const calls = cases.flatMap(({ departments }) => departments)
        const sum = calls.reduce((total, { score }) => total + (score ?? 0), 0)
        const gathered = gatherScores(cases)
        expect(gathered.reduce((total, score) => total + score.total, 0)).toBe(sum)
        expect(gathered.reduce((total, { called }) => total + called, 0)).toBe(calls.length)
        expect(gathered.reduce((total, score) => total + score.scored, 0)).toBe(
          calls.filter(({ score }) => score !== undefined).length,
        )
      }),
    )
  })

  it("the order of cases does not matter", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(gatherScores(cases.toReversed())).toEqual(gatherScores(cases))
      }),
    )
  })
})
