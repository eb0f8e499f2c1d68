import { Count, countBetween } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

describe("Count", () => {
  it.each([0, 1, 999_999_999, 1_000_000_000])("%i is a count", (count) => {
    expect(Schema.decodeUnknownSync(Count)(count)).toBe(count)
    expect(Schema.decodeUnknownSync(Count)(String(count))).toBe(count)
  })

  it.each([-1, 1_000_000_001, 0.5, "1.0", "-0", "03"])("%j is no count", (found) => {
    expect(problemsOf(Count, found)).toEqual([": Expected a whole number from 0 to 1000000000"])
  })
})

describe("countBetween", () => {
  const months = countBetween(1, 12)

  it.each([1, 2, 11, 12])("%i lies between 1 and 12", (count) => {
    expect(Schema.decodeUnknownSync(months)(count)).toBe(count)
  })

  it.each([0, 13, "0", "13"])("%j does not lie between 1 and 12", (found) => {
    expect(problemsOf(months, found)).toEqual([": Expected a whole number from 1 to 12"])
  })
})
