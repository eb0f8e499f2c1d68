import { Stars } from "@jiceng/kernel"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"

describe("Stars", () => {
  it.each([0, 1, 7, 10])("%i stars can be given", (stars) => {
    expect(Schema.decodeUnknownSync(Stars)(stars)).toBe(stars)
  })

  it.each([-1, 11, 3.5, "五", "5星"])("%j are no stars", (found) => {
    expect(problemsOf(Stars, found)).toEqual([": Expected a whole number from 0 to 10"])
  })
})
