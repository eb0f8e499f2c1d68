import { compareWeight, type Weight, WeightBounds, weightBounds } from "@jiceng/assessment"
import { anyWeight } from "@jiceng/assessment/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const written = {
  kind: "weightBounds",
  cite: "xingqing-2018#五(三)",
  scorer: { zh: "社区居委会", en: "residents' committee" },
  assessed: { zh: "街道工作人员", en: "street staff" },
  least: 30,
  most: 100,
}
const ruleOf = (least: number, most: number) => Schema.decodeUnknownSync(WeightBounds)({ ...written, least, most })
const compare = (weight: number, least: number, most: number) =>
  compareWeight({ weight: weight as Weight }, ruleOf(least, most))

describe("compareWeight", () => {
  it.each([
    [29, 30, 100, { met: false, nearest: 30 }],
    [30, 30, 100, { met: true, nearest: 30 }],
    [31, 30, 100, { met: true, nearest: 31 }],
    [4, 5, 100, { met: false, nearest: 5 }],
    [49, 50, 50, { met: false, nearest: 50 }],
    [50, 50, 50, { met: true, nearest: 50 }],
    [51, 50, 50, { met: false, nearest: 50 }],
    [0, 0, 100, { met: true, nearest: 0 }],
  ])("%i %% against %i to %i is %o", (weight, least, most, value) => {
    expect(compare(weight, least, most).value).toEqual(value)
  })

  it("only a weight outside its bounds holds a scheme down", () => {
    expect([29, 30].map((weight) => compare(weight, 30, 100).steps[0]?._tag)).toEqual(["WeightMissed", "WeightMet"])
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(weightBounds.steps))
  })
})

describe("WeightBounds", () => {
  it("takes bounds in order", () => {
    expect(problemsOf(WeightBounds, { ...written, most: 29 })).toMatchInlineSnapshot(`
      [
        "most: Expected no less than \`least\`",
      ]
    `)
  })
})

const anyBounds = fc.tuple(anyWeight, anyWeight).map(([one, other]) => [Math.min(one, other), Math.max(one, other)])

describe("laws", () => {
  it("a floor that is met stays met when its own weight grows", () => {
    fc.assert(
      fc.property(anyWeight, anyWeight, anyWeight, (floor, weight, other) => {
        const met = (tried: number) => compare(tried, floor, 100).value.met
        return !met(Math.min(weight, other)) || met(Math.max(weight, other))
      }),
    )
  })

  it("the nearest weight that meets the bounds is the weight itself exactly when it meets them", () => {
    fc.assert(
      fc.property(anyBounds, anyWeight, ([least = 0, most = 0], weight) => {
        const { met, nearest } = compare(weight, least, most).value
        expect(nearest === weight).toBe(met)
      }),
    )
  })

  it("the nearest weight meets the bounds", () => {
    fc.assert(
      fc.property(anyBounds, anyWeight, ([least = 0, most = 0], weight) => {
        return compare(compare(weight, least, most).value.nearest, least, most).value.met
      }),
    )
  })
})
