import { CompositeScore, composeScore, restOf, Weight, type WeightedPart, weighScore } from "@jiceng/assessment"
import { anyWeights, compositeLiesBetween, raisingNeverLowers } from "@jiceng/assessment/testing"
import { anyScore, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const partOf = (score: number, weight: number) => ({ score, weight }) as WeightedPart

describe("composeScore", () => {
  it.each([
    [[[10_000, 100]], 1_000_000],
    [
      [
        [6000, 90],
        [6000, 10],
      ],
      600_000,
    ],
    [
      [
        [1, 1],
        [9999, 99],
      ],
      989_902,
    ],
    [[], 0],
  ])("%j compose to %i ten-thousandths", (parts, composed) => {
    expect(composeScore(parts.map(([score = 0, weight = 0]) => partOf(score, weight)))).toBe(composed)
  })

  it("one hundredth at one percent is one ten-thousandth", () => {
    expect(weighScore(partOf(1, 1))).toBe(1)
  })
})

describe("Weight", () => {
  it("is a whole percent", () => {
    expect(["10.5", "101", "-1", "04"].flatMap((text) => problemsOf(Weight, text))).toMatchInlineSnapshot(`
      [
        ": Expected a whole number from 0 to 100",
        ": Expected a whole number from 0 to 100",
        ": Expected a whole number from 0 to 100",
        ": Expected a whole number from 0 to 100",
      ]
    `)
  })

  it("a composite is written without trailing zeros", () => {
    expect([897_830, 1_000_000, 1].map((units) => Schema.encodeSync(CompositeScore)(units as CompositeScore))).toEqual([
      89.783, 100, 0.0001,
    ])
  })
})

const anyComposite = anyWeights(3).map((weights) => {
  const all = [...weights, restOf(weights)]
  const components = all.map((_, index) => `part${index}`)
  return {
    components,
    compose: (scores: Readonly<Record<string, number>>) =>
      composeScore(all.map((weight, index) => partOf(Number(scores[`part${index}`]), weight))),
  }
})

describe("laws", () => {
  it("a composite lies between its lowest and its highest part", () => {
    fc.assert(compositeLiesBetween(anyComposite))
  })

  it("raising one score never lowers the composite", () => {
    fc.assert(raisingNeverLowers(anyComposite))
  })

  it("equal scores make a composite of that score", () => {
    fc.assert(
      fc.property(anyWeights(3), anyScore, (weights, score) => {
        const parts = [...weights, restOf(weights)].map((weight) => partOf(score, weight))
        expect(composeScore(parts)).toBe(score * 100)
      }),
    )
  })
})
