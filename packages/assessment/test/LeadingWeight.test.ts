import { judgeLeadingWeight, LeadingFacts, LeadingWeight, leadingWeight } from "@jiceng/assessment"
import { anyWeight, anyWeights } from "@jiceng/assessment/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ruleOf = (above: number) =>
  Schema.decodeUnknownSync(LeadingWeight)({ kind: "leadingWeight", cite: "yangquan-2018#四(一)", above })
const judge = (satisfactionWeight: number, largestOtherWeight: number, published: boolean, above: number) =>
  judgeLeadingWeight({ satisfactionWeight, largestOtherWeight, published } as LeadingFacts, ruleOf(above)).value.met

describe("judgeLeadingWeight", () => {
  it.each([
    [40, 39, true, 0, true],
    [40, 40, true, 0, false],
    [40, 30, false, 0, false],
    [50, 30, true, 50, false],
    [51, 30, true, 50, true],
  ])("satisfaction %i, largest other %i, published %s, above %i: %s", (satisfaction, other, published, above, met) => {
    expect(judge(satisfaction, other, published, above)).toBe(met)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(leadingWeight.steps))
  })

  it("takes weights that sum to at most one hundred", () => {
    const facts = { satisfactionWeight: 60, largestOtherWeight: 41, published: true }
    expect(problemsOf(LeadingFacts, facts)).toMatchInlineSnapshot(`
      [
        "largestOtherWeight: Expected weights that sum to at most 100",
      ]
    `)
  })
})

describe("laws", () => {
  it("a larger weight of satisfaction never breaks the rule", () => {
    fc.assert(
      fc.property(anyWeights(3), anyWeight, ([satisfaction = 0, more = 0, other = 0], above) => {
        return !judge(satisfaction, other, true, above) || judge(satisfaction + more, other, true, above)
      }),
    )
  })

  it("results that are not published never meet the rule", () => {
    fc.assert(
      fc.property(anyWeights(2), anyWeight, ([satisfaction = 0, other = 0], above) => {
        return !judge(satisfaction, other, false, above)
      }),
    )
  })
})
