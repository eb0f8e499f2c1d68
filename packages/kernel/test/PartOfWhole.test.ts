import { Count, checkedPartsOf, partsWithin } from "@jiceng/kernel"
import { anyCount, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const words = { zh: "不超过总数", en: "no more than the whole" }
const struct = Schema.Struct({ some: Count, most: Count, all: Count })
const someOfMostOfAll = [
  { part: "some", whole: "most" },
  { part: "most", whole: "all" },
]
const nothingElse = struct.check(partsWithin(someOfMostOfAll, words))

describe("partsWithin", () => {
  it.each([
    [{ some: 0, most: 0, all: 0 }, []],
    [{ some: 3, most: 3, all: 3 }, []],
    [{ some: 4, most: 3, all: 9 }, ["some: Expected no more than most"]],
    [{ some: 3, most: 4, all: 3 }, ["most: Expected no more than all"]],
  ])("%j has the problems %j", (facts, problems) => {
    expect(problemsOf(nothingElse, facts)).toEqual(problems)
  })
})

describe("checkedPartsOf", () => {
  it("a struct without checks checks no parts, and nothing else", () => {
    expect(checkedPartsOf(struct)).toEqual({ parts: [], isAll: true })
  })

  it("a struct with a check that does not name its facts checks something else", () => {
    const odd = nothingElse.check(Schema.makeFilter(({ all }) => all % 2 === 1))
    expect(checkedPartsOf(odd)).toEqual({ parts: someOfMostOfAll, isAll: false })
  })
})

describe("laws", () => {
  it("facts pass exactly when no part is above its whole", () => {
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, (some, most, all) => {
        expect(Schema.is(nothingElse)({ some, most, all })).toBe(some <= most && most <= all)
      }),
    )
  })

  it("a struct says which parts it checks", () => {
    const anyPart = fc.tuple(fc.constantFrom("some", "most"), fc.constantFrom("most", "all"))
    fc.assert(
      fc.property(fc.array(anyPart), (pairs) => {
        const parts = pairs.map(([part, whole]) => ({ part, whole }))
        expect(checkedPartsOf(struct.check(partsWithin(parts, words)))).toEqual({ parts, isAll: true })
      }),
    )
  })
})
