import { PermittedOptions, permitOptions, permittedOptions } from "@jiceng/duties"
import { anyOptionFacts, anyPermittedOptions } from "@jiceng/duties/testing"
import { columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#33"
const choice = (name: string, zh: string, permitted: ReadonlyArray<string>) => ({
  name,
  title: { zh, en: name },
  options: { lottery: { zh: "福彩公益金", en: "lottery" }, other: { zh: "其他", en: "other" } },
  permitted,
})
const written = {
  kind: "permittedOptions",
  cite,
  choices: [choice("moneyFrom", "来源", ["lottery"]), choice("usedFor", "用途", ["lottery", "other"])],
}
const rule = Schema.decodeUnknownSync(PermittedOptions)(written)

describe("permitOptions", () => {
  it.each([
    ["lottery", "other", true],
    ["lottery", "lottery", true],
    ["other", "other", false],
  ])("money from %s used for %s: allowed is %s", (moneyFrom, usedFor, allowed) => {
    const facts = Schema.decodeUnknownSync(permittedOptions.facts(rule))({ moneyFrom, usedFor })
    expect(permitOptions(facts, rule).value).toEqual({ allowed })
  })

  it("every choice is a step, told by its titles", () => {
    const columns = columnsOf(permittedOptions.facts(rule))
    const titles = Object.fromEntries(
      columns.flatMap(({ name, title, shape }) => [
        [name, title],
        ...(shape._tag === "Choice" ? shape.options.map((option) => [option.name, option.title]) : []),
      ]),
    )
    const { steps } = permitOptions({ moneyFrom: "other", usedFor: "other" }, rule)
    const tell = (language: "zh" | "en") =>
      steps.map((step) => tellStep(step, permittedOptions.steps, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "来源为其他,规定为:福彩公益金",
        "用途为其他,符合规定",
        "moneyFrom: other is not permitted, but lottery is",
        "usedFor: other is permitted",
      ]
    `)
  })

  it("an unknown option is refused", () => {
    expect(problemsOf(permittedOptions.facts(rule), { moneyFrom: "彩票", usedFor: "toString" })).toMatchInlineSnapshot(`
      [
        "moneyFrom: Expected "lottery" | "other"",
        "usedFor: Expected "lottery" | "other"",
      ]
    `)
  })
})

describe("PermittedOptions", () => {
  it("permitted options that are no options, and names twice, are refused", () => {
    const odd = { ...written, choices: [choice("a", "甲", ["toString"]), choice("allowed", "乙", [])] }
    expect([
      ...problemsOf(PermittedOptions, odd),
      ...problemsOf(PermittedOptions, { ...written, choices: [...written.choices, written.choices[0]] }),
    ]).toMatchInlineSnapshot(`
      [
        "choices.0.permitted.0: Expected one of lottery, other",
        "choices.1.permitted.0: Missing key",
        "choices.2.name: Expected a name that no column has yet",
      ]
    `)
  })
})

describe("laws", () => {
  const anyRuleAndFacts = anyPermittedOptions(fc.constant(cite)).chain((drawn) =>
    fc.tuple(fc.constant(drawn), anyOptionFacts(drawn)),
  )

  it("something is allowed exactly when every option is permitted", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const refused = drawn.choices.filter(({ name, permitted }) => !permitted.includes(facts[name] ?? ""))
        expect(permitOptions(facts, drawn).value.allowed).toBe(refused.length === 0)
      }),
    )
  })

  it("the order of choices does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = { ...drawn, choices: drawn.choices.toReversed() } as unknown as PermittedOptions
        expect(permitOptions(facts, turned).value).toEqual(permitOptions(facts, drawn).value)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyPermittedOptions(fc.constant(cite)).chain((drawn) => fc.tuple(fc.constant(drawn), anyOptionFacts(drawn))),
        ([drawn, facts]) => {
          expect(problemsOf(PermittedOptions, drawn)).toEqual([])
          expect(problemsOf(permittedOptions.facts(drawn), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(permittedOptions.steps))
  })
})
