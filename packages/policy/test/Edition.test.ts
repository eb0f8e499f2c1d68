import { bindRule, checkEdition, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const words = { zh: "文", en: "text" }

const write = (inForce: unknown) => ({
  id: "first",
  jurisdiction: "somewhere",
  title: words,
  status: "official",
  inForce,
  sources: [{ id: "first", title: words, issuer: words, clauses: {} }],
  rules: [],
})

describe("the days of an edition", () => {
  it.each([
    ["left out", undefined],
    ["of another word", "unknown"],
    ["without a first day", { until: "2020-12-31" }],
    ["that end before they begin", { from: "2020-06-01", until: "2020-05-31" }],
    ["that are no calendar days", { from: "2020-02-30" }],
  ])("%s are a fault", (_, inForce) => {
    expect(checkEdition(JSON.parse(JSON.stringify(write(inForce))))).toMatchSnapshot()
  })

  it("can be unknown, when the edition says that it is undated", () => {
    expect(checkEdition(write("undated"))).toEqual([])
  })
})

describe("an edition without a rule", () => {
  it("decodes, with nothing recorded and nothing set aside", () => {
    const edition = Result.getOrThrow(decodeEdition(write("undated")))
    expect([edition.rules, edition.recorded, edition.setAside]).toEqual([[], [], []])
  })

  it("has no rule to bind, and says so", () => {
    const bound = bindRule(Result.getOrThrow(decodeEdition(write("undated"))), "community-posts", shippedBinding)
    expect(Result.isFailure(bound) && bound.failure.message).toMatchInlineSnapshot(`
      "first/community-posts
        rules: expected no rule: the edition has none, found "community-posts""
    `)
  })
})
