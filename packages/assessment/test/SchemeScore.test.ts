import { findBrokenFloors, SchemeScore, schemeScore, scoreByScheme, type Weight } from "@jiceng/assessment"
import { anySchemeScore, compositeLiesBetween, raisingNeverLowers } from "@jiceng/assessment/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const written = (least: number, weight: number) => ({
  kind: "schemeScore",
  cite: "xingqing-2018#五(三)",
  rest: { name: "otherScore", title: words("其他", "others") },
  components: [{ name: "committeeScore", title: words("社区党委", "committee"), least, chosen: [{ weight }] }],
})

describe("scoreByScheme", () => {
  it.each([
    [50, 80, 90, 850_000],
    [60, 80, 90, 840_000],
    [100, 80, 90, 800_000],
  ])(
    "a committee with %i %% that gives %i beside %i makes %i ten-thousandths",
    (weight, committeeScore, otherScore, score) => {
      const rule = Schema.decodeUnknownSync(SchemeScore)(written(50, weight))
      const facts = Schema.decodeUnknownSync(schemeScore.facts(rule))({ committeeScore, otherScore })
      expect(scoreByScheme(facts, rule).value).toEqual({ score })
    },
  )

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(schemeScore.steps))
  })
})

describe("SchemeScore", () => {
  it("takes no weight below its floor, no sum above one hundred, and one weight for each component", () => {
    const [component] = written(0, 60).components
    const heavy = { ...written(0, 60), components: [component, { ...component, name: "thirdScore" }] }
    const empty = { ...written(0, 0), components: [{ ...component, chosen: [{ weight: 1 }, { weight: 2 }] }] }
    expect([written(50, 49), heavy, empty].flatMap((data) => problemsOf(SchemeScore, data))).toMatchInlineSnapshot(`
      [
        "components.0.chosen.0.weight: Expected no less than 50",
        "components: Expected weights that sum to at most 100",
        "components.0.chosen: Expected exactly one row",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anySchemeScore, (scheme) => Schema.is(SchemeScore)(scheme)))
  })
})

const anyComposite = anySchemeScore.map((scheme) => ({
  components: [scheme.rest.name, ...scheme.components.map(({ name }) => name)],
  compose: (scores: Parameters<typeof scoreByScheme>[0]) => scoreByScheme(scores, scheme).value.score,
}))

describe("laws", () => {
  it("a scheme scores exactly when no floor of it is broken", () => {
    fc.assert(
      fc.property(anySchemeScore, fc.nat(3), fc.integer({ min: 0, max: 100 }), (scheme, at, least) => {
        const index = at % scheme.components.length
        const components = scheme.components.map((component, position) =>
          position === index ? { ...component, least: least as Weight } : component,
        )
        const isScheme = Schema.is(SchemeScore)({ ...scheme, components })
        expect(isScheme).toBe(findBrokenFloors(components).length === 0)
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
