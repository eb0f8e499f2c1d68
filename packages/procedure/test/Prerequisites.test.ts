import { columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { checkPrerequisites, Prerequisites, prerequisites } from "@jiceng/procedure"
import { anyPrerequisites, anyPrerequisitesFacts, oneMoreNeedNeverBreaks } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const cite = "yongning-2020#18"
const ruleOf = (when: unknown, needs: unknown) => ({
  kind: "prerequisites",
  cite,
  ...(when === undefined ? {} : { when }),
  needs,
})
const decode = Schema.decodeUnknownSync(Prerequisites)
const majorMatters = decode(
  ruleOf(
    { atLeast: 1, of: ["serviceFunds", "otherMajorMatter"].map(named) },
    { atLeast: 2, of: ["collectiveStudy", "democraticDecision"].map(named) },
  ),
)
const outcomeOf = (funds: boolean, other: boolean, study: boolean, decision: boolean) =>
  checkPrerequisites(
    { serviceFunds: funds, otherMajorMatter: other, collectiveStudy: study, democraticDecision: decision },
    majorMatters,
  )

describe("checkPrerequisites", () => {
  it.each([
    [false, false, false, false, { applies: false, met: true, missing: 0 }],
    [false, false, true, true, { applies: false, met: true, missing: 0 }],
    [true, false, false, false, { applies: true, met: false, missing: 2 }],
    [true, false, true, false, { applies: true, met: false, missing: 1 }],
    [true, false, true, true, { applies: true, met: true, missing: 0 }],
    [false, true, true, true, { applies: true, met: true, missing: 0 }],
    [true, true, false, true, { applies: true, met: false, missing: 1 }],
  ])("funds %s, other matter %s, studied %s, decided %s", (funds, other, study, decision, value) => {
    expect(outcomeOf(funds, other, study, decision).value).toEqual(value)
  })

  it("one of two is enough where one is asked for", () => {
    const rule = decode(ruleOf(undefined, { atLeast: 1, of: ["street", "community"].map(named) }))
    expect(checkPrerequisites({ street: false, community: true }, rule).value.met).toBe(true)
    expect(checkPrerequisites({ street: false, community: false }, rule).value).toEqual({
      applies: true,
      met: false,
      missing: 1,
    })
  })

  it("the steps say why", () => {
    const told = [
      outcomeOf(false, false, true, true),
      outcomeOf(true, false, true, true),
      outcomeOf(true, false, true, false),
    ]
      .flatMap(({ steps }) => steps)
      .map((step) => [tellStep(step, prerequisites.steps, {}, "zh"), tellStep(step, prerequisites.steps, {}, "en")])
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "所列情形成立不足1项,本条不适用",
          "fewer than 1 of the conditions hold: nothing is asked for",
        ],
        [
          "所需事项已具备:collectiveStudy、democraticDecision",
          "what is needed is there: collectiveStudy, democraticDecision",
        ],
        [
          "应有至少2项,已有1项,尚缺:democraticDecision",
          "at least 2 are asked for and 1 are there; missing: democraticDecision",
        ],
      ]
    `)
  })
})

describe("Prerequisites", () => {
  it("without conditions they always apply", () => {
    const rule = ruleOf(undefined, { atLeast: 1, of: [named("letter")] })
    expect(decode(rule).when).toEqual({ atLeast: 0, of: [] })
  })

  it.each([
    [
      "a need with the name of a condition",
      ruleOf({ atLeast: 1, of: [named("letter")] }, { atLeast: 1, of: [named("letter")] }),
      ['needs.of.0.name: Expected a name used once, got "letter"'],
    ],
    [
      "a condition with the name of a result",
      ruleOf({ atLeast: 1, of: [named("met")] }, { atLeast: 0, of: [] }),
      ['when.of.0.name: Expected a name used once, got "met"'],
    ],
    [
      "more needs than there are",
      ruleOf({ atLeast: 0, of: [] }, { atLeast: 2, of: [named("letter")] }),
      ["needs.atLeast: Expected no more than the 1 of the list"],
    ],
  ])("%s is refused", (_, rule, problems) => {
    expect(problemsOf(Prerequisites, rule)).toEqual(problems)
  })

  it("its facts are a flag for every condition and need, in this order", () => {
    expect(columnsOf(prerequisites.facts(majorMatters)).map(({ name }) => name)).toEqual([
      "serviceFunds",
      "otherMajorMatter",
      "collectiveStudy",
      "democraticDecision",
    ])
    expect(problemsOf(prerequisites.facts(majorMatters), { serviceFunds: "yes" })).toEqual([
      "serviceFunds: Expected true or false",
      "otherMajorMatter: Missing key",
      "collectiveStudy: Missing key",
      "democraticDecision: Missing key",
    ])
  })
})

describe("laws", () => {
  const anyRule = anyPrerequisites(fc.constant(cite))
  const anyRuleAndFacts = anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyPrerequisitesFacts(rule)))

  it("prerequisites that do not apply are met", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([rule, facts]) => {
        const { applies, met } = checkPrerequisites(facts, rule).value
        expect(applies || met).toBe(true)
      }),
    )
  })

  it("prerequisites that apply are met exactly when nothing is missing", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([rule, facts]) => {
        const { applies, met, missing } = checkPrerequisites(facts, rule).value
        const held = rule.needs.of.filter(({ name }) => facts[name]).length
        if (applies)
          expect([met, missing]).toEqual([held >= rule.needs.atLeast, Math.max(0, rule.needs.atLeast - held)])
      }),
    )
  })

  it("one more need that is there never turns met into not met", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(oneMoreNeedNeverBreaks(rule), { numRuns: 20 })))
  })

  it("one more condition that holds never turns applying into not applying", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat(), ([rule, facts], place) => {
        const added = rule.when.of[place % Math.max(1, rule.when.of.length)]?.name ?? "none"
        const before = checkPrerequisites(facts, rule).value.applies
        expect(!before || checkPrerequisites({ ...facts, [added]: true }, rule).value.applies).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyPrerequisites(fc.constant(cite)).chain((rule) => fc.tuple(fc.constant(rule), anyPrerequisitesFacts(rule))),
        ([rule, facts]) => {
          expect(problemsOf(Prerequisites, rule)).toEqual([])
          expect(problemsOf(prerequisites.facts(rule), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(prerequisites.steps))
  })
})
