import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { checkLine, ReportingLines, reportingLines } from "@jiceng/organization"
import { anyLineFacts, anyReportingLines } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const tier = (name: string, ...under: ReadonlyArray<string>) => ({
  name,
  title: { zh: name, en: name },
  cite: "yongning-2020#1",
  under,
})
const written = {
  kind: "reportingLines",
  cite: "yongning-2020#1",
  tiers: [tier("street"), tier("community", "street"), tier("branch", "community"), tier("group", "branch")],
}
const rule = Schema.decodeUnknownSync(ReportingLines)(written)

describe("checkLine", () => {
  it.each([
    ["street", "none", true],
    ["street", "community", false],
    ["community", "street", true],
    ["community", "none", false],
    ["branch", "community", true],
    ["branch", "street", false],
    ["group", "branch", true],
    ["group", "community", false],
  ])("a %s under %s: %s", (unit, parent, met) => {
    expect(checkLine({ unit, parent }, rule).value).toEqual({ met })
  })
})

describe("ReportingLines", () => {
  it.each([
    [
      "a kind under one that comes after it",
      { ...written, tiers: [tier("community", "street"), tier("street")] },
      ['tiers.0.under.0: Expected a kind listed before, got "street"'],
    ],
    [
      "a kind named twice",
      { ...written, tiers: [tier("street"), tier("street")] },
      ['tiers.1.name: Expected a name used once, got "street"'],
    ],
    [
      "a kind named none",
      { ...written, tiers: [tier("none")] },
      ['tiers.0.name: Expected a name used once, got "none"'],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(ReportingLines, data)).toEqual(problems)
  })

  it("a kind that the lines do not name is refused as a fact", () => {
    expect(problemsOf(reportingLines.facts(rule), { unit: "village", parent: "street" })).toEqual([
      'unit: Expected "street" | "community" | "branch" | "group"',
    ])
  })
})

const anyRule = anyReportingLines(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyLineFacts(drawn)))

describe("laws", () => {
  it("a unit stands where its kind has a place, and nowhere else", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const under = drawn.tiers.find(({ name }) => name === facts.unit)?.under ?? []
        const places = under.length === 0 ? ["none"] : under
        expect(checkLine(facts, drawn).value.met).toBe(places.includes(facts.parent))
      }),
    )
  })

  it("the order of tiers does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = { ...drawn, tiers: drawn.tiers.toReversed() } as unknown as ReportingLines
        expect(checkLine(facts, turned).value).toEqual(checkLine(facts, drawn).value)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(reportingLines.rule, Schema.encodeSync(reportingLines.rule)(drawn))).toEqual([])
        expect(problemsOf(reportingLines.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            reportingLines.result(drawn),
            Schema.encodeSync(reportingLines.result(drawn))(reportingLines.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(reportingLines.steps))
  })
})
