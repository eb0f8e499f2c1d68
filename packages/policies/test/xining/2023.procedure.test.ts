import { xining2023 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xining-2023/menu-service", () => {
  const { rate, rule } = ruleOf(xining2023, "menu-service")

  it.each([
    ["0", "order", "residents", "handOver"],
    ["1", "handOver", "community", "place"],
    ["2", "place", "unit", "take"],
    ["3", "take", "cadre", "rate"],
    ["4", "rate", "residents", "none"],
  ])("after %s steps, %s by %s, and then %s", (done, step, by, next) => {
    expect(rate(done, step, by)).toEqual({ allowed: "true", doneAfter: String(Number(done) + 1), next })
  })

  it.each([
    ["2", "take", "cadre"],
    ["4", "rate", "cadre"],
    ["0", "order", "community"],
  ])("after %s steps, %s by %s is not allowed", (done, step, by) => {
    expect(rate(done, step, by)["allowed"]).toBe("false")
  })

  it("only reports a practice", () => {
    expect(rule.entry.modality).toBe("descriptive")
  })
})

describe("xining-2023/street-tasks-dropped", () => {
  const { rate } = ruleOf(xining2023, "street-tasks-dropped")

  it.each([
    ["investmentPromotion", "false"],
    ["taxAssistance", "false"],
    ["other", "true"],
  ])("%s is left to streets: %s", (act, allowed) => {
    expect(rate(act)).toEqual({ allowed })
  })
})

describe("xining-2023/three-year-action", () => {
  const { rate } = ruleOf(xining2023, "three-year-action")

  it("every task has a unit and a deadline", () => {
    expect(rate("true", "true")["met"]).toBe("true")
    expect(rate("true", "false")).toEqual({ met: "false", satisfied: "1", missing: "1" })
  })
})

describe("xining-2023/community-admission", () => {
  const { rate } = ruleOf(xining2023, "community-admission")

  it("only the list admits", () => {
    expect(rate("true")["admitted"]).toBe("true")
    expect(rate("false")["admitted"]).toBe("false")
  })
})
