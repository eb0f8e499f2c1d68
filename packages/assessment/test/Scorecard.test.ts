import { addUpCard, type CardFacts, Scorecard, scorecard } from "@jiceng/assessment"
import type { Score } from "@jiceng/kernel"
import { anyNear, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
// The duty-post points of Kaijiang, 2018: base 50, duty 50, and a bonus of at most 20 a quarter.
const written = {
  kind: "scorecard",
  cite: "kaijiang-2018#积分",
  components: [
    { ...named("base"), full: 50 },
    { ...named("duty"), full: 50 },
  ],
  bonuses: [{ ...named("bonus"), atMost: 20 }],
  deductions: [{ ...named("deduction"), atMost: 100 }],
  missing: "blocks",
  rounding: "halfUp",
}
const cardOf = (missing: string) => Schema.decodeUnknownSync(Scorecard)({ ...written, missing })
const rate = (card: Scorecard, base: number | null, duty: number | null, bonus: number, deduction: number) => {
  const facts = Schema.decodeUnknownSync(scorecard.facts(card))({ base, duty, bonus, deduction })
  return addUpCard(facts, card).value.score
}

describe("addUpCard", () => {
  it.each([
    ["blocks", 50, 42.5, 0, 0, 9250],
    ["blocks", 50, 42.5, 20, 0, 11_250],
    ["blocks", 50, 42.5, 20.01, 0, 11_250],
    ["blocks", 50, 40, 0, 95, 0],
    ["blocks", 50, null, 20, 0, null],
    ["zero", 50, null, 5, 0, 5500],
    ["scaled", 45, null, 5, 0, 9500],
    ["scaled", null, 33.33, 0, 0, 6666],
    ["scaled", null, null, 20, 0, null],
    ["zero", null, null, 20, 0, 2000],
  ])(
    "where missing marks mean %s, base %s, duty %s, bonus %f less %f make %s",
    (missing, base, duty, plus, less, score) => {
      expect(rate(cardOf(missing), base, duty, plus, less)).toBe(score)
    },
  )

  it("rounds scaled marks once", () => {
    const card = Schema.decodeUnknownSync(Scorecard)({
      ...written,
      components: [
        { ...named("base"), full: 30 },
        { ...named("duty"), full: 70 },
      ],
      missing: "scaled",
    })
    expect(rate(card, 10, null, 0, 0)).toBe(3333)
    expect(rate(card, 20, null, 0, 0)).toBe(6667)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(scorecard.steps))
  })
})

describe("Scorecard", () => {
  it("takes no marks above full marks, and none that are no number", () => {
    const facts = { base: 50.01, duty: "", bonus: null, deduction: 1 }
    expect(problemsOf(scorecard.facts(cardOf("zero")), facts)).toMatchInlineSnapshot(`
      [
        "duty: Expected a number from 0 to 100 with at most two decimals",
        "bonus: Expected a number from 0 to 100 with at most two decimals",
      ]
    `)
    expect(problemsOf(scorecard.facts(cardOf("zero")), { ...facts, duty: null, bonus: 1 })).toMatchInlineSnapshot(`
      [
        "base: Expected no more than full marks",
      ]
    `)
  })

  it("takes components with marks, each under a name of its own", () => {
    const doubled = { ...written, bonuses: [{ ...named("base"), atMost: 1 }] }
    const empty = { ...written, components: [{ ...named("base"), full: 0 }] }
    expect([doubled, empty].flatMap((data) => problemsOf(Scorecard, data))).toMatchInlineSnapshot(`
      [
        "bonuses.0.name: Expected a name used once, got "base"",
        "components.0.full: Expected a number from 0.01 to 100 with at most two decimals",
      ]
    `)
  })
})

const anyMarks = anyNear([2500], 0, 5000)
const anyAdjustment = anyNear([2000], 0, 10_000)
const anyMissing = fc.constantFrom("blocks", "zero", "scaled")
const anyFacts = fc.record({
  base: fc.option(anyMarks),
  duty: fc.option(anyMarks),
  bonus: anyAdjustment,
  deduction: anyAdjustment,
}) as unknown as fc.Arbitrary<CardFacts>
const scoreOf = (facts: object, missing: string) => addUpCard(facts as CardFacts, cardOf(missing)).value.score

describe("laws", () => {
  it("raising one mark never lowers the score", () => {
    fc.assert(
      fc.property(anyFacts, anyMissing, anyMarks, (facts, missing, marks) => {
        const higher = { ...facts, base: facts["base"] === null ? null : Math.max(Number(facts["base"]), marks) }
        return Number(scoreOf(facts, missing)) <= Number(scoreOf(higher, missing))
      }),
    )
  })

  it("a bonus counts no more than its limit", () => {
    fc.assert(
      fc.property(anyFacts, anyMissing, (facts, missing) => {
        const limited = { ...facts, bonus: Math.min(Number(facts["bonus"]), 2000) as Score }
        expect(scoreOf(facts, missing)).toBe(scoreOf(limited, missing))
      }),
    )
  })

  it("the score is never below zero", () => {
    fc.assert(fc.property(anyFacts, anyMissing, (facts, missing) => Number(scoreOf(facts, missing)) >= 0))
  })

  it("without missing marks it does not matter what missing ones would mean", () => {
    fc.assert(
      fc.property(anyFacts, anyMarks, anyMarks, (facts, base, duty) => {
        const full = { ...facts, base, duty }
        const scores = ["blocks", "zero", "scaled"].map((missing) => scoreOf(full, missing))
        expect(new Set(scores).size).toBe(1)
      }),
    )
  })
})
