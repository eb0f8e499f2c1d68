import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tellNames } from "../src/Nearest.ts"

const many = [
  "member-stars",
  "unit-stars",
  "grids",
  "grid-size",
  "bonus",
  "wage-floor",
  "allowances",
  "one-shoulder",
  "backstop",
  "double-report",
  "post-points",
]

describe("tellNames", () => {
  it.each([
    ["nope", [], "there is none"],
    ["nope", ["grids"], "there is grids"],
    ["nope", ["grids", "bonus"], "there are grids, bonus"],
    ["memberstar", many, "of 11 the nearest are member-stars, unit-stars, backstop, grids, grid-size"],
  ])("%s among %j: %s", (asked, names, expected) => {
    expect(tellNames(asked, names)).toBe(expected)
  })
})

describe("laws", () => {
  it("a name is nearest to itself", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 8 }), { minLength: 11 }), fc.nat(), (names, place) => {
        const asked = names[place % names.length] ?? ""
        expect(tellNames(asked, names)).toContain(`the nearest are ${asked}, `)
      }),
    )
  })
})
