import { Placement, type PlacementFacts, placement, placeWorker } from "@jiceng/compensation"
import { anyPlacement, anyWorkerFor } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const education = (grades: ReadonlyArray<number>, years: ReadonlyArray<number>) =>
  ["none", "college", "bachelor", "master"].map((name, index) => ({
    ...named(name),
    grades: grades[index],
    deemedYears: years[index],
  }))
const noYears = [0, 0, 0, 0]
// A grade for every three full years; +1, +2, +3 for education and for the certificate; two early promotions at most.
const written = {
  kind: "placement",
  cite: "xingqing-2018#三(四)3",
  posts: [
    { ...named("head"), lowest: 7, highest: 18 },
    { ...named("deputy"), lowest: 4, highest: 15 },
    { ...named("staff"), lowest: 1, highest: 12 },
  ],
  service: { everyYears: 3, counting: "completed" },
  education: education([0, 1, 2, 3], noYears),
  certificates: ["none", "assistant", "social", "senior"].map((name, grades) => ({ ...named(name), grades })),
  earlyAtMost: 2,
}
const decode = Schema.decodeUnknownSync(Placement)
const newcomer = {
  post: "staff",
  serviceMonths: 0,
  uncountedMonths: 0,
  education: "none",
  certificate: "none",
  earlyPromotions: 0,
}
const place = (facts: object, changes: object = {}) => {
  const rule = decode({ ...written, ...changes })
  return placeWorker(Schema.decodeUnknownSync(placement.facts(rule))({ ...newcomer, ...facts }), rule)
}

describe("placeWorker", () => {
  it.each([
    [{}, 1],
    [{ serviceMonths: 35 }, 1],
    [{ serviceMonths: 36 }, 2],
    [{ serviceMonths: 37 }, 2],
    [{ serviceMonths: 48, uncountedMonths: 12 }, 2],
    [{ serviceMonths: 48, uncountedMonths: 13 }, 1],
    [{ education: "college" }, 2],
    [{ education: "master" }, 4],
    [{ certificate: "assistant" }, 2],
    [{ certificate: "senior" }, 4],
    [{ earlyPromotions: 1 }, 2],
    [{ earlyPromotions: 3 }, 3],
    [{ serviceMonths: 72, education: "bachelor", certificate: "social", earlyPromotions: 1 }, 8],
    [{ post: "head" }, 7],
    [{ post: "deputy", serviceMonths: 72, education: "bachelor", certificate: "social" }, 10],
  ])("a worker with %o is placed in grade %i", (facts, grade) => {
    expect(place(facts).value.grade).toBe(grade)
  })

  it("ends at the highest grade of the post, and says so", () => {
    const { value, steps } = place({ serviceMonths: 396, education: "master", certificate: "senior" })
    expect(value).toEqual({ grade: 12, reached: 18 })
    expect(steps.at(-1)).toMatchObject({ _tag: "GradeHeld", reached: 18, highest: 12 })
  })

  it("years that have to be exceeded count from the month after", () => {
    const exceeded = { service: { everyYears: 3, counting: "exceeded" } }
    expect([0, 36, 37, 72, 73].map((serviceMonths) => place({ serviceMonths }, exceeded).value.grade)).toEqual([
      1, 1, 2, 2, 3,
    ])
  })

  it("education can be deemed years of service instead", () => {
    const deemed = { education: education(noYears, [0, 3, 5, 7]) }
    expect(["college", "bachelor", "master"].map((level) => place({ education: level }, deemed).value.grade)).toEqual([
      2, 2, 3,
    ])
    expect(place({ education: "bachelor", serviceMonths: 12 }, deemed).value.grade).toBe(3)
  })

  it("a worker's career from entry to grade 12 and on as head of the community", () => {
    const career = [
      { serviceMonths: 0, education: "college" },
      { serviceMonths: 36, education: "college", certificate: "assistant" },
      { serviceMonths: 108, education: "bachelor", certificate: "social" },
      { serviceMonths: 180, education: "bachelor", certificate: "social", earlyPromotions: 2 },
      { serviceMonths: 180, education: "bachelor", certificate: "social", earlyPromotions: 2, post: "head" },
    ]
    expect(career.map((facts) => place(facts).value.grade)).toEqual([2, 4, 8, 12, 18])
  })

  it("takes no more uncounted months than months of service", () => {
    const facts = { ...newcomer, serviceMonths: 11, uncountedMonths: 12 }
    expect(problemsOf(placement.facts(decode(written)), facts)).toMatchInlineSnapshot(`
      [
        "uncountedMonths: Expected no more than serviceMonths",
      ]
    `)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(placement.steps))
  })
})

describe("Placement", () => {
  it("takes levels that rise, each under a name of its own", () => {
    const wrong = { ...written, education: education([0, 2, 1, 3], [0, 0, 0, 0]) }
    const [none] = written.certificates
    const doubled = { ...written, certificates: [none, none] }
    expect([wrong, doubled].flatMap((data) => problemsOf(Placement, data))).toMatchInlineSnapshot(`
      [
        "education.2: Expected no less than for the level before",
        "certificates.1.name: Expected a name that no level before it has",
      ]
    `)
  })

  it("takes what is drawn for it", () => {
    fc.assert(fc.property(anyPlacement, (rule) => Schema.is(Placement)(rule)))
  })
})

const anyPlaced = anyPlacement.chain((rule) => fc.tuple(fc.constant(rule), anyWorkerFor(rule)))
const gradeOf = (facts: object, rule: Placement) => placeWorker(facts as PlacementFacts, rule).value.grade

/** The level after the named one; the last stays. */
const nextOf = (name: string, levels: ReadonlyArray<{ readonly name: string }>) =>
  levels[Math.min(levels.findIndex((level) => level.name === name) + 1, levels.length - 1)]?.name

describe("laws", () => {
  it("the grade never leaves the range of the post", () => {
    fc.assert(
      fc.property(anyPlaced, ([rule, facts]) => {
        const post = rule.posts.find(({ name }) => name === facts.post)
        const grade = gradeOf(facts, rule)
        return grade >= Number(post?.lowest) && grade <= Number(post?.highest)
      }),
    )
  })

  it("longer service never lowers the grade", () => {
    fc.assert(
      fc.property(anyPlaced, ([rule, facts]) => {
        return gradeOf(facts, rule) <= gradeOf({ ...facts, serviceMonths: facts.serviceMonths + 1 }, rule)
      }),
    )
  })

  it("months that do not count never raise the grade", () => {
    fc.assert(
      fc.property(anyPlaced, ([rule, facts]) => {
        return gradeOf({ ...facts, uncountedMonths: 0 }, rule) >= gradeOf(facts, rule)
      }),
    )
  })

  it("a higher education or certificate never lowers the grade", () => {
    fc.assert(
      fc.property(anyPlaced, ([rule, facts]) => {
        const education = nextOf(facts.education, rule.education)
        const certificate = nextOf(facts.certificate, rule.certificates)
        const grade = gradeOf(facts, rule)
        return grade <= gradeOf({ ...facts, education }, rule) && grade <= gradeOf({ ...facts, certificate }, rule)
      }),
    )
  })

  it("early promotions above the limit change nothing", () => {
    fc.assert(
      fc.property(anyPlaced, fc.nat({ max: 5 }), ([rule, facts], more) => {
        const atLimit = gradeOf({ ...facts, earlyPromotions: rule.earlyAtMost }, rule)
        expect(gradeOf({ ...facts, earlyPromotions: rule.earlyAtMost + more }, rule)).toBe(atLimit)
      }),
    )
  })
})
