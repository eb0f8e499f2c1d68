import { type Points, Score, tellStep } from "@jiceng/kernel"
import { anyNear, anyScore, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { earnStars, StarsEarned, StarTable } from "@jiceng/points"
import { anyStarTable } from "@jiceng/points/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const tableOf = (...rows: ReadonlyArray<readonly [from: unknown, stars: unknown]>) =>
  rows.map(([from, stars]) => ({ from, stars }))
const cite = "yongning-2020#13"

describe("earnStars", () => {
  // Huaning County, star rating of Party branches: 60–69 one star, 70–79 two, 80–89 three, 90–95 four, 96 and above five;
  // below 60 unqualified. The notice counts in whole points and leaves 95.5 nowhere: read as lower bounds it earns four.
  const huaning = Schema.decodeUnknownSync(StarTable)(tableOf([0, 0], [60, 1], [70, 2], [80, 3], [90, 4], [96, 5]))

  it.each([
    [0, 0],
    [59, 0],
    [59.99, 0],
    [60, 1],
    [60.5, 1],
    [69.99, 1],
    [70, 2],
    [79.99, 2],
    [80, 3],
    [89.99, 3],
    [90, 4],
    [95, 4],
    [95.5, 4],
    [95.99, 4],
    [96, 5],
    [100, 5],
  ])("in Huaning %f points earn %i stars", (points, stars) => {
    expect(earnStars(Schema.decodeUnknownSync(Score)(points), huaning, cite).value).toBe(stars)
  })

  it("the step names the row that decided, and the clause that has stars given", () => {
    const { steps } = earnStars(Schema.decodeUnknownSync(Score)(69.5), huaning, cite)
    expect(steps).toEqual([{ _tag: "StarsEarned", cite, points: 6950, from: 6000, stars: 1 }])
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, { StarsEarned }, {}, language))
    expect([tell("zh"), tell("en")]).toMatchInlineSnapshot(`
      [
        [
          "积分69.5分,达到60分一档,得1星",
        ],
        [
          "69.5 points reach the band from 60: 1 stars",
        ],
      ]
    `)
  })
})

describe("StarTable", () => {
  it("a table can begin with more than no stars, and leave numbers of stars out", () => {
    expect(problemsOf(StarTable, tableOf([0, 1], [90, 5]))).toEqual([])
  })

  it.each([
    ["an empty table", [], ["0: Missing key"]],
    ["a table that does not begin at 0", tableOf([60, 1]), ["0.from: Expected the first lower bound to be 0"]],
    [
      "one bound twice, and stars twice",
      tableOf([0, 0], [60, 1], [60, 1]),
      [
        "2.from: Expected a lower bound above that of the row before",
        "2.stars: Expected more stars than in the row before",
      ],
    ],
    [
      "stars that fall, all told at once",
      tableOf([0, 5], [60, 3], [70, 1]),
      ["1.stars: Expected more stars than in the row before", "2.stars: Expected more stars than in the row before"],
    ],
    [
      "cells that are no numbers",
      tableOf([0, 0], ["60分", "一"], [70.125, 11]),
      [
        "1.from: Expected a number from -1000000 to 1000000 with at most two decimals",
        "1.stars: Expected a whole number from 0 to 10",
        "2.from: Expected a number from -1000000 to 1000000 with at most two decimals",
        "2.stars: Expected a whole number from 0 to 10",
      ],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(StarTable, data)).toEqual(problems)
  })
})

describe("laws", () => {
  const anyTableAndPoints = anyStarTable.chain((table) => {
    const anyPoints = anyNear(
      table.map(({ from }) => from),
      0,
      10_000,
    ) as fc.Arbitrary<Points>
    return fc.tuple(fc.constant(table), anyPoints, anyPoints)
  })

  it("more points never earn fewer stars", () => {
    fc.assert(
      fc.property(anyTableAndPoints, ([table, one, other]) => {
        const [fewer, more] = [Math.min(one, other), Math.max(one, other)].map((points) =>
          earnStars(points as Points, table, cite),
        )
        expect(fewer?.value).toBeLessThanOrEqual(more?.value ?? -1)
      }),
    )
  })

  it("every score earns exactly one number of stars", () => {
    fc.assert(
      fc.property(anyStarTable, anyScore, (table, score) => {
        const reached = table.filter(({ from }) => from <= score)
        const { value, steps } = earnStars(score, table, cite)
        expect(value).toBe(Math.max(...reached.map(({ stars }) => stars)))
        expect(steps.map(({ stars, from }) => ({ stars, from }))).toEqual([
          { stars: value, from: reached.at(-1)?.from },
        ])
      }),
    )
  })
})

describe("the step and the generator", () => {
  it("the reason names only fields of the step", () => {
    fc.assert(reasonsNameOnlyFields({ StarsEarned }))
  })

  it("the generator makes tables that decode", () => {
    fc.assert(
      fc.property(anyStarTable, (table) => {
        expect(problemsOf(StarTable, Schema.encodeSync(StarTable)(table))).toEqual([])
      }),
    )
  })
})
