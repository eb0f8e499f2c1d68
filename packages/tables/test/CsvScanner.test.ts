import { makeCsvScanner } from "@jiceng/tables"
import { anyChunks, anyCsv, anyHostileBytes } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, comparable, concat, encode, rowsOf, scan } from "./rows.ts"

const rowsIn = (csv: string) => rowsOf(scan(makeCsvScanner(), encode(csv)))

const headerIn = (csv: string) => {
  const scanner = makeCsvScanner()
  scan(scanner, encode(csv))
  return scanner.header()
}

/** How many records well-formed CSV has, found without the scanner. */
const countRecords = (csv: string) =>
  (csv.match(/(?:"(?:[^"]|"")*"|[^"\n])*(?:\n|$)/g) ?? []).filter((record) => record !== "").length

const lineCount = (bytes: Uint8Array) => {
  const ends = bytes.filter((byte) => byte === 0x0a).length
  return bytes.length > 0 && bytes.at(-1) !== 0x0a ? ends + 1 : ends
}

/** How many line ends the cells of a row have in them, where all of them have a text. */
const lineEndsIn = (cells: ReadonlyArray<string | undefined>) =>
  cells.includes(undefined) ? undefined : cells.join("").split("\n").length - 1

const mebibyte = 2 ** 20

describe("makeCsvScanner", () => {
  it.each([
    [
      "a row for every line",
      "a,b\n1,2\n3,4\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["no final line end", "a,b\n1,2", [["1", "2"]]],
    [
      "lines that end in CRLF",
      "a,b\r\n1,2\r\n3,4",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["a byte-order mark", "\ufeffa\n1\n", [["1"]]],
    [
      "empty cells",
      "a,b\n,\n,1\n",
      [
        ["", ""],
        ["", "1"],
      ],
    ],
    ["a quoted empty cell alone in its row", 'a\n""\n', [[""]]],
    ["quotes around everything", '"a","b"\n"1","2"\n', [["1", "2"]]],
    ["doubled quotes", 'a\n"say ""yes"""\n', [['say "yes"']]],
    ["commas and line ends in quotes", 'a,b\n"1,2","3\r\n4"\n', [["1,2", "3\r\n4"]]],
    ["Chinese", "编号,星级\n东街,五星\n", [["东街", "五星"]]],
    ["spaces, which belong to their cell", "a,b\n 1 , \n", [[" 1 ", " "]]],
    ["a NUL", "a\n\0\n", [["\0"]]],
    ["no rows", "a,b\n", []],
    ["no rows and no line end", "a,b", []],
  ])("%s", (_, csv, expected) => {
    expect(cellsOf(scan(makeCsvScanner(), encode(csv)))).toEqual(expected)
  })

  it("a row counts from the line that it begins on", () => {
    expect(rowsIn('a,b\n1,"2\n3"\n4,5\n')).toEqual([
      { line: 2, cells: ["1", "2\n3"] },
      { line: 4, cells: ["4", "5"] },
    ])
  })

  it("a cell tells how it is quoted", () => {
    const [block] = scan(makeCsvScanner(), encode('a,b,c\n1,"2","""3"\n'))
    expect([...(block?.quoting ?? [])]).toEqual([0, 1, 2])
  })

  it("a cell that is not UTF-8 has no text, and its neighbours have", () => {
    const bytes = concat([encode("a,b\n"), Uint8Array.of(0xc4, 0xe3), encode(",1\n")])
    expect(cellsOf(scan(makeCsvScanner(), bytes))).toEqual([[undefined, "1"]])
  })

  it("a block holds at most 8192 rows", () => {
    const blocks = scan(makeCsvScanner(), encode(`a\n${"1\n".repeat(20_000)}`))
    expect(blocks.map(({ rows }) => rows)).toEqual([8192, 8192, 3616])
  })

  it("a block holds little more than 1 MiB", () => {
    const blocks = scan(makeCsvScanner(), encode(`a\n${`${"1".repeat(99_999)}\n`.repeat(30)}`))
    expect(blocks.map(({ rows }) => rows)).toEqual([11, 11, 8])
  })

  it("a very wide table has few rows in a block", () => {
    const row = `${",".repeat(99_999)}\n`
    const blocks = scan(makeCsvScanner(), encode(row.repeat(6)))
    expect(blocks.map(({ rows, width }) => [rows, width])).toEqual([
      [2, 100_000],
      [2, 100_000],
      [1, 100_000],
    ])
  })

  it("a row of exactly 1 MiB is a row", () => {
    const [block] = scan(makeCsvScanner(), encode(`a\n${"1".repeat(mebibyte)}\n`))
    expect([block?.broken.size, block?.text(0, 0)?.length]).toEqual([0, mebibyte])
  })
})

describe("broken rows", () => {
  it.each([
    ["too few cells", "1"],
    ["too many cells", "1,2,3"],
    ["a blank line", ""],
    ["a quote inside a bare cell", '1,2"3'],
    ["text behind a closing quote", '1,"2"3'],
    ["a space behind a closing quote", '"1" ,2'],
    ["a quote that is never closed", '1,"2'],
    ["a carriage return alone", "1,2\r3"],
    ["a long row with too many cells", `1,2,${"3".repeat(200)}`],
  ])("%s is told, and changes no other row", (_, broken) => {
    const blocks = scan(makeCsvScanner(), encode(`a,b\n1,2\n${broken}\n3,4\n`))
    const rows = rowsOf(blocks)
    expect([rows[0], rows[2]]).toEqual([
      { line: 2, cells: ["1", "2"] },
      { line: 4, cells: ["3", "4"] },
    ])
    expect(rows[1]?.line).toBe(3)
    expect(blocks[0]?.broken.get(1)).toMatchSnapshot()
  })

  it("a blank line at the very end is a broken row", () => {
    expect(rowsIn("a,b\n1,2\n\n")[1]).toEqual({ line: 3, found: "", expected: "2 cells in the row, not a blank line" })
  })

  it("after an unclosed quote every further line is a row of its own", () => {
    const rows = rowsIn(`a,b\n1,"2\n${"3,4\n".repeat(10_000)}`)
    expect(rows).toHaveLength(10_001)
    expect(rows.slice(0, 2)).toEqual([
      { line: 2, found: '1,"2', expected: "a closing quote within 1 MiB" },
      { line: 3, cells: ["3", "4"] },
    ])
  })

  it("a quote that is closed only after more than 1 MiB is not closed", () => {
    const rows = rowsIn(`a,b\n1,"2\n${"3,4\n".repeat(300_000)}"\n`)
    expect(rows).toHaveLength(300_002)
    expect(rows[0]).toEqual({ line: 2, found: '1,"2', expected: "a closing quote within 1 MiB" })
    expect(rows[300_001]).toEqual({ line: 300_003, found: '"', expected: "a closing quote within 1 MiB" })
  })

  it.each([
    ["bare", `${"1".repeat(mebibyte + 1)}`],
    ["bare, with a fault in it", `1"${"1".repeat(3 * mebibyte)}`],
    ["in quotes", `"${"1".repeat(2 * mebibyte)}"`],
  ])("a row above 1 MiB, %s, is told, and changes no other row", (_, long) => {
    const whole = encode(`a\n1\n${long}\n2\n`)
    const pieces = Array.from({ length: Math.ceil(whole.length / 65_536) }, (_, at) =>
      whole.subarray(at * 65_536, (at + 1) * 65_536),
    )
    for (const chunks of [[whole], pieces]) {
      const [before, broken, after] = rowsOf(scan(makeCsvScanner(), ...chunks))
      expect([before, after]).toEqual([
        { line: 2, cells: ["1"] },
        { line: 4, cells: ["2"] },
      ])
      expect(broken).toEqual({ line: 3, found: `${long.slice(0, 40)}…`, expected: "a row of at most 1 MiB" })
    }
  })

  it("a row above 1 MiB at the end is told", () => {
    expect(rowsIn(`a\n${"1".repeat(mebibyte + 1)}`)).toMatchObject([{ line: 2, expected: "a row of at most 1 MiB" }])
  })
})

describe("the header", () => {
  it("the first row gives the names", () => {
    expect(headerIn('编号,"a ""b"""\r\n1,2')).toEqual({ _tag: "Header", names: ["编号", 'a "b"'] })
  })

  it("an empty file has none", () => {
    expect(headerIn("")).toBeUndefined()
  })

  it.each([
    ["a blank line", "\na,b\n1,2\n"],
    ["a broken quote", 'a,"b"c\n1,2\n'],
    ["an unclosed quote", 'a,"b\n1,2\n'],
    ["carriage returns for line ends", "a,b\r1,2\r"],
    ["more than 1 MiB", `${"a".repeat(mebibyte + 1)}\n1\n`],
  ])("%s instead of a header is told, and no rows are cut", (_, csv) => {
    expect(headerIn(csv)).toMatchSnapshot()
    expect(rowsIn(csv)).toEqual([])
  })

  it("names that are not UTF-8 are told", () => {
    const scanner = makeCsvScanner()
    scan(scanner, concat([encode("a,"), Uint8Array.of(0xff), encode("\n1,2\n")]))
    expect(scanner.header()).toMatchSnapshot()
  })
})

describe("laws", () => {
  it("every record of a well-formed table is a row with its texts", () => {
    fc.assert(
      fc.property(anyCsv, ({ texts, bytes }) => {
        const scanner = makeCsvScanner()
        const blocks = scan(scanner, bytes)
        expect(scanner.header()).toEqual({ _tag: "Header", names: texts.header })
        expect(cellsOf(blocks)).toEqual(texts.rows)
        expect(rowsOf(blocks)).toHaveLength(countRecords(new TextDecoder().decode(bytes)) - 1)
      }),
    )
  })

  it("the blocks do not depend on where chunks begin", () => {
    const anyBytes = fc.oneof(
      anyCsv.map(({ bytes }) => bytes),
      anyHostileBytes,
    )
    fc.assert(
      fc.property(anyChunks(anyBytes), ({ whole, chunks }) => {
        const scanners = [makeCsvScanner(), makeCsvScanner(), makeCsvScanner()] as const
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

  it("every line of any bytes whatsoever belongs to exactly one row", () => {
    fc.assert(
      fc.property(anyHostileBytes, (bytes) => {
        const whole = concat([encode("a,b\n"), bytes])
        const rows = rowsOf(scan(makeCsvScanner(), whole))
        const begins = [...rows.map(({ line }) => line), lineCount(whole) + 1]
        expect(begins[0]).toBe(2)
        rows.forEach((row, index) => {
          const lines = (begins[index + 1] as number) - row.line
          const inside = "cells" in row ? lineEndsIn(row.cells) : undefined
          expect(lines).toBeGreaterThanOrEqual(1)
          if (inside !== undefined) expect(lines).toBe(inside + 1)
        })
      }),
    )
  })

  it("a broken line changes no other row", () => {
    const anyLine = fc.constantFrom("1,2", "星,级", ",", " ,x")
    const anyBroken = fc.constantFrom("", "1", "1,2,3", '1"2,3', '"1"2,3', '1,"2', "1\r2,3")
    fc.assert(
      fc.property(fc.array(anyLine), fc.array(anyLine), anyBroken, (before, after, broken) => {
        const rows = rowsIn(["a,b", ...before, broken, ...after, ""].join("\n"))
        const sound = rowsIn(["a,b", ...before, ...after, ""].join("\n"))
        expect(rows.filter((row) => "cells" in row).map((row) => "cells" in row && row.cells)).toEqual(
          sound.map((row) => "cells" in row && row.cells),
        )
        expect(rows[before.length]).toMatchObject({ line: before.length + 2, expected: expect.any(String) })
      }),
    )
  })
})
