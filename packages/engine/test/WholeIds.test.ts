import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeWholeIds } from "../src/WholeIds.ts"
import { addAll, anyBadHashes, anyIds, firsts } from "./ids.ts"

describe("makeWholeIds", () => {
  it("ids are found in every chunk, also one that is longer than a chunk", () => {
    const ids = ["a", "b".repeat(600_000), "c".repeat(600_000), "d".repeat(2_000_000), "e"]
    const add = makeWholeIds(() => 1)
    expect(addAll(add, ids)).toEqual(ids.map(() => true))
    expect(addAll(add, ids)).toEqual(ids.map(() => false))
  })

  describe("laws", () => {
    it("an id is new exactly the first time it is added, whatever the hashes are", () => {
      fc.assert(
        fc.property(anyIds, anyBadHashes, (ids, { ofBytes }) => {
          expect(addAll(makeWholeIds(ofBytes), ids)).toEqual(firsts(ids))
        }),
      )
    })
  })
})
