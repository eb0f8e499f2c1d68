import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { stretchesBetween, stretchesOf } from "../src/FactStretch.ts"

const none = { least: 0, most: 0 }
const number = { places: 0, least: 0, most: 9, padded: false } as const

describe("stretchesBetween", () => {
  it.each([
    [{ least: 0, most: 9 }, [], [[0, 9]]],
    [
      { least: 0, most: 9 },
      [0, 4, 9],
      [
        [0, 3],
        [4, 8],
        [9, 9],
      ],
    ],
    [
      { least: 2, most: 7 },
      [0, 2, 5, 8],
      [
        [2, 4],
        [5, 7],
      ],
    ],
    [{ least: 5, most: 5 }, [5, 6], [[5, 5]]],
    [{ least: 6, most: 5 }, [5, 6], []],
  ])("between %j, at the breaks %j", (bounds, breaks, expected) => {
    expect(stretchesBetween(bounds, breaks).map(({ from, to }) => [from, to])).toEqual(expected)
  })
})

describe("stretchesOf", () => {
  it("a flag has two values, a choice has its options", () => {
    const options = ["north", "south"].map((name) => ({ name, title: { zh: name, en: name } }))
    expect(
      stretchesOf({ _tag: "Flag" }, none, undefined)
        .list()
        .map(({ from }) => from),
    ).toEqual([false, true])
    expect(
      stretchesOf({ _tag: "Choice", options }, none, undefined)
        .list()
        .map(({ to }) => to),
    ).toEqual(["north", "south"])
  })

  it("numbers without breaks stand for themselves, and very many are counted without being listed", () => {
    const few = stretchesOf({ _tag: "Number", quantity: number }, { least: 3, most: 5 }, undefined)
    expect(few.list()).toEqual([3, 4, 5].map((value) => ({ from: value, to: value })))
    expect(stretchesOf({ _tag: "Number", quantity: number }, { least: 0, most: 1e12 }, undefined).count).toBe(1e12 + 1)
    expect(stretchesOf({ _tag: "Number", quantity: number }, { least: 5, most: 4 }, undefined).count).toBe(0)
  })
})

describe("laws", () => {
  const anyBounds = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 60 }))
    .map(([least, more]) => ({ least, most: least + more }))
  const anyBreaks = fc
    .uniqueArray(fc.integer({ min: -60, max: 120 }), { maxLength: 8 })
    .map((breaks) => breaks.toSorted((one, other) => one - other))

  it("the stretches of a number follow one another from its least value to its most", () => {
    fc.assert(
      fc.property(anyBounds, anyBreaks, (bounds, breaks) => {
        const values = stretchesBetween(bounds, breaks).flatMap(({ from, to }) =>
          Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
        )
        expect(values).toEqual(
          Array.from({ length: bounds.most - bounds.least + 1 }, (_, index) => bounds.least + index),
        )
      }),
    )
  })

  it("a stretch begins at the least value or at a break, and holds no other break", () => {
    fc.assert(
      fc.property(anyBounds, anyBreaks, (bounds, breaks) => {
        for (const { from, to } of stretchesBetween(bounds, breaks)) {
          expect([bounds.least, ...breaks]).toContain(from)
          expect(breaks.filter((at) => at > Number(from) && at <= Number(to))).toEqual([])
        }
      }),
    )
  })

  it("stretches are as many as they are counted", () => {
    fc.assert(
      fc.property(anyBounds, fc.option(anyBreaks, { nil: undefined }), (bounds, breaks) => {
        const { count, list } = stretchesOf({ _tag: "Number", quantity: number }, bounds, breaks)
        expect(list().length).toBe(count)
      }),
    )
  })
})
