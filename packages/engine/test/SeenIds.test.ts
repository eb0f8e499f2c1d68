import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeSeenIds } from "../src/SeenIds.ts"

const encode = (text: string) => new TextEncoder().encode(text)

const addAll = (ids: ReadonlyArray<string>): ReadonlyArray<boolean> => {
  const add = makeSeenIds()
  return ids.map((id) => {
    const bytes = encode(`<${id}>`)
    return add(bytes, 1, bytes.length - 1)
  })
}

const firsts = (ids: ReadonlyArray<string>) => ids.map((id, index) => ids.indexOf(id) === index)

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
  ])("%s", (_, ids, expected) => {
    expect(addAll(ids)).toEqual(expected)
  })

  it("ids are told apart through every growth of the index", () => {
    const ids = Array.from({ length: 30_000 }, (_, index) => `M${(index * 7919) % 30_011}`)
    expect(addAll([...ids, ...ids])).toEqual([...ids.map(() => true), ...ids.map(() => false)])
  })

  describe("laws", () => {
    it("an id is new exactly the first time it is added", () => {
      const id = fc.oneof(fc.string(), fc.nat({ max: 60 }).map(String))
      fc.assert(
        fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
          expect(addAll(ids)).toEqual(firsts(ids))
        }),
      )
    })
  })
})
