import { isNotCovered, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { approvePosts, HouseholdsFacts, PostsByHouseholds, PostsResult, postsByHouseholds } from "@jiceng/organization"
import { anyHouseholdsFacts, anyPostsByHouseholds, moreHouseholdsNeverLowerPosts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const notCovered = { _tag: "NotCovered", cite: "yongning-2020#17" }
const ruleOf = (...bands: ReadonlyArray<unknown>) => ({ kind: "postsByHouseholds", cite: "yongning-2020#9", bands })
const written = ruleOf(
  { from: 0, posts: 5 },
  { from: 3001, posts: 7 },
  { from: 5001, posts: 9 },
  { from: 7001, posts: notCovered },
)
const rule = Schema.decodeUnknownSync(PostsByHouseholds)(written)
const outcomeFor = (households: unknown) =>
  approvePosts(Schema.decodeUnknownSync(HouseholdsFacts)({ households }), rule)

describe("approvePosts", () => {
  it.each([
    [0, 5],
    [3000, 5],
    [3001, 7],
    [5000, 7],
    [5001, 9],
    [7000, 9],
  ])("%i households have %i posts", (households, posts) => {
    expect(outcomeFor(households).value).toEqual({ posts })
  })

  it.each([7001, 1_000_000_000])("%i households are not covered, and the clause to turn to is named", (households) => {
    expect(outcomeFor(households)).toEqual({ value: { posts: notCovered }, steps: [notCovered] })
  })

  it("the step names the band that decided", () => {
    const { steps } = outcomeFor(3001)
    expect(steps).toEqual([{ _tag: "PostsApproved", cite: "yongning-2020#9", households: 3001, from: 3001, posts: 7 }])
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, postsByHouseholds.steps, {}, language))
    expect([tell("zh"), tell("en")]).toMatchInlineSnapshot(`
      [
        [
          "3001户,达到3001户一档,核定职数7名",
        ],
        [
          "3001 households reach the band from 3001: 7 posts",
        ],
      ]
    `)
  })
})

describe("PostsByHouseholds", () => {
  it.each([
    ["equal posts in two bands", ruleOf({ from: 0, posts: 5 }, { from: 3000, posts: 5 })],
    ["no posts for small communities", ruleOf({ from: 0, posts: 0 }, { from: 100, posts: 5 })],
    ["a text that covers nothing", ruleOf({ from: 0, posts: notCovered })],
  ])("%s is a rule", (_, data) => {
    expect(problemsOf(PostsByHouseholds, data)).toEqual([])
  })

  it.each([
    [
      "posts that fall, all told at once",
      ruleOf({ from: 0, posts: 9 }, { from: 3000, posts: 7 }, { from: 5000, posts: 5 }),
      [
        "bands.1.posts: Expected no fewer posts than in the row before",
        "bands.2.posts: Expected no fewer posts than in the row before",
      ],
    ],
    [
      "posts after a band that is not covered",
      ruleOf({ from: 0, posts: 5 }, { from: 3000, posts: notCovered }, { from: 5000, posts: 9 }),
      ["bands.2.posts: Expected no fewer posts than in the row before"],
    ],
  ])("%s are refused", (_, data, problems) => {
    expect(problemsOf(PostsByHouseholds, data)).toEqual(problems)
  })

  it("posts that are neither a count nor not covered are refused", () => {
    const odd = ruleOf(
      { from: 0, posts: null },
      { from: 1, posts: 5.5 },
      { from: 2, posts: { _tag: "NotCovered" } },
      { from: 3, posts: { _tag: "Covered", cite: "yongning-2020#17" } },
    )
    expect(problemsOf(PostsByHouseholds, odd)).toMatchInlineSnapshot(`
      [
        "bands.0.posts: Expected a number of posts, or NotCovered",
        "bands.1.posts: Expected a whole number from 0 to 1000000000",
        "bands.2.posts.cite: Missing key",
        "bands.3.posts: Expected a number of posts, or NotCovered",
      ]
    `)
  })
})

describe("HouseholdsFacts", () => {
  it.each([-1, 0.5, "3,000", "3000户"])("%j households are refused", (households) => {
    expect(problemsOf(HouseholdsFacts, { households })).toEqual([
      "households: Expected a whole number from 0 to 1000000000",
    ])
  })
})

describe("laws", () => {
  const anyRule = anyPostsByHouseholds(fc.constant("yongning-2020#9"))
  const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyHouseholdsFacts(drawn)))

  it("every number of households has posts or is not covered", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { value, steps } = approvePosts(facts, drawn)
        expect(problemsOf(PostsResult, value)).toEqual([])
        expect(steps.map(({ _tag }) => _tag)).toEqual([isNotCovered(value.posts) ? "NotCovered" : "PostsApproved"])
        expect(drawn.bands.map(({ posts }) => posts)).toContainEqual(value.posts)
      }),
    )
  })

  it("one more household never lowers the posts", () => {
    fc.assert(fc.property(anyRule, (drawn) => fc.assert(moreHouseholdsNeverLowerPosts(drawn), { numRuns: 20 })))
  })

  it("where the posts of some households are not covered, those of more households are not either", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat({ max: 10_000 }), ([drawn, facts], extra) => {
        const more = { households: facts.households + extra } as HouseholdsFacts
        const [isOpen, staysOpen] = [facts, more].map((some) => isNotCovered(approvePosts(some, drawn).value.posts))
        expect(!isOpen || staysOpen).toBe(true)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    const anyRule = anyPostsByHouseholds(fc.constant("yongning-2020#9"))
    fc.assert(
      fc.property(
        anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyHouseholdsFacts(drawn))),
        ([drawn, facts]) => {
          expect(problemsOf(PostsByHouseholds, drawn)).toEqual([])
          expect(problemsOf(HouseholdsFacts, facts)).toEqual([])
        },
      ),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(postsByHouseholds.steps))
  })
})
