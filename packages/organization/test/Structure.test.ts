import { problemsOf } from "@jiceng/kernel/testing"
import { checkOrganization, Structure } from "@jiceng/organization"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rules } from "./street.ts"

const street = { id: "s", kind: "street" }
const community = { id: "c", kind: "community", under: ["s"] }
const building = { id: "b", kind: "building", counts: { households: 10 } }
const grid = (from: number, to: number) => ({
  id: "g",
  kind: "grid",
  under: ["c"],
  holds: [{ building: "b", from, to }],
})

describe("Structure", () => {
  it("what is left out is empty", () => {
    expect(Schema.decodeUnknownSync(Structure)({ units: [street], people: [{ id: "p" }] })).toEqual({
      units: [{ id: "s", kind: "street", under: [], is: [], counts: {}, posts: {}, holds: [] }],
      people: [{ id: "p", is: [] }],
    })
  })

  it.each([
    ["a unit twice", [street, street], ['units.1.id: Expected an id used once, got "s"']],
    ["a unit under one that is not there", [community], ['units.0.under.0: Expected the id of a unit, got "s"']],
    [
      "a post held by somebody who is not there",
      [{ ...street, posts: { streetSecretary: ["q"] } }],
      ['units.0.posts.streetSecretary.0: Expected the id of a person, got "q"'],
    ],
    [
      "households that a building does not have",
      [street, community, building, grid(10, 11)],
      ["units.3.holds.0: Expected households that the building has"],
    ],
    [
      "a stretch of households upside down",
      [street, community, building, grid(3, 2)],
      ["units.3.holds.0: Expected households that the building has"],
    ],
    [
      "units that stand under one another, and what stands under them",
      [
        street,
        { ...community, under: ["d"] },
        { id: "d", kind: "community", under: ["c"] },
        { id: "e", kind: "grid", under: ["c"] },
      ],
      [1, 2, 3].map((at) => `units.${at}.under: Expected a unit that does not stand under itself`),
    ],
    [
      "a count that is none",
      [{ ...street, counts: { households: -1 } }],
      ["units.0.counts.households: Expected a whole number from 0 to 10000000"],
    ],
    ["a field that does not exist", [{ ...street, head: "p" }], ["units.0.head: Expected no excess property"]],
  ])("%s is refused", (_, units, problems) => {
    expect(problemsOf(Structure, { units, people: [] })).toEqual(problems)
  })
})

describe("laws", () => {
  it("the order of units and of people does not matter", () => {
    const units = [street, community, building, grid(1, 10), { id: "f", kind: "propertyFirm", under: ["c"] }]
    const people = [{ id: "p" }, { id: "q" }, { id: "r" }]
    const check = (structure: unknown) => checkOrganization(Schema.decodeUnknownSync(Structure)(structure), rules)
    const shuffled = fc.record({
      units: fc.shuffledSubarray(units, { minLength: units.length }),
      people: fc.shuffledSubarray(people, { minLength: people.length }),
    })
    const found = check({ units, people })
    expect(found).not.toEqual([])
    fc.assert(
      fc.property(shuffled, (structure) => {
        expect(check(structure)).toEqual(found)
      }),
    )
  })
})
