import { Yuan } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

describe("Yuan", () => {
  it.each([
    [5000, 500_000],
    ["0.01", 1],
    ["-0.10", -10],
    ["19.99", 1999],
    ["1000000000", 100_000_000_000],
    [-1_000_000_000, -100_000_000_000],
  ])("%j yuan are held as %i fen", (written, held) => {
    expect(Schema.decodeUnknownSync(Yuan)(written)).toBe(held)
  })

  it.each(["1000000000.01", "-1000000000.01", "0.001", "¥5", "5,000", "5万"])("%j is no amount", (found) => {
    expect(problemsOf(Yuan, found)).toEqual([
      ": Expected a number from -1000000000 to 1000000000 with at most two decimals",
    ])
  })
})
