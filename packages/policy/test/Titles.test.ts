import { Count, choiceOf, columnsOf } from "@jiceng/kernel"
import { titlesOf } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })

describe("titlesOf", () => {
  it("columns, their options and the statuses have titles", () => {
    const UnitKind = choiceOf({ organ: words("机关", "organ"), enterprise: words("企业", "enterprise") })
    const facts = Schema.Struct({
      unitKind: UnitKind.annotateKey({ words: words("单位类别", "kind of unit") }),
      members: Count.annotateKey({ words: words("党员总数", "members") }),
    })
    const titles = titlesOf(columnsOf(facts))
    expect(Object.entries(titles).map(([name, { en }]) => [name, en])).toEqual([
      ["official", "official"],
      ["secondary", "secondary"],
      ["illustrative", "illustrative"],
      ["unitKind", "kind of unit"],
      ["organ", "organ"],
      ["enterprise", "enterprise"],
      ["members", "members"],
    ])
  })

  it("a name with two titles has none", () => {
    const facts = Schema.Struct({
      unitKind: choiceOf({ other: words("其他单位", "other unit") }).annotateKey({ words: words("单位类别", "kind") }),
      venue: choiceOf({ other: words("其他场所", "other venue") }).annotateKey({ words: words("场所", "venue") }),
    })
    const titles = titlesOf(columnsOf(facts))
    expect(Object.hasOwn(titles, "other")).toBe(false)
    expect(titles["venue"]).toEqual(words("场所", "venue"))
  })
})
