import { Cite, findClause, type Source } from "@jiceng/kernel"
import { anyCiteOf, anySource, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("Cite", () => {
  it.each(["yongning-2020#29", "xingqing-2018#三(四)2", "a#1", "2020#第二十九条"])("%s is a cite", (cite) => {
    expect(Schema.decodeUnknownSync(Cite)(cite)).toBe(cite)
  })

  it.each([
    ["nothing", ""],
    ["no clause", "yongning-2020#"],
    ["no source", "#29"],
    ["no hash", "yongning-2020"],
    ["two hashes", "yongning-2020#29#1"],
    ["capital letters in the source", "Yongning-2020#29"],
    ["a hyphen at the end of the source", "yongning-#29"],
    ["a space in the clause", "yongning-2020#item 29"],
    ["the sign that joins cites in a table", "yongning-2020#29;30"],
    ["a line end", "yongning-2020#29\n"],
  ])("a text with %s is no cite", (_, text) => {
    expect(problemsOf(Cite, text)).toEqual([": Expected a cite written source#clause"])
  })

  it("a number is no cite", () => {
    expect(problemsOf(Cite, 29)).toMatchInlineSnapshot(`
      [
        ": Expected string",
      ]
    `)
  })
})

describe("findClause", () => {
  const stars = { zh: "星级评定", en: "star ratings" }
  const source: Source = {
    id: "yongning-2020",
    title: { zh: "实施方案", en: "plan" },
    issuer: { zh: "县委", en: "county committee" },
    clauses: { "29": stars },
  }

  it("a clause that a source lists is found", () => {
    expect(findClause("yongning-2020#29", [source])).toEqual(stars)
  })

  it.each([
    "yongning-2020#30",
    "xingqing-2018#29",
    "yongning-2020#constructor",
    "yongning-2020#toString",
    "yongning-2020#__proto__",
    "yongning-2020",
  ])("%s, which no source lists, is not found", (cite) => {
    expect(findClause(cite, [source])).toBeUndefined()
  })

  describe("laws", () => {
    it("a clause is found exactly when a source lists it", () => {
      const anyCited = fc
        .tuple(anySource, anySource)
        .chain(([one, other]) => fc.tuple(fc.constant(one), anyCiteOf([one, other])))
      fc.assert(
        fc.property(anyCited, ([source, cite]) => {
          const listed = Object.entries(source.clauses).find(([clause]) => cite === `${source.id}#${clause}`)
          expect(findClause(cite, [source])).toEqual(listed?.[1])
        }),
      )
    })
  })
})
