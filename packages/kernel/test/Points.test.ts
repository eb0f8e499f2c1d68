import { Points, Score } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

describe("Points", () => {
  it.each([
    ["-1000000", -100_000_000],
    ["-0.01", -1],
    [0, 0],
    [60.5, 6050],
    ["1000000.00", 100_000_000],
  ])("%j points are held as %i hundredths", (written, held) => {
    expect(Schema.decodeUnknownSync(Points)(written)).toBe(held)
  })

  it.each(["-1000000.01", "1000000.01", "60.555"])("%j are no points", (found) => {
    expect(problemsOf(Points, found)).toEqual([
      ": Expected a number from -1000000 to 1000000 with at most two decimals",
    ])
  })
})

describe("Score", () => {
  it.each([
    [0, 0],
    ["59.99", 5999],
    [60, 6000],
    ["100", 10_000],
  ])("a score of %j is held as %i hundredths", (written, held) => {
    expect(Schema.decodeUnknownSync(Score)(written)).toBe(held)
  })

  it.each([-0.01, "-0", 100.01, "101"])("%j is no score", (found) => {
    expect(problemsOf(Score, found)).toEqual([": Expected a number from 0 to 100 with at most two decimals"])
  })
})
