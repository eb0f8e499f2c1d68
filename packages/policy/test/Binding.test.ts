import { type Binding, bindRule, decodeEdition, shippedBinding } from "@jiceng/policy"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { sample } from "./sample.ts"

const edition = Result.getOrThrow(decodeEdition(sample))
const messageOf = (name: string, binding: Partial<Binding>): string => {
  const bound = bindRule(edition, name, { ...shippedBinding, ...binding })
  return Result.isFailure(bound) ? bound.failure.message : "bound"
}
const mine = (value: unknown) => ({ fills: { "star-table": { status: "secondary" as const, value } } })

describe("a binding that a rule can take", () => {
  it.each<[string, string, Partial<Binding>]>([
    ["nothing decided", "stars", {}],
    ["the default option, chosen", "stars", { choices: { inclusive: "yes" } }],
    ["the other option", "posts", { choices: { boundary: "up", top: "nine" } }],
    ["a table of one's own", "stars", mine([{ from: 0, stars: 5 }])],
    ["a rule without readings and slots", "form", {}],
  ])("%s", (_, name, binding) => {
    expect(messageOf(name, binding)).toBe("bound")
  })
})

describe("a binding that a rule cannot take", () => {
  it("a rule that the edition does not have", () => {
    expect(messageOf("funds", {})).toMatchInlineSnapshot(`
      "sample-2020/funds
        rules: expected one of form, posts, stars, found "funds""
    `)
  })

  it("every wrong choice is told at once", () => {
    expect(
      messageOf("posts", { choices: { boundary: "sideways", ceiling: "nine", constructor: "up" } }),
    ).toMatchInlineSnapshot(`
      "sample-2020/posts
        readings.boundary: expected one of down, up, found "sideways"
        readings: expected one of boundary, top, found "ceiling"
        readings: expected one of boundary, top, found "constructor""
    `)
  })

  it("an option that every object inherits is no option", () => {
    expect(messageOf("stars", { choices: { inclusive: "constructor" } })).toMatchInlineSnapshot(`
      "sample-2020/stars
        readings.inclusive: expected one of yes, no, found "constructor""
    `)
  })

  it("a reading and a slot of a rule that has none", () => {
    const fills = { "star-table": { status: "secondary" as const, value: [] } }
    expect(messageOf("form", { choices: { boundary: "up" }, fills })).toMatchInlineSnapshot(`
      "sample-2020/form
        readings: expected no reading: the rule has none, found "boundary"
        slots: expected no slot: the rule has none, found "star-table""
    `)
  })

  it("data of a slot, with the place of each fault", () => {
    const table = [{ from: 60, stars: 1 }, { from: 50, stars: 11 }, { from: 70 }]
    expect(messageOf("stars", mine(table))).toMatchInlineSnapshot(`
      "sample-2020/stars
        slots["star-table"][1].stars: expected a whole number from 0 to 10, found 11
        slots["star-table"][2].stars: expected a value, found nothing"
    `)
    expect(
      messageOf(
        "stars",
        mine([
          { from: 60, stars: 1 },
          { from: 60, stars: 1 },
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "sample-2020/stars
        slots["star-table"][0].from: expected the first lower bound to be 0, found 60
        slots["star-table"][1].from: expected a lower bound above that of the row before, found 60
        slots["star-table"][1].stars: expected more stars than in the row before, found 1"
    `)
  })

  it("data of a slot stand open for nothing: neither for a reading nor for the slot itself", () => {
    const open = { reading: "inclusive", options: { yes: 60, no: 70 } }
    expect(
      messageOf(
        "stars",
        mine([
          { from: 0, stars: 0 },
          { from: open, stars: 1 },
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "sample-2020/stars
        slots["star-table"][1].from: expected a number from -1000000 to 1000000 with at most two decimals, found {"reading":"inclusive","options":{"yes":60,"no":70}}"
    `)
    expect(messageOf("stars", mine({ slot: "star-table" }))).toMatchInlineSnapshot(`
      "sample-2020/stars
        slots["star-table"]: expected array, found {"slot":"star-table"}"
    `)
  })
})
