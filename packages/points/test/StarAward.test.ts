import { tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { type AwardFacts, rateAward, rateStars, StarAward, type StarFacts, starAward } from "@jiceng/points"
import { anyAwardFacts, anyStarAward } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "our-district-2026#5"
const words = (zh: string, en: string) => ({ zh, en })
const stars = (name: string, zh: string, en: string) => ({ name, title: words(zh, en), least: 0, most: 10 })

const data = {
  kind: "starAward",
  cite,
  subject: {
    labels: [],
    counts: [
      stars("starsLastYear", "上年星级", "stars last year"),
      stars("starsTheYearBefore", "前年星级", "stars the year before"),
      stars("starsAtMost", "星级上限", "stars at most"),
    ],
    rates: [],
  },
  flags: [
    { name: "innovation", title: words("创新项目", "innovation project") },
    { name: "nationalHonour", title: words("国家级表彰", "national honour") },
    { name: "violation", title: words("严重违纪", "serious violation") },
  ],
  table: [
    { from: 0, stars: 0 },
    { from: 60, stars: 1 },
    { from: 70, stars: 2 },
    { from: 80, stars: 3 },
    { from: 90, stars: 4 },
    { from: 96, stars: 5 },
  ],
  preconditions: [
    { kind: "countPrecondition", cite, from: 5, counts: ["starsLastYear", "starsTheYearBefore"], least: 4 },
    { kind: "flagPrecondition", cite, from: 5, flag: "innovation" },
  ],
  grants: [{ cite, flag: "nationalHonour", stars: 5 }],
  caps: [{ kind: "holdCap", cite, count: "starsAtMost" }],
  vetoes: [{ cite, flag: "violation" }],
}
const award = Schema.decodeUnknownSync(StarAward)(data)
const best = {
  points: 96,
  starsLastYear: 4,
  starsTheYearBefore: 4,
  starsAtMost: 10,
  innovation: true,
  nationalHonour: false,
  violation: false,
}
const rate = (facts: object) =>
  rateAward(Schema.decodeUnknownSync(starAward.facts(award))({ ...best, ...facts }), award)

describe("rateAward", () => {
  it.each([
    ["four stars two years running and an innovation project", {}, 5],
    ["95.99 points", { points: 95.99 }, 4],
    ["more points than 100", { points: 180 }, 5],
    ["three stars the year before", { starsTheYearBefore: 3 }, 4],
    ["three stars last year", { starsLastYear: 3 }, 4],
    ["no innovation project", { innovation: false }, 4],
    ["a national honour without an innovation project", { innovation: false, nationalHonour: true }, 5],
    ["a national honour with 60 points", { points: 60, nationalHonour: true }, 5],
    ["a hold at 2", { starsAtMost: 2 }, 2],
    ["a national honour and a hold at 2", { nationalHonour: true, starsAtMost: 2 }, 2],
    ["a national honour and a violation", { nationalHonour: true, violation: true }, 0],
  ])("%s: stars", (_, facts, expected) => {
    expect(rate(facts).value).toEqual({ stars: expected, earnedStars: rate(facts).value.earnedStars })
    expect(rate(facts).value.stars).toBe(expected)
  })

  it("steps come in the fixed order, in words", () => {
    const { steps } = rate({ innovation: false, nationalHonour: true, starsAtMost: 3, violation: true })
    const titles = {
      innovation: words("创新项目", "innovation project"),
      violation: words("严重违纪", "serious violation"),
    }
    expect(steps.map((step) => tellStep(step, starAward.steps, titles, "en"))).toMatchInlineSnapshot(`
      [
        "96 points reach the band from 96: 5 stars",
        "not enough of innovation project for 5 stars: 5 stars are held to at most 4",
        "nationalHonour: 5 stars directly",
        "starsAtMost: 5 stars are held to at most 3",
        "serious violation: a veto; 3 stars are not given",
      ]
    `)
    expect(steps.map((step) => tellStep(step, starAward.steps, titles, "zh"))).toMatchInlineSnapshot(`
      [
        "积分96分,达到96分一档,得5星",
        "创新项目未达到评5星以上的条件:由5星限为至多4星",
        "nationalHonour:直接评为5星",
        "starsAtMost为3星:由5星限为至多3星",
        "严重违纪:一票否决,3星不予评定",
      ]
    `)
  })

  it("every reason names only fields of its step", () => {
    fc.assert(reasonsNameOnlyFields(starAward.steps))
  })

  it("names that do not resolve are refused", () => {
    const broken = {
      ...data,
      flags: [...data.flags, { name: "starsLastYear", title: words("重复", "again") }],
      preconditions: [
        { kind: "countPrecondition", cite, from: 5, counts: ["starsLastYear", "unheard"], least: 4 },
        { kind: "ratePrecondition", cite, from: 5, rate: "unheard", least: 90 },
        { kind: "flagPrecondition", cite, from: 5, flag: "unheard" },
      ],
      grants: [{ cite, flag: "unheard", stars: 5 }],
      caps: [{ kind: "holdCap", cite, count: "unheard" }],
      vetoes: [{ cite, flag: "unheard" }],
    }
    expect(problemsOf(StarAward, broken)).toMatchInlineSnapshot(`
      [
        "flags.3.name: Expected a name used once, got "starsLastYear"",
        "grants.0.flag: Expected the name of a flag, got "unheard"",
        "vetoes.0.flag: Expected the name of a flag, got "unheard"",
        "preconditions.0.counts.1: Expected the name of a count, got "unheard"",
        "preconditions.1.rate: Expected the name of a rate, got "unheard"",
        "preconditions.2.flag: Expected the name of a flag, got "unheard"",
        "caps.0.count: Expected the name of a count, got "unheard"",
      ]
    `)
  })
})

const anyCite = fc.constant(cite)
const anyCase = anyStarAward(anyCite).chain((rule) =>
  fc.record({ rule: fc.constant(rule), facts: anyAwardFacts(rule) }),
)

describe("anyStarAward", () => {
  it("draws awards and facts that decode", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts }) => {
        expect(Schema.decodeUnknownSync(StarAward)(Schema.encodeSync(StarAward)(rule))).toEqual(rule)
        const schema = starAward.facts(rule)
        expect(Schema.decodeUnknownSync(schema)(Schema.encodeSync(schema)(facts))).toEqual(facts)
      }),
    )
  })
})

