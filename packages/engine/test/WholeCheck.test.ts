import { anyCount } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { wholeCheckOf } from "../src/WholeCheck.ts"

const Pair = Schema.Struct({ one: Schema.Int, other: Schema.Int })

describe("wholeCheckOf", () => {
  it("a struct without checks takes any of its fields together", () => {
    expect(wholeCheckOf(Pair)({ one: 2, other: 1 })).toBe(true)
  })

  describe("laws", () => {
    it("decoded fields pass exactly when the schema takes them together", () => {
      const rises = Schema.makeFilter(({ one, other }: typeof Pair.Type) => one <= other)
      const differs = Schema.makeFilter(
        ({ one, other }: typeof Pair.Type) => one + 1 !== other || "Expected no neighbours",
      )
      const Checked = Pair.check(Schema.makeFilterGroup([rises, differs]))
      const passes = wholeCheckOf(Checked)
      fc.assert(
        fc.property(anyCount, anyCount, (one, other) => {
          expect(passes({ one, other })).toBe(Schema.is(Checked)({ one, other }))
        }),
      )
    })
  })
})
