import { AmountAbove, type AmountAboveFacts, amountAbove, compareAmounts } from "@jiceng/funding"
import { tellStep } from "@jiceng/kernel"
import { anyNear, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const more = { name: "thisYear", title: { zh: "本年", en: "this year" } }
const less = { name: "lastYear", title: { zh: "上年", en: "last year" } }
const dataOf = (margin: number) => ({ kind: "amountAbove", cite: "liaoning-1plus3#加大支持力度", more, less, margin })
const ruleOf = (margin: number) => Schema.decodeUnknownSync(AmountAbove)(dataOf(margin))
const compare = (thisYear: unknown, lastYear: unknown, margin: number) => {
  const rule = ruleOf(margin)
  return compareAmounts(Schema.decodeUnknownSync(amountAbove.facts(rule))({ thisYear, lastYear }), rule)
}

describe("compareAmounts", () => {
  it.each([
    ["100.01", "100", 0.01, true, 1],
    ["100", "100", 0.01, false, 0],
    ["100", "100", 0, true, 0],
    ["99.99", "100", 0, false, -1],
    ["0", "100000000", 0.01, false, -10_000_000_000],
  ])("%s against %s with a margin of %s: met is %s, above by %i fen", (one, other, margin, met, excess) => {
    expect(compare(one, other, margin).value).toEqual({ met, excess })
  })

  it("the step names both amounts", () => {
    const { steps } = compare(90, 100, 0.01)
    const titles = { thisYear: more.title, lastYear: less.title }
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, amountAbove.steps, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "本年减上年为-10元,应至少为0.01元",
        "this year less last year is -10 yuan, and at least 0.01 is asked for",
      ]
    `)
  })

  it("an amount is not compared with itself", () => {
    expect(problemsOf(AmountAbove, { ...dataOf(0), less: more })).toEqual([
      "less.name: Expected another name than that of more",
    ])
  })
})

describe("laws", () => {
  const anyFacts = anyNear([100], 0, 10_000_000_000).chain((lastYear) =>
    anyNear([lastYear], 0, 10_000_000_000).map((thisYear): AmountAboveFacts => ({ thisYear, lastYear })),
  )
  const isMet = (facts: AmountAboveFacts) => compareAmounts(facts, ruleOf(0.05)).value.met

  it("an amount at the margin above the other is enough, and one fen less is not", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (lastYear) => {
        expect(isMet({ lastYear, thisYear: lastYear + 5 })).toBe(true)
        expect(isMet({ lastYear, thisYear: lastYear + 4 })).toBe(false)
      }),
    )
  })

  it("a larger amount never turns enough into too little", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 1000 }), (facts, growth) => {
        expect(!isMet(facts) || isMet({ ...facts, thisYear: (facts["thisYear"] ?? 0) + growth })).toBe(true)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(amountAbove.steps))
  })
})
