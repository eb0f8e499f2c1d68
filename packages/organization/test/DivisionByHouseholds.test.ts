import { type Count, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { countParts, DivisionByHouseholds, divisionByHouseholds, HouseholdsFacts } from "@jiceng/organization"
import {
  anyDividedHouseholds,
  anyDivisionByHouseholds,
  partsArePossibleFromFewestToMost,
} from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "divisionByHouseholds",
  cite: "yongning-2020#4",
  part: { name: "grid", title: { zh: "网格", en: "grid" } },
  least: 300,
  most: 500,
}
const rule = Schema.decodeUnknownSync(DivisionByHouseholds)(written)
const outcomeFor = (households: number) => countParts(Schema.decodeUnknownSync(HouseholdsFacts)({ households }), rule)

describe("countParts", () => {
  it.each([
    [0, 0, 0],
    [300, 1, 1],
    [500, 1, 1],
    [600, 2, 2],
    [1000, 2, 3],
    [1001, 3, 3],
    [1500, 3, 5],
    [5000, 10, 16],
    [7000, 14, 23],
  ])("%i households make %i to %i grids", (households, fewest, most) => {
    expect(outcomeFor(households).value).toEqual({ feasible: true, fewest, most })
  })

  it.each([1, 299, 501, 550, 599])("%i households make no grids of 300 to 500", (households) => {
    expect(outcomeFor(households).value).toEqual({ feasible: false, fewest: null, most: null })
  })

  it("the step tells what comes nearest", () => {
    const tell = (households: number, language: "zh" | "en") =>
      outcomeFor(households).steps.map((step) => tellStep(step, divisionByHouseholds.steps, {}, language))
    expect([tell(550, "zh"), tell(550, "en"), tell(299, "en"), tell(1500, "zh")]).toMatchInlineSnapshot(`
      [
        [
          "550户不能划成每个300至500户的网格:划1个,最大的达550户;划2个,最小的仅275户",
        ],
        [
          "550 households do not cut into parts (grid) of 300 to 500: of 1 the largest has 550, of 2 the smallest has 275",
        ],
        [
          "299 households are under the 300 of one grid; a single one comes nearest",
        ],
        [
          "1500户,每个网格300至500户,可划3至5个",
        ],
      ]
    `)
  })
})

describe("DivisionByHouseholds", () => {
  it.each([
    ["a range upside down", { ...written, most: 299 }, ["most: Expected no fewer households than `least`"]],
    ["empty grids", { ...written, least: 0 }, ["least: Expected a whole number from 1 to 1000000000"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(DivisionByHouseholds, data)).toEqual(problems)
  })
})

const anyRule = anyDivisionByHouseholds(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyDividedHouseholds(drawn)))

describe("laws", () => {
  it("a number of parts is possible exactly from the fewest to the most", () => {
    fc.assert(fc.property(anyRule, (drawn) => fc.assert(partsArePossibleFromFewestToMost(drawn), { numRuns: 20 })))
  })

  it("parts drawn as evenly as possible stay within their range", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { households }]) => {
        const { fewest, most } = countParts({ households }, drawn).value
        for (const grids of [fewest ?? 0, most ?? 0].filter((number) => number > 0)) {
          expect(Math.floor(households / grids)).toBeGreaterThanOrEqual(drawn.least)
          expect(Math.ceil(households / grids)).toBeLessThanOrEqual(drawn.most)
        }
      }),
    )
  })

  it("two areas that can each be cut can be cut together", () => {
    const anyPair = anyRule.chain((drawn) =>
      fc.tuple(fc.constant(drawn), anyDividedHouseholds(drawn), anyDividedHouseholds(drawn)),
    )
    fc.assert(
      fc.property(anyPair, ([drawn, one, other]) => {
        const isFeasible = (households: number) => countParts({ households: households as Count }, drawn).value.feasible
        const both = isFeasible(one.households) && isFeasible(other.households)
        expect(!both || isFeasible(one.households + other.households)).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(divisionByHouseholds.rule, Schema.encodeSync(divisionByHouseholds.rule)(drawn))).toEqual([])
        expect(problemsOf(divisionByHouseholds.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            divisionByHouseholds.result(drawn),
            Schema.encodeSync(divisionByHouseholds.result(drawn))(divisionByHouseholds.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(divisionByHouseholds.steps))
  })
})
