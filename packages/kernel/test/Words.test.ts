import { Language, Words } from "@jiceng/kernel"
import { anyWords, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("Words", () => {
  it.each([
    ["a missing language", { zh: "星级" }, ["en: Missing key"]],
    ["an empty text", { zh: "", en: "stars" }, ["zh: Expected a value with a length of at least 1"]],
    ["a third language", { zh: "星级", en: "stars", de: "Sterne" }, ["de: Expected no excess property"]],
    ["one text for both", "stars", [": Expected object"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Words, data)).toEqual(problems)
  })
})

describe("Language", () => {
  it("a language that Jiceng does not speak is refused", () => {
    expect(problemsOf(Language, "de")).toMatchInlineSnapshot(`
      [
        ": Expected "zh" | "en"",
      ]
    `)
  })
})

describe("the generator of words", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        expect(problemsOf(Words, words)).toEqual([])
      }),
    )
  })
})
