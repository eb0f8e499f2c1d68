import type { Count } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { floatPosts, PostsFloat, postsFloat } from "@jiceng/organization"
import { anyFloatFacts, anyPostsFloat } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const factor = (name: string, from: number) => ({
  name,
  title: { zh: name, en: name },
  table: [
    { from: 0, more: 0 },
    { from, more: 1 },
    { from: 2 * from, more: 2 },
  ],
})
const written = { kind: "postsFloat", cite: "yongning-2020#9", factors: [factor("mobile", 2000), factor("venues", 3)] }
const rule = Schema.decodeUnknownSync(PostsFloat)(written)

describe("floatPosts", () => {
  it.each([
    [5, 0, 0, 5],
    [5, 1999, 2, 5],
    [5, 2000, 2, 6],
    [5, 2000, 3, 7],
    [9, 4000, 6, 13],
  ])("%i posts, %i mobile people, %i venues: %i", (approved, mobile, venues, posts) => {
    expect(floatPosts({ approved: approved as Count, mobile, venues }, rule).value).toEqual({ posts })
  })
})

describe("PostsFloat", () => {
  it.each([
    [
      "a factor named twice",
      { ...written, factors: [factor("venues", 3), factor("venues", 4)] },
      ['factors.1.name: Expected a name used once, got "venues"'],
    ],
    [
      "a float that falls",
      {
        ...written,
        factors: [
          {
            ...factor("venues", 3),
            table: [
              { from: 0, more: 1 },
              { from: 1, more: 0 },
            ],
          },
        ],
      },
      ["factors.0.table.1.more: Expected no fewer posts than in the row before"],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(PostsFloat, data)).toEqual(problems)
  })
})

const anyRule = anyPostsFloat(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyFloatFacts(drawn)))

describe("laws", () => {
  it("posts are never fewer than those approved", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(floatPosts(facts, drawn).value.posts).toBeGreaterThanOrEqual(facts.approved)
      }),
    )
  })

  it("a larger factor never adds fewer posts", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat({ max: 60 }), ([drawn, facts], more) => {
        const { name } = drawn.factors[0]
        const larger = { ...facts, [name]: (facts[name] ?? 0) + more }
        expect(floatPosts(larger, drawn).value.posts).toBeGreaterThanOrEqual(floatPosts(facts, drawn).value.posts)
      }),
    )
  })

  it("the order of factors does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = { ...drawn, factors: drawn.factors.toReversed() } as unknown as PostsFloat
        expect(floatPosts(facts, turned).value).toEqual(floatPosts(facts, drawn).value)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(postsFloat.rule, Schema.encodeSync(postsFloat.rule)(drawn))).toEqual([])
        expect(problemsOf(postsFloat.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            postsFloat.result(drawn),
            Schema.encodeSync(postsFloat.result(drawn))(postsFloat.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(postsFloat.steps))
  })
})
