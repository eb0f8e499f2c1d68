import { BudgetFloor, type BudgetFloorFacts, budgetFloor, measureBudget } from "@jiceng/funding"
import { tellStep } from "@jiceng/kernel"
import { anyNear, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const people = { name: "workers", title: { zh: "社区工作者人数", en: "community workers" } }
const ruleOf = (each: number) => ({ kind: "budgetFloor", cite: "yongning-2020#11", people, each })
const rule = Schema.decodeUnknownSync(BudgetFloor)(ruleOf(300))
const measure = (workers: unknown, budget: unknown) =>
  measureBudget(Schema.decodeUnknownSync(budgetFloor.facts(rule))({ workers, budget }), rule)

describe("measureBudget", () => {
  it.each([
    [12, "3600", true, 360_000, 0],
    [12, "3599.99", false, 360_000, 1],
    [12, "3600.01", true, 360_000, 0],
    [0, "0", true, 0, 0],
    [1_000_000, "0", false, 30_000_000_000, 30_000_000_000],
  ])("%i workers and a budget of %s: met is %s, %i needed, %i missing", (workers, budget, met, needed, missing) => {
    expect(measure(workers, budget).value).toEqual({ met, needed, missing })
  })

  it("the step names heads and sums", () => {
    const { steps } = measure(12, 3000)
    const tell = (language: "zh" | "en") =>
      steps.map((step) => tellStep(step, budgetFloor.steps, { workers: people.title }, language))
    expect([...tell("zh"), ...tell("en")]).toMatchInlineSnapshot(`
      [
        "社区工作者人数12,每人不少于300元,至少3600元;预算3000元",
        "community workers: 12, at least 300 yuan each; 3600 yuan are needed, the budget holds 3000",
      ]
    `)
  })

  it("more than 1000 yuan for each person is refused", () => {
    expect(problemsOf(BudgetFloor, ruleOf(1000))).toEqual([])
    expect(problemsOf(BudgetFloor, ruleOf(1000.01))).toEqual(["each: Expected no more than 1000 yuan for each person"])
  })

  it("facts out of order are refused by name", () => {
    expect(problemsOf(budgetFloor.facts(rule), { workers: "12人", budget: -1 })).toMatchInlineSnapshot(`
      [
        "workers: Expected a whole number from 0 to 1000000",
        "budget: Expected a number from 0 to 100000000 with at most two decimals",
      ]
    `)
  })
})

describe("laws", () => {
  const anyWorkers = anyNear([12], 0, 1_000_000)
  const anyFacts = anyWorkers.chain((workers) =>
    anyNear([workers * 30_000], 0, 10_000_000_000).map((budget): BudgetFloorFacts => ({ workers, budget })),
  )
  const isMet = (facts: BudgetFloorFacts) => measureBudget(facts, rule).value.met

  it("a budget at the floor is enough, and one fen less is not", () => {
    fc.assert(
      fc.property(anyWorkers, (workers) => {
        const { needed } = measureBudget({ workers, budget: 0 }, rule).value
        expect(isMet({ workers, budget: needed })).toBe(true)
        expect(needed > 0 && isMet({ workers, budget: needed - 1 })).toBe(false)
      }),
    )
  })

  it("more money never turns enough into too little", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 1000 }), (facts, more) => {
        expect(!isMet(facts) || isMet({ ...facts, budget: (facts["budget"] ?? 0) + more })).toBe(true)
      }),
    )
  })

  it("one more person never lowers what is needed", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const more = { ...facts, workers: (facts["workers"] ?? 0) + 1 }
        expect(measureBudget(more, rule).value.needed).toBeGreaterThanOrEqual(measureBudget(facts, rule).value.needed)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(budgetFloor.steps))
  })
})
