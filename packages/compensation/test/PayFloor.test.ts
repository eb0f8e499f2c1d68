import { compareWithFloor, type FloorFacts, PayFloor, payFloor } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ruleOf = (multiple: number) =>
  Schema.decodeUnknownSync(PayFloor)({
    kind: "payFloor",
    cite: "yongning-2020#32",
    reference: { zh: "最低工资标准", en: "minimum wage" },
    multiple,
  })
const compare = (averageWage: number, referenceWage: number, multiple: number) =>
  compareWithFloor({ averageWage, referenceWage } as FloorFacts, ruleOf(multiple)).value

describe("compareWithFloor", () => {
  it.each([
    [415_000, 166_000, 2.5, { met: true, floor: 415_000, missing: 0 }],
    [414_999, 166_000, 2.5, { met: false, floor: 415_000, missing: 1 }],
    [415_001, 166_000, 2.5, { met: true, floor: 415_000, missing: 0 }],
    [415_002, 166_001, 2.5, { met: false, floor: 415_003, missing: 1 }],
    [415_003, 166_001, 2.5, { met: true, floor: 415_003, missing: 0 }],
    [500_000, 500_000, 1, { met: true, floor: 500_000, missing: 0 }],
    [499_999, 500_000, 1, { met: false, floor: 500_000, missing: 1 }],
  ])("an average of %i fen beside a reference of %i, %f times: %o", (average, reference, multiple, value) => {
    expect(compare(average, reference, multiple)).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(payFloor.steps))
  })

  it("takes no wages that are no amounts", () => {
    expect(problemsOf(payFloor.facts(ruleOf(1)), { averageWage: "1e3", referenceWage: -1 })).toMatchInlineSnapshot(`
      [
        "averageWage: Expected a number from 0 to 10000000 with at most two decimals",
        "referenceWage: Expected a number from 0 to 10000000 with at most two decimals",
      ]
    `)
  })
})

const anyMultiple = fc.constantFrom(0, 1, 2.5, 0.01, 3.33)

describe("laws", () => {
  it("higher pay never breaks a floor", () => {
    fc.assert(
      fc.property(anyWage, anyWage, anyMultiple, (average, reference, multiple) => {
        return !compare(average, reference, multiple).met || compare(average + 1, reference, multiple).met
      }),
    )
  })

  it("pay raised by what is missing meets the floor", () => {
    fc.assert(
      fc.property(anyWage, anyWage, anyMultiple, (average, reference, multiple) => {
        return compare(average + compare(average, reference, multiple).missing, reference, multiple).met
      }),
    )
  })

  it("the floor is met exactly when nothing is missing", () => {
    fc.assert(
      fc.property(anyWage, anyWage, anyMultiple, (average, reference, multiple) => {
        const { met, missing } = compare(average, reference, multiple)
        expect(met).toBe(missing === 0)
        expect(met).toBe(average * 100 >= reference * Math.round(multiple * 100))
      }),
    )
  })
})
