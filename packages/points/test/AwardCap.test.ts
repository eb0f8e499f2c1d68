import type { Stars } from "@jiceng/kernel"
import { capAward, type HoldCap, type StarFacts } from "@jiceng/points"
import { anyAwardFacts, anyStarAward } from "@jiceng/points/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "our-district-2026#5"
const hold: HoldCap = { kind: "holdCap", cite, count: "starsAtMost" }
const anyCase = anyStarAward(fc.constant(cite)).chain((rule) =>
  fc.record({ rule: fc.constant(rule), facts: anyAwardFacts(rule), earned: fc.integer({ min: 0, max: 10 }) }),
)

describe("capAward", () => {
  it.each([
    [3, 2, 2],
    [2, 2, 2],
    [1, 2, 1],
  ])("%i stars under a hold at %i are %i", (earned, starsAtMost, stars) => {
    const facts = { points: 0, starsAtMost } as unknown as StarFacts
    const subject = { labels: [], counts: [], rates: [] }
    const outcome = capAward(earned as Stars, facts, { subject, caps: [hold] })
    expect([outcome.value, outcome.steps.length]).toEqual([stars, earned > starsAtMost ? 1 : 0])
  })
})

describe("laws", () => {
  it("a hold is never exceeded", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts, earned }) => {
        const { value } = capAward(earned as Stars, facts as StarFacts, {
          subject: rule.subject,
          caps: [...rule.caps, hold],
        })
        return value <= Number(facts["starsAtMost"]) && value <= earned
      }),
    )
  })

  it("the lowest cap wins", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts, earned }) => {
        const alone = rule.caps.map(
          (cap) => capAward(earned as Stars, facts as StarFacts, { subject: rule.subject, caps: [cap] }).value,
        )
        return capAward(earned as Stars, facts as StarFacts, rule).value === Math.min(earned, ...alone)
      }),
    )
  })
})
