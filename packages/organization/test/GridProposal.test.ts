import type { Count } from "@jiceng/kernel"
import { countParts, cutHouseholds, DivisionByHouseholds, divideEvenly, proposeGridSizes } from "@jiceng/organization"
import { anyDividedHouseholds, anyDivisionByHouseholds } from "@jiceng/organization/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const rule = Schema.decodeUnknownSync(DivisionByHouseholds)({
  kind: "divisionByHouseholds",
  cite: "yongning-2020#4",
  part: { name: "grid", title: { zh: "网格", en: "grid" } },
  least: 300,
  most: 500,
})

describe("proposeGridSizes", () => {
  it.each([
    [0, []],
    [300, [300]],
    [500, [500]],
    [1100, [367, 367, 366]],
    [299, [299]],
    [501, [501]],
    [533, [533]],
    [534, [267, 267]],
    [599, [300, 299]],
  ])("%i households: %j", (households, sizes) => {
    expect(proposeGridSizes(households as Count, rule)).toEqual(sizes)
  })
})

describe("cutHouseholds", () => {
  it("goes on in a building where one grid ends and the next begins", () => {
    const buildings = [
      { id: "a", households: 2 as Count },
      { id: "b", households: 3 as Count },
    ]
    expect(cutHouseholds(buildings, [3, 2])).toEqual([
      [
        { building: "a", from: 1, to: 2 },
        { building: "b", from: 1, to: 1 },
      ],
      [{ building: "b", from: 2, to: 3 }],
    ])
  })
})

const anyRuleAndFacts = anyDivisionByHouseholds(fc.constant("yongning-2020#4")).chain((drawn) =>
  fc.tuple(fc.constant(drawn), anyDividedHouseholds(drawn)),
)

describe("laws", () => {
  it("the grids of a proposal hold all households", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { households }]) => {
        expect(proposeGridSizes(households, drawn).reduce((sum, size) => sum + size, 0)).toBe(households)
      }),
    )
  })

  it("no two grids of a proposal differ by more than one household", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { households }]) => {
        const sizes = proposeGridSizes(households, drawn)
        const [first = 0] = sizes
        const last = sizes.at(-1) ?? 0
        expect(sizes.every((size) => size === first || size === last)).toBe(true)
        expect(first - last).toBeLessThanOrEqual(1)
      }),
    )
  })

  it("where a division is possible, no grid leaves its range", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, { households }]) => {
        if (!countParts({ households }, drawn).value.feasible) return
        for (const size of proposeGridSizes(households, drawn)) {
          expect(size).toBeGreaterThanOrEqual(drawn.least)
          expect(size).toBeLessThanOrEqual(drawn.most)
        }
      }),
    )
  })

  it("every household of every building is in exactly one grid", () => {
    const anyBuildings = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(anyBuildings, fc.integer({ min: 1, max: 9 }), (numbers, grids) => {
        const buildings = numbers.map((households, at) => ({ id: `b${at}`, households: households as Count }))
        const sizes = divideEvenly(numbers.reduce((sum, number) => sum + number, 0) as Count, grids)
        const held = cutHouseholds(buildings, sizes).flatMap((ranges) =>
          ranges.flatMap(({ building, from, to }) =>
            Array.from({ length: to - from + 1 }, (_, step) => `${building}/${from + step}`),
          ),
        )
        const all = buildings.flatMap(({ id, households }) =>
          Array.from({ length: households }, (_, step) => `${id}/${step + 1}`),
        )
        expect(held).toEqual(all)
      }),
    )
  })
})
