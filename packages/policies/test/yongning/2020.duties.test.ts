import { yongning2020 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("cadences of Yongning", () => {
  it.each([
    ["street-joint-meetings", ["1", "1"], { met: "true", held: "2", missed: "0" }],
    ["street-joint-meetings", ["2", "0"], { met: "false", held: "2", missed: "1" }],
    ["community-joint-meetings", ["1", "1", "1", "1"], { met: "true", held: "4", missed: "0" }],
    ["community-joint-meetings", ["3", "0", "1", "0"], { met: "false", held: "4", missed: "2" }],
    ["secretary-training", ["1"], { met: "true", held: "1", missed: "0" }],
    ["secretary-training", ["0"], { met: "false", held: "0", missed: "1" }],
  ])("%s held %j are %o", (name, cells, result) => {
    expect(ruleOf(yongning2020, name).rate(...cells)).toEqual(result)
  })
})

describe("joint meetings of Yongning", () => {
  it.each([
    ["joint-meeting-chairs", ["streetSecretary", "communitySecretary"], "true"],
    ["joint-meeting-chairs", ["streetSecretary", "other"], "false"],
    ["compound-joint-meeting-chair", ["twoCommitteesMember"], "true"],
    ["compound-joint-meeting-chair", ["other"], "false"],
    ["joint-meeting-units", ["institution"], "true"],
    ["joint-meeting-units", ["sizeableNonPublic"], "true"],
    ["joint-meeting-units", ["other"], "false"],
  ])("%s of %j is %s", (name, cells, allowed) => {
    expect(ruleOf(yongning2020, name).rate(...cells)).toEqual({ allowed })
  })

  it("exist at three levels", () => {
    const { rate } = ruleOf(yongning2020, "joint-meeting-levels")
    expect(rate("true", "true", "false")).toEqual({ met: "false", satisfied: "2", missing: "1" })
  })

  it("of compounds take in those that the compound has", () => {
    const { rate } = ruleOf(yongning2020, "compound-joint-meeting-units")
    expect(rate("none", "yes", "none", "none")).toEqual({ met: "true", satisfied: "1", missing: "0" })
    expect(rate("no", "yes", "none", "none")).toEqual({ met: "false", satisfied: "1", missing: "1" })
  })
})

describe("yongning-2020/worker-training", () => {
  const { rate, problems } = ruleOf(yongning2020, "worker-training")

  it.each([
    ["20", "20", { met: "true", coverage: "100.00", missing: "0" }],
    ["19", "20", { met: "false", coverage: "95.00", missing: "1" }],
    ["999999", "1000000", { met: "false", coverage: "99.99", missing: "1" }],
  ])("%s of %s workers trained are %o", (trained, workers, result) => {
    expect(rate(trained, workers)).toEqual(result)
  })

  it("trains nobody who is no worker", () => {
    expect(problems("21", "20")).toEqual(["trained: Expected no more than workers"])
  })
})
