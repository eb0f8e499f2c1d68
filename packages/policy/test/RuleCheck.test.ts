import { checkEdition, decodeEdition, writePath } from "@jiceng/policy"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { sample } from "./sample.ts"

/** A copy of the sample that can be broken. */
// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
type Draft = any

const [form, posts, stars] = [0, 1, 2]
const linesOf = (damage: (edition: Draft) => void): ReadonlyArray<string> => {
  const edition = structuredClone(sample)
  damage(edition)
  return checkEdition(edition).map(({ path, expected }) => `${writePath(path)}: ${expected}`)
}

describe("data of a rule", () => {
  it("every fault of a rule is told at once", () => {
    const lines = linesOf(({ rules }) => {
      rules[form].rule.cite = "1"
      rules[form].rule.bands = [{ from: 0, form: "branch" }, { from: "fifty", form: "group" }, { form: "committee" }]
      rules[form].rule.note = "x"
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[0].rule.note: no such key",
        "rules[0].rule.cite: a cite written source#clause",
        "rules[0].rule.bands[1].from: a whole number from 0 to 1000000000",
        "rules[0].rule.bands[1].form: "branch" | "generalBranch" | "committee"",
        "rules[0].rule.bands[2].from: a value",
      ]
    `)
  })

  it("faults of two rules are told together", () => {
    const lines = linesOf(({ rules }) => {
      rules[form].rule.bands[1].from = 200
      rules[stars].rule.caps[0].count = "visits"
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[0].rule.bands[2].from: a lower bound above that of the row before",
        "rules[2].rule.caps[0].count: the name of a count",
      ]
    `)
  })

  it("a rule that is wrong only under an option that is no default is found", () => {
    const lines = linesOf(({ rules }) => {
      rules[posts].rule.bands[1].from.options.up = 7001
      rules[stars].rule.caps[0].atMost.options.no = 11
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[1].rule.bands[2].from: a lower bound above that of the row before",
        "rules[2].rule.caps[0].atMost: a whole number from 0 to 10",
      ]
    `)
  })

  it("a rule that is wrong only where two readings take other options together is found", () => {
    const lines = linesOf(({ rules }) => {
      rules[posts].rule.bands = [
        { from: 0, posts: 5 },
        { from: { reading: "boundary", options: { down: 10, up: 30 } }, posts: 7 },
        { from: { reading: "top", options: { "not-covered": 40, nine: 20 } }, posts: 9 },
      ]
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[1].rule.bands[2].from: a lower bound above that of the row before",
      ]
    `)
  })

  it.each([
    ["missing", undefined],
    ["null", null],
    ["a text", "formByMembers"],
    ["a list", []],
  ])("a rule that is %s is one fault", (_, rule) => {
    const lines = linesOf(({ rules }) => {
      if (rule === undefined) delete rules[form].rule
      else rules[form].rule = rule
    })
    expect(lines).toEqual([`rules[0].rule: ${rule === undefined ? "a value" : "the data of a rule"}`])
  })

  it.each(["formByMember", "constructor", "__proto__", 1, null])("%j is no kind", (kind) => {
    const lines = linesOf(({ rules }) => {
      rules[form].rule.kind = kind
    })
    expect(lines).toEqual([expect.stringMatching(/^rules\[0\]\.rule\.kind: one of .*formByMembers.*starScheme/)])
  })

  it("what the facts and results are does not depend on a reading", () => {
    const lines = linesOf(({ rules }) => {
      const count = { reading: "inclusive", options: { yes: "checkIns", no: "visits" } }
      rules[stars].rule.subject.counts[0].name = count
      rules[stars].rule.caps[0].count = count
    })
    expect(lines).toEqual(["rules[2].rule: the same facts and the same results under every reading"])
  })
})

