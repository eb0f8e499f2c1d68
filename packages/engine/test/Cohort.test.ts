import { CohortRule, type Contender, cohortSteps, contenderOf, rateCohort } from "@jiceng/engine"
import { tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyContenders, withScores } from "./contenders.ts"

const cite = "our-branch-2026#7"
const share = (percent: number, rounding: string) => ({ kind: "share", share: percent, rounding })
const five = { kind: "topQuota", cite, from: 5, leaves: 4, size: share(30, "down"), atLine: { kind: "allOut" } }
const four = { kind: "topQuota", cite, from: 4, leaves: 3, size: share(50, "down"), atLine: { kind: "allIn" } }
const lagging = { kind: "bottomQuota", cite, leaves: 1, size: share(10, "up"), atLine: { kind: "allIn" } }
const data = {
  kind: "cohort",
  level: "stars",
  score: "points",
  group: "community",
  order: { cite, ranking: "standard", tieBreaks: [] },
  groupVeto: { cite, atMost: 2 },
  quotas: [five, four, lagging],
}
const rule = Schema.decodeUnknownSync(CohortRule)(data)
const levels = (contenders: ReadonlyArray<Contender>, vetoed: ReadonlyArray<string> = []) =>
  rateCohort(contenders, new Set(vetoed), rule).map(({ value }) => value.level)

describe("rateCohort", () => {
  it("whoever misses five stars competes for four, and the last are named", () => {
    const contenders = withScores([91, 92, 93, 94, 95, 96, 97, 98, 99, 100])
    expect(levels(contenders)).toEqual([1, 3, 3, 3, 3, 4, 4, 5, 5, 5])
  })

  it("a tie across the line of five stars stays out, one across the line of four gets in", () => {
    expect(levels(withScores([90, 90, 90, 90, 95, 95, 98, 98, 98, 98]))).toEqual([1, 1, 1, 1, 4, 4, 4, 4, 4, 4])
    expect(levels(withScores([80, 90, 90, 90, 90, 90, 98, 98, 98, 99]))).toEqual([1, 4, 4, 4, 4, 4, 4, 4, 4, 5])
  })

  it("a veto of a group comes before quotas, and its subjects take no places", () => {
    const east = withScores([99, 98]).map((contender) => ({ ...contender, group: "east" }))
    expect(rateCohort(east, new Set(["east"]), rule).map(({ value }) => value)).toEqual([
      { level: 2, rank: 1 },
      { level: 1, rank: 2 },
    ])
  })

  it("a veto that holds nothing down is no step", () => {
    const contenders = withScores([99, 98, 97], 2)
    const steps = rateCohort(contenders, new Set([""]), rule).map((outcome) => outcome.steps.map(({ _tag }) => _tag))
    expect(steps).toEqual([["Ranked"], ["Ranked"], ["Ranked", "NamedLast"]])
  })

  it("every step says why, in words", () => {
    const outcomes = rateCohort(withScores([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]), new Set(), rule)
    const told = outcomes[0]?.steps.map((step) => tellStep(step, cohortSteps, {}, "en"))
    expect(told).toEqual([
      "ranked 10 of 10; 1 with this rank",
      "would have 5 stars; the quota of 30 % of 10 is 3, ranked 10 (1 with this rank): held to 4",
      "would have 4 stars; the quota of 50 % of 10 is 5, ranked 10 (1 with this rank): held to 3",
      "would have 3 stars; at least 1 of 10 are named last, this one among them: held to 1",
    ])
  })

  it("every reason names only fields of its step", () => {
    fc.assert(reasonsNameOnlyFields(cohortSteps))
  })

  it("quotas that rise, or stand after one at the bottom, are refused", () => {
    expect(problemsOf(CohortRule, { ...data, quotas: [four, five] })).toEqual([
      "quotas.1.from: Expected a lower level than in the quota before",
    ])
    expect(problemsOf(CohortRule, { ...data, quotas: [five, five] })).toEqual([
      "quotas.1.from: Expected a lower level than in the quota before",
    ])
    expect(problemsOf(CohortRule, { ...data, quotas: [five, lagging, four] })).toEqual([
      "quotas.2: Expected quotas at the top before those at the bottom",
    ])
  })

  it("an empty cohort has no outcomes", () => {
    expect(levels([])).toEqual([])
  })
})

describe("contenderOf", () => {
  const older = { kind: "tieBreak", by: [{ column: "age", better: "higher" }] }
  const order = { cite, ranking: "standard", tieBreaks: [{ column: "checkIns", better: "higher" }] }
  const broken = Schema.decodeUnknownSync(CohortRule)({ ...data, order, quotas: [{ ...five, atLine: older }] })
  const values = { stars: 5, points: 9600, checkIns: 7, age: 40, form: "branch" }

  it("reads the level, the score and every tie-break", () => {
    expect(contenderOf({ id: "m1", group: "east", values }, broken)).toEqual({
      id: "m1",
      group: "east",
      level: 5,
      score: 9600,
      breakers: { checkIns: 7, age: 40 },
    })
  })

  it.each([{ points: null }, { stars: null }, { checkIns: undefined }, { age: "40" }])(
    "with %j a subject is not rated",
    (more) => {
      expect(contenderOf({ id: "m1", group: "east", values: { ...values, ...more } }, broken)).toBeUndefined()
    },
  )
})

describe("laws", () => {
  it("the order of subjects does not change the outcome of any", () => {
    fc.assert(
      fc.property(anyContenders, (contenders) => {
        const vetoed = new Set(["south"])
        expect(rateCohort(contenders.toReversed(), vetoed, rule).toReversed()).toEqual(
          rateCohort(contenders, vetoed, rule),
        )
      }),
    )
  })

  it("a cohort never raises a level", () => {
    fc.assert(
      fc.property(anyContenders, (contenders) =>
        levels(contenders, ["west"]).every((level, index) => level <= Number(contenders[index]?.level)),
      ),
    )
  })

  it("a group is not changed by other groups", () => {
    fc.assert(
      fc.property(anyContenders, (contenders) => {
        const alone = contenders.filter(({ group }) => group === "east")
        const together = rateCohort(contenders, new Set(), rule).filter(
          (_, index) => contenders[index]?.group === "east",
        )
        expect(rateCohort(alone, new Set(), rule)).toEqual(together)
      }),
    )
  })
})
