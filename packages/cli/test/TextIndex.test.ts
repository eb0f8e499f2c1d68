import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeTextIndex, rememberLast } from "../src/TextIndex.ts"

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Texts of both kinds: those that stand in their slot, and longer ones; some end in NUL. */
const anyText = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom("", "\0", "\0\0", "12345678", "1234567\0", "123456789", "12345678\0"),
  fc.nat({ max: 3000 }).map((number) => `entry-${number}`),
)

describe("laws", () => {
  it("a text has the same number whenever it is met, and no other text has it", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 400 }), (texts) => {
        const index = makeTextIndex()
        const numbers = new Map<string, number>()
        for (const text of texts) {
          const bytes = bytesOf(` ${text} `)
          const found = index.find(bytes, 1, bytes.length - 1)
          expect(found).toBe(numbers.get(text) ?? -1)
          if (found < 0) numbers.set(text, index.add(bytes, 1, bytes.length - 1))
        }
        expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, number) => number))
        expect([...numbers.values()].map(index.text)).toEqual([...numbers.keys()])
        expect(index.count()).toBe(numbers.size)
      }),
    )
  })

  it("remembering the last text changes no number", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (texts, times) => {
        const index = makeTextIndex()
        const find = rememberLast(index)
        for (const text of texts.flatMap((own) => Array.from({ length: times }, () => own))) {
          const bytes = bytesOf(` ${text} `)
          expect(find(bytes, 1, bytes.length - 1)).toBe(index.find(bytes, 1, bytes.length - 1))
          if (index.find(bytes, 1, bytes.length - 1) < 0) index.add(bytes, 1, bytes.length - 1)
        }
      }),
    )
  })
})
