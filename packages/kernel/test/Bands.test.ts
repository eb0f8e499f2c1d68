import { type Band, bandsOf, Count, disputedStretches, findBand, Points } from "@jiceng/kernel"
import {
  anyBands,
  anyBounds,
  anyNear,
  everyNumberLiesInOneBand,
  largerNumbersNeverLieLower,
  problemsOf,
} from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const posts = [
  { from: 0, posts: 5 },
  { from: 3001, posts: 7 },
  { from: 5001, posts: 9 },
] as const

describe("findBand", () => {
  it.each([
    [0, 5],
    [3000, 5],
    [3001, 7],
    [3002, 7],
    [5000, 7],
    [5001, 9],
    [1_000_000_000, 9],
  ])("%i households lie in the band of %i posts", (households, expected) => {
    expect(findBand(households, posts).posts).toBe(expected)
  })

  it("a table of one band holds everything", () => {
    expect(findBand(7, [{ from: 0 }])).toEqual({ from: 0 })
  })
})

describe("bandsOf", () => {
  const bands = bandsOf(Schema.Struct({ from: Points }))
  const tableFrom = (...bounds: ReadonlyArray<unknown>) => bounds.map((from) => ({ from }))

  it("bounds that rise from 0 are a table", () => {
    expect(Schema.decodeUnknownSync(bands)(tableFrom(0, 60, 70.5))).toEqual(tableFrom(0, 6000, 7050))
  })

  it.each([
    ["no rows", [], ["0: Missing key"]],
    ["a first bound above 0", tableFrom(1, 2), ["0.from: Expected the first lower bound to be 0"]],
    ["a first bound below 0", tableFrom(-1, 2), ["0.from: Expected the first lower bound to be 0"]],
    ["a bound twice", tableFrom(0, 5, 5), ["2.from: Expected a lower bound above that of the row before"]],
    [
      "several bounds that fall, all told at once",
      tableFrom(1, 5, 3, 7, 2),
      [
        "0.from: Expected the first lower bound to be 0",
        "2.from: Expected a lower bound above that of the row before",
        "4.from: Expected a lower bound above that of the row before",
      ],
    ],
    [
      "a bound that is no number",
      tableFrom(0, "five"),
      ["1.from: Expected a number from -1000000 to 1000000 with at most two decimals"],
    ],
    ["another key", [{ from: 0, until: 5 }], ["0.until: Expected no excess property"]],
    ["no array", { from: 0 }, [": Expected array"]],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(bands, data)).toEqual(problems)
  })
})

describe("disputedStretches", () => {
  interface Row extends Band {
    readonly form: string
  }
  type Table = readonly [Row, ...ReadonlyArray<Row>]
  const agree = (one: Row, other: Row) => one.form === other.form
  const wordRule: Table = [
    { from: 0, form: "generalBranch" },
    { from: 101, form: "committee" },
  ]
  const asInYongning: Table = [
    { from: 0, form: "generalBranch" },
    { from: 100, form: "committee" },
  ]

  it("two readings of a bound part on one number", () => {
    expect(disputedStretches(wordRule, asInYongning, agree)).toEqual([{ from: 100, before: 101 }])
  })

  it("a reading that adds a top band parts without end", () => {
    expect(disputedStretches(wordRule, [...asInYongning, { from: 500, form: "unknown" }], agree)).toEqual([
      { from: 100, before: 101 },
      { from: 500, before: undefined },
    ])
  })

  it("a table and itself part nowhere", () => {
    expect(disputedStretches(wordRule, wordRule, agree)).toEqual([])
  })

  it("bounds that part nothing are no dispute", () => {
    const split: Table = [wordRule[0], { from: 50, form: "generalBranch" }, ...wordRule.slice(1)]
    expect(disputedStretches(wordRule, split, agree)).toEqual([])
  })
})

describe("laws", () => {
  it("every number from zero up lies in exactly one band", () => {
    fc.assert(fc.property(anyBands(100), (bands) => fc.assert(everyNumberLiesInOneBand(bands), { numRuns: 20 })))
  })

  it("a larger number never lies in a lower band", () => {
    const place = ({ from }: Band) => from
    fc.assert(
      fc.property(anyBands(100), (bands) => fc.assert(largerNumbersNeverLieLower(bands, place), { numRuns: 20 })),
    )
  })

  it("two tables part exactly on their disputed stretches", () => {
    const anyTable = fc
      .integer({ min: 1, max: 4 })
      .chain((rows) =>
        fc.tuple(anyBounds(rows, 12), fc.array(fc.nat({ max: 2 }), { minLength: rows, maxLength: rows })),
      )
      .map(([bounds, ranks]) => bounds.map((from, index) => ({ from, rank: ranks[index] as number })))
      .map(([first, ...others]) => [first as { from: number; rank: number }, ...others] as const)
    fc.assert(
      fc.property(anyTable, anyTable, anyNear([], 0, 20), (one, other, number) => {
        const stretches = disputedStretches(one, other, (a, b) => a.rank === b.rank)
        const isIn = stretches.some(({ from, before }) => from <= number && (before === undefined || number < before))
        expect(isIn).toBe(findBand(number, one).rank !== findBand(number, other).rank)
      }),
      { numRuns: 500 },
    )
  })
})

describe("the generator of bands", () => {
  it("makes what decodes", () => {
    const bands = bandsOf(Schema.Struct({ from: Count }))
    fc.assert(
      fc.property(anyBands(1_000_000_000), (table) => {
        expect(problemsOf(bands, table)).toEqual([])
      }),
    )
  })
})
