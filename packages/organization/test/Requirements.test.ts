import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { checkRequirements, Requirements, requirements } from "@jiceng/organization"
import { anyConditionFacts, anyRequirements } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const written = {
  kind: "requirements",
  cite: "yongning-2020#2",
  body: named("compoundBranch"),
  post: named("branchSecretary"),
  conditions: [named("cadre"), named("gridWorker"), named("partyMember")],
  ways: [["cadre"], ["gridWorker", "partyMember"]],
}
const rule = Schema.decodeUnknownSync(Requirements)(written)

describe("checkRequirements", () => {
  it.each([
    [true, false, false, true, 0],
    [false, true, true, true, 0],
    [false, true, false, false, 1],
    [false, false, true, false, 1],
    [false, false, false, false, 1],
  ])("cadre %s, grid worker %s, member %s: met %s, %i missing", (cadre, gridWorker, partyMember, met, missing) => {
    expect(checkRequirements({ cadre, gridWorker, partyMember }, rule).value).toEqual({ met, missing })
  })

  it("the step names what the nearest way lacks", () => {
    expect(checkRequirements({ cadre: false, gridWorker: true, partyMember: false }, rule).steps).toEqual([
      {
        _tag: "RequirementsNotMet",
        cite: "yongning-2020#2",
        subject: named("branchSecretary").title,
        lacking: ["cadre"],
      },
    ])
  })
})

describe("Requirements", () => {
  it.each([
    [
      "an unknown condition",
      { ...written, ways: [["cadre", "veteran"]] },
      ['ways.0.1: Expected the name of a condition, got "veteran"'],
    ],
    [
      "a condition named twice",
      { ...written, conditions: [named("cadre"), named("cadre")], ways: [["cadre"]] },
      ['conditions.1.name: Expected a name used once, got "cadre"'],
    ],
    ["no way", { ...written, ways: [] }, ["ways.0: Missing key"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Requirements, data)).toEqual(problems)
  })
})

const anyRule = anyRequirements(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyConditionFacts(drawn)))

describe("laws", () => {
  it("a condition that comes to hold never breaks a requirement", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat({ max: 3 }), ([drawn, facts], at) => {
        const name = drawn.conditions[at % drawn.conditions.length]?.name ?? ""
        const { missing } = checkRequirements(facts, drawn).value
        expect(checkRequirements({ ...facts, [name]: true }, drawn).value.missing).toBeLessThanOrEqual(missing)
      }),
    )
  })

  it("the order of ways and of conditions does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = {
          ...drawn,
          ways: drawn.ways.map((way) => way.toReversed()).toReversed(),
        } as unknown as Requirements
        expect(checkRequirements(facts, turned).value).toEqual(checkRequirements(facts, drawn).value)
      }),
    )
  })

  it("a requirement is met exactly when nothing is missing", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { met, missing } = checkRequirements(facts, drawn).value
        expect(met).toBe(drawn.ways.some((way) => way.every((name) => facts[name])))
        expect(met).toBe(missing === 0)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(requirements.rule, Schema.encodeSync(requirements.rule)(drawn))).toEqual([])
        expect(problemsOf(requirements.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            requirements.result(drawn),
            Schema.encodeSync(requirements.result(drawn))(requirements.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(requirements.steps))
  })
})
