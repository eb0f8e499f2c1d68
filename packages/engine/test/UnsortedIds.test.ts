import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeUnsortedIds } from "../src/UnsortedIds.ts"
import { addAll, anyBadHashes, anyIds, firsts } from "./ids.ts"

const hashes = {
  ofBytes: (bytes: Uint8Array, start: number, end: number) =>
    bytes.subarray(start, end).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 7),
  ofWords: (key: Uint32Array) => Math.imul(key[0] as number, 0x9e3779b1),
}

const lettersOf = (number: number): string =>
  number.toString(36).replaceAll(/\d/g, (digit) => "uvwxyzUVWX"[Number(digit)] ?? "")

describe("makeUnsortedIds", () => {
  it("ids of more patterns than are told apart are found again", () => {
    const varied = Array.from({ length: 3000 }, (_, number) => `${lettersOf(number)}-${number}`)
    const long = varied.map((id) => `${id}${"z".repeat(20)}`)
    const ids = [...varied, ...long, "uu-1", ...varied.map((id) => id.replaceAll(/\d/g, "8"))]
    const add = makeUnsortedIds(hashes)
    expect(addAll(add, [...ids, ...ids])).toEqual(firsts([...ids, ...ids]))
  })

  describe("laws", () => {
    it("an id is new exactly the first time it is added, however ids are written and whatever the hashes are", () => {
      fc.assert(
        fc.property(anyIds, fc.oneof(fc.constant(hashes), anyBadHashes), (ids, hashed) => {
          expect(addAll(makeUnsortedIds(hashed), ids)).toEqual(firsts(ids))
        }),
      )
    })
  })
})
