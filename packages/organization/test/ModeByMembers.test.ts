import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { chooseMode, ModeByMembers, modeByMembers, OrganisingMode, PartyMembersFacts } from "@jiceng/organization"
import { anyModeByMembers, anyPartyMembersFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "modeByMembers",
  cite: "yongning-2020#24",
  body: { name: "propertyFirm", title: { zh: "物业企业", en: "property firm" } },
  bands: [
    { from: 0, mode: "instructor" },
    { from: 1, mode: "joint" },
    { from: 3, mode: "own" },
  ],
}
const rule = Schema.decodeUnknownSync(ModeByMembers)(written)

describe("chooseMode", () => {
  it.each([
    [0, "instructor"],
    [1, "joint"],
    [2, "joint"],
    [3, "own"],
    [4, "own"],
  ])("%i members: %s", (partyMembers, mode) => {
    expect(chooseMode(Schema.decodeUnknownSync(PartyMembersFacts)({ partyMembers }), rule).value).toEqual({ mode })
  })
})

describe("ModeByMembers", () => {
  it("modes that fall are refused", () => {
    const bands = [
      { from: 0, mode: "own" },
      { from: 3, mode: "joint" },
    ]
    expect(problemsOf(ModeByMembers, { ...written, bands })).toEqual([
      "bands.1.mode: Expected a stronger mode than in the row before",
    ])
  })
})

const anyRule = anyModeByMembers(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyPartyMembersFacts(drawn)))

describe("laws", () => {
  it("every number of members has exactly one mode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const reached = drawn.bands.filter(({ from }) => from <= facts.partyMembers)
        expect(chooseMode(facts, drawn).value.mode).toBe(reached.at(-1)?.mode)
      }),
    )
  })

  it("one more member never lowers the mode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const rank = (partyMembers: number) =>
          OrganisingMode.literals.indexOf(
            chooseMode(Schema.decodeUnknownSync(PartyMembersFacts)({ partyMembers }), drawn).value.mode,
          )
        expect(rank(facts.partyMembers + 1)).toBeGreaterThanOrEqual(rank(facts.partyMembers))
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(modeByMembers.rule, Schema.encodeSync(modeByMembers.rule)(drawn))).toEqual([])
        expect(problemsOf(modeByMembers.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            modeByMembers.result(drawn),
            Schema.encodeSync(modeByMembers.result(drawn))(modeByMembers.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(modeByMembers.steps))
  })
})
