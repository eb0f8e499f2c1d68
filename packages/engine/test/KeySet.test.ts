import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeKeySet } from "../src/KeySet.ts"
import { firsts } from "./ids.ts"

const makeSet = (width: number, hash: (key: Uint32Array) => number) =>
  makeKeySet({
    width,
    hash,
    isSame: (kept, at, key) => kept.subarray(at, at + width).every((word, place) => word === key[place]),
  })

const anyWord = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(2 ** 31, 2 ** 32 - 1), fc.nat())

const anyKeys = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.tuple(
      fc.constant(width),
      fc.array(
        fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(anyWord, { minLength: width - 1, maxLength: width - 1 })),
        { maxLength: 300 },
      ),
    ),
  )
  .map(([width, keys]) => ({ width, keys: keys.map(([first, others]) => [first, ...others]) }))

const anyHash = fc.constantFrom(
  () => 0,
  () => -1,
  (key: Uint32Array) => Math.imul(key[0] as number, 0x9e3779b1),
)

describe("makeKeySet", () => {
  it("keys are found again through every growth", () => {
    const add = makeSet(1, (key) => Math.imul(key[0] as number, 0x9e3779b1))
    const keys = Array.from({ length: 20_000 }, (_, at) => Uint32Array.of(at + 1))
    expect(keys.map(add).every((isNew) => isNew)).toBe(true)
    expect(keys.map(add).some((isNew) => isNew)).toBe(false)
  })

  describe("laws", () => {
    it("a key is new exactly the first time it is added", () => {
      fc.assert(
        fc.property(anyKeys, anyHash, ({ width, keys }, hash) => {
          const added = keys.map((key) => Uint32Array.from([...key, 7])).map(makeSet(width, hash))
          expect(added).toEqual(firsts(keys.map((key) => Uint32Array.from(key).join())))
        }),
      )
    })
  })
})
