import { makeCsvScanner, makeCsvWriter, makeSeparatedScanner, openTable, type Separator } from "@jiceng/tables"
import { anyCellText, anyChunks, anyCsv } from "@jiceng/tables/testing"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findSeparator } from "../src/Separator.ts"
import { inFolder } from "./disk.ts"
import { rateCsv, writeAll } from "./rated.ts"
import { cellsOf, comparable, decode, encode, scan } from "./rows.ts"

const tell = (text: string) => {
  const bytes = encode(`${text}\n`)
  const told = findSeparator({ bytes, from: 0, end: bytes.length })
  return told === undefined ? undefined : String.fromCharCode(told)
}

const tableOf = (separator: Separator, csv: string) => {
  const scanner = makeSeparatedScanner(separator)
  const cells = cellsOf(scan(scanner, encode(csv)))
  const header = scanner.header()
  return { names: header?._tag === "Header" ? header.names : header, cells }
}

describe("findSeparator", () => {
  it.each([
    ["id,points", ","],
    ["id;points", ";"],
    ["id\tpoints", "\t"],
    ["id;points,stars", ","],
    ["id\tpoints,stars", ","],
    ["id;points\tstars", ","],
    ["id", ","],
    ["", ","],
    ['"id,x";points', ";"],
    ['"id;x"\tpoints', "\t"],
    ['"id;x",points', ","],
    ['"id;x"', ","],
    ['"a ""b"";";c', ";"],
    ['"id\nx";points', ";"],
  ])("%j tells %j", (header, separator) => {
    expect(tell(header)).toBe(separator)
  })

  it("a line that has not arrived tells nothing yet", () => {
    const bytes = encode('"id;\n')
    expect(findSeparator({ bytes, from: 0, end: bytes.length })).toBeUndefined()
  })
})

describe("a table with another separator", () => {
  it.each([
    ["semicolons", 'id;points;note\nA1;60.5;a, b\nA2;7;"x;y"\n'],
    ["tabs", "id\tpoints\tnote\nA1\t60.5\ta, b\nA2\t7\tx;y\n"],
  ])("is read with %s", (_, csv) => {
    expect(tableOf("auto", csv)).toEqual({
      names: ["id", "points", "note"],
      cells: [
        ["A1", "60.5", "a, b"],
        ["A2", "7", "x;y"],
      ],
    })
  })

  it("is read as it is given, whatever the header tells", () => {
    expect(tableOf(";", "id,x;points\nA;1\n")).toEqual({ names: ["id,x", "points"], cells: [["A", "1"]] })
    expect(tableOf(",", "id;points\nA;1\n")).toEqual({ names: ["id;points"], cells: [["A;1"]] })
  })

  it("has rows with separators in quotes, doubled quotes and CRLF", () => {
    expect(tableOf("auto", 'a;b\r\n"1;2";"say ""yes"""\r\n').cells).toEqual([["1;2", 'say "yes"']])
  })

  it("has broken rows that name it", () => {
    const [block] = scan(makeCsvScanner(), encode('a;b\n1;"2"3\n4\n'))
    expect([...(block?.broken.values() ?? [])]).toMatchSnapshot()
  })

  it("is written with commas", () => {
    const writer = makeCsvWriter({ names: ["id", "stars", "earnedStars", "cites", "x"], id: 0, extras: [1] })
    const written = decode(writeAll(writer, rateCsv('id;x\nA,1;a, b\n"A;2";plain\n')))
    expect(cellsOf(scan(makeCsvScanner(), encode(written))).map((row) => [row[0], row[4]])).toEqual([
      ["A,1", "a, b"],
      ["A;2", "plain"],
    ])
  })

  it("is opened by the option, or by its header", () =>
    inFolder(async ({ run, path, write }) => {
      await write("members.csv", "id;points\nA1;60.5\n")
      const headers = await Promise.all(
        [{}, { separator: "auto" as const }, { separator: "," as const }].map((option) =>
          run(
            Effect.scoped(
              Effect.map(
                openTable(path("members.csv"), { encoding: "auto", wanted: [], ...option }),
                ({ header }) => header,
              ),
            ),
          ),
        ),
      )
      expect(headers).toEqual([["id", "points"], ["id", "points"], ["id;points"]])
    }))

  it("has the same blocks, wherever chunks begin", () => {
    const csv = encode('"a\n;";b\n1;"2;\n3"\n4;5\n')
    fc.assert(
      fc.property(anyChunks(fc.constant(csv)), ({ whole, chunks }) => {
        expect(scan(makeCsvScanner(), ...chunks).map(comparable)).toEqual(scan(makeCsvScanner(), whole).map(comparable))
      }),
    )
  })
})

/** Writes a row so that only names with a quote or a line end in them stand in quotes. */
const writeRow = (cells: ReadonlyArray<string>, separator: string) =>
  cells.map((cell) => (/["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)

const anyHeader = fc.uniqueArray(anyCellText, { minLength: 2, maxLength: 5 })

describe("laws", () => {
  it("a header with a comma outside quotes is never taken for another", () => {
    const anyName = fc.string({ unit: fc.constantFrom(";", "\t", "a", "积", '"', "\n", " "), maxLength: 6 })
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 2, maxLength: 5 }), (names) => {
        expect(tell(writeRow(names, ","))).toBe(",")
      }),
    )
    fc.assert(
      fc.property(anyCsv, ({ texts, bytes }) => {
        const told = findSeparator({ bytes: encode(`${decode(bytes)}\n`), from: 0, end: bytes.length + 1 })
        if (texts.header.length > 1) expect(told).toBe(0x2c)
      }),
    )
  })

  it("a header that is written with a separator tells it, unless a name has another one outside quotes", () => {
    fc.assert(
      fc.property(anyHeader, fc.constantFrom(",", ";", "\t"), (names, separator) => {
        const bare = names.filter((name) => !/["\r\n]/.test(name)).join("")
        fc.pre(separator === "," || !/[,;\t]/.test(bare))
        expect(tell(writeRow(names, separator))).toBe(separator)
      }),
    )
  })
})