describe("laws", () => {
  it("more points never lower an award", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 5000 }), ({ rule, facts }, more) => {
        const richer: AwardFacts = { ...facts, points: facts.points + more }
        return rateAward(richer, rule).value.stars >= rateAward(facts, rule).value.stars
      }),
    )
  })

  it("a veto leaves no stars", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts }) => {
        const vetoes = [{ cite, flag: "punished" }]
        return rateAward({ ...facts, punished: true }, { ...rule, vetoes }).value.stars === 0
      }),
    )
  })

  it("a grant never lowers an award", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts }) => {
        return rateAward(facts, rule).value.stars >= rateAward(facts, { ...rule, grants: [] }).value.stars
      }),
    )
  })

  it("between its breaks a fact changes no result", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.integer({ min: -2, max: 2 }), ({ rule, facts }, at, by) => {
        const breaks = Object.entries(starAward.breaks?.(rule) ?? {})
        const [name, numbers] = breaks[at % breaks.length] ?? ["points", []]
        const [one, other] = [Number(facts[name]), Math.max(0, Number(facts[name]) + by)]
        fc.pre(numbers.every((number) => one < number === other < number))
        expect(rateAward({ ...facts, [name]: other }, rule).value).toEqual(rateAward(facts, rule).value)
      }),
    )
  })

  it("without preconditions, grants, vetoes and holds an award is that of the star scheme", () => {
    fc.assert(
      fc.property(anyCase, ({ rule, facts }) => {
        const caps = rule.caps.filter((cap) => cap.kind !== "holdCap")
        const plain = { ...rule, preconditions: [], grants: [], caps, vetoes: [] }
        const scheme = { ...rule, kind: "starScheme", caps } as const
        expect(rateAward(facts, plain)).toEqual(rateStars(facts as StarFacts, scheme))
      }),
    )
  })
})
