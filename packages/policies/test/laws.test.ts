import { editions } from "@jiceng/policies"
import { anyShippedEdition, anyShippedRule } from "@jiceng/policies/testing"
import { bindRule, decodeEdition, everyChoice, shippedBinding } from "@jiceng/policy"
import {
  disputesAreReal,
  everyOutcomeIsTold,
  outcomesChangeOnlyAtBreaks,
  steadyFactsNeverTurn,
} from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe.each(editions)("the rules of $id", (written) => {
  const edition = Result.getOrThrow(decodeEdition(written))
  const bound = edition.rules.map(({ name }) => Result.getOrThrow(bindRule(edition, name, shippedBinding)))

  it("have titles in both languages, and so have their facts, results, readings and slots", () => {
    const titles = edition.rules.flatMap(({ title, readings, slots }) => [
      title,
      ...Object.values(readings).flatMap((reading) => [reading.title, ...Object.values(reading.options)]),
      ...Object.values(slots).map((slot) => slot.title),
    ])
    const columns = bound.flatMap((rule) => Object.values(rule.titles))
    expect([...titles, ...columns].flatMap(({ zh, en }) => [zh.trim(), en.trim()])).not.toContain("")
  })

  it("answer all that they take, each with its steps in both languages and clauses that are listed", () => {
    for (const rule of bound) fc.assert(everyOutcomeIsTold(rule), { numRuns: 50 })
  })

  it("are disputed exactly where another reading gives other values", () => {
    for (const rule of bound) fc.assert(disputesAreReal(rule), { numRuns: 50 })
  })

  it("change their results only at their breaks", () => {
    for (const rule of bound) fc.assert(outcomesChangeOnlyAtBreaks(rule), { numRuns: 50 })
  })

  it("turn nowhere with their steady facts", () => {
    for (const rule of bound) fc.assert(steadyFactsNeverTurn(rule), { numRuns: 50 })
  })

  it("bind under every choice of their readings", () => {
    for (const { name, readings } of edition.rules) {
      for (const choices of everyChoice(readings)) {
        expect(Result.isSuccess(bindRule(edition, name, { choices, fills: {} }))).toBe(true)
      }
    }
  })
})

describe("the generators", () => {
  it("draw editions and rules that ship", () => {
    fc.assert(
      fc.property(anyShippedEdition, anyShippedRule, (edition, rule) => {
        expect(editions.map(({ id }) => id)).toEqual(expect.arrayContaining([edition.id, rule.edition.id]))
      }),
    )
  })
})
