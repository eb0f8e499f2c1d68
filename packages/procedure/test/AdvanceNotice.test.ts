import { tellStep } from "@jiceng/kernel"
import { anyRowOf, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { AdvanceNotice, advanceNotice, checkNotice, type NoticeFacts } from "@jiceng/procedure"
import { anyNamed } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "xingqing-2018#二(四)2"
const named = (name: string) => ({ name, title: { zh: name, en: name } })
const ruleOf = (days: unknown, ...asked: ReadonlyArray<string>) => ({
  kind: "advanceNotice",
  cite,
  days,
  asked: asked.map(named),
})
const decode = Schema.decodeUnknownSync(AdvanceNotice)
const rule = decode(ruleOf({ atLeast: 10 }, "streetAsked", "communityAsked"))
const exact = decode(ruleOf({ atLeast: 10, atMost: 10 }, "streetAsked", "communityAsked"))
const factsOf = (workingDays: number, streetAsked = true, communityAsked = true) =>
  Schema.decodeUnknownSync(advanceNotice.facts(rule))({ workingDays, streetAsked, communityAsked })

describe("checkNotice", () => {
  it.each([
    [9, true, true, { met: false, daysMissing: 1, notAsked: 0 }],
    [10, true, true, { met: true, daysMissing: 0, notAsked: 0 }],
    [11, true, true, { met: true, daysMissing: 0, notAsked: 0 }],
    [0, true, true, { met: false, daysMissing: 10, notAsked: 0 }],
    [10, true, false, { met: false, daysMissing: 0, notAsked: 1 }],
    [9, false, false, { met: false, daysMissing: 1, notAsked: 2 }],
  ])("%i working days, street asked %s, community asked %s", (days, street, community, value) => {
    expect(checkNotice(factsOf(days, street, community), rule).value).toEqual(value)
  })

  it.each([
    [9, false],
    [10, true],
    [11, false],
  ])("where exactly ten are asked for, %i working days are in order: %s", (days, met) => {
    expect(checkNotice(factsOf(days), exact).value.met).toBe(met)
  })

  it("the steps say why", () => {
    const outcomes = [checkNotice(factsOf(9, true, false), rule), checkNotice(factsOf(11), exact)]
    const told = outcomes.flatMap(({ steps }) => steps.map((step) => tellStep(step, advanceNotice.steps, {}, "zh")))
    expect(told).toEqual(["相隔9个工作日,少于10个", "未征求:communityAsked", "相隔11个工作日,多于10个"])
  })
})

describe("AdvanceNotice", () => {
  it.each([
    ["bounds that fall", ruleOf({ atLeast: 10, atMost: 9 }, "asked"), ["days.atMost: Expected no less than `atLeast`"]],
    [
      "somebody with the name of a column",
      ruleOf({ atLeast: 10 }, "workingDays"),
      ['asked.0.name: Expected a name used once, got "workingDays"'],
    ],
  ])("%s are refused", (_, data, problems) => {
    expect(problemsOf(AdvanceNotice, data)).toEqual(problems)
  })
})

describe("laws", () => {
  const anyDays = fc.oneof(
    fc.nat({ max: 20 }).map((atLeast) => ({ atLeast })),
    fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 5 })).map(([atLeast, more]) => ({ atLeast, atMost: atLeast + more })),
  )
  const anyRuleAndFacts = fc
    .tuple(anyDays, anyNamed(1, 3))
    .map(([days, asked]) => ({ kind: "advanceNotice", cite, days, asked }) as unknown as AdvanceNotice) // branded counts
    .chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc
          .tuple(anyRowOf(advanceNotice.facts(drawn)), fc.nat({ max: 30 }))
          .map(([facts, workingDays]) => ({ ...facts, workingDays }) as unknown as NoticeFacts),
      ),
    )

  it("a notice is in time exactly when no day is missing, it is not too early, and everybody was asked", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { met, daysMissing, notAsked } = checkNotice(facts, drawn).value
        const isEarly = facts.workingDays > (drawn.days.atMost ?? Number.POSITIVE_INFINITY)
        expect(met).toBe(daysMissing === 0 && !isEarly && notAsked === 0)
      }),
    )
  })

  it("without an upper bound, one more working day never makes a notice late", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { atLeast } = drawn.days
        const open = { ...drawn, days: { atLeast } }
        const more = { ...facts, workingDays: facts.workingDays + 1 } as NoticeFacts
        expect(!checkNotice(facts, open).value.met || checkNotice(more, open).value.met).toBe(true)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(advanceNotice.steps))
  })
})
