import { HonourReview, honourReview, ReviewFacts, reviewNomination } from "@jiceng/assessment"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ruleOf = (objection: string) =>
  Schema.decodeUnknownSync(HonourReview)({ kind: "honourReview", cite: "xingqing-2018#二(四)2", objection })
const review = (decision: "consents" | "objects", reasonsGiven: boolean, objection: string) =>
  reviewNomination({ decision, reasonsGiven }, ruleOf(objection))

describe("reviewNomination", () => {
  it.each([
    ["consents", false, "vetoSuggested", { state: "cleared", complete: true }],
    ["objects", true, "vetoSuggested", { state: "vetoSuggested", complete: true }],
    ["objects", false, "vetoSuggested", { state: "vetoSuggested", complete: false }],
    ["objects", true, "vetoed", { state: "vetoed", complete: true }],
  ] as const)("the street %s, reasons given %s, an objection being %s: %o", (decision, reasons, objection, value) => {
    expect(review(decision, reasons, objection).value).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(honourReview.steps))
  })

  it("takes the two decisions and no other", () => {
    expect(problemsOf(ReviewFacts, { decision: "abstains", reasonsGiven: "" })).toMatchInlineSnapshot(`
      [
        "decision: Expected "consents" | "objects"",
        "reasonsGiven: Expected true or false",
      ]
    `)
  })
})

const anyObjection = fc.constantFrom("vetoSuggested", "vetoed")

describe("laws", () => {
  it("a consent always clears the nomination", () => {
    fc.assert(
      fc.property(fc.boolean(), anyObjection, (reasons, objection) => {
        expect(review("consents", reasons, objection).value).toEqual({ state: "cleared", complete: true })
      }),
    )
  })

  it("an objection without reasons is never complete", () => {
    fc.assert(fc.property(anyObjection, (objection) => !review("objects", false, objection).value.complete))
  })
})
