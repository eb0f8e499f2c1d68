import { countedUpTo, PayMonth } from "@jiceng/compensation"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

const month = Schema.decodeUnknownSync(PayMonth)

describe("PayMonth", () => {
  it("is a month of a year", () => {
    expect(
      ["2021-3", "2021-13", "0000-01", "2021-00", "202103"].filter((text) => problemsOf(PayMonth, text).length === 0),
    ).toEqual([])
    expect(problemsOf(PayMonth, "2021-13")).toMatchInlineSnapshot(`
      [
        ": Expected a month written like 2021-03",
      ]
    `)
  })
})

describe("countedUpTo", () => {
  it.each([
    ["2021-03", "nextMonth", "2021-03-01"],
    ["2021-03", "nextJanuary", "2021-01-01"],
    ["2021-01", "nextJanuary", "2021-01-01"],
  ] as const)("for %s, taking effect with the %s, service counts before %s", (text, takesEffect, day) => {
    expect(countedUpTo(month(text), takesEffect)).toBe(day)
  })
})
