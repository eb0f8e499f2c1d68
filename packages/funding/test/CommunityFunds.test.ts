import { CommunityFunds, communityFunds, fundFactsOf, grantFunds } from "@jiceng/funding"
import { anyCommunityFunds, anyFundFacts } from "@jiceng/funding/testing"
import { columnsOf } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#33"
const data = {
  kind: "communityFunds",
  cite,
  funds: [
    {
      cite,
      name: "partyBuildingFund",
      title: { zh: "党建经费", en: "Party-building fund" },
      parts: [{ kind: "byForm", amounts: { branch: 40_000, generalBranch: 60_000, committee: 100_000 } }],
    },
    {
      cite,
      name: "serviceFund",
      title: { zh: "专项资金", en: "service fund" },
      parts: [
        {
          kind: "byHouseholds",
          bands: [
            { from: 0, amount: 170_000 },
            { from: 3001, amount: 180_000 },
            { from: 5000, amount: 200_000 },
          ],
        },
      ],
    },
  ],
}
const rule = Schema.decodeUnknownSync(CommunityFunds)(data)

describe("grantFunds", () => {
  it.each([
    ["branch", 0, 40_000_00, 170_000_00],
    ["generalBranch", 3000, 60_000_00, 170_000_00],
    ["generalBranch", 3001, 60_000_00, 180_000_00],
    ["committee", 4999, 100_000_00, 180_000_00],
    ["committee", 5000, 100_000_00, 200_000_00],
    ["committee", 1_000_000_000, 100_000_00, 200_000_00],
  ])("a %s of %i households gets %i and %i fen", (form, households, partyBuildingFund, serviceFund) => {
    const facts = Schema.decodeUnknownSync(fundFactsOf(rule.funds))({ form, households })
    expect(grantFunds(facts, rule).value).toEqual({ partyBuildingFund, serviceFund })
  })

  it("facts that are missing or out of order are refused by name", () => {
    expect([
      ...problemsOf(fundFactsOf(rule.funds), { form: "党委", households: -1 }),
      ...problemsOf(fundFactsOf(rule.funds), { form: "branch" }),
    ]).toMatchInlineSnapshot(`
      [
        "form: Expected "branch" | "generalBranch" | "committee"",
        "households: Expected a whole number from 0 to 1000000000",
        "households: Missing key",
      ]
    `)
  })
})

describe("laws", () => {
  const anyRule = anyCommunityFunds(fc.constant(cite))
  const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyFundFacts(drawn.funds)))

  it("every fund of a rule is a column of its result", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { value } = grantFunds(facts, drawn)
        expect(Object.keys(value)).toEqual(drawn.funds.map(({ name }) => name))
        expect(columnsOf(communityFunds.result(drawn)).map(({ name }) => name)).toEqual(Object.keys(value))
        expect(problemsOf(Schema.toType(communityFunds.result(drawn)), value)).toEqual([])
      }),
    )
  })

  it("the same facts give the same funds, whatever the order of the funds", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = { ...drawn, funds: drawn.funds.toReversed() } as unknown as CommunityFunds
        expect(grantFunds(facts, turned).value).toEqual(grantFunds(facts, drawn).value)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyCommunityFunds(fc.constant(cite)).chain((drawn) => fc.tuple(fc.constant(drawn), anyFundFacts(drawn.funds))),
        ([drawn, facts]) => {
          expect(problemsOf(Schema.toType(CommunityFunds), drawn)).toEqual([])
          expect(problemsOf(Schema.toType(fundFactsOf(drawn.funds)), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(communityFunds.steps))
  })
})
