import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe.each([
  ["unit-score-review", ["score:street", "report:street", "review:organisation", "feedback:organisation"]],
  ["agency-head-change", ["hearStreet:organisation", "learnSituation:relatedBody", "decide:organisation"]],
  ["part-time-posts", ["determine:communityCommittee", "approve:streetCommittee"]],
  ["grid-change", ["submit:street", "approve:civilAffairs", "implement:street"]],
  ["escalation", ["inGrid:gridWorker", "inCommunity:community", "inStreet:street"]],
  ["three-society-project", ["takeOn:serviceAgency", "carryOut:socialWorkers", "deliver:other"]],
])("xingqing-2018/%s", (name, course) => {
  const { rate } = ruleOf(xingqing2018, name)
  const steps = course.map((entry) => entry.split(":") as [string, string])

  it(`takes ${course.join(", ")}, in this order`, () => {
    steps.forEach(([step, by], done) => {
      const next = steps[done + 1]?.[0] ?? "none"
      expect(rate(String(done), step, by)).toEqual({ allowed: "true", doneAfter: String(done + 1), next })
    })
  })

  it("no step is taken before the one ahead of it", () => {
    steps.slice(1).forEach(([step, by], done) => {
      expect(rate(String(done), step, by)["allowed"]).toBe("false")
    })
  })
})

describe("xingqing-2018/grid-change", () => {
  it("a street cannot approve its own change", () => {
    expect(ruleOf(xingqing2018, "grid-change").rate("1", "approve", "street")["allowed"]).toBe("false")
  })
})

describe("xingqing-2018/street-new-task", () => {
  const { rate, facts } = ruleOf(xingqing2018, "street-new-task")

  it("asks for two consents and a document", () => {
    expect(facts).toEqual(["done", "step", "by", "partyCommitteeConsent", "governmentConsent", "document"])
  })

  it.each([
    ["0", "consent", "district", "true", "true", "false", "true"],
    ["0", "consent", "district", "true", "false", "false", "false"],
    ["0", "issue", "staffingCommission", "true", "true", "true", "false"],
    ["1", "issue", "staffingCommission", "true", "true", "true", "true"],
    ["1", "issue", "staffingCommission", "true", "true", "false", "false"],
    ["1", "issue", "district", "true", "true", "true", "false"],
  ])("after %s steps, %s by %s (consents %s %s, document %s) is allowed: %s", (...row) => {
    expect(rate(...row.slice(0, 6))["allowed"]).toBe(row[6])
  })
})

describe("xingqing-2018/vacancy", () => {
  const { rate } = ruleOf(xingqing2018, "vacancy")

  it("without both consents the street does not select, which another reading would change", () => {
    expect(rate("1", "consent", "other", "true", "false")).toEqual({
      allowed: "false",
      doneAfter: "1",
      next: "consent",
      disputed: "allowed=true;doneAfter=2;next=select",
    })
  })

  it.each([
    ["0", "report", "other", "false", "false", "true"],
    ["1", "consent", "other", "true", "true", "true"],
    ["1", "consent", "other", "false", "false", "false"],
    ["2", "select", "street", "false", "false", "true"],
    ["2", "select", "other", "true", "true", "false"],
    ["0", "select", "street", "true", "true", "false"],
  ])("after %s steps, %s by %s (consents %s %s) is allowed: %s", (...row) => {
    expect(rate(...row.slice(0, 5))["allowed"]).toBe(row[5])
  })
})
