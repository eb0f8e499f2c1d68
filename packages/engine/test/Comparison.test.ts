import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Comparison, compareRatings, type DifferentRegion } from "../src/Comparison.ts"
import type { Facts } from "../src/FactSpace.ts"
import type { FactStretch } from "../src/FactStretch.ts"
import type { Rating } from "../src/Rating.ts"
import { levelRating } from "../src/testing.ts"
import { anySmallFacts, countRating, smallRating } from "./smallRating.ts"

/** The small rule with levels from other scores, and held to the second level instead of the first. */
const raised = (bounds: readonly [number, number, number], held: number): Rating => ({
  ...smallRating,
  breaks: { score: [...new Set(bounds)].toSorted((one, other) => one - other) },
  rate: (facts) => {
    const { score, whole, part, exempt } = facts as Readonly<Record<"score" | "whole" | "part", number>> & {
      exempt: boolean
    }
    const earned = bounds.filter((bound) => score >= bound).length
    const isHeld = !exempt && part * 2 < whole && earned > held
    return { value: { level: isHeld ? held : earned, share: Math.trunc((part * 100) / whole) }, steps: [] }
  },
})

const compared = (one: Rating, other: Rating): Comparison => {
  const comparison = compareRatings(one, other)
  if ("fact" in comparison) throw new Error(comparison.fact)
  return comparison
}

const write = ({ facts, differences }: DifferentRegion): string => {
  const stretches = (own: ReadonlyArray<FactStretch>) =>
    own.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(" ")
  const where = Object.entries(facts).map(([name, own]) => `${name} ${stretches(own)}`)
  return [...where, ...differences.map(({ result, one, other }) => `${result} ${one} → ${other}`)].join(", ")
}

describe("compareRatings", () => {
  it("the facts are told where two rules differ, and how", () => {
    const comparison = compared(smallRating, raised([4, 8, 11], 1))
    expect(comparison).toMatchObject({ listed: [], facts: { onlyOne: [], onlyOther: [] } })
    expect(comparison.results).toEqual({ shared: ["level", "share"], onlyOne: [], onlyOther: [] })
    expect(comparison.regions.map(write)).toEqual([
      "score 8, exempt true, level 1 → 2",
      "score 8, whole 1 2, part 1, exempt false, level 1 → 2",
      "score 8, part 2 3 4, exempt false, level 1 → 2",
    ])
  })

  it("of a number with too many values some are listed", () => {
    const comparison = compared(countRating(150), countRating(700))
    expect(comparison.listed).toEqual(["count"])
    expect(comparison.regions.map(write)).toEqual(["count 200 500, many true → false"])
  })

  it("facts that only one rule asks for are told, and rules without a common value of a fact are not compared", () => {
    const comparison = compared(smallRating, countRating(5))
    expect(comparison).toMatchObject({
      facts: { shared: [], onlyOne: ["score", "whole", "part", "exempt"], onlyOther: ["count"] },
      results: { shared: [], onlyOne: ["level", "share"], onlyOther: ["many"] },
      different: 0,
    })
    expect(compareRatings(smallRating, levelRating)).toEqual({ fact: "score" })
  })
})

describe("laws", () => {
  const anyBound = fc.integer({ min: 1, max: 12 })
  const anyOther = fc
    .tuple(anyBound, anyBound, anyBound, fc.integer({ min: 0, max: 3 }))
    .map(([one, two, three, held]) => raised([one, two, three], held))
  const lies = (facts: Facts, region: DifferentRegion): boolean =>
    Object.entries(region.facts).every(([name, stretches]) =>
      stretches.some(({ from, to }) => {
        const value = facts[name]
        return typeof value === "number" ? Number(from) <= value && value <= Number(to) : value === from
      }),
    )

  it("where nothing was only listed, facts lie in a region exactly when the two rules give other results, and those it tells", () => {
    fc.assert(
      fc.property(anyOther, fc.array(anySmallFacts, { minLength: 30 }), (other, subjects) => {
        const { regions, listed } = compared(smallRating, other)
        expect(listed).toEqual([])
        for (const facts of subjects) {
          const [own, others] = [smallRating.rate(facts).value as Facts, other.rate(facts).value as Facts]
          const differences = ["level", "share"].flatMap((result) =>
            own[result] === others[result] ? [] : [{ result, one: String(own[result]), other: String(others[result]) }],
          )
          const found = regions.filter((region) => lies(facts, region)).map((region) => region.differences)
          expect(found).toEqual(differences.length === 0 ? [] : [differences])
        }
      }),
    )
  })

  it("a rule compared with itself differs nowhere", () => {
    fc.assert(
      fc.property(anyOther, (rating) => {
        expect(compared(rating, rating)).toMatchObject({ different: 0, regions: [] })
      }),
      { numRuns: 20 },
    )
  })

  it("what differs one way differs the other way round", () => {
    const turned = ({ regions }: Comparison) =>
      regions.map(({ facts, differences }) => ({
        facts,
        differences: differences.map(({ result, one, other }) => ({ result, one: other, other: one })),
      }))
    fc.assert(
      fc.property(anyOther, (other) => {
        expect(compared(other, smallRating).regions).toEqual(turned(compared(smallRating, other)))
      }),
      { numRuns: 20 },
    )
  })
})
