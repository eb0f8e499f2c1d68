import { ActivityScore, activityScore, scoreActivities } from "@jiceng/assessment"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const names = ["a", "b", "c", "d", "e"]
// SCHEMES, "Weights": any n of m activities earn full marks, each further one +1. The other figures are made up.
const written = {
  kind: "activityScore",
  cite: "schemes#weights",
  activities: names.map(named),
  needed: 3,
  marks: 10,
  further: 1,
  fewer: "share",
  rounding: "halfUp",
  most: 11.5,
}
const ruleOf = (data: object) => Schema.decodeUnknownSync(ActivityScore)({ ...written, ...data })
const factsOf = (done: ReadonlyArray<string>) => Object.fromEntries(names.map((name) => [name, done.includes(name)]))
const rate = (done: string, data: object) => {
  const rule = ruleOf(data)
  return scoreActivities(Schema.decodeUnknownSync(activityScore.facts(rule))(factsOf([...done])), rule)
}

describe("scoreActivities", () => {
  it.each([
    ["", "none", "halfUp", { score: 0, met: false, counted: 0 }],
    ["ab", "none", "halfUp", { score: 0, met: false, counted: 2 }],
    ["", "share", "halfUp", { score: 0, met: false, counted: 0 }],
    ["e", "share", "halfUp", { score: 333, met: false, counted: 1 }],
    ["ab", "share", "halfUp", { score: 667, met: false, counted: 2 }],
    ["de", "share", "down", { score: 666, met: false, counted: 2 }],
    ["abc", "none", "halfUp", { score: 1000, met: true, counted: 3 }],
    ["cde", "share", "halfUp", { score: 1000, met: true, counted: 3 }],
    ["abce", "none", "halfUp", { score: 1100, met: true, counted: 4 }],
    ["abcde", "share", "halfUp", { score: 1150, met: true, counted: 5 }],
  ])("activities “%s” of five, three needed and fewer earning %s (%s): %o", (done, fewer, rounding, value) => {
    expect(rate(done, { fewer, rounding }).value).toEqual(value)
  })

  it("SCHEMES, “Weights”: any 3 of 5 activities earn full marks, each further one +1", () => {
    const scores = ["ab", "abc", "bde", "abcd", "abcde"].map(
      (done) => rate(done, { fewer: "none", most: 12 }).value.score,
    )
    expect(scores).toEqual([0, 1000, 1000, 1100, 1200])
  })

  it.each([
    ["ab", "none", ["ActivityCounted", "ActivityCounted", "ActivitiesLacking"]],
    ["a", "share", ["ActivityCounted", "ActivitiesLacking", "ActivitiesShared"]],
    ["abc", "share", [...Array<string>(3).fill("ActivityCounted"), "ActivitiesSufficed"]],
    ["abcd", "share", [...Array<string>(4).fill("ActivityCounted"), "ActivitiesSufficed", "ActivitiesAdded"]],
    [
      "abcde",
      "none",
      [...Array<string>(5).fill("ActivityCounted"), "ActivitiesSufficed", "ActivitiesAdded", "ActivitiesCapped"],
    ],
  ])("activities “%s”, fewer earning %s, leave the steps %j", (done, fewer, tags) => {
    expect(rate(done, { fewer }).steps.map(({ _tag }) => _tag)).toEqual(tags)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(activityScore.steps))
  })
})

describe("ActivityScore", () => {
  it("takes a number needed that can be reached, and a most that holds the full marks", () => {
    expect(ruleOf({ needed: 5, most: 10 }).needed).toBe(5)
    const wrong = [{ needed: 6 }, { needed: 0 }, { most: 9.99 }, { fewer: "half" }, { activities: [] }]
    expect(wrong.flatMap((data) => problemsOf(ActivityScore, { ...written, ...data }))).toMatchInlineSnapshot(`
      [
        "needed: Expected no more than there are activities",
        "needed: Expected a whole number from 1 to 1000",
        "most: Expected no less than the full marks",
        "fewer: Expected "none" | "share"",
        "activities.0: Missing key",
      ]
    `)
  })

  it("takes activities under names of their own", () => {
    const activities = ["a", "b", "a", "met"].map(named)
    expect(problemsOf(ActivityScore, { ...written, activities })).toMatchInlineSnapshot(`
      [
        "activities.2.name: Expected a name used once, got "a"",
        "activities.3.name: Expected a name used once, got "met"",
      ]
    `)
  })

  it("takes no missing activity as one that was not done", () => {
    const facts = { ...factsOf(["a"]), b: "", c: null }
    expect(problemsOf(activityScore.facts(ruleOf({})), facts)).toMatchInlineSnapshot(`
      [
        "b: Expected true or false",
        "c: Expected true or false",
      ]
    `)
  })
})

const anyRule = fc
  .record({
    needed: fc.integer({ min: 1, max: 6 }),
    spare: fc.integer({ min: 0, max: 6 }),
    marks: fc.integer({ min: 0, max: 10_000 }),
    further: fc.integer({ min: 0, max: 500 }),
    room: fc.integer({ min: 0, max: 3_000 }),
    fewer: fc.constantFrom("none", "share"),
    rounding: fc.constantFrom("down", "up", "halfUp", "halfEven"),
  })
  .map(({ needed, spare, room, ...figures }) => {
    const activities = Array.from({ length: needed + spare }, (_, index) => named(`activity${index}`))
    const rule = { kind: "activityScore", cite: "schemes#weights", activities, needed, ...figures }
    return { ...rule, most: figures.marks + room } as unknown as ActivityScore
  })
const anyCase = anyRule.chain((rule) => {
  const length = rule.activities.length
  const flags = fc.array(fc.boolean(), { minLength: length, maxLength: length })
  return fc.record({ rule: fc.constant(rule), flags, at: fc.nat({ max: length - 1 }) })
})
const scoreOf = (flags: ReadonlyArray<boolean>, rule: ActivityScore) =>
  scoreActivities(Object.fromEntries(rule.activities.map(({ name }, index) => [name, flags[index] === true])), rule)
    .value.score

describe("anyRule", () => {
  it("draws rules that decode", () => {
    fc.assert(fc.property(anyRule, Schema.is(ActivityScore)))
  })
})

describe("laws", () => {
  it("doing one more activity never lowers the score", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, flags, at }) => scoreOf(flags, rule) <= scoreOf(flags.with(at, true), rule)),
    )
  })

  it("the order and the names of the activities do not matter", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, flags, at }) => {
        const turned = [...flags.slice(at), ...flags.slice(0, at)].toReversed()
        const activities = rule.activities.map((_, index) => named(`other${index}`))
        const renamed = { ...rule, activities } as unknown as ActivityScore
        expect(scoreOf(turned, renamed)).toBe(scoreOf(flags, rule))
      }),
    )
  })

  it("the score stays within zero and the most", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, flags }) => {
        const score = scoreOf(flags, rule)
        return score >= 0 && score <= rule.most
      }),
    )
  })

  it("exactly as many activities as needed earn the full marks", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, at }) => {
        const first = rule.activities.map((_, index) => index < rule.needed)
        expect(scoreOf([...first.slice(at), ...first.slice(0, at)], rule)).toBe(rule.marks)
      }),
    )
  })
})
