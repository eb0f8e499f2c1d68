import {
  AssessmentRuleData,
  checkScheme,
  type Demand,
  demandsOfLevels,
  demandsOfRule,
  demandsOfSplit,
  SplitScoreByLevel,
  schemeOf,
  type Weight,
  WeightBounds,
} from "@jiceng/assessment"
import { anySplitScore, anyWeight } from "@jiceng/assessment/testing"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const boundsOf = (least: number, most: number) =>
  Schema.decodeUnknownSync(WeightBounds)({
    kind: "weightBounds",
    cite: "xingqing-2018#五(三)",
    scorer: words("社区居委会", "residents' committee"),
    assessed: words("街道工作人员", "street staff"),
    least,
    most,
  })
const demands: ReadonlyArray<Demand> = [
  { name: "street-staff-weight", bounds: boundsOf(30, 100) },
  { name: "station-staff-weight", bounds: boundsOf(50, 100) },
]
const check = (scheme: unknown) => checkScheme(Schema.decodeUnknownSync(schemeOf(demands))(scheme), demands)

describe("checkScheme", () => {
  it("passes a scheme at its floors", () => {
    expect(check({ "street-staff-weight": 30, "station-staff-weight": 50 }).value).toEqual({ met: true, broken: [] })
  })

  it("names every demand that is broken, with the nearest weight", () => {
    expect(check({ "street-staff-weight": 29, "station-staff-weight": 0 }).value.broken).toEqual([
      { name: "street-staff-weight", weight: 29, nearest: 30 },
      { name: "station-staff-weight", weight: 0, nearest: 50 },
    ])
  })

  it("takes a weight for every demand and for nothing else", () => {
    expect(problemsOf(schemeOf(demands), { "street-staff-weight": "x", other: 1 })).toMatchInlineSnapshot(`
      [
        "other: Expected no excess property",
        "street-staff-weight: Expected a whole number from 0 to 100",
        "station-staff-weight: Missing key",
      ]
    `)
  })

  it("demands exact weights of every level that a split covers", () => {
    const rule = Schema.decodeUnknownSync(SplitScoreByLevel)({
      kind: "splitScoreByLevel",
      cite: "xingqing-2018#二(四)2",
      level: { name: "unitLevel", title: words("层级", "level") },
      rest: { name: "ownScore", title: words("本单位", "own") },
      components: [{ name: "street", title: words("街道", "street"), shown: { name: "w", title: words("权", "w") } }],
      splits: [
        { level: { name: "city", title: words("市", "city") }, weights: { street: 8 } },
        {
          level: { name: "central", title: words("中央", "central") },
          weights: { _tag: "NotCovered", cite: "xingqing-2018#二(四)2" },
        },
      ],
    })
    const [demand, ...others] = demandsOfLevels("unit-party-building", rule)
    expect([demand?.name, demand?.bounds.least, demand?.bounds.most]).toEqual(["unit-party-building.city.street", 8, 8])
    expect(others).toEqual([])
  })
})

describe("demandsOfRule", () => {
  it("lists the demands of rules that demand weights, and nothing for others", () => {
    const split = Schema.decodeUnknownSync(AssessmentRuleData)({
      kind: "splitScore",
      cite: "yongning-2020#29",
      rest: { name: "own", title: words("本单位", "own") },
      shares: [{ name: "participation", title: words("参与", "participation"), weight: 10 }],
    })
    const veto = Schema.decodeUnknownSync(AssessmentRuleData)({ kind: "vetoItems", cite: "a#1", atMost: 0 })
    const namesOf = (rule: AssessmentRuleData) =>
      demandsOfRule("rule", rule, words("单位", "unit")).map(({ name, bounds: { least, most } }) => [name, least, most])
    expect(namesOf(boundsOf(30, 100))).toEqual([["rule", 30, 100]])
    expect(namesOf(split)).toEqual([["rule.participation", 10, 10]])
    expect(namesOf(veto)).toEqual([])
  })
})

const anyDemands = fc.array(fc.tuple(anyWeight, anyWeight), { minLength: 1, maxLength: 4 }).map((bounds) =>
  bounds.map(([one, other], index) => ({
    name: `demand-${index}`,
    bounds: boundsOf(Math.min(one, other), Math.max(one, other)),
  })),
)
const anyChecked = anyDemands.chain((drawn) =>
  fc.array(anyWeight, { minLength: drawn.length, maxLength: drawn.length }).map((weights) => ({
    drawn,
    scheme: Object.fromEntries(drawn.map(({ name }, index) => [name, weights[index] as Weight])),
  })),
)

describe("laws", () => {
  it("a scheme is met exactly when it breaks nothing", () => {
    fc.assert(
      fc.property(anyChecked, ({ drawn, scheme }) => {
        const { value, steps } = checkScheme(scheme, drawn)
        expect(value.met).toBe(steps.every(({ _tag }) => _tag === "WeightMet"))
        expect(value.met).toBe(value.broken.length === 0)
      }),
    )
  })

  it("the weights that a split gives meet the demands of the split", () => {
    fc.assert(
      fc.property(anySplitScore, (split) => {
        const asked = demandsOfSplit("rule", split, words("单位", "unit"))
        const given = Object.fromEntries(split.shares.map(({ name, weight }) => [`rule.${name}`, weight]))
        return checkScheme(given, asked).value.met
      }),
    )
  })

  it("a scheme moved to the nearest weights breaks nothing", () => {
    fc.assert(
      fc.property(anyChecked, ({ drawn, scheme }) => {
        const { broken } = checkScheme(scheme, drawn).value
        const moved = { ...scheme, ...Object.fromEntries(broken.map(({ name, nearest }) => [name, nearest])) }
        return checkScheme(moved, drawn).value.met
      }),
    )
  })
})
