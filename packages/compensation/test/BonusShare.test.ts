import { type BonusFacts, BonusShare, bonusShare, takeBonus } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const rule = Schema.decodeUnknownSync(BonusShare)({
  kind: "bonusShare",
  cite: "yongning-2020#32",
  awards: [named("ethnicUnity"), named("civilisedCity")],
  share: 50,
  rounding: "halfUp",
})
const bonusOf = (staffBonus: number) => takeBonus({ award: "ethnicUnity", staffBonus } as BonusFacts, rule).value.bonus

describe("takeBonus", () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 2],
    [800_000, 400_000],
    [800_001, 400_001],
  ])("half of %i fen are %i", (staffBonus, bonus) => {
    expect(bonusOf(staffBonus)).toBe(bonus)
  })

  it("takes the named awards and no other", () => {
    expect(problemsOf(bonusShare.facts(rule), { award: "other", staffBonus: -1 })).toMatchInlineSnapshot(`
      [
        "award: Expected "ethnicUnity" | "civilisedCity"",
        "staffBonus: Expected a number from 0 to 10000000 with at most two decimals",
      ]
    `)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(bonusShare.steps))
  })
})

describe("laws", () => {
  it("a bonus never exceeds that of staff", () => {
    fc.assert(fc.property(anyWage, (staffBonus) => bonusOf(staffBonus) <= staffBonus))
  })

  it("a larger bonus of staff never makes a smaller bonus", () => {
    fc.assert(fc.property(anyWage, (staffBonus) => bonusOf(staffBonus) <= bonusOf(staffBonus + 1)))
  })
})
