import type { Disputed, Outcome } from "@jiceng/kernel"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { describeOutcomes, outputColumns } from "../src/Output.ts"
import { levelRating } from "../src/testing.ts"

const describeOutcome = describeOutcomes(levelRating)

const disputed = (values: Readonly<Record<string, string>>): Disputed => ({
  _tag: "Disputed",
  cite: "test#2",
  reading: "boundary",
  option: "up",
  question: { zh: "归哪一档", en: "which band" },
  answer: { zh: "高一档", en: "the higher" },
  values,
})

const outcome = (...steps: Outcome<unknown>["steps"]): Outcome<unknown> => ({ value: { level: 1 }, steps })

const textsOf = (of: Outcome<unknown>) => describeOutcome(of).cells.map(({ text }) => text)

describe("describeOutcomes", () => {
  it("results come first, then disputes, status and cites", () => {
    expect(outputColumns(levelRating).map(({ name }) => name)).toEqual(["level", "disputed", "status", "cites"])
    expect(textsOf(outcome({ _tag: "LevelEarned", cite: "test#1" }))).toEqual(["1", "", "illustrative", "test#1"])
  })

  it("what other readings give is told once each", () => {
    const steps = [disputed({ level: "2" }), disputed({ level: "2" }), disputed({ level: "0", rank: "" })]
    expect(textsOf(outcome(...steps))[1]).toBe("level=2;level=0;rank=")
    expect(describeOutcome(outcome(...steps)).disputed).toBe(true)
  })

  it("a clause is cited once, and so is one that held the result down", () => {
    const held = { _tag: "LevelHeld", cite: "test#3" }
    const rated = describeOutcome(outcome({ _tag: "LevelEarned", cite: "test#1" }, held, held))
    expect(rated.cells.at(-1)?.text).toBe("test#1;test#3")
    expect(rated.limits).toEqual(["test#3"])
  })

  it("a value that the text does not cover leaves its cell empty", () => {
    const open = { _tag: "NotCovered", cite: "test#9" } as const
    expect(textsOf({ value: { level: open }, steps: [open] })).toEqual(["", "", "illustrative", "test#9"])
  })

  describe("laws", () => {
    it("an outcome has one cell for every column", () => {
      const anyStep = fc.record({
        _tag: fc.constantFrom("LevelEarned", "LevelHeld"),
        cite: fc.constantFrom("a#1", "a#2"),
      })
      fc.assert(
        fc.property(fc.array(anyStep), (steps) => {
          expect(describeOutcome(outcome(...steps)).cells.length).toBe(outputColumns(levelRating).length)
        }),
      )
    })
  })
})
