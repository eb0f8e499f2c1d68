import { findWagePayer, WagePayer, wagePayer } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { isNotCovered } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const written = {
  kind: "wagePayer",
  cite: "yongning-2020#32",
  reasons: [named("newCommunity"), named("moreGrids")],
  payer: "county",
}
const rule = Schema.decodeUnknownSync(WagePayer)(written)
const find = (facts: unknown) => findWagePayer(Schema.decodeUnknownSync(wagePayer.facts(rule))(facts), rule).value

describe("findWagePayer", () => {
  it("names the payer of the whole wage for a reason of the text", () => {
    expect(find({ addedFor: "moreGrids", wage: 3500.5 })).toEqual({ payer: "county", amount: 350_050 })
  })

  it("covers no other reason", () => {
    expect(Object.values(find({ addedFor: "other", wage: 3500 })).every(isNotCovered)).toBe(true)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(wagePayer.steps))
  })
})

describe("WagePayer", () => {
  it("takes every reason once, and none named other", () => {
    const wrong = { ...written, reasons: [named("newCommunity"), named("newCommunity"), named("other")] }
    expect(problemsOf(WagePayer, wrong)).toMatchInlineSnapshot(`
      [
        "reasons.1.name: Expected a name used once, got "newCommunity"",
        "reasons.2.name: Expected a name used once, got "other"",
      ]
    `)
  })
})

describe("laws", () => {
  it("for a reason of the text the payer bears the whole wage", () => {
    fc.assert(
      fc.property(anyWage, fc.constantFrom("newCommunity", "moreGrids"), (wage, addedFor) => {
        expect(findWagePayer({ addedFor, wage }, rule).value).toEqual({ payer: "county", amount: wage })
      }),
    )
  })

  it("for another reason nobody is named", () => {
    fc.assert(
      fc.property(anyWage, (wage) => isNotCovered(findWagePayer({ addedFor: "other", wage }, rule).value.payer)),
    )
  })
})
