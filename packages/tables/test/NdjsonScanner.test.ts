import { makeNdjsonScanner, type WantedColumn } from "@jiceng/tables"
import { anyChunks, anyHostileBytes, anyNdjson } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, comparable, concat, encode, rowsOf, scan } from "./rows.ts"

const idAndPoints: ReadonlyArray<WantedColumn> = [["id"], ["points", "积分"]]

const rowsIn = (ndjson: string) => rowsOf(scan(makeNdjsonScanner(idAndPoints), encode(ndjson)))

const headerIn = (ndjson: string) => {
  const scanner = makeNdjsonScanner(idAndPoints)
  scan(scanner, encode(ndjson))
  return scanner.header()
}

describe("makeNdjsonScanner", () => {
  it.each([
    ["numbers keep their text", '{"id":1e3,"points":1.10}\n', [["1e3", "1.10"]]],
    [
      "keys stand in any order",
      '{"id":1,"points":2}\n{"points":4,"id":3}\n',
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["true and false", '{"id":true,"points":false}', [["true", "false"]]],
    ["null, arrays and objects stay as they are", '{"id":null,"points":[1, {"a":"}"}]}', [["null", '[1, {"a":"}"}]']]],
    [
      "strings with escapes",
      String.raw`{"id":"a\"\\\/\b\f\n\r\t\u00E9\u661f","points":"\ud83d\ude00"}`,
      [['a"\\/\b\f\n\r\té星', "😀"]],
    ],
    ["keys with escapes", String.raw`{"\u0069d":1,"p\u006fints":2}`, [["1", "2"]]],
    [
      "a key that is absent",
      '{"id":1}\n{}\n',
      [
        ["1", undefined],
        [undefined, undefined],
      ],
    ],
    ["white space everywhere", ' { "id" : 1 ,\t"points" : "x" } \r\n', [["1", "x"]]],
    ["a byte-order mark", '\ufeff{"id":1,"points":2}\n', [["1", "2"]]],
    ["no rows", "", []],
  ])("%s", (_, ndjson, expected) => {
    expect(cellsOf(scan(makeNdjsonScanner(idAndPoints), encode(ndjson)))).toEqual(expected)
  })

  it("a cell tells how it is quoted", () => {
    const [block] = scan(
      makeNdjsonScanner([]),
      encode(String.raw`{"a":1,"b":true,"c":"x","d":"\n","e":null,"f":[],"g":{},"h":""}`),
    )
    expect([...(block?.quoting ?? [])]).toEqual([0, 0, 1, 2, 3, 3, 3, 1])
  })

  it("the first row is on line 1", () => {
    expect(rowsIn('{"id":1}\n{"id":2}').map(({ line }) => line)).toEqual([1, 2])
  })
})

describe("the header", () => {
  it.each([
    [
      "the wanted columns, then the further keys of the first row",
      '{"x":1,"points":2,"y":3}',
      ["id", "points", "x", "y"],
    ],
    ["a title where the first row has that", '{"积分":1}', ["id", "积分"]],
    ["the name where the first row has both", '{"积分":1,"points":2}', ["id", "points", "积分"]],
    ["the first row that is an object", '[]\n{"x"\n{"x":1}\n', ["id", "points", "x"]],
    ["the wanted columns alone without any rows", "", ["id", "points"]],
    ["the wanted columns alone without any sound rows", "[]\n\n", ["id", "points"]],
  ])("it has %s", (_, ndjson, names) => {
    expect(headerIn(ndjson)).toEqual({ _tag: "Header", names })
  })

  it("it is settled after 8192 broken rows", () => {
    const scanner = makeNdjsonScanner(idAndPoints)
    const blocks = scan(scanner, encode(`${"[]\n".repeat(8192)}{"id":1}\n{"x":1}\n`))
    expect(scanner.header()).toEqual({ _tag: "Header", names: ["id", "points"] })
    expect(blocks.map(({ rows, broken }) => [rows, broken.size])).toEqual([
      [8192, 8192],
      [2, 1],
    ])
  })
})

describe("broken rows", () => {
  it.each([
    ["a blank line", ""],
    ["white space alone", " \t"],
    ["an array", "[1]"],
    ["a number", "1"],
    ["no end of the object", '{"id":1'],
    ["no value", '{"id":}'],
    ["no colon", '{"id" 1}'],
    ["no comma", '{"id":1 "points":2}'],
    ["a comma too many", '{"id":1,}'],
    ["a key without quotes", "{id:1}"],
    ["something after the object", '{"id":1} {"id":2}'],
    ["a key twice", '{"id":1,"id":2}'],
    ["an unknown key", '{"id":1,"z":2}'],
    ["a leading zero", '{"id":01}'],
    ["a plus sign", '{"id":+1}'],
    ["no digit after the point", '{"id":1.}'],
    ["no digit in the exponent", '{"id":1e}'],
    ["a word that is none", '{"id":True}'],
    ["NaN", '{"id":NaN}'],
    ["a string that is not closed", '{"id":"1}'],
    ["an escape that is none", String.raw`{"id":"\x41"}`],
    ["a short escape", String.raw`{"id":"\u12"}`],
    ["half a surrogate pair", String.raw`{"id":"\ud83d"}`],
    ["the other half", String.raw`{"id":"\ude00"}`],
    ["a control character in a string", '{"id":"a\tb"}'],
    ["an array that is no JSON", '{"id":[1,]}'],
    ["an array that is not closed", '{"id":[1}'],
  ])("%s is told, and changes no other row", (_, broken) => {
    const table = `{"id":1,"points":2}\n${broken}\n{"id":3,"points":4}\n`
    const blocks = scan(makeNdjsonScanner(idAndPoints), encode(table))
    const rows = rowsOf(blocks)
    expect([rows[0], rows[2]]).toEqual([
      { line: 1, cells: ["1", "2"] },
      { line: 3, cells: ["3", "4"] },
    ])
    expect(rows[1]?.line).toBe(2)
    expect(blocks[0]?.broken.get(1)).toMatchSnapshot()
  })

  it("keys of a first row that are not UTF-8 are told", () => {
    const bytes = concat([encode('{"'), Uint8Array.of(0xff), encode('":1}\n')])
    expect(rowsOf(scan(makeNdjsonScanner([]), bytes))).toEqual([
      { line: 1, found: '"\ufffd":1}', expected: "a key in UTF-8" },
    ])
  })

  it("brackets in brackets a hundred thousand deep are no trouble", () => {
    const deep = (close: string) => `{"id":${"[".repeat(100_000)}${close.repeat(100_000)}}\n`
    expect(rowsIn(`${deep("]")}${deep("}")}`).map((row) => "cells" in row)).toEqual([true, false])
  })

  it("a row above 1 MiB is told, and changes no other row", () => {
    const rows = rowsIn(`{"id":1}\n{"id":"${"1".repeat(2 ** 20)}"}\n{"id":2}\n`)
    expect(rows).toMatchObject([
      { line: 1, cells: ["1", undefined] },
      { line: 2, expected: "a row of at most 1 MiB" },
      { line: 3, cells: ["2", undefined] },
    ])
  })
})

describe("laws", () => {
  it("every object is a row with its values as they are written", () => {
    fc.assert(
      fc.property(anyNdjson, ({ objects, bytes }) => {
        const scanner = makeNdjsonScanner([])
        const blocks = scan(scanner, bytes)
        const names = objects[0]?.map(([key]) => key) ?? []
        const written = objects.map((row) => {
          const values = new Map(row)
          return names.map((name) => values.get(name)).map((json) => (json?.startsWith('"') ? JSON.parse(json) : json))
        })
        expect(scanner.header()).toEqual({ _tag: "Header", names })
        expect(cellsOf(blocks)).toEqual(written)
      }),
    )
  })

  it("the blocks do not depend on where chunks begin", () => {
    const anyBytes = fc.oneof(
      anyNdjson.map(({ bytes }) => bytes),
      anyHostileBytes,
    )
    fc.assert(
      fc.property(anyChunks(anyBytes), ({ whole, chunks }) => {
        const scanners = [makeNdjsonScanner([["a"]]), makeNdjsonScanner([["a"]]), makeNdjsonScanner([["a"]])] as const
        const bytewise = Array.from(whole, (byte) => Uint8Array.of(byte))
        const [one, other, third] = [
          scan(scanners[0], whole),
          scan(scanners[1], ...chunks),
          scan(scanners[2], ...bytewise),
        ].map((blocks) => blocks.map(comparable))
        expect(other).toEqual(one)
        expect(third).toEqual(one)
        expect(scanners[1].header()).toEqual(scanners[0].header())
      }),
    )
  })

  it("every line of any bytes whatsoever is exactly one row", () => {
    fc.assert(
      fc.property(anyHostileBytes, (bytes) => {
        const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
        const text = new TextDecoder("latin1").decode(isMarked ? bytes.subarray(3) : bytes)
        const lines = text.split("\n").length - (text.endsWith("\n") || text === "" ? 1 : 0)
        const rows = rowsOf(scan(makeNdjsonScanner([]), bytes))
        expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: lines }, (_, index) => index + 1))
      }),
    )
  })

  it("a broken line changes no other row", () => {
    const anyLine = fc.constantFrom('{"a":1}', '{"a":"\\n","b":null}', "{}")
    const anyBroken = anyHostileBytes.map((bytes) => `x${new TextDecoder("latin1").decode(bytes).replaceAll("\n", "")}`)
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), anyBroken, (before, after, broken) => {
        const cellsIn = (lines: ReadonlyArray<string>) =>
          cellsOf(scan(makeNdjsonScanner([["a"], ["b"]]), encode(lines.join("\n"))))
        expect(cellsIn([...before, broken, ...after])).toEqual(cellsIn([...before, ...after]))
      }),
    )
  })
})
