import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CitingRow, makeClauseCounter } from "../src/ClauseCount.ts"

const countOf = (rows: ReadonlyArray<CitingRow>) => {
  const counter = makeClauseCounter()
  for (const row of rows) counter.add(row)
  return counter.end()
}

describe("makeClauseCounter", () => {
  it("clauses are counted by result, and among those held down, the most cited first", () => {
    const rows = [
      { cites: "a#1", result: "3", isHeld: false },
      { cites: "a#2;a#1;a#2", result: "7", isHeld: true },
      { cites: "", result: "", isHeld: false },
    ]
    expect(countOf(rows)).toEqual([
      {
        cite: "a#1",
        rows: 2,
        held: 1,
        byResult: new Map([
          ["3", 1],
          ["7", 1],
        ]),
      },
      { cite: "a#2", rows: 1, held: 1, byResult: new Map([["7", 1]]) },
    ])
  })

  it("more than a hundred results are not crossed with clauses", () => {
    const rows = Array.from({ length: 102 }, (_, at) => ({ cites: "a#1", result: String(at), isHeld: false }))
    expect(countOf(rows)).toEqual([{ cite: "a#1", rows: 102, held: 0, byResult: undefined }])
  })

  describe("laws", () => {
    it("a clause is counted once for every row that cites it", () => {
      const anyRow = fc.record({
        cites: fc.array(fc.constantFrom("a#1", "a#2", "b#1"), { maxLength: 3 }).map((cites) => cites.join(";")),
        result: fc.constantFrom("1", "2", ""),
        isHeld: fc.boolean(),
      })
      fc.assert(
        fc.property(fc.array(anyRow), (rows) => {
          for (const { cite, rows: counted, held, byResult } of countOf(rows) ?? []) {
            const citing = rows.filter(({ cites }) => cites.split(";").includes(cite))
            expect([counted, held]).toEqual([citing.length, citing.filter(({ isHeld }) => isHeld).length])
            expect([...(byResult?.values() ?? [])].reduce((sum, own) => sum + own, 0)).toBe(counted)
          }
        }),
      )
    })
  })
})
