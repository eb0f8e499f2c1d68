import type { Cite } from "@jiceng/kernel"
import { reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import {
  type ItemPoints,
  PointsCatalogue,
  type PointsFacts,
  type PointsSum,
  pointsCatalogue,
  ratePoints,
} from "@jiceng/points"
import { anyPointsCatalogue } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cite, title, written } from "./catalogue.ts"

const lecture = { kind: "fixed", name: "lecture", points: 2 }
const classes = [
  { name: "ordinary", title, cite, standing: "graded" },
  { name: "probationary", title, cite, standing: "ungraded" },
  { name: "ill", title, cite, standing: "exempt" },
]
const catalogueOf = (more: object, items: ReadonlyArray<object> = [lecture]) =>
  Schema.decodeUnknownSync(PointsCatalogue)(written(items as never, more as never))
const rate = (facts: object, catalogue: PointsCatalogue) =>
  ratePoints(Schema.decodeUnknownSync(pointsCatalogue.facts(catalogue))(facts), catalogue)

describe("ratePoints", () => {
  const base = { opening: { kind: "openingPoints", cite, points: 60 }, floor: { cite, points: 0 } }

  it.each([
    [20, 80],
    [-59.99, 0.01],
    [-60, 0],
    [-60.01, 0],
    [100, 160],
  ])("base 60 and %f come to %f, with a floor of 0 and no ceiling", (study, points) => {
    expect(rate({ study }, catalogueOf(base)).value["points"]).toBe(Math.round(points * 100))
  })

  it.each([
    [99.99, 99.99],
    [100, 100],
    [100.01, 100],
  ])("%f points under a ceiling of 100 are %f", (study, points) => {
    expect(rate({ study }, catalogueOf({ ceiling: { cite, points: 100 } })).value["points"]).toBe(
      Math.round(points * 100),
    )
  })

  it.each([
    [-0.01, ["PointsOpened", "PointsFloored", "PointsSummed"]],
    [0, ["PointsOpened", "PointsSummed"]],
    [100, ["PointsOpened", "PointsSummed"]],
    [100.01, ["PointsOpened", "PointsCeiled", "PointsSummed"]],
  ])("%f points between 0 and 100 have the steps %j", (study, steps) => {
    const bounded = catalogueOf({ floor: { cite, points: 0 }, ceiling: { cite, points: 100 } })
    expect(rate({ study }, bounded).steps.map(({ _tag }) => _tag)).toEqual(steps)
  })

  it.each([
    ["down", 33.33, 6.66],
    ["up", 33.33, 6.67],
    ["down", -33.33, -6.66],
  ])("a fifth of last period's points, rounded %s, of %f is %f", (rounding, lastPoints, points) => {
    const opening = { kind: "carriedShare", cite, share: 20, rounding }
    expect(rate({ lastPoints, study: 0 }, catalogueOf({ opening })).value["points"]).toBe(Math.round(points * 100))
  })

  it.each([
    ["ordinary", 500, "graded"],
    ["probationary", 500, "ungraded"],
    ["ill", null, "exempt"],
  ])("an %s member has %s points and is %s", (memberClass, points, standing) => {
    expect(rate({ memberClass, study: 5 }, catalogueOf({ classes })).value).toEqual({ points, study: points, standing })
  })

  it.each([
    [69.99, false, "BenchmarkMissed"],
    [70, true, "BenchmarkReached"],
    [120, true, "BenchmarkReached"],
  ])("%f points reach a benchmark of 70: %s", (study, reached, step) => {
    const { value, steps } = rate({ study }, catalogueOf({ benchmark: { cite, points: 70 } }))
    expect(value).toEqual({ points: Math.round(study * 100), study: Math.round(study * 100), reached })
    expect(steps.at(-1)?._tag).toBe(step)
  })

  it("whoever is exempt neither reaches a benchmark nor misses it", () => {
    const catalogue = catalogueOf({ classes, benchmark: { cite, points: 0 } })
    expect(rate({ memberClass: "ill", study: 5 }, catalogue).value["reached"]).toBeNull()
  })

  it("every reason names only fields of its step", () => {
    fc.assert(reasonsNameOnlyFields(pointsCatalogue.steps))
  })

  it("a class that the catalogue does not name, or none, is refused", () => {
    const decode = Schema.decodeUnknownResult(pointsCatalogue.facts(catalogueOf({ classes })))
    expect([decode({ study: 5 })._tag, decode({ study: 5, memberClass: "retired" })._tag]).toEqual([
      "Failure",
      "Failure",
    ])
  })

  it("facts and results have the columns that the catalogue asks for", () => {
    const catalogue = catalogueOf({ classes }, [lecture, { kind: "hold", name: "warning", atMost: 2 }])
    const { value } = rate({ memberClass: "ill", study: 5, starsAtMost: 2 }, catalogue)
    expect(Schema.encodeSync(pointsCatalogue.result(catalogue))(value)).toEqual({
      points: null,
      study: null,
      standing: "exempt",
      starsAtMost: 2,
    })
  })
})

const anyCase = anyPointsCatalogue(cite as Cite).chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    facts: fc.record({
      study: fc.integer({ min: -3000, max: 3000 }),
      service: fc.integer({ min: -3000, max: 3000 }),
      checkIns: fc.nat({ max: 9 }),
      days: fc.nat({ max: 9 }),
      zeroed: fc.boolean(),
      starsAtMost: fc.nat({ max: 10 }),
    }),
  }),
)

const pointsOf = (facts: PointsFacts, catalogue: PointsCatalogue) =>
  ratePoints(facts, catalogue).value.points as PointsSum

describe("laws", () => {
  it("points stay within floor and ceiling", () => {
    fc.assert(
      fc.property(anyCase, ({ catalogue, facts }) => {
        const points = pointsOf(facts, catalogue)
        return points >= (catalogue.floor?.points ?? -Infinity) && points <= (catalogue.ceiling?.points ?? Infinity)
      }),
    )
  })

  it("a benchmark is reached at its points and not below", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -1, max: 1 }), ({ catalogue, facts }, above) => {
        const points = pointsOf(facts, catalogue)
        const benchmark = { cite: cite as Cite, points: (points + above) as ItemPoints }
        expect(ratePoints(facts, { ...catalogue, benchmark }).value["reached"]).toBe(above <= 0)
      }),
    )
  })

  it("more points of a component never lower the points", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 500 }), ({ catalogue, facts }, more) => {
        return pointsOf({ ...facts, study: facts.study + more }, catalogue) >= pointsOf(facts, catalogue)
      }),
    )
  })

  it("an exempt member has no points", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), (study) => {
        return ratePoints({ memberClass: "ill", study }, catalogueOf({ classes })).value.points === null
      }),
    )
  })

  it("a period that is set to zero has the same points as one without any", () => {
    fc.assert(
      fc.property(anyCase, ({ catalogue, facts }) => {
        const bare = {
          ...catalogue,
          opening: { ...catalogue.opening, kind: "openingPoints", points: 0 },
        } as PointsCatalogue
        const none = pointsOf({ ...facts, study: 0, service: 0, zeroed: false }, bare)
        return pointsOf({ ...facts, zeroed: true }, catalogue) === none
      }),
    )
  })
})
