import { anyRowOf } from "@jiceng/kernel/testing"
import { editions } from "@jiceng/policies"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ruleOf } from "./rateRow.ts"

const rulesOfKind = (kind: string) =>
  editions.flatMap((edition) =>
    edition.rules
      .filter(({ rule }) => "kind" in rule && rule.kind === kind)
      .map(({ name }) => [`${edition.id}/${name}`, ruleOf(edition, name)] as const),
  )

const sum = (amounts: ReadonlyArray<number>) => amounts.reduce((total, amount) => total + amount, 0)

describe.each(rulesOfKind("communityBudget"))("%s", (_, { rule, results }) => {
  it("has lines and payers that both sum to the total", () => {
    fc.assert(
      fc.property(anyRowOf(rule.facts), (facts) => {
        const value = rule.rate(facts).value as Readonly<Record<string, number>>
        const at = results.indexOf("total")
        const [lines, payers] = [results.slice(0, at), results.slice(at + 1)]
        expect([sum(lines.map((name) => value[name] ?? 0)), sum(payers.map((name) => value[name] ?? 0))]).toEqual([
          value["total"],
          value["total"],
        ])
      }),
    )
  })
})

describe.each(rulesOfKind("communityFunds"))("%s", (_, { rule, results }) => {
  it("never grants less for more members or households", () => {
    const anyFacts = anyRowOf(rule.facts) as fc.Arbitrary<Readonly<Record<string, number | string>>>
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 5000 }), (facts, more) => {
        const grown = Object.fromEntries(
          Object.entries(facts).map(([name, fact]) => [name, typeof fact === "number" ? fact + more : fact]),
        )
        const [before, after] = [facts, grown].map((some) => rule.rate(some).value as Readonly<Record<string, number>>)
        expect(results.filter((name) => (after?.[name] ?? 0) < (before?.[name] ?? 0))).toEqual([])
      }),
    )
  })
})
