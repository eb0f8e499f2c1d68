import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeSumTable } from "../src/SumTable.ts"

const anyAmount = fc.record({
  subject: fc.nat({ max: 60 }),
  slot: fc.nat({ max: 4 }),
  amount: fc.integer({ min: -3, max: 3 }),
})

describe("laws", () => {
  it("a sum is what was added for its subject and slot, in any order", () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 300 }), (amounts) => {
        const table = makeSumTable()
        for (const { subject, slot, amount } of amounts) table.add(subject, slot, amount)
        const sumsOf = table.finish(61)
        for (let subject = 0; subject <= 60; subject++) {
          const own = amounts.filter((one) => one.subject === subject)
          const expected = [0, 1, 2, 3, 4]
            .map((slot) => [slot, own.reduce((sum, one) => (one.slot === slot ? sum + one.amount : sum), 0)] as const)
            .filter(([, sum]) => sum !== 0)
          expect(sumsOf(subject)).toEqual(expected)
        }
      }),
    )
  })
})
