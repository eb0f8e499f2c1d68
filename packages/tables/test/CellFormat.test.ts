import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findBuiltInFormat, findFormat, writeFormatted, writeSerial } from "../src/CellFormat.ts"

describe("findFormat", () => {
  it.each([
    ["General", "number"],
    ["0.00", "number"],
    ["#,##0.00_);[Red]\\(#,##0.00\\)", "number"],
    ["0.00E+00", "number"],
    ['"¥"#,##0', "number"],
    ["# ?/?", "number"],
    ["@", "number"],
    ["", "number"],
    ["0%", "percent"],
    ["0.0%;[Red]-0.0%", "percent"],
    ["yyyy-mm-dd", "day"],
    ["[$-804]yyyy年m月d日;@", "day"],
    ["h:mm AM/PM", "day"],
    ["[h]:mm:ss", "elapsed"],
    ["[mm]:ss", "elapsed"],
    ['0"days"', "number"],
    ["0\\d", "number"],
  ])("%j is a %s", (code, format) => {
    expect(findFormat(code)).toBe(format)
  })
})

describe("findBuiltInFormat", () => {
  it.each([
    [0, "number"],
    [4, "number"],
    [9, "percent"],
    [10, "percent"],
    [14, "day"],
    [22, "day"],
    [31, "day"],
    [46, "elapsed"],
    [49, "number"],
    [57, "day"],
  ])("%d is a %s", (id, format) => {
    expect(findBuiltInFormat(id)).toBe(format)
  })
})

describe("writeSerial", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, "1900-02-29"],
    [61, false, "1900-03-01"],
    [45688.75, false, "2025-01-31T18:00:00"],
    [45688.999999999, false, "2025-02-01"],
    [0.5, false, "12:00:00"],
    [0.000011574074, false, "00:00:01"],
    [2_958_465, false, "9999-12-31"],
    [2_958_466, false, undefined],
    [-1, false, undefined],
    [1, true, "1904-01-02"],
  ])("%d from 1904 on: %s, is %s", (serial, is1904, text) => {
    expect(writeSerial(serial, is1904)).toBe(text)
  })

  it("time that goes backwards is not shown", () => {
    expect(writeFormatted(-1, "elapsed", false)).toBeUndefined()
  })
})

describe("laws", () => {
  it("from March 1900 on, a serial number is one more than the days since the last day of 1899", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const days = (Date.parse(writeSerial(serial, false) ?? "") - Date.UTC(1899, 11, 31)) / 86_400_000
        expect(days).toBe(serial - 1)
      }),
    )
  })
})
