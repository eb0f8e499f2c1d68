import { columnsOf, Score } from "@jiceng/kernel"
import { anyColumnValue } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  combinationsOf,
  type FactAxis,
  type Facts,
  factSpaceOf,
  stretchesBeside,
  tellingValues,
} from "../src/FactSpace.ts"
import { levelRating } from "../src/testing.ts"

const space = factSpaceOf(levelRating)

const axisOf = (name: string): FactAxis => {
  const axis = space.axes.find(({ column }) => column.name === name)
  if (axis === undefined) throw new Error(`no axis ${name}`)
  return axis
}

const valuesBeside = (name: string, known: Facts) =>
  stretchesBeside(axisOf(name), known, space)
    .list()
    .map(({ from, to }) => [from, to])

describe("factSpaceOf", () => {
  it("a number with breaks has stretches, unless a check is about it", () => {
    expect(axisOf("score").breaks).toEqual([6000, 8000])
    const breaks = { score: [6000], invited: [10], attended: [5] }
    expect(factSpaceOf({ ...levelRating, breaks }).axes.map((axis) => axis.breaks)).toEqual([
      undefined,
      [6000],
      undefined,
      undefined,
      undefined,
    ])
  })

  it("a check that does not say what it is about is about all facts", () => {
    const facts = levelRating.facts.pipe(Schema.check(Schema.makeFilter(() => true)))
    expect(factSpaceOf({ ...levelRating, facts }).axes.map((axis) => axis.breaks)).toEqual(Array(5).fill(undefined))
  })
})

describe("stretchesBeside", () => {
  it.each([
    [
      "score",
      {},
      [
        [0, 5999],
        [6000, 7999],
        [8000, 10_000],
      ],
    ],
    [
      "attended",
      { invited: 2 },
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "invited",
      { attended: 999 },
      [
        [999, 999],
        [1000, 1000],
      ],
    ],
    [
      "group",
      {},
      [
        ["north", "north"],
        ["south", "south"],
      ],
    ],
    [
      "exempt",
      {},
      [
        [false, false],
        [true, true],
      ],
    ],
  ])("%s beside %j", (name, known, expected) => {
    expect(valuesBeside(name, known)).toEqual(expected)
  })

  it("a fact that may be left out can also be null", () => {
    const words = { words: { zh: "得分", en: "score" } }
    const open = factSpaceOf({
      facts: Schema.Struct({ score: Schema.NullOr(Score).annotateKey(words) }),
      breaks: { score: [] },
    })
    const [axis] = open.axes
    expect(axis && stretchesBeside(axis, {}, open).list()).toEqual([
      { from: 0, to: 10_000 },
      { from: null, to: null },
    ])
  })
})

describe("tellingValues", () => {
  const telling = (name: string, known: Facts, own = space) => {
    const axis = own.axes.find(({ column }) => column.name === name)
    return axis === undefined ? [] : tellingValues(axis, known, own).list()
  }

  it("one value of each stretch tells what all of it gives", () => {
    expect(telling("score", {})).toEqual([0, 6000, 8000])
    expect(telling("attended", { invited: 2 })).toEqual([0, 1, 2])
    expect(telling("group", {})).toEqual(["north", "south"])
  })

  it("a steady number has the ends of its stretches, unless a check is about it", () => {
    const steady = factSpaceOf({ ...levelRating, steady: ["score", "attended", "exempt"] })
    expect(telling("score", {}, steady)).toEqual([0, 5999, 6000, 7999, 8000, 10_000])
    expect(telling("attended", { invited: 3 }, steady)).toEqual([0, 1, 2, 3])
    expect(telling("exempt", {}, steady)).toEqual([false, true])
  })
})

describe("combinationsOf", () => {
  it("every item is combined with every other, the last list changing fastest", () => {
    const combinations = [
      ...combinationsOf<string | number>([
        ["a", "b"],
        [1, 2],
      ]),
    ]
    expect(combinations.map((items) => items.join(""))).toEqual(["a1", "a2", "b1", "b2"])
    expect([...combinationsOf([])]).toEqual([[]])
    expect([...combinationsOf([["a"], []])]).toEqual([])
  })
})

describe("laws", () => {
  const columns = columnsOf(levelRating.facts)
  const takes = Schema.is(levelRating.facts)
  const anyFacts = fc.record(
    Object.fromEntries(columns.map((column) => [column.name, anyColumnValue(column)])),
  ) as fc.Arbitrary<Facts>
  const isBetween = (value: unknown, from: unknown, to: unknown) =>
    typeof value === "number" ? Number(from) <= value && value <= Number(to) : value === from

  it("what the schema takes lies in the space, and nothing else does", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const lies = space.axes.every((axis) => {
          const { [axis.column.name]: value, ...known } = facts
          return stretchesBeside(axis, known, space)
            .list()
            .some(({ from, to }) => isBetween(value, from, to))
        })
        expect(space.isAllowed(facts)).toBe(takes(facts))
        expect(lies).toBe(takes(facts))
      }),
    )
  })

  it("one value of a stretch is allowed exactly when all of it is", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), fc.constantFrom(...space.axes), (facts, place, axis) => {
        const { [axis.column.name]: _, ...known } = facts
        const stretches = stretchesBeside(axis, known, space).list()
        const stretch = stretches[place % Math.max(stretches.length, 1)]
        if (stretch === undefined) return
        const isAllowed = (value: unknown) => takes({ ...known, [axis.column.name]: value })
        expect(isAllowed(stretch.from)).toBe(isAllowed(stretch.to))
      }),
    )
  })
})
