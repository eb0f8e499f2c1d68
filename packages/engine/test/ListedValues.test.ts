import { anyQuantity } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { listValues } from "../src/ListedValues.ts"

const counts = { places: 0, least: 0, most: 1e9, padded: false } as const

describe("listValues", () => {
  it.each([
    [
      { least: 0, most: 300_000 },
      [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 300_000],
    ],
    [
      { least: 40, most: 1_000_000 },
      [40, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000],
    ],
    [{ least: 3, most: 3 }, [3]],
    [{ least: 4, most: 3 }, []],
  ])("between %j", (bounds, expected) => {
    expect(listValues(bounds, counts)).toEqual(expected)
  })

  it("a score is listed point by point", () => {
    const points = listValues({ least: 0, most: 10_000 }, { places: 2, least: 0, most: 10_000, padded: false })
    expect(points).toEqual(Array.from({ length: 101 }, (_, point) => point * 100))
  })

  describe("laws", () => {
    it("listed values rise and lie within their bounds, whose ends are among them", () => {
      fc.assert(
        fc.property(anyQuantity, (quantity) => {
          const values = listValues(quantity, quantity)
          expect(values).toEqual([...new Set(values)].toSorted((one, other) => one - other))
          expect([values[0], values.at(-1)]).toEqual([quantity.least, quantity.most])
        }),
      )
    })
  })
})
