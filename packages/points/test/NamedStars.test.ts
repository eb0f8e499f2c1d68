import { tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { NamedStars, namedStars, rateNamedStars } from "@jiceng/points"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "our-district-2026#7"
const star = (name: string, zh: string, en: string) => ({ name, title: { zh, en }, cite, passMark: 8, outOf: 10 })
const data = {
  kind: "namedStars",
  cite,
  stars: [
    star("learning", "学习星", "learning"),
    star("service", "服务星", "service"),
    star("order", "守纪星", "order"),
  ],
  passMark: 24,
}
const rule = Schema.decodeUnknownSync(NamedStars)(data)
const rate = (facts: object) => rateNamedStars(Schema.decodeUnknownSync(namedStars.facts(rule))(facts), rule)

describe("rateNamedStars", () => {
  it.each([
    [8, 8, 8, { stars: 3, total: 2400, passed: true }],
    [7.99, 8, 8, { stars: 2, total: 2399, passed: false }],
    [10, 10, 4, { stars: 2, total: 2400, passed: true }],
    [0, 0, 0, { stars: 0, total: 0, passed: false }],
  ])("%f, %f and %f points", (learning, service, order, value) => {
    expect(rate({ learning, service, order }).value).toEqual(value)
  })

  it("every star has a reason of its own", () => {
    const { steps } = rate({ learning: 8, service: 7.5, order: 10 })
    expect(steps.map((step) => tellStep(step, namedStars.steps, {}, "zh"))).toEqual([
      "学习星得8分,达标",
      "服务星得7.5分,未达到8分",
      "守纪星得10分,达标",
      "总分25.5分,合格线24分",
    ])
  })

  it("every reason names only fields of its step", () => {
    fc.assert(reasonsNameOnlyFields(namedStars.steps))
  })

  it("scores above what a star is out of, and none, are refused", () => {
    const problems = problemsOf(namedStars.facts(rule), { learning: 10.01, service: 8 })
    expect(problems).toEqual([
      "learning: Expected a number from 0 to 10 with at most two decimals",
      "order: Missing key",
    ])
  })

  it("stars that are named twice, too many, or out of reach are refused", () => {
    const many = Array.from({ length: 11 }, (_, index) => star(`star${index}`, "星", "star"))
    expect(problemsOf(NamedStars, { ...data, stars: many })).toEqual(["stars: Expected at most ten stars"])
    const broken = [star("total", "总", "total"), { ...star("order", "守纪星", "order"), passMark: 11 }]
    expect(problemsOf(NamedStars, { ...data, stars: broken })).toEqual([
      'stars.0.name: Expected a name used once, got "total"',
      "stars.1.passMark: Expected a mark from 0 to `outOf`",
    ])
  })
})

const anyScores = fc.record({
  learning: fc.integer({ min: 0, max: 1000 }),
  service: fc.constantFrom(799, 800, 801),
  order: fc.integer({ min: 0, max: 1000 }),
})

describe("laws", () => {
  it("a star is won at its pass mark and not below", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const won = Object.values(scores).filter((score) => score >= 800).length
        return rateNamedStars(scores, rule).value.stars === won
      }),
    )
  })

  it("a higher score never loses a star", () => {
    fc.assert(
      fc.property(anyScores, fc.nat({ max: 100 }), (scores, more) => {
        const better = { ...scores, service: scores.service + more }
        const [before, after] = [scores, better].map((one) => rateNamedStars(one, rule).value)
        return Number(after?.stars) >= Number(before?.stars) && (after?.passed === true || before?.passed === false)
      }),
    )
  })

  it("the order of stars does not change how many are won", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const turned = { ...rule, stars: rule.stars.toReversed() } as unknown as NamedStars
        expect(rateNamedStars(scores, turned).value).toEqual(rateNamedStars(scores, rule).value)
      }),
    )
  })
})
