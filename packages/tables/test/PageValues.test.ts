import * as fc from "fast-check"
import { parquetReadObjects } from "hyparquet"
import { type BasicType, parquetWriteBuffer } from "hyparquet-writer"
import { describe, expect, it } from "vitest"
import { readRuns } from "../src/BitRuns.ts"
import { readValues } from "../src/PageValues.ts"
import { textsOf } from "./parquet.ts"
import { cellsIn, readParquet } from "./parquetRows.ts"
import { concat, decode } from "./rows.ts"

const fixed = { physical: "FIXED_LEN_BYTE_ARRAY", width: 3 } as const

const texts = { physical: "BYTE_ARRAY", width: 0 } as const

const wholes = { physical: "INT32", width: 4 } as const

describe("readRuns", () => {
  it("numbers are packed in as many bits as they need", () => {
    expect([...readRuns(Uint8Array.of(3, 0x88, 0xc6, 0xfa), 3, 8)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it("a number is repeated, and packed ones follow", () => {
    expect([...readRuns(Uint8Array.of(8, 5, 3, 0b1010), 4, 5)]).toEqual([5, 5, 5, 5, 10])
  })

  it("numbers have up to 32 bits", () => {
    expect([...readRuns(Uint8Array.of(2, 0xff, 0xff, 0xff, 0x7f), 32, 1)]).toEqual([2 ** 31 - 1])
    expect(() => readRuns(Uint8Array.of(2, 0), 33, 1)).toThrow(new Error("numbers of 33 bits"))
  })

  it("runs that end too soon are an error", () => {
    expect(() => readRuns(Uint8Array.of(2, 1), 1, 2)).toThrow(new Error("runs that end too soon"))
  })
})

describe("readValues", () => {
  it.each([
    ["numbers", wholes, "PLAIN"],
    ["texts of one length", fixed, "PLAIN"],
    ["numbers byte by byte", wholes, "BYTE_STREAM_SPLIT"],
    ["flags", { physical: "BOOLEAN", width: 1 }, "PLAIN"],
    ["texts", texts, "PLAIN"],
  ] as const)("%s that end too soon are an error", (_name, storage, encoding) => {
    const bytes = new Uint8Array(storage.physical === "BOOLEAN" ? 0 : 11)
    expect(() => readValues(bytes, storage, { encoding, count: 4 })).toThrow(new Error("values that end too soon"))
  })

  it("texts of one length that are written byte by byte are put together", () => {
    const bytes = new TextEncoder().encode("adbecf")
    const { bytes: joined, starts, ends } = readValues(bytes, fixed, { encoding: "BYTE_STREAM_SPLIT", count: 2 })
    expect([...starts].map((start, nth) => decode(joined.subarray(start, ends[nth])))).toEqual(["abc", "def"])
  })

  it.each([
    ["texts as differences of numbers", "DELTA_BINARY_PACKED"],
    ["texts in runs", "RLE"],
    ["texts in an encoding of old", "GROUP_VAR_INT"],
  ] as const)("%s are an error", (_name, encoding) => {
    const message = `BYTE_ARRAY written as ${encoding}`
    expect(() => readValues(textsOf("a"), texts, { encoding, count: 1 })).toThrow(new Error(message))
  })

  it("a text that begins with more than the one before it is an error", () => {
    const one = (number: number) => Uint8Array.of(8, 1, 1, 2 * number)
    const bytes = concat([one(5), one(0)])
    expect(() => readValues(bytes, texts, { encoding: "DELTA_BYTE_ARRAY", count: 1 })).toThrow(
      new Error("a text that begins with more than the one before it has"),
    )
  })

  it("texts that together are longer than a page are an error", () => {
    const lengths = Uint8Array.of(8, 1, 2, 0xfe, 0xff, 0xff, 0xff, 0x01, 0, 0)
    const message = `texts of ${2 * (2 ** 28 - 1)} bytes`
    expect(() =>
      readValues(concat([lengths, Uint8Array.of(8, 1, 2, 0, 0, 0)]), texts, { encoding: "DELTA_BYTE_ARRAY", count: 2 }),
    ).toThrow(new Error(message))
  })
})

const encodings = {
  INT32: ["PLAIN", "DELTA_BINARY_PACKED", "BYTE_STREAM_SPLIT", "RLE_DICTIONARY"],
  INT64: ["PLAIN", "DELTA_BINARY_PACKED", "BYTE_STREAM_SPLIT", "RLE_DICTIONARY"],
  STRING: ["PLAIN", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", "RLE_DICTIONARY"],
  BOOLEAN: ["PLAIN", "RLE"],
} as const

const anyOf = (type: keyof typeof encodings): fc.Arbitrary<unknown> => {
  if (type === "INT32") return fc.integer()
  if (type === "INT64") return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
  return type === "STRING" ? fc.string({ unit: "grapheme" }) : fc.boolean()
}

/** A column as another writer writes it. */
const anyColumn = fc.constantFrom<keyof typeof encodings>("INT32", "INT64", "STRING", "BOOLEAN").chain((type) =>
  fc.record({
    type: fc.constant<BasicType>(type),
    encoding: fc.constantFrom(...encodings[type]),
    data: fc.array(fc.oneof({ weight: 4, arbitrary: anyOf(type) }, fc.constant(null)), {
      minLength: 1,
      maxLength: 200,
    }),
    pageSize: fc.constantFrom(16, 2 ** 20),
    codec: fc.constantFrom("UNCOMPRESSED" as const, "SNAPPY" as const),
  }),
)

describe("files of another writer", () => {
  it("have the values that another reader finds in them", async () => {
    await fc.assert(
      fc.asyncProperty(anyColumn, async ({ type, encoding, data, pageSize, codec }) => {
        const columnData = [{ name: "x", data, type, encoding }]
        const file = parquetWriteBuffer({ columnData, pageSize, codec, rowGroupSize: 70 })
        const theirs = await parquetReadObjects({ file })
        const ours = cellsIn(await readParquet(new Uint8Array(file)))
        expect(ours).toEqual(theirs.map(({ x }) => [x === null || x === undefined ? undefined : String(x)]))
      }),
      { numRuns: 150 },
    )
  })
})
