import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type IdShape, mostWords, readKey, shapeOfLength, shapeOfPattern, writePattern } from "../src/IdShape.ts"
import { anyId, encode } from "./ids.ts"

const shapeOf = (bytes: Uint8Array): IdShape | undefined => {
  const pattern = new Uint8Array(bytes.length)
  writePattern(pattern, bytes, 0, bytes.length)
  return shapeOfPattern(pattern, bytes, 0)
}

const keyOf = (shape: IdShape | undefined, id: string): string | undefined => {
  const bytes = encode(id)
  const key = new Uint32Array(mostWords)
  if (shape === undefined || shape.pattern.length !== bytes.length) return undefined
  return readKey(shape, bytes, 0, key) ? key.subarray(0, shape.width).join(" ") : undefined
}

/** An id, and another that often has its shape. */
const anyTwo = anyId.chain((id) =>
  fc.tuple(
    fc.constant(id),
    fc.oneof(
      anyId,
      fc
        .nat()
        .map((seed) =>
          id.replaceAll(/[0-9a-f]/g, (digit, at) => String((Number.parseInt(digit, 16) + seed + at) % 10)),
        ),
      fc.nat({ max: 9 }).map((digit) => id.replace(/\d/, String(digit))),
    ),
  ),
)

const shapesOf = (id: string) => [shapeOf(encode(id)), shapeOfLength(encode(id).length)]

describe("shapeOfPattern", () => {
  it.each([
    ["", 1],
    ["no-digits", 1],
    ["m00000017", 1],
    ["123456789", 1],
    ["1234567890", 2],
    ["64012119900101123X", 2],
    ["640121199001011234", 2],
    ["1234567890123456789", 3],
    ["0f8fad5b-d9cb-469f-a165-70867728950e", 4],
    [`m${"1".repeat(36)}`, 4],
  ])("a key of %j takes %i words", (id, width) => {
    expect(shapeOf(encode(id))?.width).toBe(width)
  })

  it.each([`m${"1".repeat(37)}`, "a".repeat(33)])("%s has no shape", (id) => {
    expect(shapeOf(encode(id))).toBeUndefined()
  })
})

describe("shapeOfLength", () => {
  it("ids of up to 15 bytes have a shape", () => {
    const widths = [0, 3, 4, 7, 8, 11, 12, 15, 16].map((length) => shapeOfLength(length)?.width)
    expect(widths).toEqual([1, 1, 2, 2, 3, 3, 4, 4, undefined])
  })
})

describe("laws", () => {
  it("an id has the shape that is made of it", () => {
    fc.assert(
      fc.property(anyId, (id) => {
        for (const shape of shapesOf(id)) if (shape !== undefined) expect(keyOf(shape, id)).toMatch(/^[1-9]/)
      }),
    )
  })

  it("ids of one shape have the same key exactly when they are the same", () => {
    fc.assert(
      fc.property(anyTwo, ([id, other]) => {
        for (const shape of shapesOf(id)) {
          const [key, otherKey] = [keyOf(shape, id), keyOf(shape, other)]
          if (key !== undefined && otherKey !== undefined) expect(key === otherKey).toBe(id === other)
        }
      }),
    )
  })
})
