import { bindRule, checkEdition, decodeEdition, everyChoice, writePath } from "@jiceng/policy"
import { anyDraftEdition, anyEdition } from "@jiceng/policy/testing"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sample } from "./sample.ts"

/** A copy of an edition that can be broken. */
// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
type Draft = any

const linesOf = (damage: (edition: Draft) => void): ReadonlyArray<string> => {
  const edition = structuredClone(sample)
  damage(edition)
  return checkEdition(edition).map(({ path, expected }) => `${writePath(path)}: ${expected}`)
}

describe("an edition in order", () => {
  it("has no faults, and is decoded", () => {
    expect(checkEdition(sample)).toEqual([])
    expect(Result.map(decodeEdition(sample), ({ id }) => id)).toEqual(Result.succeed("sample-2020"))
  })
})

describe("data that are no edition", () => {
  it.each([null, undefined, 5, "edition", [], true])("%j", (data) => {
    expect(checkEdition(data)).toEqual([{ path: [], found: data, expected: "object" }])
  })

  it("an empty object lacks all that is required", () => {
    expect(checkEdition({}).map(({ path, expected }) => `${writePath(path)}: ${expected}`)).toMatchInlineSnapshot(`
      [
        "id: a value",
        "jurisdiction: a value",
        "title: a value",
        "status: a value",
        "inForce: a value",
        "sources: a value",
        "rules: a value",
      ]
    `)
  })
})

describe("the envelope", () => {
  it("every fault is told at once", () => {
    const lines = linesOf((edition) => {
      delete edition.jurisdiction
      edition.id = "Sample 2020"
      edition.title = { zh: "", en: "sample plan" }
      edition.status = "approved"
      edition.inForce = { from: "2020-02-30" }
      edition.sources[0].issued = "2020"
      edition.rules[0].title = { zh: "形式" }
      edition.rules[1].encodes = ["9号"]
      edition.author = "x"
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "author: no such key",
        "id: lower-case letters, digits and hyphens",
        "jurisdiction: a value",
        "title.zh: a value with a length of at least 1",
        "status: "official" | "secondary" | "illustrative"",
        "inForce.from: a calendar day written like 2020-09-10",
        "sources[0].issued: a calendar day written like 2020-09-10",
        "rules[0].title.en: a value",
        "rules[1].encodes[0]: lower-case letters, digits and hyphens",
      ]
    `)
  })

  it("a source that is wrong in one place is still the source of its clauses", () => {
    const lines = linesOf(({ sources }) => {
      sources[0].issuer.zh = ""
    })
    expect(lines).toEqual(["sources[0].issuer.zh: a value with a length of at least 1"])
  })

  it("rules that are none are told as that", () => {
    const lines = linesOf((edition) => {
      edition.rules = [5, null, "form", []]
    })
    expect(lines).toEqual([0, 1, 2, 3].map((index) => `rules[${index}]: object`))
  })

  it("two rules of one name, and two sources of one id", () => {
    const lines = linesOf(({ rules, sources }) => {
      rules[2].name = "form"
      sources.push(structuredClone(sources[0]))
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "sources[1].id: an id that no source before it has",
        "rules[2].name: a name that no rule before it has",
      ]
    `)
  })
})

describe("cites", () => {
  it("clauses that no source lists are told wherever they are cited", () => {
    const lines = linesOf(({ rules }) => {
      rules[0].rule.cite = "sample-2020#2"
      rules[1].rule.bands[2].posts.options["not-covered"].cite = "sample-2020#18"
      rules[2].slots["star-table"].cite = "other-2020#13"
      rules[2].rule.caps[0].cite = "sample-2020#constructor"
    })
    expect(lines).toMatchInlineSnapshot(`
      [
        "rules[0].rule.cite: a clause that a source of the edition lists",
        "rules[1].rule.bands[2].posts.options["not-covered"].cite: a clause that a source of the edition lists",
        "rules[2].slots["star-table"].cite: a clause that a source of the edition lists",
        "rules[2].rule.caps[0].cite: a clause that a source of the edition lists",
      ]
    `)
  })

  it("a cite that depends on the reading is looked at under every option", () => {
    const lines = linesOf(({ rules }) => {
      rules[1].rule.cite = { reading: "boundary", options: { down: "sample-2020#9", up: "sample-2020#99" } }
    })
    expect(lines).toEqual(["rules[1].rule.cite.options.up: a clause that a source of the edition lists"])
  })

  it("a cite that is no cite is told once", () => {
    const lines = linesOf(({ rules }) => {
      rules[0].rule.cite = "第一条"
    })
    expect(lines).toEqual(["rules[0].rule.cite: a cite written source#clause"])
  })
})

