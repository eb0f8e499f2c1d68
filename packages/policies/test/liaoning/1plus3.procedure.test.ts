import { liaoning1plus3 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

const order = (...parts: ReadonlyArray<string>) => ({
  fills: { order: { status: "secondary" as const, value: parts.map((part) => ({ part })) } },
})

describe("liaoning-1plus3/major-matters", () => {
  const { rate, rule } = ruleOf(liaoning1plus3, "major-matters")

  it("has seven steps, whose order is made up until a user gives it", () => {
    expect(rule.status).toBe("illustrative")
    const steps = ["deliberation1", "deliberation2", "deliberation3", "deliberation4", "review1", "disclosure1"]
    steps.forEach((step, done) => {
      expect(rate(String(done), step, "other")["allowed"]).toBe("true")
    })
    expect(rate("6", "disclosure2", "other")).toEqual({ allowed: "true", doneAfter: "7", next: "none" })
    expect(rate("3", "review1", "other")["allowed"]).toBe("false")
  })

  it("takes the review where a user puts it", () => {
    const own = order(
      "deliberation",
      "deliberation",
      "deliberation",
      "review",
      "deliberation",
      "disclosure",
      "disclosure",
    )
    const early = ruleOf(liaoning1plus3, "major-matters", own)
    expect(early.rate("3", "review1", "other")).toEqual({ allowed: "true", doneAfter: "4", next: "deliberation4" })
  })

  it("refuses an order that is not four, one and two", () => {
    expect(() => ruleOf(liaoning1plus3, "major-matters", order("deliberation", "review", "disclosure"))).toThrow(
      /4 steps of deliberation/,
    )
  })
})

describe("liaoning-1plus3/major-matters-scope", () => {
  const { rate } = ruleOf(liaoning1plus3, "major-matters-scope")

  it.each([
    ["true", "true", "false", { applies: "true", met: "false", missing: "1" }],
    ["false", "false", "false", { applies: "false", met: "true", missing: "0" }],
    [
      "true",
      "false",
      "false",
      { applies: "true", met: "false", missing: "1", disputed: "applies=false;met=true;missing=0" },
    ],
    ["false", "true", "true", { applies: "true", met: "true", missing: "0", disputed: "applies=false" }],
  ])("development %s, interests %s, seven steps %s", (development, interests, steps, result) => {
    expect(rate(development, interests, steps)).toEqual(result)
  })
})

describe("liaoning-1plus3/party-decides-first", () => {
  const { rate } = ruleOf(liaoning1plus3, "party-decides-first")

  it("residents decide after the Party", () => {
    expect(rate("0", "residentsDecision", "other")["allowed"]).toBe("false")
    expect(rate("1", "residentsDecision", "other")["allowed"]).toBe("true")
  })
})

describe("liaoning-1plus3/consultation-scope", () => {
  const { rate } = ruleOf(liaoning1plus3, "consultation-scope")

  it.each([
    ["true", "false", "false", "false", "false"],
    ["false", "true", "false", "true", "true"],
    ["false", "false", "true", "false", "false"],
    ["false", "false", "false", "false", "true"],
  ])("affairs %s, problem %s, key work %s, consulted %s: met %s", (...row) => {
    expect(rate(...row.slice(0, 4))["met"]).toBe(row[4])
  })
})

describe("liaoning-1plus3/three-order-service", () => {
  const { rate, rule } = ruleOf(liaoning1plus3, "three-order-service")

  it.each([
    ["0", "order", "residents", "place"],
    ["1", "place", "branch", "take"],
    ["2", "take", "member", "none"],
  ])("after %s steps, %s by %s, and then %s", (done, step, by, next) => {
    expect(rate(done, step, by)).toEqual({ allowed: "true", doneAfter: String(Number(done) + 1), next })
  })

  it("a member takes no order that the branch has not placed, and the service is an aim", () => {
    expect(rate("1", "take", "member")["allowed"]).toBe("false")
    expect(rule.entry.modality).toBe("aim")
  })
})