describe("open places", () => {
  it.each(["other", "constructor", "__proto__", "toString"])("there is no slot %s", (slot) => {
    const lines = linesOf(({ rules }) => {
      rules[stars].rule.table = { reading: "inclusive", options: { yes: { slot: "star-table" }, no: { slot } } }
    })
    expect(lines).toEqual(["rules[2].rule.table.options.no: the name of a slot of the rule"])
  })

  it.each(["other", "constructor", "__proto__"])("there is no reading %s", (reading) => {
    const lines = linesOf(({ rules }) => {
      rules[form].rule.bands[1].from = { reading, options: { a: 50, b: 51 } }
    })
    expect(lines).toEqual(["rules[0].rule.bands[1].from: the name of a reading of the rule"])
  })

  it.each([
    ["lacks an option", { down: 3001 }],
    ["has an option more", { down: 3001, up: 3000, sideways: 3000 }],
    ["has an option that every object inherits instead", { down: 3001, constructor: 3000 }],
    ["has none", {}],
  ])("a place that %s", (_, options) => {
    const lines = linesOf(({ rules }) => {
      rules[posts].rule.bands[1].from.options = options
    })
    expect(lines).toEqual(["rules[1].rule.bands[1].from: a value for each of down, up"])
  })

  it("a place inside the option of another is told with its own path, once", () => {
    const lines = linesOf(({ rules }) => {
      rules[posts].rule.bands[1].from.options.up = { reading: "top", options: { nine: 3000 } }
    })
    expect(lines).toEqual(["rules[1].rule.bands[1].from.options.up: a value for each of not-covered, nine"])
  })

  it("places inside the options of others can be in order", () => {
    const lines = linesOf(({ rules }) => {
      rules[posts].rule.bands[1].from.options.up = { reading: "top", options: { nine: 2999, "not-covered": 3000 } }
    })
    expect(lines).toEqual([])
  })
})

describe("readings and slots", () => {
  it("a reading that is wrong is told, and the places that use it are not", () => {
    const lines = linesOf(({ rules }) => {
      rules[posts].readings.boundary.default = "sideways"
      rules[posts].readings.top.options = { nine: rules[posts].readings.top.options.nine }
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[1].readings.boundary.default: one of the options",
        "rules[1].readings.top.options: at least two options",
      ]
    `)
  })

  it("a slot that is wrong is told, and the places that use it are not", () => {
    const lines = linesOf(({ rules }) => {
      rules[stars].slots["star-table"].title = "table"
    })
    expect(lines).toEqual(['rules[2].slots["star-table"].title: object'])
  })

  it("shipped data that are wrong are told where they ship", () => {
    const lines = linesOf(({ rules }) => {
      rules[stars].slots["star-table"].shipped.value[1] = { from: 0, stars: 10.5 }
      rules[stars].rule.caps[0].below = "seven"
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[2].slots["star-table"].shipped.value[1].stars: a whole number from 0 to 10",
        "rules[2].rule.caps[0].below: a whole number from 0 to 1000000000",
      ]
    `)
  })

  it("shipped data that stand open for their own slot are wrong, and nothing goes round in circles", () => {
    const lines = linesOf(({ rules }) => {
      rules[stars].slots["star-table"].shipped.value = { slot: "star-table" }
    })
    expect(lines).toEqual(['rules[2].slots["star-table"].shipped.value: array'])
  })

  it("readings and slots that the rule does not use are told: an outcome would claim them", () => {
    const lines = linesOf(({ rules }) => {
      rules[form].readings = { constructor: rules[posts].readings.top }
      rules[form].slots = rules[stars].slots
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[0].readings.constructor: one of the readings that the rule uses",
        "rules[0].slots["star-table"]: one of the slots that the rule uses",
      ]
    `)
  })

  it("more readings than can be looked at together are told", () => {
    const lines = linesOf(({ rules }) => {
      const names = Array.from({ length: 11 }, (_, index) => `reading-${index}`)
      rules[form].readings = Object.fromEntries(names.map((name) => [name, rules[posts].readings.boundary]))
      rules[form].rule.bands[1].from = names.reduce<unknown>(
        (inner, reading) => ({ reading, options: { down: inner, up: 50 } }),
        50,
      )
    })
    expect(lines).toEqual(["rules[0].readings: at most 1024 choices in all"])
  })

  it("as many as can be looked at are looked at", () => {
    const edition: Draft = structuredClone(sample)
    const { readings } = edition.rules[posts]
    const names = Array.from({ length: 10 }, (_, index) => `reading-${index}`)
    edition.rules[form].readings = Object.fromEntries(names.map((name) => [name, readings.boundary]))
    edition.rules[form].rule.bands[1].from = names.reduce<unknown>(
      (inner, reading) => ({ reading, options: { down: inner, up: 50 } }),
      60,
    )
    expect(Result.isSuccess(decodeEdition(edition))).toBe(true)
  })
})
