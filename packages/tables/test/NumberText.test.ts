import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hasLostDigits, readNumber, writeDecimal } from "../src/NumberText.ts"

describe("readNumber", () => {
  it.each([
    ["60.5", 60.5],
    ["-7", -7],
    ["1.2345E+3", 1234.5],
    [".5", 0.5],
    ["5.", 5],
    ["0.30000000000000004", 0.30000000000000004],
  ])("%s is a number", (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each(["", " 5", "0x10", "1,095", "95%", "NaN", "Infinity", "1e999", "e5", ".", "1_0", "５"])(
    "%j is none",
    (text) => {
      expect(readNumber(text)).toBeUndefined()
    },
  )
})

describe("writeDecimal", () => {
  it.each([
    [60.5, "60.5"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    [-1.5e-7, "-0.00000015"],
    [1e21, "1000000000000000000000"],
    [123456789012345, "123456789012345"],
    [0.1 + 0.2, "0.30000000000000004"],
  ])("%d is written as %s", (value, text) => {
    expect(writeDecimal(value, 0)).toBe(text)
  })

  it.each([
    [0.95, "95"],
    [0.955, "95.5"],
    [1, "100"],
    [0.0005, "0.05"],
    [0.07, "7"],
  ])("%d is written as %s where the point moves by two places", (value, text) => {
    expect(writeDecimal(value, 2)).toBe(text)
  })
})

describe("hasLostDigits", () => {
  it("15 digits are kept, and 16 may not be", () => {
    expect([999_999_999_999_999, 1e15, -1e15, 0.1].map(hasLostDigits)).toEqual([false, true, true, false])
  })
})

describe("laws", () => {
  it("a decimal of at most 15 digits is given back", () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat().map((n) => n % 10 ** 15),
        fc.nat({ max: 15 }),
        (digits, places) => {
          const padded = String(digits).padStart(places + 1, "0")
          const decimal =
            places === 0
              ? padded
              : `${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/0+$/, "").replace(/\.$/, "")
          expect(writeDecimal(Number(decimal), 0)).toBe(decimal)
        },
      ),
    )
  })

  it("the text stands for the same double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(writeDecimal(value, 0))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
