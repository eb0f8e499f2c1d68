import { compareRatings, type DifferentRegion, type Facts } from "@jiceng/engine"
import { columnsOf, writeCell } from "@jiceng/kernel"
import { type BoundRule, bindRule, everyChoice } from "@jiceng/policy"
import { anyFactsOf } from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "./shipped.ts"

const lies = (facts: Facts, region: DifferentRegion): boolean =>
  Object.entries(region.facts).every(([name, stretches]) =>
    stretches.some(({ from, to }) => {
      const value = facts[name]
      return typeof value === "number" ? Number(from) <= value && value <= Number(to) : value === from
    }),
  )

/** Every rule that ships beside itself under other readings. */
const pairs = rules.flatMap((rule) =>
  everyChoice(rule.entry.readings)
    .slice(1, 2)
    .map((choices): readonly [BoundRule, BoundRule] => [
      rule,
      Result.getOrThrow(bindRule(rule.edition, rule.entry.name, { choices, fills: {} })),
    ]),
)

describe("a comparison of every rule that ships with itself under other readings", { timeout: 240_000 }, () => {
  it("there are such rules", () => {
    expect(pairs.length).toBeGreaterThan(40)
  })

  it("facts lie in a region exactly when the two readings give other results, and those it tells", () => {
    for (const [rule, other] of pairs) {
      const comparison = compareRatings(rule, other)
      if ("fact" in comparison) throw new Error(`${rule.id}: ${comparison.fact}`)
      if (comparison.listed.length > 0) continue
      const takes = Schema.is(rule.facts)
      const takesToo = Schema.is(other.facts)
      fc.assert(
        fc.property(anyFactsOf(rule) as fc.Arbitrary<Facts>, (facts) => {
          if (!takes(facts) || !takesToo(facts)) return
          const [own, others] = [rule.rate(facts).value as Facts, other.rate(facts).value as Facts]
          const differences = columnsOf(rule.result).flatMap(({ name, shape }) => {
            const [one, two] = [writeCell(own[name], shape), writeCell(others[name], shape)]
            return one === two ? [] : [{ result: name, one, other: two }]
          })
          const found = comparison.regions.filter((region) => lies(facts, region)).map((region) => region.differences)
          expect([rule.id, found]).toEqual([rule.id, differences.length === 0 ? [] : [differences]])
        }),
        { numRuns: 20 },
      )
    }
  })
})
