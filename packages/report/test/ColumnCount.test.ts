import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeColumnCounter } from "../src/ColumnCount.ts"

const countOf = (texts: ReadonlyArray<string>, values: number) => {
  const counter = makeColumnCounter({ values, steps: 16 })
  for (const text of texts) counter.add(text)
  return counter.end()
}

const anyCell = fc.oneof(fc.constantFrom("", "a", "7", "0.5", "10"), fc.nat(30).map(String))

describe("makeColumnCounter", () => {
  it("a column with a text that is no number has no spread", () => {
    expect(countOf(["1", "2", "none"], 10).numbers).toBeUndefined()
  })

  it("empty cells are no zeros", () => {
    const { filled, empty, numbers } = countOf(["", "0", ""], 10)
    expect([filled, empty, numbers?.rows]).toEqual([1, 2, 1])
  })

  it("too many values are counted as numbers only", () => {
    const { values, numbers } = countOf(["1", "2", "3", "3"], 2)
    expect([values, numbers?.rows, numbers?.most]).toEqual([undefined, 4, 30_000])
  })

  describe("laws", () => {
    it("filled and empty cells are all cells", () => {
      fc.assert(
        fc.property(fc.array(anyCell), (texts) => {
          const { filled, empty, numbers } = countOf(texts, 5)
          expect(filled + empty).toBe(texts.length)
          if (numbers !== undefined) expect(numbers.rows).toBe(filled)
        }),
      )
    })

    it("the values of a column are counted as they are", () => {
      fc.assert(
        fc.property(fc.array(anyCell), (texts) => {
          const { values } = countOf(texts, 1000)
          for (const [text, rows] of values ?? []) expect(texts.filter((own) => own === text).length).toBe(rows)
          expect([...(values?.values() ?? [])].reduce((sum, rows) => sum + rows, 0)).toBe(
            texts.filter((text) => text !== "").length,
          )
        }),
      )
    })
  })
})
