import { type Area, AreaStandard, areaStandard, measureArea } from "@jiceng/duties"
import { anyAreaFacts, anyAreaStandard } from "@jiceng/duties/testing"
import { columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yangquan-2018#三(三)2"
const fixed = { kind: "fixed", cite, area: 500 }
const per = (countedBy: number) => ({ kind: "byHouseholds", cite, area: 30, households: 100, countedBy })
const ruleOf = (...parts: ReadonlyArray<unknown>) =>
  Schema.decodeUnknownSync(AreaStandard)({ kind: "areaStandard", cite, parts })

const measure = (rule: AreaStandard, facts: unknown) =>
  measureArea(Schema.decodeUnknownSync(areaStandard.facts(rule))(facts), rule)

describe("measureArea", () => {
  it.each([
    ["499.99", { met: false, required: 50_000, missing: 1 }],
    ["500", { met: true, required: 50_000, missing: 0 }],
    ["500.01", { met: true, required: 50_000, missing: 0 }],
  ])("of 500 m², %s m² are %o", (area, value) => {
    expect(measure(ruleOf(fixed), { area }).value).toEqual(value)
  })

  it.each([
    [0, 1, 0],
    [1, 1, 30],
    [100, 1, 3000],
    [101, 1, 3030],
    [101, 100, 6000],
    [200, 100, 6000],
    [0, 100, 0],
  ])("%i households counted by %i need %i hundredths of a square metre", (households, countedBy, required) => {
    expect(measure(ruleOf(per(countedBy)), { households, area: 0 }).value.required).toBe(required)
  })

  it.each([
    [1666, 50_000],
    [1667, 50_010],
    [2000, 60_000],
  ])("for %i households the larger of both is %i", (households, required) => {
    expect(measure(ruleOf(fixed, per(1)), { households, area: 0 }).value.required).toBe(required)
  })

  it("every part is a step, and the deadline too", () => {
    const dated = Schema.decodeUnknownSync(AreaStandard)({
      kind: "areaStandard",
      cite,
      parts: [fixed, per(1)],
      due: "2020-12-31",
    })
    const { steps } = measure(dated, { households: 2000, area: 550 })
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, areaStandard.steps, {}, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "应不少于500平方米,现有550平方米",
        "应不少于600平方米,现有550平方米",
        "应于2020-12-31前达到(含当日)",
        "at least 500 m² are required, there are 550",
        "at least 600 m² are required, there are 550",
        "this is due by 2020-12-31, that day included",
      ]
    `)
  })

  it("households are asked for only where a part needs them", () => {
    const namesOf = (rule: AreaStandard) => columnsOf(areaStandard.facts(rule)).map(({ name }) => name)
    expect([namesOf(ruleOf(fixed)), namesOf(ruleOf(fixed, per(1)))]).toEqual([["area"], ["households", "area"]])
  })
})

describe("AreaStandard", () => {
  it("standards and facts out of order are refused", () => {
    const data = {
      kind: "areaStandard",
      cite,
      parts: [
        { ...fixed, area: 0 },
        { ...per(0), households: 0 },
      ],
    }
    expect([
      ...problemsOf(AreaStandard, data),
      ...problemsOf(AreaStandard, { ...data, parts: [] }),
      ...problemsOf(areaStandard.facts(ruleOf(per(1))), { households: 1.5, area: -1 }),
    ]).toMatchInlineSnapshot(`
      [
        "parts.0.area: Expected a number from 0.01 to 1000 with at most two decimals",
        "parts.1.households: Expected a whole number from 1 to 1000",
        "parts.1.countedBy: Expected a whole number from 1 to 1000",
        "parts.0: Missing key",
        "households: Expected a whole number from 0 to 1000000",
        "area: Expected a number from 0 to 10000000000 with at most two decimals",
      ]
    `)
  })
})

describe("laws", () => {
  const anyRule = anyAreaStandard(fc.constant(cite))
  const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyAreaFacts(drawn)))

  it("an area as large as required is enough, and a hundredth of a square metre less is not", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { required } = measureArea(facts, drawn).value
        const isMet = (area: number) => measureArea({ ...facts, area: area as Area }, drawn).value.met
        expect(isMet(required)).toBe(true)
        expect(required > 0 && isMet(required - 1)).toBe(false)
      }),
    )
  })

  it("one more household never lowers what is required", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const more = "households" in facts ? { ...facts, households: (facts.households ?? 0) + 1 } : facts
        expect(measureArea(more, drawn).value.required).toBeGreaterThanOrEqual(measureArea(facts, drawn).value.required)
      }),
    )
  })

  it("every part of a standard is met by an area that meets the standard", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { required } = measureArea(facts, drawn).value
        const alone = drawn.parts.map((part) => measureArea({ ...facts, area: required }, { ...drawn, parts: [part] }))
        expect(alone.every(({ value }) => value.met)).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyAreaStandard(fc.constant(cite)).chain((drawn) => fc.tuple(fc.constant(drawn), anyAreaFacts(drawn))),
        ([drawn, facts]) => {
          expect(problemsOf(Schema.toType(AreaStandard), drawn)).toEqual([])
          expect(problemsOf(Schema.toType(areaStandard.facts(drawn)), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(areaStandard.steps))
  })
})
