import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { walkStruct } from "../src/Thrift.ts"
import { structOf } from "./parquet.ts"
import { concat } from "./rows.ts"

const walk = (bytes: Uint8Array, most = 100) => {
  const found: Array<readonly [number, number]> = []
  const end = walkStruct(bytes, 0, { most, take: (place, value) => found.push([place, value]) })
  return { found, end }
}

describe("walkStruct", () => {
  it("numbers and flags are told with their places", () => {
    const bytes = structOf({ 1: -3, 2: 5n * 10n ** 12n, 4: "text", 5: { 2: 7, 3: false }, 6: [1, 2], 7: true })
    expect(walk(bytes).found).toEqual([
      [1, -3],
      [2, 5e12],
      [502, 7],
      [503, 0],
      [Number.NaN, 1],
      [Number.NaN, 2],
      [7, 1],
    ])
  })

  it("a struct ends before what stands behind it", () => {
    const bytes = structOf({ 1: 1 })
    expect(walk(concat([bytes, bytes])).end).toBe(bytes.length)
  })

  it("a struct that is cut short has no end", () => {
    const bytes = structOf({ 1: 1, 2: "text", 3: [{ 1: 1n }] })
    const ends = Array.from({ length: bytes.length }, (_, length) => walk(bytes.subarray(0, length)).end)
    expect(ends).toEqual(ends.map(() => undefined))
  })

  it.each([
    ["a list longer than the limit", structOf({ 1: [1, 2, 3] }), "more than 2 fields"],
    ["more fields than the limit", structOf({ 1: 1, 2: 2, 3: 3 }), "more than 2 fields"],
    ["a type that Parquet does not have", Uint8Array.of(0x1b, 0), "a field of type 11"],
    ["a number without end", Uint8Array.of(0x15, ...new Uint8Array(12).fill(0xff)), "a number of more than 10 bytes"],
  ])("%s is an error", (_name, bytes, message) => {
    expect(() => walk(bytes, 2)).toThrow(new Error(message))
  })

  it("structs inside each other without end are an error", () => {
    expect(() => walk(new Uint8Array(1000).fill(0x1c), 1000)).toThrow(
      new Error("more than 32 structs inside each other"),
    )
  })
})

describe("laws", () => {
  it("any bytes are a struct, are cut short, or are an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          const { end } = walk(bytes)
          if (end !== undefined) expect(end).toBeLessThanOrEqual(bytes.length)
        } catch (cause) {
          expect(String(cause)).toMatch(/^Error: (?:more than|a field of type|a number of more)/)
        }
      }),
    )
  })
})
