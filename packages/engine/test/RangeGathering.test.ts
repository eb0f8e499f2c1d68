import { columnsOf, type Outcome } from "@jiceng/kernel"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isInRange } from "../src/Range.ts"
import { gatherOutcomes } from "../src/RangeGathering.ts"
import { allSmallFacts, smallRating } from "./smallRating.ts"

const disputed = (level: number, share: number) => ({
  _tag: "Disputed",
  cite: "test#2",
  values: { level: String(level), share: String(share) },
})

const outcome = (...steps: Outcome<unknown>["steps"]): Outcome<unknown> => ({ value: { level: 1, share: 50 }, steps })

describe("gatherOutcomes", () => {
  it("nothing comes of no outcomes", () => {
    expect(gatherOutcomes([], smallRating)).toBeUndefined()
  })

  it("clauses are those of any outcome, each once; those that hold down are in all", () => {
    const [held, other] = [
      { _tag: "LevelHeld", cite: "test#a" },
      { _tag: "LevelHeld", cite: "test#b" },
    ]
    const gathered = gatherOutcomes([outcome(held, other), outcome(held), outcome(held, held)], smallRating)
    expect(gathered).toMatchObject({ cites: ["test#a", "test#b"], limits: ["test#a"] })
  })

  it("what other readings give is listed, and told as a range where it is much", () => {
    const few = gatherOutcomes([outcome(disputed(2, 0), disputed(3, 0)), outcome(disputed(2, 7))], smallRating)
    expect(few?.disputed).toEqual(["level=2", "share=0", "level=3", "share=7"])
    const many = Array.from({ length: 40 }, (_, share) => outcome(disputed(2, share * 2)))
    expect(gatherOutcomes(many, smallRating)?.disputed).toEqual(["level=2", "share=0..78"])
  })

  describe("laws", () => {
    const anyOutcomes = fc
      .array(fc.constantFrom(...allSmallFacts), { minLength: 1, maxLength: 6 })
      .map((facts) => facts.map((own) => smallRating.rate(own)))

    it("every result that was gathered lies within its range", () => {
      fc.assert(
        fc.property(anyOutcomes, (outcomes) => {
          const ranges = gatherOutcomes(outcomes, smallRating)?.ranges ?? {}
          for (const { name, shape } of columnsOf(smallRating.result)) {
            const range = ranges[name]
            const values = outcomes.map(({ value }) => (value as Readonly<Record<string, unknown>>)[name])
            expect(range !== undefined && values.every((value) => isInRange(value, range, shape))).toBe(true)
          }
        }),
      )
    })

    it("the clauses that hold down are those that do so in every outcome", () => {
      fc.assert(
        fc.property(anyOutcomes, (outcomes) => {
          const areAllHeld = outcomes.every(({ steps }) => steps.some(({ _tag }) => _tag === "LevelHeld"))
          expect(gatherOutcomes(outcomes, smallRating)?.limits).toEqual(areAllHeld ? ["test#part"] : [])
        }),
      )
    })
  })
})
