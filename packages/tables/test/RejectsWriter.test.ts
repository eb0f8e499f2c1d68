import type { Fault } from "@jiceng/engine"
import { makeCsvScanner, makeRejectsWriter } from "@jiceng/tables"
import { anyCellText, anyCsv } from "@jiceng/tables/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rateCsv, rejectAll, writeAll } from "./rated.ts"
import { cellsOf, decode, scan } from "./rows.ts"

const wholeNumber = { zh: "0 至 366 的整数", en: "a whole number from 0 to 366" }

const write = (rated: ReturnType<typeof rateCsv>, language: "zh" | "en") =>
  writeAll(makeRejectsWriter(0, language), rated)

describe("makeRejectsWriter", () => {
  const faults: ReadonlyArray<Fault> = [
    { column: "checkIns", found: "1e3", expected: wholeNumber },
    { column: "points", found: '1,095 "', expected: { zh: "数", en: "a number" } },
  ]
  const rated = rateCsv('id,checkIns\n"A,1",1e3\nA2\n').map((block) => ({
    ...block,
    results: block.results.map((result) => (result._tag === "Rated" ? { _tag: "Rejected" as const, faults } : result)),
  }))

  it.each(["en", "zh"] as const)("every fault has a row, in %s", (language) => {
    expect(decode(write(rated, language))).toMatchSnapshot()
  })

  it("rated rows are left out", () => {
    expect(decode(write(rateCsv("id\n1\n"), "en"))).toBe("line,id,column,found,problem\n")
  })
})

describe("laws", () => {
  it("every fault of every rejected row is written, in the order of the rows", () => {
    const anyFaults = fc.array(
      fc.record({ column: anyCellText, found: anyCellText, expected: fc.constant(wholeNumber) }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(anyCsv, anyFaults, ({ texts, bytes }, faults) => {
        const written = write(
          rateCsv(bytes).map((block) => rejectAll(block, ...faults)),
          "en",
        )
        const rows = cellsOf(scan(makeCsvScanner(), written))
        const expected = texts.rows.flatMap((row) =>
          faults.map(({ column, found }) => [row[0], column, found, `expected ${wholeNumber.en}`]),
        )
        expect(rows.map(([, ...cells]) => cells)).toEqual(expected)
        const lines = rows.map(([line]) => Number(line))
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      }),
    )
  })
})
