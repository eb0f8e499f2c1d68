import { type Count, type Percent, type Stars, tellStep } from "@jiceng/kernel"
import { anyStars, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { capStars, StarCap, type StarFacts, StarSubject, StarsCappedByCount, StarsCappedByRate } from "@jiceng/points"
import { anyStarFacts, anyStarScheme, orderOfCapsDoesNotChangeStars } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const title = { zh: "名", en: "name" }
const cite = "yongning-2020#29"
const subject = Schema.decodeUnknownSync(StarSubject)({
  labels: [{ name: "unitKind", title, options: { organ: title, enterprise: title } }],
  counts: [
    { name: "checkIns", title, least: 0, most: 366 },
    { name: "members", title, least: 1, most: 1_000_000_000 },
    { name: "checkedIn", title, least: 0, most: 1_000_000_000 },
  ],
  rates: [{ cite, name: "checkInRate", title, part: "checkedIn", whole: "members" }],
})
const countCap = { kind: "countCap", cite, count: "checkIns", below: 7, atMost: 7 }
const rateCap = {
  kind: "rateCap",
  cite,
  label: "unitKind",
  oneOf: ["organ"],
  rate: "checkInRate",
  below: 90,
  atMost: 2,
}
const capsOf = (...caps: ReadonlyArray<unknown>) => Schema.decodeUnknownSync(Schema.Array(StarCap))(caps)
const stars = (number: number) => number as Stars

describe("capStars", () => {
  const factsWith = (some: Readonly<Record<string, number | string>>) =>
    ({ points: 9000, unitKind: "organ", checkIns: 7, members: 30, checkedIn: 30, ...some }) as unknown as StarFacts

  it.each([
    [10, 0, 7],
    [10, 6, 7],
    [10, 7, 10],
    [10, 8, 10],
    [8, 6, 7],
    [7, 6, 7],
    [6, 0, 6],
  ])("%i stars with %i check-ins become %i, where under 7 allow 7", (earned, checkIns, capped) => {
    const { value, steps } = capStars(stars(earned), factsWith({ checkIns }), { subject, caps: capsOf(countCap) })
    expect(value).toBe(capped)
    expect(steps).toHaveLength(capped < earned ? 1 : 0)
  })

  it.each([
    ["organ", 26, 29, 2],
    ["organ", 27, 30, 5],
    ["organ", 9, 10, 5],
    ["organ", 899_999, 1_000_000, 2],
    ["organ", 899_999_999, 1_000_000_000, 2],
    ["organ", 900_000_000, 1_000_000_000, 5],
    ["organ", 0, 1, 2],
    ["organ", 1, 1, 5],
    ["enterprise", 0, 30, 5],
  ])(
    "%s, %i of %i checked in: %i of 5 stars, where organs under 90 %% keep 2",
    (unitKind, checkedIn, members, capped) => {
      const facts = factsWith({ unitKind, checkedIn, members })
      expect(capStars(stars(5), facts, { subject, caps: capsOf(rateCap) }).value).toBe(capped)
    },
  )

  it("of several caps the lowest wins, and each that holds stars down is a step", () => {
    const caps = capsOf(rateCap, countCap, { ...countCap, atMost: 1 }, { ...countCap, atMost: 9 })
    const outcome = capStars(stars(9), factsWith({ checkIns: 6, checkedIn: 26, members: 29 }), { subject, caps })
    expect(outcome).toMatchInlineSnapshot(`
      {
        "steps": [
          {
            "_tag": "StarsCappedByRate",
            "atMost": 2,
            "below": 9000,
            "cite": "yongning-2020#29",
            "earned": 9,
            "part": 26,
            "rate": "checkInRate",
            "rounded": 8965,
            "whole": 29,
          },
          {
            "_tag": "StarsCappedByCount",
            "atMost": 7,
            "below": 7,
            "cite": "yongning-2020#29",
            "count": "checkIns",
            "counted": 6,
            "earned": 9,
          },
          {
            "_tag": "StarsCappedByCount",
            "atMost": 1,
            "below": 7,
            "cite": "yongning-2020#29",
            "count": "checkIns",
            "counted": 6,
            "earned": 9,
          },
        ],
        "value": 1,
      }
    `)
    const schemas = { StarsCappedByCount, StarsCappedByRate }
    const titles = { checkIns: { zh: "报到次数", en: "check-ins" }, checkInRate: { zh: "报到率", en: "check-in rate" } }
    const tell = (language: "zh" | "en") =>
      outcome.steps.slice(0, 2).map((step) => tellStep(step, schemas, titles, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "报到率26/29(约89.65%),低于90%:由9星限为至多2星",
        "报到次数为6,少于7:由9星限为至多7星",
        "check-in rate 26/29 (about 89.65 %) is below 90 %: 9 stars are held to at most 2",
        "check-ins are 6, under 7: 9 stars are held to at most 7",
      ]
    `)
  })
})

describe("StarCap", () => {
  it.each([
    ["another kind", { ...countCap, kind: "cap" }, [": Expected a cap of kind countCap or rateCap"]],
    ["no kind", { ...countCap, kind: undefined }, [": Expected a cap of kind countCap or rateCap"]],
    ["a rate for nobody", { ...rateCap, oneOf: [] }, ["oneOf.0: Missing key"]],
    [
      "a rate in percent signs",
      { ...rateCap, below: "90%" },
      ["below: Expected a number from 0 to 100 with at most two decimals"],
    ],
    ["half a star", { ...countCap, atMost: 7.5 }, ["atMost: Expected a whole number from 0 to 10"]],
    ["fields of the other kind", { ...countCap, rate: "checkInRate" }, ["rate: Expected no excess property"]],
    ["a missing bound", { ...countCap, below: undefined }, ["below: Expected a whole number from 0 to 1000000000"]],
  ])("%s: refused", (_, data, problems) => {
    expect(problemsOf(StarCap, data)).toEqual(problems)
  })
})

describe("laws", () => {
  const anyScheme = anyStarScheme(fc.constant(cite))
  const anyRated = anyScheme.chain((scheme) => fc.tuple(fc.constant(scheme), anyStarFacts(scheme), anyStars))

  it("a cap never raises stars", () => {
    fc.assert(
      fc.property(anyRated, ([scheme, facts, earned]) => {
        const { value, steps } = capStars(earned, facts, scheme)
        expect(value).toBeLessThanOrEqual(earned)
        expect(value).toBe(Math.min(earned, ...steps.map(({ atMost }) => atMost)))
      }),
    )
  })

  it("the order of caps does not change the stars", () => {
    fc.assert(fc.property(anyScheme, (scheme) => fc.assert(orderOfCapsDoesNotChangeStars(scheme), { numRuns: 20 })))
  })

  it("a cap binds below its threshold and not at it", () => {
    const anyCase = fc.record({
      below: fc.integer({ min: 1, max: 366 }),
      percent: fc.integer({ min: 1, max: 10_000 }),
      members: fc.integer({ min: 1, max: 1_000_000_000 }),
      atMost: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(anyCase, ({ below, percent, members, atMost }) => {
        const enough = Number((BigInt(percent) * BigInt(members) + 9999n) / 10_000n)
        const caps: ReadonlyArray<StarCap> = [
          { kind: "countCap", cite, count: "checkIns", below: below as Count, atMost: stars(atMost) },
          {
            kind: "rateCap",
            cite,
            label: "unitKind",
            oneOf: ["organ"],
            rate: "checkInRate",
            below: percent as Percent,
            atMost: stars(atMost),
          },
        ]
        const starsWith = (checkIns: number, checkedIn: number) => {
          const facts = { points: 0, unitKind: "organ", checkIns, members, checkedIn } as unknown as StarFacts
          return caps.map((cap) => capStars(stars(10), facts, { subject, caps: [cap] }).value)
        }
        expect(starsWith(below, enough)).toEqual([10, 10])
        expect(starsWith(below - 1, enough - 1)).toEqual([atMost, atMost])
      }),
    )
  })

  it("where only counts cap, larger counts never lower stars", () => {
    fc.assert(
      fc.property(anyRated, fc.nat({ max: 10 }), ([scheme, facts, earned], extra) => {
        const caps = scheme.caps.filter(({ kind }) => kind === "countCap")
        const counts = scheme.subject.counts.map(({ name }) => [name, Number(facts[name]) + extra] as const)
        const more: StarFacts = { ...facts, ...Object.fromEntries(counts) }
        const [less, larger] = [facts, more].map((some) => capStars(earned, some, { ...scheme, caps }).value)
        expect(less).toBeLessThanOrEqual(larger as number)
      }),
    )
  })

  it("where only rates cap, a larger part never lowers stars", () => {
    const anyCap = fc.record({ below: fc.integer({ min: 0, max: 100 }), atMost: fc.integer({ min: 0, max: 10 }) })
    const anyParts = fc
      .integer({ min: 1, max: 200 })
      .chain((members) => fc.tuple(fc.constant(members), fc.nat({ max: members }), fc.nat({ max: members })))
    fc.assert(
      fc.property(
        fc.array(anyCap, { minLength: 1, maxLength: 4 }),
        anyParts,
        anyStars,
        (drawn, [members, one, other], earned) => {
          const caps = capsOf(...drawn.map((some) => ({ ...rateCap, ...some })))
          const [fewer, more] = [Math.min(one, other), Math.max(one, other)].map((checkedIn) => {
            const facts = { points: 0, unitKind: "organ", checkIns: 0, members, checkedIn } as unknown as StarFacts
            return capStars(earned, facts, { subject, caps }).value
          })
          expect(fewer).toBeLessThanOrEqual(more as number)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe("the steps", () => {
  it("their reasons name only their fields", () => {
    fc.assert(reasonsNameOnlyFields({ StarsCappedByCount, StarsCappedByRate }))
  })
})
