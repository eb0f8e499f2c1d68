import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { decideFormation, FormationDuty, formationDuty } from "@jiceng/organization"
import { anyFormationDuty, anyPlaceFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const figure = (name: string, atLeast: number) => ({ kind: "figureThreshold", figure: name, atLeast })
const compound = {
  kind: "formationDuty",
  cite: "liaoning-1plus3#完善社区组织体系",
  body: named("compound"),
  forms: named("partyOrganisation"),
  figures: [named("fullMembers"), named("residents")],
  ways: [[figure("fullMembers", 3), figure("residents", 500)]],
}
const area = {
  ...compound,
  figures: [named("households"), named("occupied")],
  ways: [[figure("households", 1500), { kind: "shareThreshold", figure: "occupied", of: "households", atLeast: 50 }]],
}
const isRequired = (data: unknown, facts: Readonly<Record<string, number>>) =>
  decideFormation(facts, Schema.decodeUnknownSync(FormationDuty)(data)).value.required

describe("decideFormation", () => {
  it.each([
    [2, 500, false],
    [3, 499, false],
    [3, 500, true],
    [4, 501, true],
  ])("%i full members and %i residents: %s", (fullMembers, residents, required) => {
    expect(isRequired(compound, { fullMembers, residents })).toBe(required)
  })

  it.each([
    [1499, 1499, false],
    [1500, 749, false],
    [1500, 750, true],
    [1501, 750, false],
    [1501, 751, true],
  ])("%i households of which %i are occupied: %s", (households, occupied, required) => {
    expect(isRequired(area, { households, occupied })).toBe(required)
  })

  it("either of two ways will do", () => {
    const either = { ...compound, ways: [[figure("fullMembers", 3)], [figure("residents", 500)]] }
    expect(isRequired(either, { fullMembers: 3, residents: 0 })).toBe(true)
    expect(isRequired(either, { fullMembers: 2, residents: 499 })).toBe(false)
  })
})

describe("FormationDuty", () => {
  it.each([
    [
      "an unknown figure",
      { ...compound, ways: [[figure("staff", 300)]] },
      ['ways.0.0: Expected the name of a figure, got "staff"'],
    ],
    [
      "a figure named twice",
      { ...compound, figures: [named("residents"), named("residents")], ways: [[figure("residents", 1)]] },
      ['figures.1.name: Expected a name used once, got "residents"'],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(FormationDuty, data)).toEqual(problems)
  })
})

const anyRule = anyFormationDuty(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyPlaceFacts(drawn)))

describe("laws", () => {
  it("larger figures never end a duty", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat({ max: 5 }), ([drawn, facts], more) => {
        const larger = Object.fromEntries(Object.entries(facts).map(([name, number]) => [name, number * (more + 1)]))
        expect(!decideFormation(facts, drawn).value.required || decideFormation(larger, drawn).value.required).toBe(
          true,
        )
      }),
    )
  })

  it("a threshold is reached at its number and not one below", () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 1, max: 20 }), (drawn, atLeast) => {
        const name = drawn.figures[0].name
        const single = { ...drawn, ways: [[figure(name, atLeast)]] } as unknown as FormationDuty
        const others = Object.fromEntries(drawn.figures.map((one) => [one.name, 0]))
        expect(decideFormation({ ...others, [name]: atLeast }, single).value.required).toBe(true)
        expect(decideFormation({ ...others, [name]: atLeast - 1 }, single).value.required).toBe(false)
      }),
    )
  })

  it("the order of ways and of thresholds does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = {
          ...drawn,
          ways: drawn.ways.map((way) => way.toReversed()).toReversed(),
        } as unknown as FormationDuty
        expect(decideFormation(facts, turned).value).toEqual(decideFormation(facts, drawn).value)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(formationDuty.rule, Schema.encodeSync(formationDuty.rule)(drawn))).toEqual([])
        expect(problemsOf(formationDuty.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            formationDuty.result(drawn),
            Schema.encodeSync(formationDuty.result(drawn))(formationDuty.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(formationDuty.steps))
  })
})
