import { Count, choiceOf, countBetween, Flag, Score } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Facts } from "../src/FactSpace.ts"
import { factsFor, joinSpaces } from "../src/JointSpace.ts"
import type { Rating } from "../src/Rating.ts"
import { levelRating } from "../src/testing.ts"
import { allSmallFacts, smallRating } from "./smallRating.ts"

const words = { words: { zh: "名称", en: "name" } }

const ratingOf = (facts: Schema.Codec<unknown, unknown>, breaks: Rating["breaks"]): Rating => ({
  ...levelRating,
  facts,
  breaks,
})

const options = (...names: ReadonlyArray<string>) =>
  choiceOf(Object.fromEntries(names.map((name) => [name, { zh: name, en: name }]))).annotateKey(words)

const one = ratingOf(
  Schema.Struct({
    score: Score.annotateKey(words),
    kind: options("organ", "enterprise"),
    count: countBetween(5, 50).annotateKey(words),
    own: Flag.annotateKey(words),
  }),
  { score: [6000, 8000], count: [10] },
)
const other = ratingOf(
  Schema.Struct({
    kind: options("enterprise", "other"),
    score: Score.annotateKey(words),
    count: countBetween(0, 20).annotateKey(words),
    added: Count.annotateKey(words),
  }),
  { score: [0, 6000, 9000], added: [7] },
)

describe("joinSpaces", () => {
  it("a fact of both has the values that both take, and the breaks of both", () => {
    const space = joinSpaces(one, other)
    expect(space).toMatchObject({
      shared: ["score", "kind", "count"],
      onlyOne: ["own"],
      onlyOther: ["added"],
      axes: [
        { column: { name: "score" }, breaks: [0, 6000, 8000, 9000] },
        { column: { name: "kind", shape: { options: [{ name: "enterprise" }] } } },
        { column: { name: "count", shape: { quantity: { least: 5, most: 20 } } }, breaks: undefined },
        { column: { name: "own" } },
        { column: { name: "added" }, breaks: [7] },
      ],
    })
  })

  it.each([
    ["numbers that do not meet", countBetween(60, 70)],
    ["numbers in other units", Score],
    ["a number and a flag", Flag],
  ])("%s share nothing", (_, schema) => {
    const apart = ratingOf(Schema.Struct({ count: schema.annotateKey(words) }), {})
    expect(joinSpaces(one, apart)).toEqual({ fact: "count" })
  })

  it("choices without a common option share nothing", () => {
    expect(joinSpaces(one, ratingOf(Schema.Struct({ kind: options("club") }), {}))).toEqual({ fact: "kind" })
  })
})

describe("laws", () => {
  it("facts lie in the joint space exactly when both rules take them", () => {
    const narrow = ratingOf(
      Schema.Struct({ part: countBetween(0, 2).annotateKey(words), exempt: Flag.annotateKey(words) }),
      {},
    )
    const space = joinSpaces(smallRating, narrow)
    const anyFacts: fc.Arbitrary<Facts> = fc.oneof(
      fc.constantFrom(...allSmallFacts),
      fc.record({
        score: fc.nat({ max: 12 }),
        whole: fc.nat({ max: 5 }),
        part: fc.nat({ max: 5 }),
        exempt: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if ("fact" in space) throw new Error(space.fact)
        const isWithin = space.axes.every(({ column: { name, shape } }) => {
          const value = facts[name]
          if (shape._tag !== "Number" || typeof value !== "number") return true
          return shape.quantity.least <= value && value <= shape.quantity.most
        })
        const isTaken =
          Schema.is(smallRating.facts)(facts) &&
          Schema.is(narrow.facts)({ part: facts["part"], exempt: facts["exempt"] })
        expect(isWithin && space.isAllowed(facts)).toBe(isTaken)
        expect(factsFor(facts, space)).toEqual(facts)
      }),
    )
  })
})
