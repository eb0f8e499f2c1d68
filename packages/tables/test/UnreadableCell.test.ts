import { makeCsvScanner, makeNdjsonScanner } from "@jiceng/tables"
import { anyCsv } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { breakUnreadable } from "../src/UnreadableCell.ts"
import { concat, encode, rowsOf, scan } from "./rows.ts"

const bad = Uint8Array.of(0xc4, 0xe3)

const broken = breakUnreadable(["id", "village"])

describe("breakUnreadable", () => {
  it("a cell of CSV that is not UTF-8 breaks its row and names its column", () => {
    const bytes = concat([encode("id,village\nA1,东\nA2,"), bad, encode('\n"A3","'), bad, encode('""x"\nA4,西\n')])
    const blocks = scan(makeCsvScanner(), bytes).map(broken)
    expect(rowsOf(blocks)).toMatchInlineSnapshot(`
      [
        {
          "cells": [
            "A1",
            "东",
          ],
          "line": 2,
        },
        {
          "expected": "text in UTF-8",
          "found": "��",
          "line": 3,
        },
        {
          "expected": "text in UTF-8",
          "found": "��"x",
          "line": 4,
        },
        {
          "cells": [
            "A4",
            "西",
          ],
          "line": 5,
        },
      ]
    `)
    expect([...(blocks[0]?.broken.values() ?? [])].map(({ column }) => column)).toEqual(["village", "village"])
  })

  it("a text of NDJSON that is not UTF-8 breaks its row", () => {
    const bytes = concat([encode('{"id":"A1","village":"'), bad, encode('"}\n{"id":"A2","village":"\\u4e1c"}\n')])
    expect(rowsOf(scan(makeNdjsonScanner([]), bytes).map(broken))).toMatchInlineSnapshot(`
      [
        {
          "expected": "text in UTF-8",
          "found": "��",
          "line": 1,
        },
        {
          "cells": [
            "A2",
            "东",
          ],
          "line": 2,
        },
      ]
    `)
  })

  it("a row that is broken already stays so", () => {
    const bytes = concat([encode('id,village\nA1,"x"'), bad, encode("\nA2,"), bad, encode("\n")])
    expect(rowsOf(scan(makeCsvScanner(), bytes).map(broken)).map((row) => "found" in row && row.expected)).toEqual([
      "a comma or a line end right after the closing quote",
      "text in UTF-8",
    ])
  })
})

describe("laws", () => {
  it("a block of text stays as it is", () => {
    fc.assert(
      fc.property(anyCsv, ({ texts, bytes }) => {
        for (const block of scan(makeCsvScanner(), bytes)) expect(breakUnreadable(texts.header)(block)).toBe(block)
      }),
    )
  })

  it("exactly the rows with a cell that is not text are broken", () => {
    const anyCell = fc.constantFrom(encode("a"), encode("东街"), bad, Uint8Array.of(0xff))
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell), { maxLength: 12 }), (rows) => {
        const lines = rows.map(([id, village]) => concat([id, encode(","), village, encode("\n")]))
        const blocks = scan(makeCsvScanner(), concat([encode("id,village\n"), ...lines])).map(broken)
        const isText = (cell: Uint8Array) => cell !== bad && cell[0] !== 0xff
        expect(rowsOf(blocks).map((row) => "cells" in row)).toEqual(rows.map((cells) => cells.every(isText)))
      }),
    )
  })
})
