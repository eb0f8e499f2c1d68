import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yongning-2020/secretary-as-director", () => {
  const { rate, facts } = ruleOf(yongning2020, "secretary-as-director")

  it("asks for the steps done, the step, the actor and the election record", () => {
    expect(facts).toEqual(["done", "step", "by", "electionRecord"])
  })

  it.each([
    ["0", "selectSecretary", "false", { allowed: "true", doneAfter: "1", next: "electDirector" }],
    ["0", "electDirector", "true", { allowed: "false", doneAfter: "0", next: "selectSecretary" }],
    ["1", "electDirector", "false", { allowed: "false", doneAfter: "1", next: "electDirector" }],
    ["1", "electDirector", "true", { allowed: "true", doneAfter: "2", next: "none" }],
  ])("after %s steps, %s with an election record: %s", (done, step, record, result) => {
    expect(rate(done, step, "other", record)).toEqual(result)
  })
})

describe("yongning-2020/community-redraw", () => {
  const { rate } = ruleOf(yongning2020, "community-redraw")

  it.each([
    ["0", "fixList", "civilAffairs", "true"],
    ["0", "fixList", "other", "false"],
    ["1", "startConsultation", "civilAffairs", "true"],
    ["0", "holdElection", "other", "false"],
    ["1", "holdElection", "other", "false"],
    ["2", "holdElection", "other", "true"],
  ])("after %s steps, %s by %s is allowed: %s", (done, step, by, allowed) => {
    expect(rate(done, step, by)["allowed"]).toBe(allowed)
  })
})

describe("yongning-2020/grid-opinion-loop", () => {
  const { rate } = ruleOf(yongning2020, "grid-opinion-loop")

  it.each([
    ["0", "survey", "feedback"],
    ["1", "feedback", "analysis"],
    ["2", "analysis", "none"],
  ])("after %s steps comes %s, and then %s", (done, step, next) => {
    expect(rate(done, step, "other")).toMatchObject({ allowed: "true", next })
  })

  it("no analysis comes before feedback", () => {
    expect(rate("1", "analysis", "other")).toEqual({ allowed: "false", doneAfter: "1", next: "feedback" })
  })
})

describe("yongning-2020/major-matters", () => {
  const { rate, facts } = ruleOf(yongning2020, "major-matters")

  it("asks what the matter is and how it was decided", () => {
    expect(facts).toEqual(["serviceFunds", "otherMajorMatter", "collectiveStudy", "democraticDecision"])
  })

  it.each([
    ["true", "false", "true", "true", { applies: "true", met: "true", missing: "0" }],
    ["true", "false", "true", "false", { applies: "true", met: "false", missing: "1" }],
    ["false", "true", "false", "false", { applies: "true", met: "false", missing: "2" }],
    ["false", "false", "false", "false", { applies: "false", met: "true", missing: "0" }],
  ])("funds %s, other %s, studied %s, decided %s", (funds, other, study, decision, result) => {
    expect(rate(funds, other, study, decision)).toEqual(result)
  })
})

describe.each([
  ["three-level-consultation", 3],
  ["affairs-disclosure", 1],
  ["two-grids-in-one", 4],
  ["agreement-and-lists", 4],
])("yongning-2020/%s", (name, items) => {
  const { rate } = ruleOf(yongning2020, name)

  it(`is met by all ${items} and by no fewer`, () => {
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toMatchObject({ met: "true", missing: "0" })
    for (let at = 0; at < items; at++) {
      expect(rate(...all.with(at, "false"))).toMatchObject({ met: "false", missing: "1" })
    }
  })
})

describe("yongning-2020/two-grids-in-one", () => {
  it("is an aim", () => {
    expect(ruleOf(yongning2020, "two-grids-in-one").rule.entry.modality).toBe("aim")
  })
})
