import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/candidate-clearance", () => {
  const { rate, facts } = ruleOf(yongning2020, "candidate-clearance")
  const opinions = (changes: Readonly<Record<string, string>>) => facts.map((name) => changes[name] ?? "pass")

  it("asks two leading departments and eleven more", () => {
    expect(facts).toHaveLength(13)
    expect(facts.slice(0, 2)).toEqual(["organisation", "civilAffairs"])
  })

  it.each([
    [{}, { verdict: "cleared", failed: "0", pending: "0" }],
    [{ tax: "pending" }, { verdict: "open", failed: "0", pending: "1" }],
    [{ tax: "fail" }, { verdict: "barred", failed: "1", pending: "0", disputed: "verdict=open" }],
    [{ court: "pending" }, { verdict: "open", failed: "0", pending: "1", disputed: "verdict=cleared;pending=0" }],
    [
      { court: "fail" },
      { verdict: "barred", failed: "1", pending: "0", disputed: "verdict=cleared;failed=0;verdict=open" },
    ],
  ])("where not all pass (%j), the verdict and what other readings give", (changes, result) => {
    expect(rate(...opinions(changes))).toEqual(result)
  })

  it("under the narrow reading the departments named only as responsible decide nothing", () => {
    const narrow = ruleOf(yongning2020, "candidate-clearance", { choices: { reviewers: "text-only" } })
    expect(narrow.rate(...opinions({ court: "fail", justice: "fail" }))).toMatchObject({ verdict: "cleared" })
    expect(narrow.rate(...opinions({ discipline: "fail" }))).toMatchObject({ verdict: "barred" })
  })
})

describe("yongning-2020/community-admission", () => {
  const { rate, facts } = ruleOf(yongning2020, "community-admission")

  it("asks for the list and the four things that help needs", () => {
    expect(facts).toEqual([
      "listed",
      "partyCommitteeConsent",
      "governmentConsent",
      "fundingProvided",
      "conditionsProvided",
    ])
  })

  it.each([
    ["true", "false", "false", "false", "false", "true", "listed"],
    ["false", "true", "true", "true", "true", "true", "outside"],
    ["false", "true", "true", "true", "false", "false", "none"],
    ["false", "true", "false", "true", "true", "false", "none"],
    ["false", "false", "false", "false", "false", "false", "none"],
  ])("listed %s, consents %s %s, funding %s, conditions %s: admitted %s by %s", (...row) => {
    const [admitted, route] = row.slice(5)
    expect(rate(...row.slice(0, 5))).toEqual({ admitted, route })
  })
})

describe("yongning-2020/no-burdens-on-communities", () => {
  const { rate } = ruleOf(yongning2020, "no-burdens-on-communities")

  it.each([
    ["shiftDuty", "false"],
    ["setUpTemporaryOrgan", "false"],
    ["hangPlaque", "false"],
    ["other", "true"],
  ])("%s is allowed: %s", (act, allowed) => {
    expect(rate(act)).toEqual({ allowed })
  })
})
