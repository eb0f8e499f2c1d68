import { csvText } from "@jiceng/tables"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mergeRejects } from "../src/RejectsMerge.ts"

type Row = readonly [line: number, found: string]

const decoder = new TextDecoder()

const written = (rows: ReadonlyArray<Row>) => csvText(rows.map(([line, found]) => [String(line), found, "wrong"]))

/** Merges rows that come in parts of so many bytes. */
const merge = (early: ReadonlyArray<Row>, late: ReadonlyArray<Row>, size: number): string => {
  const merging = mergeRejects(late.map(([line, found]) => ({ line, text: csvText([[found, "wrong"]]) })))
  const bytes = new TextEncoder().encode(written(early))
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    merging.push(bytes.subarray(at * size, (at + 1) * size)),
  )
  return [...parts, merging.end()].map((part) => decoder.decode(part, { stream: true })).join("")
}

/** Rows of rising lines, some of them found early and the others late; cells may hold quotes, commas and line ends. */
const anyParts = fc
  .uniqueArray(fc.integer({ min: 2, max: 1200 }), { maxLength: 20 })
  .chain((lines) =>
    fc.tuple(
      ...lines
        .toSorted((one, other) => one - other)
        .map((line) =>
          fc.tuple(fc.constant(line), fc.string({ unit: fc.constantFrom("a", "7", ",", '"', "\n", "字") })),
        ),
    ),
  )
  .chain((rows) =>
    fc.array(fc.boolean(), { minLength: rows.length, maxLength: rows.length }).map((isLate) => {
      const pick = (wanted: boolean): ReadonlyArray<Row> => rows.filter((_, at) => isLate[at] === wanted)
      return { rows, early: pick(false), late: pick(true) }
    }),
  )

describe("mergeRejects", () => {
  it("a late row stands between the rows around its line, also where a cell looks like a row", () => {
    const early: ReadonlyArray<Row> = [
      [2, "a"],
      [3, "\n9,x"],
      [10, "b"],
    ]
    expect(merge(early, [[5, "late"]], 4)).toBe('2,a,wrong\n3,"\n9,x",wrong\n5,late,wrong\n10,b,wrong\n')
    expect(merge([], [[5, "late"]], 4)).toBe("5,late,wrong\n")
    expect(merge(early, [], 4)).toBe(written(early))
  })
})

describe("laws", () => {
  it("merged rows stand in the order of their lines, and none is lost", () => {
    fc.assert(
      fc.property(anyParts, ({ rows, early, late }) => {
        expect(merge(early, late, 1000)).toBe(written(rows))
      }),
    )
  })

  it("how the bytes are cut does not change the rows", () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 1, max: 9 }), ({ early, late }, size) => {
        expect(merge(early, late, size)).toBe(merge(early, late, 1000))
      }),
    )
  })
})
