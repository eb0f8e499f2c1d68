import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readReportColumns } from "../src/ReportColumns.ts"
import { starsRule } from "./rule.ts"

const english = ["id", "stars", "earnedStars", "form", "disputed", "status", "cites", "name"]
const chinese = ["编号", "星级", "应得星级", "形式", "存疑", "数据状态", "依据", "理由", "姓名"]

describe("readReportColumns", () => {
  it("English and Chinese headers name the same columns", () => {
    const [one, other] = [english, chinese].map((header) => Result.getOrThrow(readReportColumns(header, starsRule)))
    expect(one?.results.map(({ name }) => name)).toEqual(["stars", "earnedStars", "form"])
    expect(other?.results.map(({ name }) => name)).toEqual(["stars", "earnedStars", "form"])
    expect([one?.reasons, other?.reasons]).toEqual([-1, 7])
    expect([one?.carried.map(({ header }) => header), other?.carried.map(({ header }) => header)]).toEqual([
      ["name"],
      ["姓名"],
    ])
  })

  it("without a rule, results are what stands before the remarks", () => {
    const columns = Result.getOrThrow(
      readReportColumns(["id", "a", "b", "disputed", "status", "cites", "c"], undefined),
    )
    expect([columns.results.map(({ name }) => name), columns.carried.map(({ name }) => name)]).toEqual([
      ["a", "b"],
      ["c"],
    ])
  })

  it("every fault of a header is told", () => {
    const result = readReportColumns(["编号", "stars", "stars", "form", "status"], starsRule)
    expect(Result.isFailure(result) && result.failure.message).toBe(
      [
        "found no column named disputed or 存疑, expected one",
        "found no column named cites or 依据, expected one",
        "found 2 column named stars or 星级, expected one",
        "found no column named earnedStars or 应得星级, expected one",
      ].join("\n"),
    )
  })

  describe("laws", () => {
    it("every column has one part in a report", () => {
      const anyHeader = fc
        .uniqueArray(fc.constantFrom("a", "b", "c", "range", "reasons", "name", ""), { maxLength: 6 })
        .chain((others) =>
          fc.shuffledSubarray(["id", "disputed", "status", "cites", ...others], { minLength: 4 + others.length }),
        )
      fc.assert(
        fc.property(anyHeader, (header) => {
          const columns = Result.getOrThrow(readReportColumns(header, undefined))
          const { id, disputed, status, cites, range, reasons, results, carried } = columns
          const remarks = [id, disputed, status, cites, range, reasons].filter((place) => place >= 0)
          const places = [...remarks, ...[...results, ...carried].map(({ place }) => place)]
          expect(places.toSorted((one, other) => one - other)).toEqual(header.map((_, place) => place))
        }),
      )
    })
  })
})
