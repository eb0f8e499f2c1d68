import { citesOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { earnStars, rateStars, StarScheme, starFactsOf, starScheme } from "@jiceng/points"
import { anyStarFacts, anyStarScheme, capsNeverRaiseStars, morePointsNeverLowerStars } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const cite = "yongning-2020#29"
const checkInRate = {
  cite,
  name: "checkInRate",
  title: words("报到率", "check-in rate"),
  part: "checkedIn",
  whole: "members",
}
const unitKind = {
  name: "unitKind",
  title: words("单位类别", "kind of unit"),
  options: { organ: words("机关", "organ"), enterprise: words("企业", "enterprise") },
}
const rateCap = {
  kind: "rateCap",
  cite,
  label: "unitKind",
  oneOf: ["organ"],
  rate: "checkInRate",
  below: 90,
  atMost: 2,
}
const members = { name: "members", title: words("党员总数", "members"), least: 1, most: 1_000_000 }
const checkedIn = { name: "checkedIn", title: words("报到党员数", "members who checked in"), least: 0, most: 1_000_000 }
const written = {
  kind: "starScheme",
  cite: "yongning-2020#13",
  subject: { labels: [unitKind], counts: [members, checkedIn], rates: [checkInRate] },
  table: [
    { from: 0, stars: 0 },
    { from: 60, stars: 1 },
    { from: 80, stars: 3 },
    { from: 96, stars: 5 },
  ],
  caps: [rateCap],
}
const scheme = Schema.decodeUnknownSync(StarScheme)(written)
const outcomeFor = (facts: unknown) => rateStars(Schema.decodeUnknownSync(starFactsOf(scheme.subject))(facts), scheme)

describe("rateStars", () => {
  it.each([
    ["organ", 96, 27, 30, { stars: 5, earnedStars: 5, checkInRate: 9000 }],
    ["organ", 96, 26, 29, { stars: 2, earnedStars: 5, checkInRate: 8965 }],
    ["organ", 79.99, 0, 30, { stars: 1, earnedStars: 1, checkInRate: 0 }],
    ["organ", 96, 899_999, 1_000_000, { stars: 2, earnedStars: 5, checkInRate: 8999 }],
    ["enterprise", 95.99, 0, 1, { stars: 3, earnedStars: 3, checkInRate: 0 }],
  ])("an %s with %f points and %i of %i checked in", (kind, points, part, whole, value) => {
    expect(outcomeFor({ unitKind: kind, points, members: whole, checkedIn: part }).value).toEqual(value)
  })

  it("steps come in the order in which the parts of a scheme apply", () => {
    const outcome = outcomeFor({ unitKind: "organ", points: 96, members: 29, checkedIn: 26 })
    expect(outcome.steps.map(({ _tag }) => _tag)).toEqual(["StarsEarned", "StarsCappedByRate", "RateRounded"])
    expect(citesOf(outcome)).toEqual(["yongning-2020#13", "yongning-2020#29"])
    const tell = (language: "zh" | "en") =>
      outcome.steps.map((step) => tellStep(step, starScheme.steps, { checkInRate: checkInRate.title }, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "积分96分,达到96分一档,得5星",
        "报到率26/29(约89.65%),低于90%:由5星限为至多2星",
        "报到率26/29,即89.65%(保留两位小数,尾数舍去)",
        "96 points reach the band from 96: 5 stars",
        "check-in rate 26/29 (about 89.65 %) is below 90 %: 5 stars are held to at most 2",
        "check-in rate 26/29 is 89.65 %, rounded down to two decimals",
      ]
    `)
  })
})

describe("StarScheme", () => {
  const subjectOf = (subject: object) => ({ ...written, caps: [], subject: { ...written.subject, ...subject } })

  it.each([
    [
      "one name for a label, a count and a rate",
      subjectOf({
        labels: [{ ...unitKind, name: "members" }],
        rates: [{ ...checkInRate, name: "members" }],
      }),
      [
        'subject.counts.0.name: Expected a name used once, got "members"',
        'subject.rates.0.name: Expected a name used once, got "members"',
      ],
    ],
    [
      "names that every result has",
      subjectOf({
        labels: [{ ...unitKind, name: "stars" }],
        counts: [members, checkedIn, { ...members, name: "points" }, { ...members, name: "earnedStars" }],
      }),
      [
        'subject.labels.0.name: Expected a name used once, got "stars"',
        'subject.counts.2.name: Expected a name used once, got "points"',
        'subject.counts.3.name: Expected a name used once, got "earnedStars"',
      ],
    ],
    [
      "bounds of a count that are upside down",
      subjectOf({ counts: [{ ...members, least: 5, most: 4 }, checkedIn] }),
      ["subject.counts.0.most: Expected no less than `least`"],
    ],
    [
      "a rate of counts that are not there",
      subjectOf({ counts: [] }),
      [
        'subject.rates.0.part: Expected the name of a count, got "checkedIn"',
        'subject.rates.0.whole: Expected the name of a count of at least 1, got "members"',
      ],
    ],
    [
      "a whole that can be zero",
      subjectOf({ counts: [{ ...members, least: 0 }, checkedIn] }),
      ['subject.rates.0.whole: Expected the name of a count of at least 1, got "members"'],
    ],
    [
      "caps that name what is not there",
      {
        ...written,
        caps: [
          { kind: "countCap", cite, count: "checkIns", below: 7, atMost: 7 },
          { ...rateCap, label: "level", rate: "rate" },
        ],
      },
      [
        'caps.0.count: Expected the name of a count, got "checkIns"',
        'caps.1.label: Expected the name of a label, got "level"',
        'caps.1.rate: Expected the name of a rate, got "rate"',
      ],
    ],
    [
      "caps that name what every object inherits",
      {
        ...written,
        caps: [
          { kind: "countCap", cite, count: "constructor", below: 7, atMost: 7 },
          { ...rateCap, oneOf: ["organ", "constructor", "toString"], rate: "valueOf" },
        ],
      },
      [
        'caps.0.count: Expected the name of a count, got "constructor"',
        'caps.1.oneOf.1: Expected an option of unitKind, got "constructor"',
        'caps.1.oneOf.2: Expected an option of unitKind, got "toString"',
        'caps.1.rate: Expected the name of a rate, got "valueOf"',
      ],
    ],
    [
      "faults of several parts, all told at once",
      { ...written, cite: "13", table: [{ from: 5, stars: 11 }], caps: [{ ...rateCap, atMost: -1 }] },
      [
        "cite: Expected a cite written source#clause",
        "table.0.stars: Expected a whole number from 0 to 10",
        "caps.0.atMost: Expected a whole number from 0 to 10",
      ],
    ],
    ["no caps", { ...written, caps: undefined }, ["caps: Expected array"]],
  ])("%s: refused", (_, data, problems) => {
    expect(problemsOf(StarScheme, data)).toEqual(problems)
  })

  it("a scheme without labels, counts, rates and caps is a scheme", () => {
    const bare = { ...written, subject: { labels: [], counts: [], rates: [] }, caps: [] }
    expect(problemsOf(StarScheme, bare)).toEqual([])
  })
})

describe("laws", () => {
  const anyScheme = anyStarScheme(fc.constant(cite))
  const anyRated = anyScheme.chain((drawn) => fc.tuple(fc.constant(drawn), anyStarFacts(drawn)))

  it("more points never lower stars", () => {
    fc.assert(fc.property(anyScheme, (drawn) => fc.assert(morePointsNeverLowerStars(drawn), { numRuns: 20 })))
  })

  it("stars are never above those that the points earned", () => {
    fc.assert(fc.property(anyScheme, (drawn) => fc.assert(capsNeverRaiseStars(drawn), { numRuns: 20 })))
  })

  it("without a cap that binds, stars are those that the points earned", () => {
    fc.assert(
      fc.property(anyRated, ([drawn, facts]) => {
        const { value, steps } = rateStars(facts, drawn)
        const isHeld = steps.some(({ _tag }) => _tag === "StarsCappedByCount" || _tag === "StarsCappedByRate")
        expect(value.stars < value.earnedStars).toBe(isHeld)
        expect(rateStars(facts, { ...drawn, caps: [] }).value.stars).toBe(
          earnStars(facts.points, drawn.table, drawn.cite).value,
        )
      }),
    )
  })

  it("the same facts, written in any order, give the same outcome", () => {
    fc.assert(
      fc.property(anyRated, ([drawn, facts]) => {
        const reversed = Object.fromEntries(Object.entries(facts).toReversed()) as typeof facts
        const outcome = rateStars(Object.freeze(facts), drawn)
        expect(rateStars(Object.freeze(reversed), drawn)).toEqual(outcome)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(starScheme.steps))
  })

  it("its generators make schemes and facts that decode, and results that encode", () => {
    const anyRated = anyStarScheme(fc.constant(cite)).chain((drawn) =>
      fc.tuple(fc.constant(drawn), anyStarFacts(drawn)),
    )
    fc.assert(
      fc.property(anyRated, ([drawn, facts]) => {
        expect(problemsOf(StarScheme, Schema.encodeSync(StarScheme)(drawn))).toEqual([])
        const encoded = Schema.encodeUnknownSync(starFactsOf(drawn.subject))(facts)
        expect(problemsOf(starFactsOf(drawn.subject), encoded)).toEqual([])
        Schema.encodeUnknownSync(starScheme.result(drawn))(rateStars(facts, drawn).value)
      }),
      { numRuns: 300 },
    )
  })
})
