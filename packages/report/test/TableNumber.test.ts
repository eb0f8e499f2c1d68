import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { divideEvenly, readNumber, writeCount, writeNumber, writeShare } from "../src/TableNumber.ts"

describe("numbers of a page", () => {
  it.each([
    ["60.5", 0, "60.5"],
    ["100000", 2, "100,000.00"],
    ["-1234567.0001", 0, "−1,234,567.0001"],
    ["0", 2, "0.00"],
    ["-0.5", 0, "−0.5"],
  ])("%s with at least %i decimals is written %s", (text, places, written) => {
    expect(writeNumber(readNumber(text) ?? Number.NaN, places)).toBe(written)
  })

  it.each(["", "1,095", "95%", "1e3", "01", "-0", "1.23456", "NaN"])("%s is no number", (text) => {
    expect(readNumber(text)).toBeUndefined()
  })

  it.each([
    [0, 0, "0.0%"],
    [1, 3, "33.3%"],
    [2, 3, "66.7%"],
    [1, 2000, "0.1%"],
    [7, 7, "100.0%"],
  ])("%i of %i is %s", (part, whole, share) => {
    expect(writeShare(part, whole)).toBe(share)
  })

  it("means are rounded half away from zero", () => {
    expect([divideEvenly(5n, 2), divideEvenly(-5n, 2), divideEvenly(4n, 3)]).toEqual([3, -3, 1])
  })

  it("counts have a comma at every thousand", () => {
    expect([999, 1000, 1234567].map(writeCount)).toEqual(["999", "1,000", "1,234,567"])
  })

  describe("laws", () => {
    it("a number is written as it was read", () => {
      fc.assert(
        fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (units) => {
          const written = writeNumber(units, 0).replaceAll(",", "").replace("−", "-")
          expect(readNumber(written)).toBe(units)
        }),
      )
    })

    it("a share is within half a tenth of a percent", () => {
      fc.assert(
        fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (part, rest) => {
          const whole = part + rest + 1
          const told = Number(writeShare(part, whole).slice(0, -1))
          expect(Math.abs(told - (100 * part) / whole)).toBeLessThanOrEqual(0.05 + 1e-9)
        }),
      )
    })
  })
})
