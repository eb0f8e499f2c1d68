import { isNotCovered } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { compareShare, ShareAtLeast, shareAtLeast } from "@jiceng/organization"
import { anyShareAtLeast, anyShareFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const written = {
  kind: "shareAtLeast",
  cite: "yongning-2020#19",
  body: named("ownersCommittee"),
  figures: [named("partyCandidates"), named("candidates")],
  part: "partyCandidates",
  whole: "candidates",
  atLeast: 50,
}
const rule = Schema.decodeUnknownSync(ShareAtLeast)(written)

describe("compareShare", () => {
  it.each([
    [3, 7, false, 4285, 1],
    [4, 7, true, 5714, 0],
    [4, 8, true, 5000, 0],
    [4, 9, false, 4444, 1],
    [0, 1, false, 0, 1],
    [49_999, 100_000, false, 4999, 1],
  ])("%i of %i: met %s, %i hundredths of a percent, %i missing", (partyCandidates, candidates, met, share, missing) => {
    expect(compareShare({ partyCandidates, candidates }, rule).value).toEqual({ met, share, missing })
  })

  it("nothing of nothing is not covered", () => {
    const notCovered = { _tag: "NotCovered", cite: "yongning-2020#19" }
    expect(compareShare({ partyCandidates: 0, candidates: 0 }, rule)).toEqual({
      value: { met: notCovered, share: notCovered, missing: notCovered },
      steps: [notCovered],
    })
  })
})

describe("ShareAtLeast", () => {
  it.each([
    ["an unknown part", { ...written, part: "members" }, ["part: Expected the name of a figure"]],
    ["a part that is the whole", { ...written, part: "candidates" }, ["whole: Expected another figure than the part"]],
    [
      "a share above 100 %",
      { ...written, atLeast: 101 },
      ["atLeast: Expected a number from 0 to 100 with at most two decimals"],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(ShareAtLeast, data)).toEqual(problems)
  })

  it("a part above the whole is refused", () => {
    expect(problemsOf(shareAtLeast.facts(rule), { partyCandidates: 3, candidates: 2 })).toEqual([
      "partyCandidates: Expected no more than candidates",
    ])
  })
})

const anyRule = anyShareAtLeast(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyShareFacts(drawn)))

describe("laws", () => {
  it("one more in the part never breaks a share", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { part = 0, whole = 0 }]) => {
        const before = compareShare({ part, whole }, drawn).value.met
        const after = compareShare({ part: Math.min(part + 1, whole), whole }, drawn).value.met
        expect(before !== true || after).toBe(true)
      }),
    )
  })

  it("adding what is missing to the part reaches the share, and one fewer does not", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { part = 0, whole = 0 }]) => {
        const { missing } = compareShare({ part, whole }, drawn).value
        if (isNotCovered(missing)) return
        expect(compareShare({ part: part + missing, whole }, drawn).value.met).toBe(true)
        if (missing > 0) expect(compareShare({ part: part + missing - 1, whole }, drawn).value.met).toBe(false)
      }),
    )
  })

  it("without a whole the question is not covered", () => {
    fc.assert(
      fc.property(anyRule, (drawn) => {
        expect(isNotCovered(compareShare({ part: 0, whole: 0 }, drawn).value.met)).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(shareAtLeast.rule, Schema.encodeSync(shareAtLeast.rule)(drawn))).toEqual([])
        expect(problemsOf(shareAtLeast.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            shareAtLeast.result(drawn),
            Schema.encodeSync(shareAtLeast.result(drawn))(shareAtLeast.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(shareAtLeast.steps))
  })
})
