import { columnsOf } from "@jiceng/kernel"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rateRecords } from "../src/FactsDoor.ts"
import { anyRows, levelRating } from "../src/testing.ts"

const rateRecord = rateRecords(levelRating)
const sound = { group: "north", score: 85, invited: 10, attended: 5, exempt: false }

const problemsOf = (record: Readonly<Record<string, unknown>>) =>
  Result.match(rateRecord(record), {
    onSuccess: () => [],
    onFailure: (faults) => faults.map(({ column, found, expected }) => `${column}: “${found}”, ${expected.en}`),
  })

describe("rateRecords", () => {
  it("a record of numbers and one of texts are rated alike", () => {
    const texts = { group: "north", score: "85", invited: "10", attended: "5", exempt: "false" }
    expect(rateRecord(texts)).toEqual(rateRecord(sound))
  })

  it("every fault of a record is told at once", () => {
    expect(problemsOf({ group: "west", score: "95%", invited: 0, exempt: null })).toMatchInlineSnapshot(`
      [
        "group: “west”, one of north, south",
        "score: “95%”, a number from 0 to 100 with at most two decimals",
        "invited: “0”, a whole number from 1 to 1000",
        "attended: “”, a whole number from 0 to 1000",
        "exempt: “null”, true or false",
      ]
    `)
  })

  it("facts that do not fit together are told in the words of the check", () => {
    expect(problemsOf({ ...sound, attended: 11 })).toEqual(["attended: “11”, no more than invited"])
  })

  it("a count of exactly the whole fits", () => {
    expect(problemsOf({ ...sound, attended: 10 })).toEqual([])
  })

  describe("laws", () => {
    it("a record is rated or has at least one fault", () => {
      const names = columnsOf(levelRating.facts).map(({ name }) => name)
      const anyRecord = anyRows(levelRating).map((rows) =>
        rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index + 1]]))),
      )
      fc.assert(
        fc.property(anyRecord, (records) => {
          for (const record of records) {
            const result = rateRecord(record)
            if (Result.isSuccess(result)) expect(result.success.steps.length).toBeGreaterThan(0)
            else expect(result.failure.length).toBeGreaterThan(0)
          }
        }),
      )
    })
  })
})
