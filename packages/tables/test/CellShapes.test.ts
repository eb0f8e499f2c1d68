import type { OutputCell } from "@jiceng/engine"
import { findShapes } from "@jiceng/tables"
import { describe, expect, it } from "vitest"

const shapesOf = (...columns: ReadonlyArray<ReadonlyArray<string | OutputCell>>) => {
  const cells = columns.map((column) =>
    column.map((cell) => (typeof cell === "string" ? { text: cell, quoted: false } : cell)),
  )
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] as OutputCell))
  return findShapes(columns.length, rows).map((shape) =>
    shape?._tag === "Number" ? shape.quantity.places : shape?._tag,
  )
}

const quoted = (text: string): OutputCell => ({ text, quoted: true })

describe("findShapes", () => {
  it.each([
    ["whole numbers", ["1", "", "-20"], 0],
    ["numbers with two places", ["1", "0.5", "2.25"], 2],
    ["numbers with four places", ["0.125", "3"], 4],
    ["logical values", ["true", "false", ""], "Flag"],
    ["texts", [quoted("1"), quoted("true")], undefined],
    ["numbers and texts", ["1", quoted("a")], undefined],
    ["numbers and an empty text", ["1", quoted("")], undefined],
    ["numbers and logical values", ["1", "true"], undefined],
    ["nothing", ["", ""], undefined],
    ["a number with five places", ["0.12345"], undefined],
    ["a number of fourteen digits", ["12345678901234"], undefined],
  ])("a column of %s", (_name, cells, shape) => {
    expect(shapesOf(cells)).toEqual([shape])
  })

  it("columns are looked at by themselves", () => {
    expect(shapesOf(["1", "2"], ["true", "false"], [quoted("a"), "3"])).toEqual([0, "Flag", undefined])
  })

  it("a table without rows has texts", () => {
    expect(findShapes(2, [])).toEqual([undefined, undefined])
  })
})
