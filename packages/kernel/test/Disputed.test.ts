import { Disputed, tellStep } from "@jiceng/kernel"
import { anyDisputed, problemsOf } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const disputed: Disputed = {
  _tag: "Disputed",
  cite: "yongning-2020#9",
  reading: "boundary",
  option: "boundary-up",
  question: { zh: "恰为3000户归入哪一档", en: "which band takes exactly 3000 households" },
  answer: { zh: "归入高一档", en: "the higher band" },
  values: { posts: "7" },
}

describe("Disputed", () => {
  it("tells the question, the other answer and what it gives", () => {
    const titles = { posts: { zh: "“两委”职数", en: "posts" } }
    const tell = (language: "zh" | "en") => tellStep(disputed, { Disputed }, titles, language)
    expect([tell("zh"), tell("en")]).toMatchInlineSnapshot(`
      [
        "条文有歧义(恰为3000户归入哪一档)。另一种理解:归入高一档,则“两委”职数 = 7",
        "the text is unclear (which band takes exactly 3000 households); another reading: the higher band, which gives posts = 7",
      ]
    `)
  })

  it("every field is checked", () => {
    const wrong = { ...disputed, cite: "9", question: { zh: "哪一档" }, values: { posts: 7 }, reason: "x" }
    expect(problemsOf(Disputed, wrong)).toMatchInlineSnapshot(`
      [
        "reason: Expected no excess property",
        "cite: Expected a cite written source#clause",
        "question.en: Missing key",
        "values.posts: Expected string",
      ]
    `)
  })
})

describe("the generator of disputes", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anyDisputed, (step) => {
        expect(problemsOf(Disputed, step)).toEqual([])
      }),
    )
  })
})
