import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { histogramOf, makeSpreadCounter, quantileOf, type Spread } from "../src/Spread.ts"

const spreadOf = (values: ReadonlyArray<number>, mostSteps: number): Spread => {
  const counter = makeSpreadCounter(mostSteps)
  for (const value of values) counter.add(value, 1)
  const spread = counter.end()
  if (spread === undefined) throw new Error("no numbers")
  return spread
}

const anyValues = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -(10 ** 9), max: 10 ** 9 })), {
  minLength: 1,
  maxLength: 60,
})

const anySteps = fc.integer({ min: 3, max: 20 })

describe("makeSpreadCounter", () => {
  it("few numbers are counted one by one", () => {
    expect(spreadOf([3, 1, 3], 10)).toEqual({
      rows: 3,
      least: 1,
      most: 3,
      sum: 7n,
      step: 1,
      counts: [
        [1, 1],
        [3, 2],
      ],
    })
  })

  it("many numbers are counted by steps of ten and twice ten", () => {
    const { step, counts } = spreadOf([1, 9, 11, 25, 39], 3)
    expect({ step, counts }).toEqual({
      step: 20,
      counts: [
        [0, 3],
        [20, 2],
      ],
    })
  })

  it("the width is the least that is enough", () => {
    expect([6, 4, 3, 1].map((most) => spreadOf([1, 9, 11, 25, 39], most).step)).toEqual([1, 10, 20, 100])
  })

  it("sums stay exact beyond what a double holds", () => {
    const counter = makeSpreadCounter(2)
    for (let row = 0; row < 200; row += 1) counter.add(99_999_999_999_999, 1)
    expect(counter.end()?.sum).toBe(19_999_999_999_999_800n)
  })

  it("nothing has no spread", () => {
    expect(makeSpreadCounter(3).end()).toBeUndefined()
  })

  describe("laws", () => {
    it("the counts sum to the numbers", () => {
      fc.assert(
        fc.property(anyValues, anySteps, (values, steps) => {
          const { counts, rows, sum } = spreadOf(values, steps)
          expect(counts.reduce((all, [, own]) => all + own, 0)).toBe(values.length)
          expect(rows).toBe(values.length)
          expect(sum).toBe(values.reduce((all, value) => all + BigInt(value), 0n))
        }),
      )
    })

    it("the order of numbers does not change their spread", () => {
      const anyShuffled = anyValues.chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      )
      fc.assert(
        fc.property(anyShuffled, anySteps, ([values, shuffled], steps) => {
          expect(spreadOf(shuffled, steps)).toEqual(spreadOf(values, steps))
        }),
      )
    })

    it("a quantile is less than one step below the exact one", () => {
      fc.assert(
        fc.property(anyValues, anySteps, fc.integer({ min: 1, max: 4 }), (values, steps, of) => {
          const spread = spreadOf(values, steps)
          const sorted = values.toSorted((one, other) => one - other)
          const exact = sorted[Math.ceil((of * values.length) / 4) - 1] ?? 0
          const told = quantileOf(spread, { of, parts: 4 })
          expect(told).toBeLessThanOrEqual(exact)
          expect(exact - told).toBeLessThan(spread.step)
        }),
      )
    })

    it("the bins of a histogram hold exactly the numbers between their bounds", () => {
      fc.assert(
        fc.property(anyValues, anySteps, fc.integer({ min: 2, max: 16 }), (values, steps, most) => {
          const bins = histogramOf(spreadOf(values, steps), most)
          expect(bins.length).toBeLessThanOrEqual(most)
          for (const { from, below, rows } of bins) {
            expect(values.filter((value) => value >= from && value < below).length).toBe(rows)
          }
          expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(values.length)
        }),
      )
    })
  })
})
