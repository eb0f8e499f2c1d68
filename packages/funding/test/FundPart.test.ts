import { CommunityFunds, fundFactsOf } from "@jiceng/funding"
import { anyFunds } from "@jiceng/funding/testing"
import { columnsOf } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const title = { zh: "经费", en: "fund" }
const people = (name: string, zh = "人数") => ({ name, title: { zh, en: "people" } })
const cite = "yongning-2020#33"

const fundsOf = (...parts: ReadonlyArray<unknown>) => ({
  kind: "communityFunds",
  cite,
  funds: [{ cite, name: "fund", title, parts }],
})

describe("the parts of a fund", () => {
  it.each([
    ["equal amounts for all forms", { kind: "byForm", amounts: { branch: 0, generalBranch: 0, committee: 0 } }],
    [
      "equal amounts in two bands",
      {
        kind: "byHouseholds",
        bands: [
          { from: 0, amount: 5 },
          { from: 1, amount: 5 },
        ],
      },
    ],
    ["a top-up that exempts nobody", { kind: "topUp", people: people("members"), above: 100, exempt: 0, each: 200 }],
    ["the largest amount", { kind: "fixed", amount: 100_000_000 }],
  ])("%s are allowed", (_, part) => {
    expect(problemsOf(CommunityFunds, fundsOf(part))).toEqual([])
  })

  it("what is out of order is refused, and every fault is told", () => {
    const odd = fundsOf(
      { kind: "byForm", amounts: { branch: 40_000, generalBranch: 30_000, committee: 50_000 } },
      {
        kind: "byHouseholds",
        bands: [
          { from: 0, amount: 200_000 },
          { from: 3001, amount: 180_000 },
        ],
      },
      { kind: "fixed", amount: -1 },
      { kind: "fixed", amount: 100_000_001 },
      { kind: "byClass", label: people("class"), classes: [] },
      { kind: "perHead", people: people("id"), each: 1.005 },
      { kind: "lottery", amount: 1 },
    )
    expect(problemsOf(CommunityFunds, odd)).toMatchInlineSnapshot(`
      [
        "funds.0.parts.0.amounts.generalBranch: Expected no less than for the form below",
        "funds.0.parts.1.bands.1.amount: Expected no less than in the row before",
        "funds.0.parts.2.amount: Expected a number from 0 to 100000000 with at most two decimals",
        "funds.0.parts.3.amount: Expected a number from 0 to 100000000 with at most two decimals",
        "funds.0.parts.4.classes.0: Missing key",
        "funds.0.parts.5.each: Expected a number from 0 to 100000000 with at most two decimals",
        "funds.0.parts.6: Expected { readonly "kind": "fixed", ... } | { readonly "kind": "byForm", ... } | { readonly "kind": "byHouseholds", ... } | { readonly "kind": "byClass", ... } | { readonly "kind": "perHead", ... } | { readonly "kind": "topUp", ... } | { readonly "kind": "cost", ... }",
      ]
    `)
  })

  it.each([
    [
      "a fact that two parts title differently",
      [
        { kind: "perHead", people: people("heads"), each: 1 },
        { kind: "perHead", people: people("heads", "别的"), each: 1 },
      ],
      ["funds.0.parts.1: Expected the fact heads to be the same as in the parts before"],
    ],
    [
      "a fact that is people in one part and money in another",
      [
        { kind: "perHead", people: people("heads"), each: 1 },
        { kind: "cost", cost: people("heads") },
      ],
      ["funds.0.parts.1: Expected the fact heads to be the same as in the parts before"],
    ],
    [
      "a fund that could come to more than any budget holds",
      [{ kind: "perHead", people: people("heads"), each: 1000.01 }],
      ["funds: Expected funds that cannot exceed 1,000,000,000 yuan"],
    ],
    [
      "a fund with the name of a fact",
      [{ kind: "perHead", people: people("fund"), each: 1 }],
      ["funds.0.name: Expected a name that no column has yet"],
    ],
  ])("%s is refused", (_, parts, problems) => {
    expect(problemsOf(CommunityFunds, fundsOf(...parts))).toEqual(problems)
  })
})

describe("laws", () => {
  it("parts that share a fact ask for it once", () => {
    fc.assert(
      fc.property(anyFunds(fc.constant(cite)), (funds) => {
        const asked = columnsOf(fundFactsOf(funds)).map(({ name }) => name)
        expect(new Set(asked).size).toBe(asked.length)
        const hasHouseholds = funds.some(({ parts }) => parts.some(({ kind }) => kind === "byHouseholds"))
        expect(asked.includes("households")).toBe(hasHouseholds)
      }),
    )
  })
})
