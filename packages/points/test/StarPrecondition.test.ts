import type { Stars } from "@jiceng/kernel"
import { requireForStars, type StarFacts, type StarPrecondition } from "@jiceng/points"
import { anyAwardFacts, anyStarAward } from "@jiceng/points/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "our-district-2026#5"
const anyCase = anyStarAward(fc.constant(cite)).chain((rule) =>
  fc.record({
    rule: fc.constant(rule),
    facts: anyAwardFacts(rule),
    earned: fc.constantFrom(...rule.table.map(({ stars }) => stars)),
  }),
)
const table = [0, 2, 4, 5].map((stars, index) => ({ from: index * 2000, stars })) as never
const rate = { cite, name: "rate", title: { zh: "率", en: "rate" }, part: "part", whole: "whole" }
const subject = { labels: [], counts: [], rates: [rate] }

describe("requireForStars", () => {
  it.each([
    [89, 100, 2],
    [90, 100, 4],
    [899_999, 1_000_000, 2],
  ])("%i of %i where 4 stars need 90 percent: %i of 4 stars are left", (part, whole, left) => {
    const precondition = {
      kind: "ratePrecondition",
      cite,
      from: 4,
      rate: "rate",
      least: 9000,
    } as unknown as StarPrecondition
    const facts = { points: 0, part, whole } as unknown as StarFacts
    expect(requireForStars(4 as Stars, facts, { subject, table, preconditions: [precondition] }).value).toBe(left)
  })

  it("stars below what asks for it need nothing", () => {
    const precondition = { kind: "flagPrecondition", cite, from: 5, flag: "innovation" } as unknown as StarPrecondition
    const facts = { points: 0, innovation: false } as unknown as StarFacts
    const after = (earned: number) =>
      requireForStars(earned as Stars, facts, { subject, table, preconditions: [precondition] })
    expect([after(4).value, after(4).steps, after(5).value]).toEqual([4, [], 4])
  })
})

describe("a precondition of the lowest stars", () => {
  it("leaves nothing lower, and so says nothing", () => {
    const precondition = { kind: "flagPrecondition", cite, from: 0, flag: "innovation" } as unknown as StarPrecondition
    const facts = { points: 0, innovation: false } as unknown as StarFacts
    expect(requireForStars(0 as Stars, facts, { subject, table, preconditions: [precondition] })).toEqual({
      value: 0,
      steps: [],
    })
  })
})

describe("laws", () => {
  it("a precondition never raises stars", () => {
    fc.assert(
      fc.property(
        anyCase,
        ({ rule, facts, earned }) => requireForStars(earned, facts as StarFacts, rule).value <= earned,
      ),
    )
  })

  it("a precondition that is met changes nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts, earned }) => {
        const outcome = requireForStars(earned, facts as StarFacts, rule)
        expect(outcome.steps.length > 0).toBe(outcome.value < earned)
      }),
    )
  })

  it("the order of preconditions does not change the stars", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts, earned }) => {
        const turned = { ...rule, preconditions: rule.preconditions.toReversed() }
        return (
          requireForStars(earned, facts as StarFacts, turned).value ===
          requireForStars(earned, facts as StarFacts, rule).value
        )
      }),
    )
  })
})
