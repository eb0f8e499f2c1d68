import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { blocksOfTexts } from "../src/TextBlocks.ts"

const anyText = fc.string({ unit: fc.constantFrom("a", "0", " ", ",", '"', "\n", "字", "\ufeff") })

describe("laws", () => {
  it("blocks hold the texts that they were made of", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 20 }), (rows) => {
        const read = blocksOfTexts(["one", "other"], rows).flatMap((block) =>
          Array.from({ length: block.rows }, (_, row) => [block.text(row, 0), block.text(row, 1)]),
        )
        expect(read).toEqual(rows)
      }),
    )
  })
})
