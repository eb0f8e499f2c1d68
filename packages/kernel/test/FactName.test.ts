import { FactName, Named } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

describe("FactName", () => {
  it.each(["points", "checkIns", "aB9", "constructor"])("%s is a name", (name) => {
    expect(Schema.is(FactName)(name)).toBe(true)
  })

  it.each(["", "Points", "check-ins", "check ins", "9a", "__proto__", "积分"])("“%s” is none", (name) => {
    expect(problemsOf(FactName, name)).toEqual([": Expected a name in camel case, such as checkIns"])
  })
})

describe("Named", () => {
  it("has its title in both languages", () => {
    expect(problemsOf(Named, { name: "points", title: { zh: "积分", en: "" } })).toMatchInlineSnapshot(`
      [
        "title.en: Expected a value with a length of at least 1",
      ]
    `)
  })
})
