import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { findMissing, heldOf, missingOf, NeedsMissing, SomeOf } from "@jiceng/procedure"
import { anyHolding, anySomeOf } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const twoOfThree = Schema.decodeUnknownSync(SomeOf)({ atLeast: 2, of: ["letter", "list", "seal"].map(named) })

describe("missingOf", () => {
  it.each([
    [{ letter: false, list: false, seal: false }, 2],
    [{ letter: true, list: false, seal: false }, 1],
    [{ letter: true, list: false, seal: true }, 0],
    [{ letter: true, list: true, seal: true }, 0],
    [{}, 2],
    [{ letter: "true", list: 1 }, 2],
  ])("of %j, so many of three are missing where two are asked for: %i", (holding, missing) => {
    expect(missingOf(twoOfThree, holding)).toBe(missing)
  })

  it("names that every object inherits do not hold", () => {
    const inherited = Schema.decodeUnknownSync(SomeOf)({ atLeast: 1, of: [named("constructor")] })
    expect(missingOf(inherited, {})).toBe(1)
  })
})

describe("findMissing", () => {
  it("what is missing is named, with what is there", () => {
    expect(findMissing(twoOfThree, { list: true }, "yongning-2020#20")).toEqual([
      { _tag: "NeedsMissing", cite: "yongning-2020#20", missing: ["letter", "seal"], atLeast: 2, held: 1 },
    ])
  })

  it("nothing is found where enough is there", () => {
    expect(findMissing(twoOfThree, { list: true, seal: true }, "yongning-2020#20")).toEqual([])
  })
})

describe("SomeOf", () => {
  it("more than there are cannot be asked for", () => {
    expect(problemsOf(SomeOf, { atLeast: 2, of: [named("letter")] })).toEqual([
      "atLeast: Expected no more than the 1 of the list",
    ])
  })

  it("names are in camel case", () => {
    expect(problemsOf(SomeOf, { atLeast: 0, of: [named("The letter")] })).toEqual([
      "of.0.name: Expected a name in camel case, such as checkIns",
    ])
  })
})

describe("laws", () => {
  const anySomeAndHolding = anySomeOf.chain((some) => fc.tuple(fc.constant(some), anyHolding(some.of)))

  it("so many of a list are reached exactly when none of them is missing", () => {
    fc.assert(
      fc.property(anySomeAndHolding, ([some, holding]) => {
        expect(missingOf(some, holding) === 0).toBe(heldOf(some, holding).length >= some.atLeast)
      }),
    )
  })

  it("one more item that holds never makes more of them missing", () => {
    fc.assert(
      fc.property(anySomeAndHolding, fc.nat(), ([some, holding], place) => {
        const added = some.of[place % Math.max(1, some.of.length)]?.name ?? "none"
        expect(missingOf(some, { ...holding, [added]: true })).toBeLessThanOrEqual(missingOf(some, holding))
      }),
    )
  })
})

describe("the generators", () => {
  it("make lists that decode", () => {
    fc.assert(
      fc.property(anySomeOf, (some) => {
        expect(problemsOf(SomeOf, some)).toEqual([])
      }),
    )
  })
})

describe("the step", () => {
  it("its reason names only its fields", () => {
    fc.assert(reasonsNameOnlyFields({ NeedsMissing }))
  })
})
