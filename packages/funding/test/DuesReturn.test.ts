import { DuesFacts, DuesReturn, duesReturn, returnDues } from "@jiceng/funding"
import { isNotCovered, tellStep } from "@jiceng/kernel"
import { anyNear, anyRowOf, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "xingqing-2018#五(二)"
const ruleOf = (percent: number) =>
  Schema.decodeUnknownSync(DuesReturn)({ kind: "duesReturn", cite, fromYear: 2019, percent })
const factsOf = (year: number, duesPaid: unknown) => Schema.decodeUnknownSync(DuesFacts)({ year, duesPaid })

describe("returnDues", () => {
  it.each([
    [2019, "1234.56", 100, 123_456],
    [2020, "0", 100, 0],
    [2030, "0.01", 50, 0],
    [2019, "100000000", 100, 10_000_000_000],
  ])("of the dues of %i, %s yuan, %i percent are %i fen", (year, duesPaid, percent, returned) => {
    expect(returnDues(factsOf(year, duesPaid), ruleOf(percent)).value).toEqual({ returned })
  })

  it("the year before the first is not covered", () => {
    const notCovered = { _tag: "NotCovered", cite }
    expect(returnDues(factsOf(2018, 5), ruleOf(100))).toEqual({ value: { returned: notCovered }, steps: [notCovered] })
  })

  it("the step names year and sum", () => {
    const { steps } = returnDues(factsOf(2019, "88.80"), ruleOf(100))
    const tell = (language: "zh" | "en") => steps.map((step) => tellStep(step, duesReturn.steps, {}, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "2019年度党费88.8元,返还100%",
        "of the 88.8 yuan of dues of 2019, 100 % are returned",
      ]
    `)
  })

  it("negative dues and odd years are refused", () => {
    expect(problemsOf(DuesFacts, { year: 2019.5, duesPaid: -1 })).toMatchInlineSnapshot(`
      [
        "year: Expected a whole number from 1 to 9999",
        "duesPaid: Expected a number from 0 to 100000000 with at most two decimals",
      ]
    `)
  })
})

describe("laws", () => {
  const anyFacts = anyRowOf(DuesFacts)

  it("what is returned is never more than what was paid", () => {
    fc.assert(
      fc.property(anyFacts, anyNear([50, 100], 0, 100), (facts, percent) => {
        const { returned } = returnDues(facts, ruleOf(percent)).value
        expect(isNotCovered(returned) || returned <= facts.duesPaid).toBe(true)
      }),
    )
  })

  it("before the first year nothing is answered", () => {
    fc.assert(
      fc.property(anyFacts, anyNear([2018, 2019], 1, 9999), (facts, year) => {
        const { returned } = returnDues({ ...facts, year: year as DuesFacts["year"] }, ruleOf(100)).value
        expect(isNotCovered(returned)).toBe(year < 2019)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(duesReturn.steps))
  })
})
