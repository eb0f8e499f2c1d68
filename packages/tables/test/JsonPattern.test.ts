import { anyNdjson } from "@jiceng/tables/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Cells, Window } from "../src/Cut.ts"
import { makeKnownKeys } from "../src/JsonKeys.ts"
import { learnPattern, makePatternCutter } from "../src/JsonPattern.ts"
import { makeJsonRowCutter } from "../src/JsonRow.ts"
import { encode } from "./rows.ts"

const makeCells = (width: number): Cells => ({
  width,
  starts: new Int32Array(width),
  ends: new Int32Array(width),
  quoting: new Uint8Array(width),
})

const windowOf = (line: string): Window => {
  const bytes = encode(`${line}\n\n`)
  return { bytes, origin: 0, from: 0, end: bytes.length - 1 }
}

/** What is there of every cell; of one that is absent, only that it is. */
const told = ({ width, starts, ends, quoting }: Cells) =>
  Array.from({ length: width }, (_, column) =>
    (starts[column] as number) < 0 ? "absent" : [starts[column], ends[column], quoting[column]],
  )

const cutByItself = (names: ReadonlyArray<string>, line: string) => {
  const cells = makeCells(names.length)
  const keys = makeKnownKeys(names)
  const { reach, fault } = makeJsonRowCutter(() => keys)(windowOf(line), cells, 0)
  return { cells, reach, fault }
}

const cutLike = (names: ReadonlyArray<string>, like: string, line: string) => {
  const { cells: learnt, reach } = cutByItself(names, like)
  const cells = makeCells(names.length)
  const pattern = learnPattern(learnt, { window: windowOf(like), row: 0, reach })
  return { cells, reach: makePatternCutter(pattern)(windowOf(line), cells, 0) }
}

const names = ["id", "points", "note"]

describe("makePatternCutter", () => {
  const like = '{"id":"a", "points" : 1 ,"note":null}'

  it.each([['{"id":"other", "points" : 95.50 ,"note":["x",{}]}'], ['{"id":7, "points" : "é" ,"note":false}']])(
    "%s is cut like another row",
    (line) => {
      const { cells, reach } = cutLike(names, like, line)
      expect(reach).toBe(encode(line).length)
      expect(told(cells)).toEqual(told(cutByItself(names, line).cells))
    },
  )

  it.each([
    ["another key", '{"id":"a", "point" : 1 ,"note":null}'],
    ["another order", '{"id":"a", "note" : 1 ,"points":null}'],
    ["other white space", '{"id":"a","points":1,"note":null}'],
    ["an escape", String.raw`{"id":"\u0061", "points" : 1 ,"note":null}`],
    ["a value that is none", '{"id":"a", "points" : 01 ,"note":null}'],
    ["fewer keys", '{"id":"a"}'],
    ["more keys", '{"id":"a", "points" : 1 ,"note":null,"x":1}'],
    ["something behind it", '{"id":"a", "points" : 1 ,"note":null} 1'],
    ["no end", '{"id":"a", "points" : 1 ,"note":null'],
    ["nothing", ""],
  ])("a row with %s is left alone", (_, line) => {
    expect(cutLike(names, like, line).reach).toBe(-1)
  })

  it("a key that is absent stays absent", () => {
    expect(told(cutLike(names, '{"note":1}', '{"note":2}').cells)).toEqual(["absent", "absent", [8, 9, 0]])
  })
})

describe("laws", () => {
  it("a row is cut by the pattern of another as it is cut by itself, or not at all", () => {
    fc.assert(
      fc.property(anyNdjson, ({ objects, bytes }) => {
        const keys = [...new Set(objects.flatMap((row) => row.map(([key]) => key)))]
        const text = new TextDecoder().decode(bytes)
        const sound = text.split("\n").filter((line) => cutByItself(keys, line).fault === undefined)
        for (const like of sound) {
          for (const line of text.split("\n")) {
            const { cells, reach } = cutLike(keys, like, line)
            if (reach < 0) continue
            const itself = cutByItself(keys, line)
            expect(reach).toBe(itself.reach)
            expect(told(cells)).toEqual(told(itself.cells))
          }
        }
      }),
    )
  })

  it("a row is cut by its own pattern unless it has escapes", () => {
    fc.assert(
      fc.property(anyNdjson, ({ objects, bytes }) => {
        const keys = [...new Set(objects.flatMap((row) => row.map(([key]) => key)))]
        const lines = new TextDecoder().decode(bytes).split("\n")
        for (const line of lines) {
          const { fault, reach } = cutByItself(keys, line)
          if (fault === undefined && !line.includes("\\")) expect(cutLike(keys, line, line).reach).toBe(reach)
        }
      }),
    )
  })
})
