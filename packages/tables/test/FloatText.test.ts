import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { writeFloat } from "../src/FloatText.ts"
import { writeStored as write } from "./parquet.ts"

describe("writeFloat", () => {
  it.each([
    [8, Float64Array.of(60.5), "60.5"],
    [8, Float64Array.of(0.1 + 0.2), "0.30000000000000004"],
    [8, Float64Array.of(-0), "0"],
    [8, Float64Array.of(1e-7), "0.0000001"],
    [8, Float64Array.of(Number.NaN), "NaN"],
    [8, Float64Array.of(Number.NEGATIVE_INFINITY), "-Infinity"],
    [4, Float32Array.of(0.1), "0.1"],
    [4, Float32Array.of(16_777_216), "16777216"],
    [2, Uint16Array.of(0x2e66), "0.1"],
    [2, Uint16Array.of(0xbc00), "-1"],
    [2, Uint16Array.of(1), "0.00000006"],
    [2, Uint16Array.of(0x7c00), "Infinity"],
    [2, Uint16Array.of(0xfe00), "NaN"],
  ])("a float of %i bytes is the shortest decimal: %o is %s", (width, bytes, text) => {
    expect(write(writeFloat(width), bytes)).toBe(text)
  })

  it.each([
    [8, Float64Array.of(1e15), "1000000000000000"],
    [4, Float32Array.of(16_777_218), "16777218"],
    [2, Uint16Array.of(0x6c00), "4096"],
  ])("a float of %i bytes that may have lost digits has no text", (width, bytes, found) => {
    expect(write(writeFloat(width), bytes)).toMatchObject({ found })
  })
})

describe("laws", () => {
  it("the text of a float stands for the same float", () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, min: -16_777_216, max: 16_777_216 }), (value) => {
        expect(Math.fround(Number(write(writeFloat(4), Float32Array.of(value))))).toBe(value === 0 ? 0 : value)
      }),
    )
    fc.assert(
      fc.property(fc.nat({ max: 0xffff }), (bits) => {
        const value = new Float16Array(Uint16Array.of(bits).buffer)[0] as number
        const text = write(writeFloat(2), Uint16Array.of(bits))
        if (typeof text === "string") expect(Math.f16round(Number(text))).toBe(value === 0 ? 0 : value)
        else expect(Math.abs(value)).toBeGreaterThan(2048)
      }),
    )
  })
})
