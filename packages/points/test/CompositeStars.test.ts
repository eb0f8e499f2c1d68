import { tellStep } from "@jiceng/kernel"
import { anyNear, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { CompositeStars, compositeStars, rateComposite } from "@jiceng/points"
import { anyStarTable } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "our-district-2026#7"
const part = (name: string, zh: string, weight: number) => ({ name, title: { zh, en: name }, cite, weight })
const data = {
  kind: "compositeStars",
  cite,
  parts: [
    { ...part("party", "党建", 60), passMark: { cite: "our-district-2026#8", points: 60, atMost: 2 } },
    part("service", "服务", 40),
  ],
  table: [
    { from: 0, stars: 0 },
    { from: 60, stars: 1 },
    { from: 80, stars: 3 },
    { from: 96, stars: 5 },
  ],
}
const rule = Schema.decodeUnknownSync(CompositeStars)(data)
const rate = (facts: object) => rateComposite(Schema.decodeUnknownSync(compositeStars.facts(rule))(facts), rule)

describe("rateComposite", () => {
  it.each([
    [96, 96, { stars: 5, earnedStars: 5, total: 960_000 }],
    [95.99, 96, { stars: 3, earnedStars: 3, total: 959_940 }], // 95.994 is not 96
    [100, 90, { stars: 5, earnedStars: 5, total: 960_000 }],
    [66.67, 99.99, { stars: 1, earnedStars: 1, total: 799_980 }], // 79.998 is not 80
    [59.99, 100, { stars: 1, earnedStars: 1, total: 759_940 }],
    [0, 0, { stars: 0, earnedStars: 0, total: 0 }],
  ])("%f and %f points", (party, service, value) => {
    expect(rate({ party, service }).value).toEqual(value)
  })

  it("a part under its pass mark holds stars down, and every reason says why", () => {
    const [party, service] = data.parts
    const light = {
      ...data,
      parts: [
        { ...party, weight: 10 },
        { ...service, weight: 90 },
      ],
    }
    const decoded = Schema.decodeUnknownSync(CompositeStars)(light)
    const scores = Schema.decodeUnknownSync(compositeStars.facts(decoded))({ party: 59.99, service: 100 })
    const { value, steps } = rateComposite(scores, decoded)
    expect(value).toEqual({ stars: 2, earnedStars: 3, total: 959_990 })
    expect(steps.map((step) => tellStep(step, compositeStars.steps, {}, "zh"))).toEqual([
      "党建59.99分,占10%",
      "服务100分,占90%",
      "总评95.999分,达到80分一档,得3星",
      "党建59.99分,低于合格线60分:由3星限为至多2星",
    ])
  })

  it("every reason names only fields of its step", () => {
    fc.assert(reasonsNameOnlyFields(compositeStars.steps))
  })

  it("weights that do not sum to one hundred, and names that are taken, are refused", () => {
    const broken = { ...data, parts: [part("total", "总", 60), part("service", "服务", 30), part("service", "又", 5)] }
    expect(problemsOf(CompositeStars, broken)).toEqual([
      'parts.0.name: Expected a name used once, got "total"',
      'parts.2.name: Expected a name used once, got "service"',
      "parts: Expected weights that sum to 100, got 95",
    ])
  })
})

const anyComposite = fc
  .record({
    weights: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    table: anyStarTable,
    marks: fc.array(fc.record({ points: anyNear([6000], 0, 10_000), atMost: fc.integer({ min: 0, max: 10 }) }), {
      maxLength: 4,
    }),
  })
  .map(({ weights, table, marks }) => {
    const bounds = [0, ...weights.toSorted((one, other) => one - other), 100]
    const parts = bounds.slice(1).map((bound, at) => {
      const mark = marks[at]
      const own = part(`part${at}`, "项", bound - (bounds[at] ?? 0))
      return mark === undefined ? own : { ...own, passMark: { cite, ...mark } }
    })
    return { kind: "compositeStars", cite, parts, table } as unknown as CompositeStars
  })

const anyCase = anyComposite.chain((composite) =>
  fc.record({
    composite: fc.constant(composite),
    scores: fc.record(
      Object.fromEntries(
        composite.parts.map(({ name, passMark }) => [
          name,
          anyNear([passMark?.points ?? 6000, ...composite.table.map(({ from }) => from)], 0, 10_000),
        ]),
      ),
    ),
  }),
)

describe("laws", () => {
  it("a higher score of a part never lowers composite stars", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat({ max: 10_000 }), ({ composite, scores }, at, more) => {
        const name = composite.parts[at % composite.parts.length]?.name ?? ""
        const higher = { ...scores, [name]: Math.min(10_000, (scores[name] ?? 0) + more) }
        expect(rateComposite(higher, composite).value.stars).toBeGreaterThanOrEqual(
          rateComposite(scores, composite).value.stars,
        )
      }),
    )
  })

  it("a total lies between the lowest and the highest score", () => {
    fc.assert(
      fc.property(anyCase, ({ composite, scores }) => {
        const { total } = rateComposite(scores, composite).value
        const all = Object.values(scores)
        expect(total).toBeGreaterThanOrEqual(Math.min(...all) * 100)
        expect(total).toBeLessThanOrEqual(Math.max(...all) * 100)
      }),
    )
  })

  it("a pass mark binds below it and not at it", () => {
    fc.assert(
      fc.property(anyCase, ({ composite, scores }) => {
        const { value, steps } = rateComposite(scores, composite)
        const under = composite.parts.filter(({ name, passMark }) => Number(scores[name]) < (passMark?.points ?? 0))
        const held = under.flatMap(({ passMark }) => passMark?.atMost ?? [])
        expect(value.stars).toBe(Math.min(value.earnedStars, ...held))
        const binding = held.filter((atMost) => atMost < value.earnedStars)
        expect(steps.filter(({ _tag }) => _tag === "PartFailed")).toHaveLength(binding.length)
      }),
    )
  })

  it("the order of parts does not change composite stars", () => {
    fc.assert(
      fc.property(anyCase, ({ composite, scores }) => {
        const turned = { ...composite, parts: composite.parts.toReversed() } as unknown as CompositeStars
        expect(rateComposite(scores, turned).value).toEqual(rateComposite(scores, composite).value)
      }),
    )
  })
})
