import { SplitScore, splitFactsOf, splitScore, splitScores } from "@jiceng/assessment"
import { anySplitScore, compositeLiesBetween, raisingNeverLowers } from "@jiceng/assessment/testing"
import { citesOf } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const written = {
  kind: "splitScore",
  cite: "yongning-2020#29",
  rest: { name: "ownScore", title: words("本单位", "own") },
  shares: [{ name: "participationScore", title: words("参与", "participation"), weight: 10 }],
}
const rule = Schema.decodeUnknownSync(SplitScore)(written)
const rate = (facts: unknown) => splitScores(Schema.decodeUnknownSync(splitFactsOf(rule))(facts), rule)

describe("splitScores", () => {
  it.each([
    [100, 100, 1_000_000],
    [90.5, 83.33, 897_830],
    [60, 59.99, 599_990],
    [0, 100, 100_000],
  ])("an own score of %f and participation of %f make %i ten-thousandths", (ownScore, participationScore, score) => {
    expect(rate({ ownScore, participationScore }).value).toEqual({ score })
  })

  it("leaves a step for the rest and for every share, whose contributions make the score", () => {
    const outcome = rate({ ownScore: 90, participationScore: 80 })
    expect(outcome.steps.map(({ component, weight, contribution }) => [component, weight, contribution])).toEqual([
      ["ownScore", 90, 810_000],
      ["participationScore", 10, 80_000],
    ])
    expect(citesOf(outcome)).toEqual(["yongning-2020#29"])
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(splitScore.steps))
  })
})

describe("SplitScore", () => {
  it("takes no weights above one hundred together and no name twice", () => {
    const share = written.shares[0]
    const wrong = {
      ...written,
      shares: [
        { ...share, weight: 60 },
        { ...share, weight: 41 },
      ],
    }
    const taken = { ...written, rest: { ...written.rest, name: "score" } }
    expect([...problemsOf(SplitScore, wrong), ...problemsOf(SplitScore, taken)]).toMatchInlineSnapshot(`
      [
        "shares: Expected weights that sum to at most 100",
        "shares.1.name: Expected a name used once, got "participationScore"",
        "rest.name: Expected a name used once, got "score"",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anySplitScore, (split) => Schema.is(SplitScore)(split)))
  })
})

const anyComposite = anySplitScore.map((split) => ({
  components: [split.rest.name, ...split.shares.map(({ name }) => name)],
  compose: (scores: Parameters<typeof splitScores>[0]) => splitScores(scores, split).value.score,
}))

describe("laws", () => {
  it("the weights of a split sum to one hundred", () => {
    fc.assert(
      fc.property(anySplitScore, (split) => {
        const scores = Object.fromEntries([split.rest, ...split.shares].map(({ name }) => [name, 0]))
        const { steps } = splitScores(scores as Parameters<typeof splitScores>[0], split)
        expect(steps.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
      }),
    )
  })

  it("the score lies between the lowest and the highest component", () => {
    fc.assert(compositeLiesBetween(anyComposite))
  })

  it("raising one component never lowers the score", () => {
    fc.assert(raisingNeverLowers(anyComposite))
  })
})
