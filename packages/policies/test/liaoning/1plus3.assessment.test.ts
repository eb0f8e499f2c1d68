import { liaoning1plus3 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("liaoning-1plus3/standard-branch", () => {
  const { rate } = ruleOf(liaoning1plus3, "standard-branch")

  it("needs all six criteria", () => {
    expect(rate("true", "true", "true", "true", "true", "true")).toEqual({ met: "true", missing: "0" })
    expect(rate("true", "true", "true", "true", "true", "false")).toEqual({ met: "false", missing: "1" })
  })
})

describe("liaoning-1plus3/assessment-steps", () => {
  const { rate, facts } = ruleOf(liaoning1plus3, "assessment-steps")
  const tryStep = (done: string, step: string) =>
    rate(...facts.map((name) => ({ done, step, by: "other" })[name] ?? ""))

  it.each([
    ["0", "selfEvaluation", "true", "massEvaluation"],
    ["1", "massEvaluation", "true", "organisationEvaluation"],
    ["2", "organisationEvaluation", "true", "none"],
    ["0", "massEvaluation", "false", "selfEvaluation"],
    ["1", "organisationEvaluation", "false", "massEvaluation"],
  ])("after %s steps, %s is allowed: %s; next is %s", (done, step, allowed, next) => {
    expect(tryStep(done, step)).toMatchObject({ allowed, next })
  })
})

describe("scores and pay in liaoning-1plus3", () => {
  it("weighs work results and satisfaction by a scheme, since no weights are given", () => {
    const { rate, rule } = ruleOf(liaoning1plus3, "worker-assessment-score")
    expect([rate("80", "90.01"), rule.status]).toEqual([{ score: "85.005" }, "illustrative"])
  })

  it.each([
    ["59.99", { level: "poor", amount: "0.00" }],
    ["60", { level: "fair", amount: "800.00" }],
    ["75", { level: "good", amount: "1000.00" }],
    ["90", { level: "excellent", amount: "1000.00" }],
  ])("links a secretary's pay of 1000 yuan to a score of %s: %o", (score, result) => {
    expect(ruleOf(liaoning1plus3, "secretary-pay").rate(score, "1000")).toEqual(result)
  })

  it.each([
    ["5999.99", "6000", { met: "false", floor: "6000.00", missing: "0.01" }],
    ["6000", "6000", { met: "true", floor: "6000.00", missing: "0.00" }],
    ["6000.01", "6000", { met: "true", floor: "6000.00", missing: "0.00" }],
  ])("pay of %s beside a local average of %s: %o", (pay, average, result) => {
    expect(ruleOf(liaoning1plus3, "pay-floor").rate(pay, average)).toEqual(result)
  })

  it("asks that the secretary's report covers the mechanism and that measures are issued", () => {
    expect(ruleOf(liaoning1plus3, "secretary-report").rate("false")["met"]).toBe("false")
    expect(ruleOf(liaoning1plus3, "assessment-measures").rate("true")["met"]).toBe("true")
  })
})

describe("what an assessment is used for", () => {
  it.each([
    ["assessment-use", ["true", "true", "true", "true"], "true"],
    ["assessment-use", ["true", "true", "true", "false"], "false"],
  ])("%s with %j is met: %s", (name, cells, met) => {
    expect(ruleOf(liaoning1plus3, name).rate(...cells)["met"]).toBe(met)
  })
})
