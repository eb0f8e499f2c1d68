import { Percent } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

describe("Percent", () => {
  it.each([
    [0, 0],
    [0.01, 1],
    [90, 9000],
    ["89.99", 8999],
    ["90.0", 9000],
    [100, 10_000],
  ])("%j is held as %i hundredths of a percent", (written, held) => {
    expect(Schema.decodeUnknownSync(Percent)(written)).toBe(held)
  })

  it.each([-0.01, 100.01, 89.999, "90%", "0.9 ", "九十", "\uff19\uff10"])("%j is no percentage", (found) => {
    expect(problemsOf(Percent, found)).toEqual([": Expected a number from 0 to 100 with at most two decimals"])
  })
})
