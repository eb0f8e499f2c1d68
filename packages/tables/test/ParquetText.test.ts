import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findWriter } from "../src/ParquetText.ts"
import { writeStored as write } from "./parquet.ts"

const column = { name: "x", isOptional: false } as const

const decimal = (places: number, physical: "INT32" | "INT64" | "BYTE_ARRAY") =>
  findWriter({ ...column, storage: { physical, width: 0 }, meaning: { _tag: "Decimal", places } })

const whole = (isSigned: boolean) =>
  findWriter({ ...column, storage: { physical: "INT64", width: 8 }, meaning: { _tag: "Whole", isSigned } })

/** A number as Parquet writes it in bytes, the largest first. */
const bigEndian = (value: bigint, length: number) =>
  Uint8Array.from({ length }, (_, at) => Number(BigInt.asUintN(8, value >> BigInt(8 * (length - 1 - at)))))

describe("findWriter", () => {
  it.each([
    ["60.50", 60_50, 2, "60.5"],
    ["5.00", 500, 2, "5"],
    ["−0.01", -1, 2, "-0.01"],
    ["0.0001", 1, 4, "0.0001"],
    ["100", 100, 0, "100"],
    ["0.00", 0, 2, "0"],
  ])("the decimal %s is written without zeros that stand for nothing", (_name, units, places, text) => {
    expect(write(decimal(places, "INT32"), Int32Array.of(units))).toBe(text)
    expect(write(decimal(places, "INT64"), BigInt64Array.of(BigInt(units)))).toBe(text)
    expect(write(decimal(places, "BYTE_ARRAY"), bigEndian(BigInt(units), 3))).toBe(text)
  })

  it("a decimal of a hundred bytes is none", () => {
    expect(write(decimal(2, "BYTE_ARRAY"), new Uint8Array(100))).toMatchObject({
      found: "100 bytes",
      expected: { en: "a decimal of at most 64 bytes" },
    })
  })

  it("an identifier has its hyphens", () => {
    const storage = { physical: "FIXED_LEN_BYTE_ARRAY", width: 16 } as const
    const writer = findWriter({ ...column, storage, meaning: { _tag: "Identifier" } })
    const bytes = Uint8Array.from({ length: 16 }, (_, at) => 16 * at + at)
    expect(write(writer, bytes)).toBe("00112233-4455-6677-8899-aabbccddeeff")
  })
})

const anyLong = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

describe("laws", () => {
  it("a whole number of 64 bits is written exactly", () => {
    fc.assert(
      fc.property(fc.oneof(anyLong, fc.bigInt({ min: -(2n ** 32n), max: 2n ** 32n })), (value) => {
        expect(write(whole(true), BigInt64Array.of(value))).toBe(String(value))
        expect(write(whole(false), BigInt64Array.of(value))).toBe(String(BigInt.asUintN(64, value)))
      }),
    )
  })

  it("a decimal is written exactly", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 38n), max: 10n ** 38n }), fc.nat({ max: 38 }), (units, places) => {
        const text = write(decimal(places, "BYTE_ARRAY"), bigEndian(units, 17)) as string
        const [front = "", back = ""] = text.split(".")
        expect(BigInt(front + back.padEnd(places, "0"))).toBe(units)
      }),
    )
  })
})
