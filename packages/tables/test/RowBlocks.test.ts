import { anyCellText } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeByteOutput } from "../src/ByteOutput.ts"
import { csvCell } from "../src/CsvText.ts"
import { copyCsvCell } from "../src/CsvWriter.ts"
import { makeRowBlocks, type RowText } from "../src/RowBlocks.ts"
import { comparable, decode, encode, rowsOf } from "./rows.ts"

const gather = (rows: ReadonlyArray<ReadonlyArray<RowText>>, width: number) => {
  const blocks = makeRowBlocks(width)
  return [...rows.map((texts, at) => blocks.add(2 * at + 3, texts)), blocks.end()].filter(
    (block) => block !== undefined,
  )
}

describe("makeRowBlocks", () => {
  it("a broken row is there, and changes no other", () => {
    const blocks = makeRowBlocks(1)
    blocks.add(2, ["a"])
    blocks.addBroken(3, { found: "x", expected: { zh: "数", en: "a number" } })
    blocks.add(4, ["b"])
    const block = blocks.end()
    expect(rowsOf(block === undefined ? [] : [block])).toEqual([
      { line: 2, cells: ["a"] },
      { line: 3, found: "x", expected: "a number" },
      { line: 4, cells: ["b"] },
    ])
  })

  it("a short row has empty cells at its end", () => {
    expect(rowsOf(gather([["a"], []], 2))).toEqual([
      { line: 3, cells: ["a", ""] },
      { line: 5, cells: ["", ""] },
    ])
  })

  it("a cell that is missing is not an empty one", () => {
    expect(
      rowsOf(
        gather(
          [
            [undefined, "a"],
            ["", undefined],
          ],
          2,
        ),
      ),
    ).toEqual([
      { line: 3, cells: [undefined, "a"] },
      { line: 5, cells: ["", undefined] },
    ])
  })

  it("a block holds at most 8192 rows, or little more than 1 MiB", () => {
    expect(
      gather(
        Array.from({ length: 20_000 }, () => ["1"]),
        1,
      ).map(({ rows }) => rows),
    ).toEqual([8192, 8192, 3616])
    expect(
      gather(
        Array.from({ length: 30 }, () => ["星".repeat(50_000)]),
        1,
      ).map(({ rows }) => rows),
    ).toEqual([7, 7, 7, 7, 2])
  })
})

describe("laws", () => {
  it("every row is there with its texts and its line", () => {
    const anyRows = fc.array(fc.array(anyCellText, { minLength: 3, maxLength: 3 }), { maxLength: 20 })
    fc.assert(
      fc.property(anyRows, (rows) => {
        const blocks = gather(rows, 3)
        expect(rowsOf(blocks)).toEqual(rows.map((cells, at) => ({ line: 2 * at + 3, cells })))
        const ofBytes = gather(
          rows.map((cells) => cells.map(encode)),
          3,
        )
        expect(ofBytes.map(comparable)).toEqual(blocks.map(comparable))
        for (const block of blocks) {
          const output = makeByteOutput(100)
          for (let index = 0; index < block.rows * 3; index += 1) copyCsvCell(output, block, index)
          expect(decode(output.take()).replaceAll('"', "")).toBe(rows.flat().map(csvCell).join("").replaceAll('"', ""))
        }
      }),
    )
  })
})
