import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeMemory } from "../src/Memory.ts"
import type { Rated } from "../src/RatedBlock.ts"

const rated = (...texts: ReadonlyArray<string>): Rated => ({
  _tag: "Rated",
  cells: texts.map((text) => ({ text, quoted: true })),
  disputed: false,
  limits: [],
})

describe("makeMemory", () => {
  it("rows of which the same is written share one object", () => {
    const memory = makeMemory()
    const first = memory.keep(1, rated("5", "official"))
    expect(memory.keep(2, rated("5", "official"))).toBe(first)
    expect(memory.find(2)).toBe(first)
  })

  it("rows that only their limits tell apart do not share an object", () => {
    const memory = makeMemory()
    memory.keep(1, rated("5"))
    memory.keep(2, { ...rated("5"), limits: ["a#1"] })
    expect(memory.find(1)?.limits).toEqual([])
    expect(memory.find(2)?.limits).toEqual(["a#1"])
  })

  it("cells that join to the same text do not share an object", () => {
    const memory = makeMemory()
    memory.keep(1, rated("a,b", "c"))
    memory.keep(2, rated("a", "b,c"))
    expect(memory.find(2)?.cells.map(({ text }) => text)).toEqual(["a", "b,c"])
  })

  it("keys are found through every growth", () => {
    const memory = makeMemory()
    const keys = Array.from({ length: 20_000 }, (_, index) => index * 7919)
    for (const key of keys) memory.keep(key, rated(String(key % 10)))
    expect(keys.filter((key) => memory.find(key)?.cells[0]?.text !== String(key % 10))).toEqual([])
  })

  describe("laws", () => {
    it("what was kept for a key is found under it, and nothing is found under others", () => {
      const key = fc.oneof(fc.nat({ max: 50 }), fc.maxSafeNat(), fc.constantFrom(0, 2 ** 32, 2 ** 53 - 1))
      const entries = fc.uniqueArray(fc.tuple(key, fc.nat({ max: 5 })), { selector: ([own]) => own, maxLength: 300 })
      fc.assert(
        fc.property(entries, key, (kept, other) => {
          const memory = makeMemory()
          for (const [own, value] of kept) memory.keep(own, rated(String(value)))
          for (const [own, value] of kept) expect(memory.find(own)).toEqual(rated(String(value)))
          expect(memory.find(other) === undefined).toBe(!kept.some(([own]) => own === other))
        }),
      )
    })
  })
})
