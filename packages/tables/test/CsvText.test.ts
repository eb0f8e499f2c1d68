import { csvText, makeCsvScanner } from "@jiceng/tables"
import { anyTexts } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeByteOutput } from "../src/ByteOutput.ts"
import { csvCell, putCsvCell } from "../src/CsvText.ts"
import { cellsOf, decode, encode, scan } from "./rows.ts"

describe("csvCell", () => {
  it.each([
    ["", ""],
    ["60.5", "60.5"],
    ["东街社区", "东街社区"],
    [" a ", " a "],
    ["1,095", '"1,095"'],
    ['say "yes"', '"say ""yes"""'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ["\ufeffid", '"\ufeffid"'],
  ])("%j is written %j", (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })
})

describe("putCsvCell", () => {
  it.each([["60.5"], ["东街"], ["1,2"], ['""'], ["a\r\nb"], [""]])("%j is written as by csvCell", (text) => {
    const output = makeByteOutput(0)
    putCsvCell(output, encode(text))
    expect(decode(output.take())).toBe(csvCell(text))
  })
})

describe("csvText", () => {
  it("a single empty cell is quoted, so that its line is not blank", () => {
    expect(csvText([["a"], [""], ["1"]])).toBe('a\n""\n1\n')
  })
})

describe("laws", () => {
  it("what is written is read back", () => {
    fc.assert(
      fc.property(anyTexts, ({ header, rows }) => {
        const scanner = makeCsvScanner()
        const blocks = scan(scanner, encode(csvText([header, ...rows])))
        expect(scanner.header()).toEqual({ _tag: "Header", names: header })
        expect(cellsOf(blocks)).toEqual(rows)
      }),
    )
  })
})
