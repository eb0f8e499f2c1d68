import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeRisingIds, type RisingIds } from "../src/RisingIds.ts"
import { addAll, anyIds, encode } from "./ids.ts"

const isLower = (one: string, other: string): boolean => {
  const [left, right] = [encode(one), encode(other)]
  return left.length === right.length ? Buffer.compare(left, right) < 0 : left.length < right.length
}

const drain = (rising: RisingIds): ReadonlyArray<string> => {
  const ids: Array<string> = []
  rising.drain((bytes, start, end) =>
    ids.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end))),
  )
  return ids
}

const sort = (ids: ReadonlyArray<string>) => [...new Set(ids)].toSorted((one, other) => (isLower(one, other) ? -1 : 1))

describe("makeRisingIds", () => {
  it("ids that are longer than a chunk are handed over as well", () => {
    const ids = ["a", "b".repeat(100_000), "c".repeat(100_000), "d".repeat(100_001)]
    const rising = makeRisingIds()
    expect(addAll(rising.push, ids)).toEqual([true, true, true, true])
    expect(drain(rising)).toEqual(ids)
  })

  it("nothing is handed over twice", () => {
    const rising = makeRisingIds()
    addAll(rising.push, ["m1", "m2"])
    expect(drain(rising)).toEqual(["m1", "m2"])
    expect(addAll(rising.push, ["m2", "m3"])).toEqual([false, true])
    expect(drain(rising)).toEqual(["m3"])
    expect(drain(rising)).toEqual([])
  })

  describe("laws", () => {
    it("ids that rise are taken, and handed over as they were", () => {
      fc.assert(
        fc.property(anyIds.map(sort), fc.nat({ max: 60 }), (ids, cut) => {
          const rising = makeRisingIds()
          expect(addAll(rising.push, ids.slice(0, cut))).toEqual(ids.slice(0, cut).map(() => true))
          expect(drain(rising)).toEqual(ids.slice(0, cut))
          expect(addAll(rising.push, ids.slice(cut))).toEqual(ids.slice(cut).map(() => true))
          expect(drain(rising)).toEqual(ids.slice(cut))
        }),
      )
    })

    it("an id that is not higher than all before is not taken", () => {
      fc.assert(
        fc.property(anyIds, (ids) => {
          const higher = ids.map((id, at) => ids.slice(0, at).every((other) => isLower(other, id)))
          expect(addAll(makeRisingIds().push, ids)).toEqual(higher)
        }),
      )
    })
  })
})
