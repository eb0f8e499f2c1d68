import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Composition, checkComposition, composition } from "@jiceng/organization"
import { anyComposition, anySeatFacts } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const seat = (name: string, least: number, most: number) => ({
  name,
  title: { zh: name, en: name },
  limits: { least, most },
})
const written = {
  kind: "composition",
  cite: "xingqing-2018#三(一)2",
  body: { name: "community", title: { zh: "社区党组织", en: "community" } },
  seats: [seat("secretary", 1, 1), seat("fullTimeDeputy", 1, 1), seat("deputy", 2, 2), seat("member", 3, 7)],
}
const rule = Schema.decodeUnknownSync(Composition)(written)
const check = (secretary: number, fullTimeDeputy: number, deputy: number, member: number) =>
  checkComposition({ secretary, fullTimeDeputy, deputy, member }, rule).value

describe("checkComposition", () => {
  it.each([
    [1, 1, 2, 2, false, 6, 1, 0],
    [1, 1, 2, 3, true, 7, 0, 0],
    [1, 1, 2, 4, true, 8, 0, 0],
    [1, 1, 2, 7, true, 11, 0, 0],
    [1, 1, 2, 8, false, 12, 0, 1],
    [0, 1, 3, 3, false, 7, 1, 1],
    [2, 2, 1, 3, false, 8, 1, 2],
  ])("%i + %i + %i + %i: met %s, %i in all, %i missing, %i too many", (a, b, c, d, met, total, missing, surplus) => {
    expect(check(a, b, c, d)).toEqual({ met, total, missing, surplus })
  })
})

describe("Composition", () => {
  it.each([
    ["a body without seats", { ...written, seats: [] }, ["seats.0: Missing key"]],
    [
      "a seat named twice",
      { ...written, seats: [seat("secretary", 1, 1), seat("secretary", 1, 1)] },
      ['seats.1.name: Expected a name used once, got "secretary"'],
    ],
    [
      "a seat with the name of a result",
      { ...written, seats: [seat("total", 1, 1)] },
      ['seats.0.name: Expected a name used once, got "total"'],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Composition, data)).toEqual(problems)
  })

  it("a seat that is not stated is not empty", () => {
    expect(problemsOf(composition.facts(rule), { secretary: 1, fullTimeDeputy: 1, deputy: 2 })).toEqual([
      "member: Missing key",
    ])
  })
})

const anyRule = anyComposition(fc.constant("yongning-2020#1"))
const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anySeatFacts(drawn)))

describe("laws", () => {
  it("a body is in order exactly when every seat is", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const one = (seat: (typeof drawn.seats)[number]) =>
          checkComposition(facts, { ...drawn, seats: [seat] }).value.met
        expect(checkComposition(facts, drawn).value.met).toBe(drawn.seats.every(one))
      }),
    )
  })

  it("the order of seats does not matter", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const turned = { ...drawn, seats: drawn.seats.toReversed() } as unknown as Composition
        expect(checkComposition(facts, turned).value).toEqual(checkComposition(facts, drawn).value)
      }),
    )
  })

  it("a body in order has nothing missing and nothing too much", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { met, missing, surplus } = checkComposition(facts, drawn).value
        expect(met).toBe(missing + surplus === 0)
      }),
    )
  })
})

describe("the generators", () => {
  it("make rules and facts that decode", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        expect(problemsOf(composition.rule, Schema.encodeSync(composition.rule)(drawn))).toEqual([])
        expect(problemsOf(composition.facts(drawn), facts)).toEqual([])
        expect(
          problemsOf(
            composition.result(drawn),
            Schema.encodeSync(composition.result(drawn))(composition.rate(facts, drawn).value),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(composition.steps))
  })
})
