import { type Column, columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellReader, factOf, unreadable } from "../src/CellReader.ts"
import { anyCell, levelRating } from "../src/testing.ts"

const columns = columnsOf(levelRating.facts)
const columnOf = (name: string): Column => {
  const column = columns.find((own) => own.name === name)
  if (column === undefined) throw new Error(`no column ${name}`)
  return column
}

/** Reads a text as the middle of some bytes, so that a reader which looks beside its cell is found out. */
const read = ({ shape }: Column, text: string): unknown => {
  const bytes = new TextEncoder().encode(`1${text}9`)
  const found = cellReader(shape)(bytes, 1, bytes.length - 1)
  return found === unreadable ? undefined : factOf(shape)(found)
}

describe("cellReader", () => {
  it.each([
    ["score", "0", 0],
    ["score", "60.5", 6050],
    ["score", "60.05", 6005],
    ["score", "100", 10_000],
    ["score", "100.00", 10_000],
    ["invited", "1", 1],
    ["invited", "1000", 1000],
    ["group", "north", "north"],
    ["exempt", "true", true],
    ["exempt", "false", false],
  ])("a cell of %s that says %s is read as %s", (name, text, expected) => {
    expect(read(columnOf(name), text)).toBe(expected)
  })

  it.each([
    ["score", "100.01"],
    ["score", "60."],
    ["score", ".5"],
    ["score", "60.055"],
    ["score", "060"],
    ["score", "-0"],
    ["score", "-1"],
    ["score", "+1"],
    ["score", "1e1"],
    ["score", "95%"],
    ["score", ""],
    ["score", "9".repeat(40)],
    ["invited", "0"],
    ["invited", "1001"],
    ["invited", "1.0"],
    ["group", "nort"],
    ["group", "northern"],
    ["exempt", "TRUE"],
  ])("a cell of %s that says “%s” is not read", (name, text) => {
    expect(read(columnOf(name), text)).toBeUndefined()
  })

  describe("laws", () => {
    it("a cell is read from bytes exactly when its schema decodes it, and to the same value", () => {
      const whole: Readonly<Record<string, string>> = {
        group: "north",
        score: "60",
        invited: "1000",
        attended: "0",
        exempt: "true",
      }
      const decode = Schema.decodeUnknownResult(levelRating.facts)
      const anyColumnAndCell = fc
        .constantFrom(...columns)
        .chain((column) => fc.tuple(fc.constant(column), anyCell(column)))
      const isJoined = (name: string) => name === "attended" || name === "invited"
      fc.assert(
        fc.property(anyColumnAndCell, ([column, text]) => {
          const others = isJoined(column.name)
            ? { attended: column.name === "invited" ? "0" : text, invited: "1000" }
            : {}
          const decoded = decode({ ...whole, ...others, [column.name]: text })
          const expected = Result.isSuccess(decoded)
            ? (decoded.success as Readonly<Record<string, unknown>>)[column.name]
            : undefined
          expect(read(column, text)).toBe(expected)
        }),
        { numRuns: 2000 },
      )
    })
  })
})
