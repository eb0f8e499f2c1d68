import type { Count } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { checkOverlap, PostOverlap, postOverlap } from "@jiceng/organization"
import { anyOverlapFacts, anyPostOverlap } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "postOverlap",
  cite: "yongning-2020#3",
  body: { name: "community", title: { zh: "社区", en: "community" } },
  one: { title: { zh: "书记", en: "secretary" }, posts: ["secretary"] },
  other: { title: { zh: "主任", en: "director" }, posts: ["director"] },
  limits: { least: 1, most: 1 },
}
const decode = Schema.decodeUnknownSync(PostOverlap)
const apart = decode({
  ...written,
  limits: { least: 0, most: 0 },
  excuse: { name: "approved", title: { zh: "经审批", en: "approved" } },
})
const check = (rule: PostOverlap, facts: unknown) =>
  checkOverlap(Schema.decodeUnknownSync(postOverlap.facts(rule))(facts), rule).value

describe("checkOverlap", () => {
  it.each([
    [0, false, 1, 0],
    [1, true, 0, 0],
    [2, false, 0, 1],
  ])("posts held together by %i people: met %s", (holdersOfBoth, met, missing, surplus) => {
    expect(check(decode(written), { holdersOfBoth })).toEqual({ met, missing, surplus })
  })

  it.each([
    [0, 0, true, 0],
    [1, 0, false, 1],
    [1, 1, true, 0],
    [3, 1, false, 2],
  ])("posts kept apart, held by %i people of whom %i are excused: met %s", (holdersOfBoth, excused, met, surplus) => {
    expect(check(apart, { holdersOfBoth, excused })).toEqual({ met, missing: 0, surplus })
  })
})

describe("PostOverlap", () => {
  it("a group without posts is refused", () => {
    expect(problemsOf(PostOverlap, { ...written, one: { ...written.one, posts: [] } })).toEqual([
      "one.posts.0: Missing key",
    ])
  })

  it("more people excused than hold both are refused", () => {
    expect(problemsOf(postOverlap.facts(apart), { holdersOfBoth: 1, excused: 2 })).toEqual([
      "excused: Expected no more than holdersOfBoth",
    ])
  })
})

const anyRule = anyPostOverlap(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyOverlapFacts(drawn)))

describe("laws", () => {
  it("people who are excused do not count", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const holdersOfBoth = (facts.holdersOfBoth - (facts.excused ?? 0)) as Count
        expect(checkOverlap({ ...facts, holdersOfBoth, excused: 0 as Count }, drawn).value).toEqual(
          checkOverlap(facts, drawn).value,
        )
      }),
    )
  })

  it("who is who does not matter, only how many", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const renamed = { ...drawn, one: drawn.other, other: drawn.one }
        expect(checkOverlap(facts, renamed).value).toEqual(checkOverlap(facts, drawn).value)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(postOverlap.rule, Schema.encodeSync(postOverlap.rule)(drawn))).toEqual([])
        expect(problemsOf(postOverlap.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            postOverlap.result(drawn),
            Schema.encodeSync(postOverlap.result(drawn))(postOverlap.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(postOverlap.steps))
  })
})
