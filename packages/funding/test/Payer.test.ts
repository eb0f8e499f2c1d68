import { CostShared, Payer, Shares, splitAmount } from "@jiceng/funding"
import { anyShares, splitsSumToTheWhole } from "@jiceng/funding/testing"
import type { Yuan } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const halves = (first: Payer, second: Payer) =>
  Schema.decodeUnknownSync(Shares)([
    { payer: first, parts: 5 },
    { payer: second, parts: 5 },
  ])

describe("splitAmount", () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [2, 1, 1],
    [100_000_001, 50_000_001, 50_000_000],
    [100_000_000_000, 50_000_000_000, 50_000_000_000],
  ])("of %i fen the county pays %i and the city %i", (amount, county, city) => {
    expect(splitAmount(amount as Yuan, halves("county", "city"))).toEqual([
      { payer: "county", amount: county },
      { payer: "city", amount: city },
    ])
  })

  it("the fen that does not divide goes to the payer named first", () => {
    expect(splitAmount(3 as Yuan, halves("city", "county"))[0]).toEqual({ payer: "city", amount: 2 })
  })
})

describe("Shares", () => {
  it.each([
    ["nobody", [], ["0: Missing key"]],
    ["no parts", [{ payer: "city", parts: 0 }], ["0.parts: Expected a whole number from 1 to 1000"]],
    [
      "a payer twice",
      [
        { payer: "city", parts: 1 },
        { payer: "city", parts: 2 },
      ],
      ["1.payer: Expected a payer that no row before it has"],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Shares, data)).toEqual(problems)
  })

  it("an unknown payer is refused", () => {
    expect(problemsOf(Shares, [{ payer: "村", parts: 1 }])).toMatchInlineSnapshot(`
      [
        "0.payer: Expected "budget" | "city" | "county" | "district" | "partyDues"",
      ]
    `)
  })
})

describe("laws", () => {
  it("a split sums to the whole for every amount of fen", () => {
    fc.assert(fc.property(anyShares, (shares) => fc.assert(splitsSumToTheWhole(shares), { numRuns: 20 })))
  })

  it("payers of equal parts pay the same but for one fen", () => {
    fc.assert(
      fc.property(anyShares, fc.nat({ max: 1_000_000_000 }), (shares, amount) => {
        const payments = splitAmount(amount as Yuan, shares)
        for (const [one, { parts }] of shares.entries()) {
          for (const [other, share] of shares.entries()) {
            const apart = Math.abs((payments[one]?.amount ?? 0) - (payments[other]?.amount ?? 0))
            expect(share.parts === parts ? apart : 0).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })

  it("a single payer pays everything", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Payer.literals), fc.nat(), (payer, amount) => {
        const shares = Schema.decodeUnknownSync(Shares)([{ payer, parts: 7 }])
        expect(splitAmount(amount as Yuan, shares)).toEqual([{ payer, amount }])
      }),
    )
  })
})

describe("the generator of shares", () => {
  it("makes what decodes", () => {
    fc.assert(
      fc.property(anyShares, (shares) => {
        expect(problemsOf(Schema.toType(Shares), shares)).toEqual([])
      }),
    )
  })
})

describe("the step", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields({ CostShared }))
  })
})
