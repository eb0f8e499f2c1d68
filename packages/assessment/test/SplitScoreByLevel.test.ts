import { levelFactsOf, SplitScoreByLevel, splitScoreByLevel, splitScoresByLevel } from "@jiceng/assessment"
import { anyScoresOf, anySplitScoreByLevel } from "@jiceng/assessment/testing"
import { isNotCovered } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const cite = "xingqing-2018#二(四)2"
const none = { _tag: "NotCovered", cite }
const written = {
  kind: "splitScoreByLevel",
  cite,
  level: { name: "unitLevel", title: words("层级", "level") },
  rest: { name: "ownScore", title: words("本单位", "own") },
  components: [
    {
      name: "streetScore",
      title: words("街道", "street"),
      shown: { name: "streetWeight", title: words("街道权重", "street's weight") },
    },
    {
      name: "communityScore",
      title: words("社区", "community"),
      shown: { name: "communityWeight", title: words("社区权重", "community's weight") },
    },
  ],
  splits: [
    { level: { name: "region", title: words("自治区", "region") }, weights: { streetScore: 4, communityScore: 6 } },
    { level: { name: "central", title: words("中央", "central") }, weights: none },
  ],
}
const rule = Schema.decodeUnknownSync(SplitScoreByLevel)(written)
const rate = (facts: unknown) => splitScoresByLevel(Schema.decodeUnknownSync(levelFactsOf(rule))(facts), rule)

describe("splitScoresByLevel", () => {
  it("weighs by the split of the level", () => {
    const outcome = rate({ unitLevel: "region", ownScore: 99.99, streetScore: 0.01, communityScore: 50 })
    expect(outcome.value).toEqual({ score: 929_914, streetWeight: 4, communityWeight: 6 })
    expect(outcome.steps.map((step) => step._tag)).toEqual(["ComponentWeighed", "ComponentWeighed", "ComponentWeighed"])
  })

  it("covers no level without weights", () => {
    expect(rate({ unitLevel: "central", ownScore: 90, streetScore: 80, communityScore: 70 })).toEqual({
      value: { score: none, streetWeight: none, communityWeight: none },
      steps: [none],
    })
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(splitScoreByLevel.steps))
  })
})

describe("SplitScoreByLevel", () => {
  it("takes a weight for every component, and no more than one hundred together", () => {
    const [region] = written.splits
    const lacking = { ...written, splits: [{ ...region, weights: { streetScore: 4 } }] }
    const heavy = { ...written, splits: [{ ...region, weights: { streetScore: 50, communityScore: 51 } }] }
    const doubled = { ...written, rest: { ...written.rest, name: "streetWeight" } }
    expect([lacking, heavy, doubled].flatMap((data) => problemsOf(SplitScoreByLevel, data))).toMatchInlineSnapshot(`
      [
        "splits.0.weights: Expected a weight for each of streetScore, communityScore",
        "splits.0.weights: Expected weights that sum to at most 100",
        "components.0.shown.name: Expected a name used once, got "streetWeight"",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anySplitScoreByLevel, (split) => Schema.is(SplitScoreByLevel)(split)))
  })
})

const anyRated = anySplitScoreByLevel.chain((split) =>
  fc
    .tuple(
      anyScoresOf([split.rest, ...split.components].map(({ name }) => name)),
      fc.constantFrom(...split.splits.map(({ level }) => level.name)),
    )
    .map(([scores, level]) => ({
      split,
      level,
      scores: Object.values(scores),
      outcome: splitScoresByLevel({ ...scores, unitLevel: level }, split),
    })),
)

describe("laws", () => {
  it("the weights of every level sum to one hundred", () => {
    fc.assert(
      fc.property(anyRated, ({ outcome: { steps } }) => {
        const weights = steps.flatMap((step) => (step._tag === "ComponentWeighed" ? [step.weight] : []))
        expect(weights.length === 0 ? 100 : weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
      }),
    )
  })

  it("the score lies between the lowest and the highest component", () => {
    fc.assert(
      fc.property(anyRated, ({ scores, outcome: { value } }) => {
        if (isNotCovered(value.score)) return true
        return Math.min(...scores) * 100 <= value.score && value.score <= Math.max(...scores) * 100
      }),
    )
  })

  it("a level without weights has no score", () => {
    fc.assert(
      fc.property(anyRated, ({ split, level, outcome: { value } }) => {
        const weights = split.splits.find((one) => one.level.name === level)?.weights
        expect(isNotCovered(value.score)).toBe(isNotCovered(weights))
      }),
    )
  })
})
