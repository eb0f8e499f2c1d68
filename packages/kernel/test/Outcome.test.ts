import { citesOf } from "@jiceng/kernel"
import { anyOutcome } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("citesOf", () => {
  it("a clause that decided twice is listed once, at its first place", () => {
    const [earned, capped] = [
      { _tag: "StarsEarned", cite: "yongning-2020#13" },
      { _tag: "StarsCapped", cite: "yongning-2020#29" },
    ]
    expect(citesOf({ value: 7, steps: [earned, capped, earned] })).toEqual(["yongning-2020#13", "yongning-2020#29"])
  })

  it("an outcome without steps has no cites", () => {
    expect(citesOf({ value: 7, steps: [] })).toEqual([])
  })

  describe("laws", () => {
    it("the cites of an outcome are those of its steps, each once, in order", () => {
      fc.assert(
        fc.property(anyOutcome, (outcome) => {
          const cites = citesOf(outcome)
          const places = cites.map((cite) => outcome.steps.findIndex((step) => step.cite === cite))
          expect(outcome.steps.every((step) => cites.includes(step.cite))).toBe(true)
          expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
          expect(places).not.toContain(-1)
        }),
      )
    })
  })
})
