import { tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { checkSize, SizeLimits, sizeLimits } from "@jiceng/organization"
import { anySizeFacts, anySizeLimits } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const written = {
  kind: "sizeLimits",
  cite: "yongning-2020#17",
  body: named("community"),
  figures: [named("residentHouseholds")],
  counted: ["residentHouseholds"],
  limits: { least: 3000, most: 5000 },
  conditions: [named("few"), named("many")],
  exceptions: [{ all: ["few", "many"], limits: { least: 3000, most: 7000 } }],
}
const rule = Schema.decodeUnknownSync(SizeLimits)(written)

describe("checkSize", () => {
  it.each([
    [2999, false, false, false, 1, 0],
    [3000, false, false, true, 0, 0],
    [5000, false, false, true, 0, 0],
    [5001, false, false, false, 0, 1],
    [5001, true, false, false, 0, 1],
    [7000, true, true, true, 0, 0],
    [7001, true, true, false, 0, 1],
    [7001, false, false, false, 0, 2001],
  ])("%i households, few %s, many %s: met %s, %i missing, %i too many", (size, few, many, met, missing, surplus) => {
    expect(checkSize({ residentHouseholds: size, few, many }, rule).value).toEqual({ met, size, missing, surplus })
  })

  it("limits are due only from so many on", () => {
    const rural = Schema.decodeUnknownSync(SizeLimits)({
      ...written,
      figures: [named("population"), named("organisations")],
      counted: ["organisations"],
      due: { figure: "population", from: 3000 },
      limits: { least: 5 },
      conditions: [],
      exceptions: [],
    })
    const met = (population: number, organisations: number) => checkSize({ population, organisations }, rural).value.met
    expect([met(2999, 0), met(3000, 4), met(3000, 5)]).toEqual([true, false, true])
  })

  it("the steps tell the exception and the distance", () => {
    const tell = (size: number) =>
      checkSize({ residentHouseholds: size, few: true, many: true }, rule).steps.map((step) => [
        tellStep(step, sizeLimits.steps, {}, "zh"),
        tellStep(step, sizeLimits.steps, {}, "en"),
      ])
    expect([tell(7000), tell(7001)]).toMatchInlineSnapshot(`
      [
        [
          [
            "具备条件(few、many),限额放宽",
            "the conditions few, many hold and widen the limits",
          ],
          [
            "community计7000,符合限额",
            "community: 7000 keeps to the limits",
          ],
        ],
        [
          [
            "具备条件(few、many),限额放宽",
            "the conditions few, many hold and widen the limits",
          ],
          [
            "community计7001,不符合限额:还缺0,超出1",
            "community: 7001 breaks the limits; 0 missing, 1 too many",
          ],
        ],
      ]
    `)
  })
})

describe("SizeLimits", () => {
  it.each([
    [
      "an unknown figure",
      { ...written, counted: ["people"] },
      ['counted.0: Expected the name of a figure, got "people"'],
    ],
    [
      "a name used twice",
      { ...written, conditions: [named("few"), named("few")], exceptions: [] },
      ['figures: Expected names used once, got "few"'],
    ],
    [
      "the name of a result",
      { ...written, figures: [named("size")], counted: ["size"] },
      ['figures: Expected names used once, got "size"'],
    ],
    [
      "an unknown condition",
      { ...written, exceptions: [{ all: ["small"], limits: { least: 0 } }] },
      ['exceptions.0.all.0: Expected the name of a condition, got "small"'],
    ],
    [
      "an exception that narrows",
      { ...written, exceptions: [{ all: ["few"], limits: { least: 3000, most: 4000 } }] },
      ["exceptions.0.limits: Expected limits that include the ordinary ones"],
    ],
    [
      "a due figure that is unknown",
      { ...written, due: { figure: "people", from: 1 } },
      ['due.figure: Expected the name of a figure, got "people"'],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(SizeLimits, data)).toEqual(problems)
  })
})

const anyRule = anySizeLimits(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anySizeFacts(drawn)))

describe("laws", () => {
  it("a size that is met stays met when a condition comes to hold", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const better = { ...facts, ...Object.fromEntries(drawn.conditions.map(({ name }) => [name, true])) }
        expect(!checkSize(facts, drawn).value.met || checkSize(better, drawn).value.met).toBe(true)
      }),
    )
  })

  it("figures that are not counted do not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const idle = drawn.figures.filter(({ name }) => !drawn.counted.includes(name) && name !== drawn.due?.figure)
        const other = { ...facts, ...Object.fromEntries(idle.map(({ name }) => [name, 29])) }
        expect(checkSize(other, drawn).value).toEqual(checkSize(facts, drawn).value)
      }),
    )
  })

  it("the order of exceptions does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = { ...drawn, exceptions: drawn.exceptions.toReversed() }
        expect(checkSize(facts, turned).value).toEqual(checkSize(facts, drawn).value)
      }),
    )
  })

  it("limits that are not due are met", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { due } = drawn
        const isDue = due === undefined || Number(facts[due.figure]) >= due.from
        expect(isDue || checkSize(facts, drawn).value.met).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(sizeLimits.rule, Schema.encodeSync(sizeLimits.rule)(drawn))).toEqual([])
        expect(problemsOf(sizeLimits.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            sizeLimits.result(drawn),
            Schema.encodeSync(sizeLimits.result(drawn))(sizeLimits.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(sizeLimits.steps))
  })
})
