import { planOrganization } from "@jiceng/organization"
import { anyPlanFacts } from "@jiceng/organization/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Structure, Unit } from "../src/Structure.ts"
import { countIn, indexStructure } from "../src/StructureIndex.ts"
import { rules } from "./street.ts"

const unitOf = (more: object): Unit => ({
  id: "u",
  kind: "grid",
  under: [],
  is: [],
  counts: {},
  posts: {},
  holds: [],
  ...more,
})
const indexOf = (...units: ReadonlyArray<Unit>) => indexStructure({ units, people: [] })

describe("countIn", () => {
  it.each([
    ["a stated figure", unitOf({ counts: { households: 7 } }), 7],
    ["a post without holders", unitOf({ posts: { households: [] } }), 0],
    ["the households that a grid holds", unitOf({ holds: [{ building: "b", from: 3, to: 5 }] }), 3],
    ["nothing", unitOf({}), undefined],
    ["the name of what every object has", unitOf({ counts: { constructor: 1 } }), undefined],
  ])("%s counts", (_, unit, count) => {
    expect(countIn(unit, "households", indexOf(unit))).toBe(count)
  })

  it("the units of a kind under it count", () => {
    const [community, grid] = [unitOf({ id: "c", kind: "community" }), unitOf({ under: ["c"] })]
    const index = indexOf(community, grid)
    expect([countIn(community, "grid", index), countIn(community, "building", index)]).toEqual([1, undefined])
  })
})

describe("laws", () => {
  it("a unit is above itself and above all that stands under it", () => {
    const anyStructure = anyPlanFacts(fc.integer({ min: 1, max: 2000 })).map(
      (facts): Structure => planOrganization(facts, rules),
    )
    fc.assert(
      fc.property(anyStructure, (structure) => {
        const { unitsOver, units } = indexStructure(structure)
        for (const unit of structure.units) {
          const over = new Set(unitsOver.get(unit.id))
          const expected = new Set([unit, ...unit.under.flatMap((id) => unitsOver.get(id) ?? [])])
          expect(over).toEqual(expected)
          expect(over.size).toBe(unitsOver.get(unit.id)?.length)
          expect([...over].every(({ id }) => units.has(id))).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
})