describe("decodeEdition", () => {
  it("the failure lists every fault", () => {
    const edition: Draft = structuredClone(sample)
    edition.status = "approved"
    edition.rules[1].rule.bands[0].posts = -5
    const decoded = decodeEdition(edition)
    expect(Result.isFailure(decoded) && decoded.failure.message).toMatchInlineSnapshot(`
      "status: expected "official" | "secondary" | "illustrative"
      rules[1].rule.bands[0].posts: expected a whole number from 0 to 1000000000"
    `)
  })
})

/** Ways to break an edition, whatever it holds. */
const damages: ReadonlyArray<(edition: Draft) => void> = [
  (edition) => delete edition.id,
  (edition) => delete edition.rules,
  (edition) => {
    edition.author = "x"
  },
  (edition) => edition.rules.push(structuredClone(edition.rules[0])),
  (edition) => edition.sources.push(structuredClone(edition.sources[0])),
  (edition) => {
    edition.rules[0].rule.cite = "no-such-source#1"
  },
  (edition) => {
    edition.rules[0].rule.kind = "constructor"
  },
  (edition) => {
    edition.rules[0].rule = { slot: "no-such-slot" }
  },
  (edition) => {
    edition.rules[0].rule.note = { reading: "__proto__", options: { a: 1 } }
  },
  (edition) => {
    edition.sources[0].clauses = {}
    edition.rules[0].rule.cite = `${edition.sources[0].id}#1`
  },
]

/** Puts `data` in the place of some part of an edition, found by going down as the dice say. */
const replacePart = (edition: Draft, dice: ReadonlyArray<number>, data: unknown): unknown => {
  const [die, ...others] = dice
  if (die === undefined || typeof edition !== "object" || edition === null) return data
  const keys = Object.keys(edition)
  const key = keys[die % (keys.length + 1)]
  if (key === undefined) return data
  const copy = Array.isArray(edition) ? [...edition] : { ...edition }
  return Object.assign(copy, { [key]: replacePart(edition[key], others, data) })
}

describe("laws", () => {
  it("an edition without faults is decoded, and one with faults is not", () => {
    const anyOdd = fc.oneof(
      fc.constantFrom<unknown>(null, {}, [], -1, "", { slot: "constructor" }, { reading: "__proto__", options: {} }),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const anyOddEdition = fc.tuple(anyEdition, fc.array(fc.nat({ max: 50 }), { maxLength: 8 }), anyOdd)
    const isDecoded = (data: unknown) => Result.isSuccess(decodeEdition(data))
    fc.assert(
      fc.property(anyEdition, (edition) => {
        expect(checkEdition(edition)).toEqual([])
        expect(isDecoded(JSON.parse(JSON.stringify(edition)))).toBe(true)
      }),
    )
    fc.assert(
      fc.property(anyEdition, fc.constantFrom(...damages), (edition, damage) => {
        const damaged = structuredClone(edition)
        damage(damaged)
        expect(checkEdition(damaged)).not.toEqual([])
        expect(isDecoded(damaged)).toBe(false)
      }),
    )
    fc.assert(
      fc.property(anyOddEdition, ([edition, dice, odd]) => {
        const data = replacePart(edition, dice, odd)
        expect(isDecoded(data)).toBe(checkEdition(data).length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it("every rule of a decoded edition binds under every choice of its readings", () => {
    const outcomes = { bound: 0, refused: 0 }
    fc.assert(
      fc.property(fc.oneof(anyEdition, anyDraftEdition), (written) => {
        const decoded = decodeEdition(written)
        if (Result.isFailure(decoded)) {
          outcomes.refused += 1
          return
        }
        outcomes.bound += 1
        for (const { name, readings } of decoded.success.rules) {
          for (const choices of everyChoice(readings)) {
            expect(Result.isSuccess(bindRule(decoded.success, name, { choices, fills: {} }))).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
    expect(outcomes.bound).toBeGreaterThan(0)
    expect(outcomes.refused).toBeGreaterThan(0)
  })
})
