import * as fc from "fast-check"
import { parquetWriteBuffer } from "hyparquet-writer"
import { describe, expect, it } from "vitest"
import { readNumbers } from "../src/DeltaNumbers.ts"
import { cellsIn, readParquet } from "./parquetRows.ts"

const read = (count: number, ...bytes: ReadonlyArray<number>) => {
  const { bytes: stored, end } = readNumbers(Uint8Array.from(bytes), 0, count)
  return { numbers: [...new BigInt64Array(stored.buffer)], end }
}

describe("readNumbers", () => {
  it("a number alone has no differences", () => {
    expect(read(1, 8, 1, 1, 13)).toEqual({ numbers: [-7n], end: 4 })
  })

  it("numbers differ by the least difference and some bits", () => {
    expect(read(4, 8, 1, 4, 10, 2, 2, 0b11_10_01, 0)).toEqual({ numbers: [5n, 7n, 10n, 14n], end: 8 })
  })

  it.each([
    ["no parts", 1, [8, 0, 1, 2], "1 differences in blocks of 8, parted in 0"],
    ["parts that are none", 1, [9, 2, 1, 2], "1 differences in blocks of 9, parted in 2"],
    ["another count", 1, [8, 1, 2, 2], "2 differences in blocks of 8, parted in 1"],
    ["nothing", 1, [], "differences that end too soon"],
    ["bits that give out", 2, [8, 1, 2, 2, 0, 3], "differences that end too soon"],
    ["too many bits", 2, [8, 1, 2, 2, 0, 65, 0], "differences of 65 bits"],
    ["a number without end", 1, [8, 1, 1, ...new Uint8Array(12).fill(0xff)], "a difference of more than 64 bits"],
  ])("differences with %s are an error", (_name, count, bytes, message) => {
    expect(() => read(count, ...bytes)).toThrow(new Error(message))
  })
})

const anyLong = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -5n, max: 5n }),
  fc.constantFrom(2n ** 31n, 2n ** 32n, -(2n ** 32n), 2n ** 63n - 1n, -(2n ** 63n)),
)

describe("laws", () => {
  it("numbers of 64 bits are read as they were written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLong, { minLength: 1, maxLength: 300 }), async (data) => {
        const columnData = [{ name: "x", data, type: "INT64", encoding: "DELTA_BINARY_PACKED" } as const]
        const table = await readParquet(new Uint8Array(parquetWriteBuffer({ columnData })))
        expect(cellsIn(table)).toEqual(data.map((value) => [String(value)]))
      }),
      { numRuns: 100 },
    )
  })
})
