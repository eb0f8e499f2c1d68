import { CommunityFunds, communityFunds, fundFactsOf, grantFund } from "@jiceng/funding"
import { anyFundFacts, anyFunds, moreNeverLowersFund } from "@jiceng/funding/testing"
import { tellStep } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "xingqing-2018#五(二)"
const named = (name: string) => ({ name, title: { zh: `“${name}”`, en: name } })

const grant = (facts: Readonly<Record<string, unknown>>, ...parts: ReadonlyArray<unknown>) => {
  const data = { kind: "communityFunds", cite, funds: [{ cite, ...named("fund"), parts }] }
  const { funds } = Schema.decodeUnknownSync(CommunityFunds)(data)
  return grantFund(Schema.decodeUnknownSync(fundFactsOf(funds))(facts), funds[0])
}

const byForm = { kind: "byForm", amounts: { branch: 20_000, generalBranch: 30_000, committee: 50_000 } }
const topUp = (exempt: number) => ({ kind: "topUp", people: named("members"), above: 100, exempt, each: 200 })

describe("grantFund", () => {
  it.each([
    ["branch", 99, 20_000_00],
    ["generalBranch", 100, 30_000_00],
    ["committee", 100, 50_000_00],
    ["committee", 101, 50_200_00],
    ["committee", 102, 50_400_00],
    ["generalBranch", 150, 40_000_00],
  ])("a %s of %i members gets %i fen", (form, members, fen) => {
    expect(grant({ form, members }, byForm, topUp(100)).value).toBe(fen)
  })

  it.each([
    [100, 0],
    [101, 20_200_00],
  ])("%i members get %i fen where all are paid for", (members, fen) => {
    expect(grant({ members }, topUp(0)).value).toBe(fen)
  })

  it("heads, classes, costs and fixed amounts add up", () => {
    const classes = [
      { ...named("first"), amount: 100_000 },
      { ...named("second"), amount: 80_000 },
    ]
    const outcome = grant(
      { communityClass: "second", workers: 12, water: "1234.56" },
      { kind: "fixed", amount: 10_000 },
      { kind: "byClass", label: named("communityClass"), classes },
      { kind: "perHead", people: named("workers"), each: 300 },
      { kind: "cost", cost: named("water") },
    )
    expect(outcome.value).toBe(94_834_56)
    expect(outcome.steps.map(({ _tag, amount }) => [_tag, amount])).toEqual([
      ["FundFixed", 10_000_00],
      ["FundByClass", 80_000_00],
      ["FundPerHead", 3_600_00],
      ["FundOfCost", 1_234_56],
    ])
  })

  it("every step is told in both languages", () => {
    const classes = [{ ...named("first"), amount: 1 }]
    const { steps } = grant(
      { form: "committee", households: 3001, communityClass: "first", workers: 2, members: 103, water: 5 },
      { kind: "fixed", amount: 1.5 },
      byForm,
      {
        kind: "byHouseholds",
        bands: [
          { from: 0, amount: 1 },
          { from: 3001, amount: 2 },
        ],
      },
      { kind: "byClass", label: named("communityClass"), classes },
      { kind: "perHead", people: named("workers"), each: 300 },
      topUp(100),
      { kind: "cost", cost: named("water") },
    )
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, communityFunds.steps, {}, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "fund定额1.5元",
        "committee的fund为50000元",
        "3001户,达到3001户一档,fund为2元",
        "communityClass为first,fund为1元",
        "workers2,每人300元,fund为600元",
        "members103,超过100:按3人、每人200元,fund增加600元",
        "water5元全额列入fund",
        "fund: 1.5 yuan for everybody",
        "fund: 50000 yuan for a committee",
        "3001 households reach the band from 3001: 2 yuan of fund",
        "the communityClass is first: 1 yuan of fund",
        "workers: 2, 300 yuan each: 600 yuan of fund",
        "members: 103, above 100; 3 of them at 200 yuan add 600 yuan of fund",
        "water, 5 yuan, are paid in full as fund",
      ]
    `)
  })
})

describe("laws", () => {
  const anyFund = anyFunds(fc.constant(cite)).map(([fund]) => fund)

  it("the parts of a fund sum to the fund", () => {
    fc.assert(
      fc.property(
        anyFund.chain((fund) => fc.tuple(fc.constant(fund), anyFundFacts([fund]))),
        ([fund, facts]) => {
          const alone = fund.parts.map((part) => grantFund(facts, { ...fund, parts: [part] }).value)
          expect(grantFund(facts, fund).value).toBe(alone.reduce((sum, amount) => sum + amount, 0))
        },
      ),
    )
  })

  it("more members or households never lower a fund", () => {
    fc.assert(fc.property(anyFund, (fund) => fc.assert(moreNeverLowersFund(fund), { numRuns: 20 })))
  })
})
