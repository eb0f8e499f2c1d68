import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { summarizeRejects } from "../src/RejectSummary.ts"

const header = ["line", "id", "column", "found", "problem"]

const summaryOf = (rows: ReadonlyArray<ReadonlyArray<string>>) =>
  Result.getOrThrow(summarizeRejects({ header, rows }, "masked"))

describe("summarizeRejects", () => {
  it("rows and faults are counted apart, causes by column and problem", () => {
    const rows = [
      ["2", "m1", "points", "95%", "expected a number"],
      ["2", "m1", "checkIns", "", "expected a whole number"],
      ["5", "m4", "points", "未参评", "expected a number"],
      ["6", "m5", "points", "95%", "expected a number"],
      ["9", "", "", '张三,7,"', "a quote that is not closed"],
    ]
    expect(summaryOf(rows)).toEqual({
      rows: 4,
      faults: 5,
      causes: [
        { column: "points", problem: "expected a number", faults: 3, found: ["95%", "未参评"] },
        { column: "", problem: "a quote that is not closed", faults: 1, found: [] },
        { column: "checkIns", problem: "expected a whole number", faults: 1, found: [""] },
      ],
    })
  })

  it("names that are at fault are masked", () => {
    expect(summaryOf([["2", "m1", "姓名", "张三", "expected nothing"]]).causes?.[0]?.found).toEqual(["张*"])
  })

  it("another table is refused", () => {
    const result = summarizeRejects({ header: ["id", "points"], rows: [] }, "masked")
    expect(Result.isFailure(result) && result.failure.message).toBe(
      ["line", "column", "found", "problem"].map((name) => `found no column named ${name}, expected one`).join("\n"),
    )
  })

  describe("laws", () => {
    it("the causes of all faults are all faults", () => {
      const anyFault = fc.tuple(
        fc.nat(5).map(String),
        fc.constant("m"),
        fc.constantFrom("", "points", "姓名"),
        fc.string(),
        fc.constantFrom("one", "two"),
      )
      fc.assert(
        fc.property(fc.array(anyFault), (rows) => {
          const { faults, causes = [] } = summaryOf(rows)
          expect(faults).toBe(rows.length)
          expect(causes.reduce((sum, cause) => sum + cause.faults, 0)).toBe(faults)
        }),
      )
    })
  })
})
