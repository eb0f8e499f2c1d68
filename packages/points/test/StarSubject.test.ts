import { columnsOf } from "@jiceng/kernel"
import { anyNear, problemsOf } from "@jiceng/kernel/testing"
import { countOf, LabelFact, ratioOf, StarSubject, starFactsOf } from "@jiceng/points"
import { anyStarSubject } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = (zh: string, en: string) => ({ zh, en })
const rate = {
  cite: "yongning-2020#29",
  name: "checkInRate",
  title: words("报到率", "check-in rate"),
  part: "checkedIn",
  whole: "members",
}
const unit = Schema.decodeUnknownSync(StarSubject)({
  labels: [
    {
      name: "unitKind",
      title: words("单位类别", "kind of unit"),
      options: { organ: words("机关", "organ"), enterprise: words("企业", "enterprise") },
    },
  ],
  counts: [
    { name: "members", title: words("党员总数", "members"), least: 1, most: 1_000_000 },
    { name: "checkedIn", title: words("报到党员数", "members who checked in"), least: 0, most: 1_000_000 },
  ],
  rates: [rate],
})
const facts = starFactsOf(unit)
const sound = { unitKind: "organ", points: 85.5, members: 30, checkedIn: 27 }

describe("starFactsOf", () => {
  it("facts are the labels, the points and the counts, in this order", () => {
    expect(columnsOf(facts).map(({ name }) => name)).toEqual(["unitKind", "points", "members", "checkedIn"])
  })

  it("facts are decoded, from numbers and from the cells of a table", () => {
    const held = { unitKind: "organ", points: 8550, members: 30, checkedIn: 27 }
    expect(Schema.decodeUnknownSync(facts)(sound)).toEqual(held)
    expect(Schema.decodeUnknownSync(facts)({ ...sound, points: "85.50", members: "30", checkedIn: "27" })).toEqual(held)
  })

  it.each([
    ["no members", { ...sound, members: 0 }, ["members: Expected a whole number from 1 to 1000000"]],
    ["more checked in than there are", { ...sound, checkedIn: 31 }, ["checkedIn: Expected no more than members"]],
    ["an unknown kind of unit", { ...sound, unitKind: "school" }, ['unitKind: Expected "organ" | "enterprise"']],
    [
      "the title of a kind instead of its name",
      { ...sound, unitKind: "机关" },
      ['unitKind: Expected "organ" | "enterprise"'],
    ],
    [
      "a score above 100",
      { ...sound, points: 100.01 },
      ["points: Expected a number from 0 to 100 with at most two decimals"],
    ],
    ["another fact", { ...sound, stars: 5 }, ["stars: Expected no excess property"]],
    [
      "no facts at all",
      {},
      ["unitKind: Missing key", "points: Missing key", "members: Missing key", "checkedIn: Missing key"],
    ],
    [
      "blank cells, which are never zero",
      { unitKind: "", points: "", members: "", checkedIn: "" },
      [
        'unitKind: Expected "organ" | "enterprise"',
        "points: Expected a number from 0 to 100 with at most two decimals",
        "members: Expected a whole number from 1 to 1000000",
        "checkedIn: Expected a whole number from 0 to 1000000",
      ],
    ],
  ])("%s: refused", (_, data, problems) => {
    expect(problemsOf(facts, data)).toEqual(problems)
  })

  it("parts of several rates that are too large are all told at once", () => {
    const both = Schema.decodeUnknownSync(StarSubject)({
      labels: [],
      counts: ["members", "checkedIn", "retired"].map((name) => ({
        name,
        title: words(name, name),
        least: 1,
        most: 50,
      })),
      rates: [rate, { ...rate, name: "retiredRate", part: "retired" }],
    })
    expect(problemsOf(starFactsOf(both), { points: 60, members: 5, checkedIn: 6, retired: 7 })).toEqual([
      "checkedIn: Expected no more than members",
      "retired: Expected no more than members",
    ])
  })

  it("a count with a name that every object inherits is still missing when it is missing", () => {
    const inherited = Schema.decodeUnknownSync(StarSubject)({
      labels: [],
      counts: [{ name: "constructor", title: words("次数", "times"), least: 0, most: 9 }],
      rates: [],
    })
    expect(problemsOf(starFactsOf(inherited), { points: 60 })).toEqual([
      "constructor: Expected a whole number from 0 to 9",
    ])
    expect(
      countOf(Schema.decodeUnknownSync(starFactsOf(inherited))({ points: 60, constructor: 3 }), "constructor"),
    ).toBe(3)
  })
})

describe("ratioOf", () => {
  it("a rate is its part and its whole", () => {
    const decoded = Schema.decodeUnknownSync(facts)(sound)
    expect(unit.rates.map((one) => ratioOf(decoded, one))).toEqual([{ part: 27, whole: 30 }])
  })
})

describe("LabelFact", () => {
  it("a label without options is refused, for no subject could have it", () => {
    const label = { name: "unitKind", title: words("单位类别", "kind of unit"), options: {} }
    expect(problemsOf(LabelFact, label)).toEqual(["options: Expected at least one option"])
  })
})

describe("laws", () => {
  it("facts decode exactly when every part is no larger than its whole", () => {
    const anyUnfitted = anyStarSubject(fc.constant("yongning-2020#29")).chain((subject) =>
      fc.record({
        subject: fc.constant(subject),
        points: fc.integer({ min: 0, max: 100 }),
        labels: fc.record(
          Object.fromEntries(
            subject.labels.map(({ name, options }) => [name, fc.constantFrom(...Object.keys(options))]),
          ),
        ),
        counts: fc.record(
          Object.fromEntries(subject.counts.map(({ name, least, most }) => [name, anyNear([5, 6], least, most)])),
        ),
      }),
    )
    fc.assert(
      fc.property(anyUnfitted, ({ subject, points, labels, counts }) => {
        const tooLarge = subject.rates.filter(({ part, whole }) => Number(counts[part]) > Number(counts[whole]))
        const problems = problemsOf(starFactsOf(subject), { points, ...labels, ...counts })
        expect(problems).toEqual(tooLarge.map(({ part, whole }) => `${part}: Expected no more than ${whole}`))
      }),
      { numRuns: 300 },
    )
  })
})

describe("the generator of subjects", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anyStarSubject(fc.constant("yongning-2020#29")), (subject) => {
        expect(problemsOf(StarSubject, subject)).toEqual([])
      }),
    )
  })
})
