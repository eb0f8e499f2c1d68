import { makeCsvScanner, releaseBlock, releaseBytes } from "@jiceng/tables"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, encode, scan } from "./rows.ts"

/** Rows that fill more than two blocks. */
const table = encode(`id\n${Array.from({ length: 20_000 }, (_, row) => `m${row}\n`).join("")}`)

describe("releaseBytes", () => {
  it("the memory of much is given back", () => {
    const bytes = new Uint8Array(2 ** 20).subarray(7)
    releaseBytes(bytes)
    expect(bytes.buffer.byteLength).toBe(0)
  })

  it("a few bytes stay, since they may be shared", () => {
    const bytes = new Uint8Array(100)
    releaseBytes(bytes)
    expect(bytes.length).toBe(100)
  })

  it("nothing is given back twice", () => {
    const bytes = new Uint8Array(2 ** 20)
    releaseBytes(bytes)
    expect(() => releaseBytes(bytes)).not.toThrow()
  })
})

describe("releaseBlock", () => {
  it("the places of its cells are given back", () => {
    const [block] = scan(makeCsvScanner(), table)
    if (block !== undefined) releaseBlock(block)
    expect([block?.starts.length, block?.ends.length, block?.lines.length]).toEqual([0, 0, 0])
  })

  describe("laws", () => {
    it("a block that was released changes no other", () => {
      fc.assert(
        fc.property(fc.nat({ max: 2 }), (released) => {
          const blocks = scan(makeCsvScanner(), table)
          const others = blocks.filter((_, at) => at !== released)
          const cells = cellsOf(others)
          for (const block of blocks) if (!others.includes(block)) releaseBlock(block)
          expect(cellsOf(others)).toEqual(cells)
        }),
        { numRuns: 10 },
      )
    })
  })
})
