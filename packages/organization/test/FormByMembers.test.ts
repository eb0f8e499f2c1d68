import { PartyForm, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { chooseForm, FormByMembers, FormReached, FormResult, formByMembers, MembersFacts } from "@jiceng/organization"
import { anyFormByMembers, anyMembersFacts, moreMembersNeverLowerForm } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ruleOf = (...bands: ReadonlyArray<unknown>) => ({ kind: "formByMembers", cite: "yongning-2020#1", bands })
const written = ruleOf(
  { from: 0, form: "branch" },
  { from: 50, form: "generalBranch" },
  { from: 100, form: "committee" },
)
const rule = Schema.decodeUnknownSync(FormByMembers)(written)
const outcomeFor = (directMembers: unknown) =>
  chooseForm(Schema.decodeUnknownSync(MembersFacts)({ directMembers }), rule)

describe("chooseForm", () => {
  it.each([
    [0, "branch"],
    [49, "branch"],
    [50, "generalBranch"],
    [99, "generalBranch"],
    [100, "committee"],
    [1_000_000_000, "committee"],
  ])("%i members make a %s", (directMembers, form) => {
    expect(outcomeFor(directMembers).value).toEqual({ form })
  })

  it("the step names the band that decided", () => {
    const { steps } = outcomeFor(99)
    expect(steps).toEqual([
      { _tag: "FormReached", cite: "yongning-2020#1", directMembers: 99, from: 50, form: "generalBranch" },
    ])
    const titles = { generalBranch: { zh: "党总支", en: "general branch" } }
    expect(steps.map((step) => tellStep(step, { FormReached }, titles, "zh"))).toMatchInlineSnapshot(`
      [
        "直管党员99名,达到50名一档,设党总支",
      ]
    `)
    expect(steps.map((step) => tellStep(step, { FormReached }, titles, "en"))).toMatchInlineSnapshot(`
      [
        "99 directly managed members reach the band from 50: general branch",
      ]
    `)
  })
})

describe("FormByMembers", () => {
  it.each([
    ["one form for all", ruleOf({ from: 0, form: "generalBranch" })],
    ["two of the three forms", ruleOf({ from: 0, form: "branch" }, { from: 3, form: "committee" })],
  ])("%s is a rule", (_, data) => {
    expect(problemsOf(FormByMembers, data)).toEqual([])
  })

  it.each([
    ["no bands", ruleOf(), ["bands.0: Missing key"]],
    [
      "a form twice",
      ruleOf({ from: 0, form: "branch" }, { from: 50, form: "branch" }),
      ["bands.1.form: Expected a higher form than in the row before"],
    ],
    [
      "forms that fall, and bounds that fall, all told at once",
      ruleOf({ from: 1, form: "committee" }, { from: 1, form: "generalBranch" }, { from: 0, form: "branch" }),
      [
        "bands.0.from: Expected the first lower bound to be 0",
        "bands.1.from: Expected a lower bound above that of the row before",
        "bands.2.from: Expected a lower bound above that of the row before",
        "bands.1.form: Expected a higher form than in the row before",
        "bands.2.form: Expected a higher form than in the row before",
      ],
    ],
    [
      "a form that does not exist",
      ruleOf({ from: 0, form: "group" }),
      ['bands.0.form: Expected "branch" | "generalBranch" | "committee"'],
    ],
    [
      "a bound that is no count",
      ruleOf({ from: -1, form: "branch" }),
      ["bands.0.from: Expected a whole number from 0 to 1000000000"],
    ],
    ["another kind", { ...written, kind: "postsByHouseholds" }, ['kind: Expected "formByMembers"']],
    ["a cite without a clause", { ...written, cite: "yongning-2020" }, ["cite: Expected a cite written source#clause"]],
    ["an upper bound", ruleOf({ from: 0, until: 49, form: "branch" }), ["bands.0.until: Expected no excess property"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(FormByMembers, data)).toEqual(problems)
  })
})

describe("MembersFacts", () => {
  it.each([-1, 1.5, "50人", "", null])("%j members are refused", (directMembers) => {
    expect(problemsOf(MembersFacts, { directMembers })).toEqual([
      "directMembers: Expected a whole number from 0 to 1000000000",
    ])
  })

  it("missing members are not zero members", () => {
    expect(problemsOf(MembersFacts, {})).toEqual(["directMembers: Missing key"])
  })
})

describe("laws", () => {
  const anyRule = anyFormByMembers(fc.constantFrom("yongning-2020#1", "xingqing-2018#三(一)"))
  const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyMembersFacts(drawn)))

  it("every number of members has exactly one form", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { value, steps } = chooseForm(facts, drawn)
        const reached = drawn.bands.filter(({ from }) => from <= facts.directMembers).map(({ form }) => form)
        const ranks = reached.map((form) => PartyForm.literals.indexOf(form))
        expect(PartyForm.literals.indexOf(value.form)).toBe(Math.max(...ranks))
        expect(problemsOf(FormResult, value)).toEqual([])
        expect(steps.map(({ form }) => form)).toEqual([value.form])
      }),
    )
  })

  it("one more member never lowers the form", () => {
    fc.assert(fc.property(anyRule, (drawn) => fc.assert(moreMembersNeverLowerForm(drawn), { numRuns: 20 })))
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    const anyRule = anyFormByMembers(fc.constant("yongning-2020#1"))
    fc.assert(
      fc.property(
        anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyMembersFacts(drawn))),
        ([drawn, facts]) => {
          expect(problemsOf(FormByMembers, drawn)).toEqual([])
          expect(problemsOf(MembersFacts, facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(formByMembers.steps))
  })
})
