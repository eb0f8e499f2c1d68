import { MeteredCost, MeteredFacts, meterCost, meteredCost } from "@jiceng/funding"
import { tellStep } from "@jiceng/kernel"
import { anyRowOf, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const rule = Schema.decodeUnknownSync(MeteredCost)({
  kind: "meteredCost",
  cite: "yangquan-2018#三(三)2",
  rounding: "halfUp",
})
const meter = (consumption: unknown, residentTariff: unknown) =>
  meterCost(Schema.decodeUnknownSync(MeteredFacts)({ consumption, residentTariff }), rule)

describe("meterCost", () => {
  it.each([
    ["1000", "0.477", 47_700],
    ["123.45", "0.5", 6173],
    ["0.01", "0.4999", 0],
    ["0.01", "0.5", 1],
    ["1000000", "1000", 100_000_000_000],
  ])("%s units at %s yuan cost %i fen", (consumption, tariff, cost) => {
    expect(meter(consumption, tariff).value).toEqual({ cost })
  })

  it("the step names what was used", () => {
    const { steps } = meter("10", "2.5")
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, meteredCost.steps, {}, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "用量10,按居民单价2.5元,计25元",
        "10 at the residents' 2.5 yuan cost 25 yuan",
      ]
    `)
  })

  it("a meter that runs backwards and a tariff of five decimals are refused", () => {
    expect(problemsOf(MeteredFacts, { consumption: -1, residentTariff: 0.12345 })).toMatchInlineSnapshot(`
      [
        "consumption: Expected a number from 0 to 1000000 with at most two decimals",
        "residentTariff: Expected a number from 0 to 1000 with at most four decimals",
      ]
    `)
  })
})

describe("laws", () => {
  const anyFacts = anyRowOf(MeteredFacts)

  it("using more never costs less", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const [little, much] = [one.consumption, other.consumption].toSorted((a, b) => a - b) as [number, number]
        const costOf = (consumption: number) => meterCost({ ...one, consumption }, rule).value.cost
        expect(costOf(little)).toBeLessThanOrEqual(costOf(much))
      }),
    )
  })

  it("nothing used costs nothing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(meterCost({ ...facts, consumption: 0 }, rule).value.cost).toBe(0)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(meteredCost.steps))
  })
})
