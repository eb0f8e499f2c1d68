import { compareRise, PayRise, payRise, RiseFacts } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { anyNear, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ruleOf = (measure: string) =>
  Schema.decodeUnknownSync(PayRise)({
    kind: "payRise",
    cite: "yongning-2020#32",
    span: { zh: "三年内", en: "within three years" },
    least: 500,
    measure,
  })
const compare = (earlierAverage: number, laterAverage: number, smallestRise: number, measure: string) =>
  compareRise({ earlierAverage, laterAverage, smallestRise } as RiseFacts, ruleOf(measure)).value

describe("compareRise", () => {
  it.each([
    ["average", 300_000, 349_999, 0, { met: false, rise: 49_999, missing: 1 }],
    ["average", 300_000, 350_000, 0, { met: true, rise: 50_000, missing: 0 }],
    ["average", 300_000, 350_001, 0, { met: true, rise: 50_001, missing: 0 }],
    ["average", 300_000, 290_000, 0, { met: false, rise: -10_000, missing: 60_000 }],
    ["everyWorker", 300_000, 400_000, 49_999, { met: false, rise: 49_999, missing: 1 }],
    ["everyWorker", 300_000, 300_000, 50_000, { met: true, rise: 50_000, missing: 0 }],
  ])("measured on %s, from %i to %i and by at least %i: %o", (measure, earlier, later, smallest, value) => {
    expect(compare(earlier, later, smallest, measure)).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(payRise.steps))
  })

  it("takes a smallest rise below zero, and no wage below it", () => {
    expect(problemsOf(RiseFacts, { earlierAverage: -1, laterAverage: 1, smallestRise: -1 })).toMatchInlineSnapshot(`
      [
        "earlierAverage: Expected a number from 0 to 10000000 with at most two decimals",
      ]
    `)
  })
})

const anyChange = anyNear([50_000], -1_000_000_000, 1_000_000_000)
const anyMeasure = fc.constantFrom("average", "everyWorker")

describe("laws", () => {
  it("higher pay later never breaks the aim", () => {
    fc.assert(
      fc.property(anyWage, anyWage, anyChange, anyMeasure, (earlier, later, smallest, measure) => {
        const raised = compare(earlier, later + 1, smallest + 1, measure)
        return !compare(earlier, later, smallest, measure).met || raised.met
      }),
    )
  })

  it("the aim is met exactly when nothing is missing", () => {
    fc.assert(
      fc.property(anyWage, anyWage, anyChange, anyMeasure, (earlier, later, smallest, measure) => {
        const { met, missing } = compare(earlier, later, smallest, measure)
        expect(met).toBe(missing === 0)
      }),
    )
  })
})
