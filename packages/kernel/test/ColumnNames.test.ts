import { type Named, namesDiffer, namesIn } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const named = (name: string): Named => ({ name, title: { zh: name, en: name } })

describe("namesIn", () => {
  it("every name has its place in the rule", () => {
    expect(namesIn([named("a"), named("b")], "components")).toEqual([
      { name: "a", path: ["components", 0, "name"] },
      { name: "b", path: ["components", 1, "name"] },
    ])
  })
})

describe("namesDiffer", () => {
  const Rule = Schema.Struct({ parts: Schema.Array(Schema.String) }).check(
    namesDiffer(({ parts }) => parts.map((name, index) => ({ name, path: ["parts", index] })), ["score"]),
  )

  it.each([
    ["names that differ", ["a", "b"], []],
    ["a name twice", ["a", "b", "a"], ['parts.2: Expected a name used once, got "a"']],
    ["the name of a result", ["score"], ['parts.0: Expected a name used once, got "score"']],
    [
      "a name that every table has",
      ["id", "cites"],
      ['parts.0: Expected a name used once, got "id"', 'parts.1: Expected a name used once, got "cites"'],
    ],
  ])("%s", (_, parts, problems) => {
    expect(problemsOf(Rule, { parts })).toEqual(problems)
  })
})
