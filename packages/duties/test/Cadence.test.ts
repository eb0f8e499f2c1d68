import { Cadence, CadenceTerms, cadence, keepCadence } from "@jiceng/duties"
import { anyCadence, anyCadenceFacts, metStaysMetWithMore } from "@jiceng/duties/testing"
import { columnsOf, isNotCovered, rowColumnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#23"
const ruleOf = (...terms: ReadonlyArray<unknown>) => Schema.decodeUnknownSync(Cadence)({ kind: "cadence", cite, terms })

describe("keepCadence", () => {
  it.each([
    ["quarter", 1, { inQuarter1: 1, inQuarter2: 1, inQuarter3: 2, inQuarter4: 1 }, true, 5, 0],
    ["quarter", 1, { inQuarter1: 4, inQuarter2: 0, inQuarter3: 0, inQuarter4: 0 }, false, 4, 3],
    ["halfYear", 1, { inHalf1: 2, inHalf2: 0 }, false, 2, 1],
    ["year", 2, { inYear: 1 }, false, 1, 1],
    ["year", 2, { inYear: 2 }, true, 2, 0],
    ["year", 0, { inYear: 0 }, true, 0, 0],
  ])(
    "each %s at least %i times, held %j: met is %s, held %i, missed %i",
    (interval, least, facts, met, held, missed) => {
      expect(keepCadence(facts, ruleOf({ interval, least })).value).toEqual({ met, held, missed })
    },
  )

  it("a month without a meeting is missed, and named", () => {
    const rule = ruleOf({ interval: "month", least: 1 })
    const facts = Object.fromEntries(
      columnsOf(cadence.facts(rule)).map(({ name }, index) => [name, index === 1 ? 0 : 1]),
    )
    const { value, steps } = keepCadence(facts, rule)
    expect(value).toEqual({ met: false, held: 11, missed: 1 })
    const titles = Object.fromEntries(columnsOf(cadence.facts(rule)).map(({ name, title }) => [name, title]))
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, cadence.steps, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "每月至少1次,未达到的有:第2月次数",
        "at least 1 each month; fewer were held: in month 2",
      ]
    `)
  })

  it("without an interval meetings are counted and nobody is judged", () => {
    const notCovered = { _tag: "NotCovered", cite }
    const { value, steps } = keepCadence({ inYear: 3 }, ruleOf())
    expect(value).toEqual({ met: notCovered, held: 3, missed: notCovered })
    expect(steps).toEqual([notCovered])
  })
})

describe("CadenceTerms", () => {
  it("has columns that a table can fill", () => {
    expect(rowColumnsOf(CadenceTerms).map(({ name }) => name)).toEqual(["interval", "least"])
  })

  it("two terms, and intervals that no calendar has, are refused", () => {
    const quarter = { interval: "quarter", least: 1 }
    expect([
      ...problemsOf(CadenceTerms, [quarter, quarter]),
      ...problemsOf(CadenceTerms, [{ interval: "week", least: -1 }]),
    ]).toMatchInlineSnapshot(`
      [
        ": Expected at most one row: an interval and how often in it",
        "0.interval: Expected "month" | "quarter" | "halfYear" | "year"",
        "0.least: Expected a whole number from 0 to 1000",
      ]
    `)
  })
})

describe("laws", () => {
  const anyRule = anyCadence(fc.constant(cite))
  const anyRuleAndFacts = anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyCadenceFacts(rule)))

  it("a cadence met stays met when an event is added", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(metStaysMetWithMore(rule), { numRuns: 20 })))
  })

  it("a cadence is met exactly when no period is missed", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([rule, facts]) => {
        const { met, missed } = keepCadence(facts, rule).value
        expect(met === true).toBe(missed === 0)
      }),
    )
  })

  it("a cadence without an interval is not judged", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([rule, facts]) => {
        const { met, missed } = keepCadence(facts, rule).value
        expect([met, missed].map(isNotCovered)).toEqual([rule.terms.length === 0, rule.terms.length === 0])
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyCadence(fc.constant(cite)).chain((rule) => fc.tuple(fc.constant(rule), anyCadenceFacts(rule))),
        ([rule, facts]) => {
          expect(problemsOf(Cadence, rule)).toEqual([])
          expect(problemsOf(cadence.facts(rule), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(cadence.steps))
  })
})
