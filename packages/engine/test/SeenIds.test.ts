import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeSeenIds, makeSeenIdsBy } from "../src/SeenIds.ts"
import { addAll, anyBadHashes, anyIds, firsts } from "./ids.ts"

describe("makeSeenIds", () => {
  it.each([
    ["ids that rise", ["1", "2", "10", "11"], [true, true, true, true]],
    ["an id that repeats at once", ["a", "a"], [true, false]],
    ["an id that repeats after others rose", ["a", "b", "c", "b"], [true, true, true, false]],
    [
      "an id that repeats after the order broke",
      ["b", "a", "c", "b", "a", "c"],
      [true, true, true, false, false, false],
    ],
    ["the empty id", ["", "a", ""], [true, true, false]],
    ["ids that begin alike", ["ab", "abc", "ab"], [true, true, false]],
    ["ids that differ in zeros in front", ["1", "01", "001", "01"], [true, true, true, false]],
  ])("%s", (_, ids, expected) => {
    expect(addAll(makeSeenIds(), ids)).toEqual(expected)
  })

  it("ids are told apart through every growth", () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => `M${(index * 7919) % 30_011}`)
    expect(addAll(makeSeenIds(), [...ids, ...ids])).toEqual([...ids.map(() => true), ...ids.map(() => false)])
  })

  describe("laws", () => {
    it("an id is new exactly the first time it is added", () => {
      fc.assert(
        fc.property(anyIds, (ids) => {
          expect(addAll(makeSeenIds(), ids)).toEqual(firsts(ids))
        }),
      )
    })

    it("ids with equal hashes are told apart", () => {
      fc.assert(
        fc.property(anyIds, anyBadHashes, (ids, hashes) => {
          expect(addAll(makeSeenIdsBy(hashes), ids)).toEqual(firsts(ids))
        }),
      )
    })
  })
})
