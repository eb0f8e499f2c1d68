import { Checklist, checklist, goThrough } from "@jiceng/duties"
import { anyChecklist, anyChecklistFacts } from "@jiceng/duties/testing"
import { columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "xingqing-2018#三(三)1"
const item = (kind: string, name: string, zh: string) => ({ kind, name, title: { zh, en: name } })
const written = {
  kind: "checklist",
  cite,
  items: [item("required", "charter", "章程"), item("required", "covenant", "公约"), item("ifAny", "owners", "业委会")],
}
const rule = Schema.decodeUnknownSync(Checklist)(written)
const factsOf = (charter: unknown, covenant: unknown, owners: unknown) =>
  Schema.decodeUnknownSync(checklist.facts(rule))({ charter, covenant, owners })

describe("goThrough", () => {
  it.each([
    [true, true, "yes", { met: true, satisfied: 3, missing: 0 }],
    [true, true, "none", { met: true, satisfied: 2, missing: 0 }],
    [true, true, "no", { met: false, satisfied: 2, missing: 1 }],
    [false, true, "none", { met: false, satisfied: 1, missing: 1 }],
    [false, false, "no", { met: false, satisfied: 0, missing: 3 }],
  ])("charter %s, covenant %s, owners' committee %s make %o", (charter, covenant, owners, value) => {
    expect(goThrough(factsOf(charter, covenant, owners), rule).value).toEqual(value)
  })

  it("what is missing is named, and the day by which it is due is told", () => {
    const titles = Object.fromEntries(columnsOf(checklist.facts(rule)).map(({ name, title }) => [name, title]))
    const dated = Schema.decodeUnknownSync(Checklist)({ ...written, due: "2020-12-31" })
    const steps = [
      ...goThrough(factsOf("false", "true", "no"), dated).steps,
      ...goThrough(factsOf(true, true, "none"), rule).steps,
    ]
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, checklist.steps, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "缺:章程、业委会",
        "应于2020-12-31前达到(含当日)",
        "2项齐备",
        "missing: charter, owners",
        "this is due by 2020-12-31, that day included",
        "all 2 are there",
      ]
    `)
  })
})

describe("Checklist", () => {
  it("an empty list, a name twice and names that columns have are refused", () => {
    const again = {
      ...written,
      items: [...written.items, item("required", "charter", "章程"), item("ifAny", "met", "甲")],
    }
    expect([
      ...problemsOf(Checklist, { ...written, items: [] }),
      ...problemsOf(Checklist, again),
      ...problemsOf(Checklist, { ...written, due: "2020-13-01" }),
    ]).toMatchInlineSnapshot(`
      [
        "items.0: Missing key",
        "items.3.name: Expected a name that no column has yet",
        "items.4.name: Expected a name that no column has yet",
        "due: Expected a calendar day written like 2020-09-10",
      ]
    `)
  })

  it("facts are yes or no, and for some also that there is none", () => {
    expect(problemsOf(checklist.facts(rule), { charter: "none", covenant: 1, owners: true })).toMatchInlineSnapshot(`
      [
        "charter: Expected true or false",
        "covenant: Expected true or false",
        "owners: Expected "yes" | "no" | "none"",
      ]
    `)
  })
})

describe("laws", () => {
  const anyRuleAndFacts = anyChecklist(fc.constant(cite)).chain((drawn) =>
    fc.tuple(fc.constant(drawn), anyChecklistFacts(drawn)),
  )

  it("every item is satisfied, missing or there is none to ask for", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { satisfied, missing } = goThrough(facts, drawn).value
        const none = Object.values(facts).filter((fact) => fact === "none").length
        expect(satisfied + missing + none).toBe(drawn.items.length)
      }),
    )
  })

  it("a list is met exactly when nothing is missing", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { met, missing } = goThrough(facts, drawn).value
        expect(met).toBe(missing === 0)
      }),
    )
  })

  it("one more thing seen never breaks a list", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat(), ([drawn, facts], at) => {
        const { kind, name } = drawn.items[at % drawn.items.length] ?? drawn.items[0]
        const more = { ...facts, [name]: kind === "required" ? true : "yes" }
        expect(!goThrough(facts, drawn).value.met || goThrough(more, drawn).value.met).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(
        anyChecklist(fc.constant(cite)).chain((drawn) => fc.tuple(fc.constant(drawn), anyChecklistFacts(drawn))),
        ([drawn, facts]) => {
          expect(problemsOf(Checklist, drawn)).toEqual([])
          expect(problemsOf(checklist.facts(drawn), facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(checklist.steps))
  })
})
