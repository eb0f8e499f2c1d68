import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

const months = (...held: ReadonlyArray<string>) => Array.from({ length: 12 }, (_, index) => held[index] ?? "1")

describe("cadences of Xingqing", () => {
  it.each([
    ["big-committee-meetings", ["2"], { met: "true", held: "2", missed: "0" }],
    ["big-committee-meetings", ["1"], { met: "false", held: "1", missed: "1" }],
    ["joint-committee-meetings", ["1", "2", "1", "1"], { met: "true", held: "5", missed: "0" }],
    ["joint-committee-meetings", ["1", "1", "1", "0"], { met: "false", held: "3", missed: "1" }],
    ["deliberation-garden", months(), { met: "true", held: "12", missed: "0" }],
    ["deliberation-garden", months("0", "2"), { met: "false", held: "12", missed: "1" }],
  ])("%s held %j are %o", (name, cells, result) => {
    expect(ruleOf(xingqing2018, name).rate(...cells)).toEqual(result)
  })

  it.each(["committee-deliberation", "residents-assembly"])("%s are counted and judged by nothing", (name) => {
    const { rule, rate } = ruleOf(xingqing2018, name)
    expect(rate("3")).toEqual({ met: "", held: "3", missed: "" })
    expect(rule.status).toBe("official")
  })

  it("an interval that the user sets judges them", () => {
    const fills = { interval: { status: "secondary", value: [{ interval: "halfYear", least: 1 }] } } as const
    const { facts, rate } = ruleOf(xingqing2018, "residents-assembly", { fills })
    expect(facts).toEqual(["inHalf1", "inHalf2"])
    expect(rate("1", "0")).toEqual({ met: "false", held: "1", missed: "1" })
  })
})

describe("what has to be there in Xingqing", () => {
  it.each([
    ["station-ten-ones", 10],
    ["residents-self-governance", 4],
    ["facility-plan-consent", 2],
    ["new-compound-review", 1],
  ])("%s has %i items, and one missing breaks it", (name, items) => {
    const { rate } = ruleOf(xingqing2018, name)
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    expect(rate(...all.slice(1), "false")).toEqual({ met: "false", satisfied: String(items - 1), missing: "1" })
  })

  it.each([
    ["joint-committee-extra-meeting", "major", "true"],
    ["joint-committee-extra-meeting", "ordinary", "false"],
    ["citizen-centre-as-station", "near", "true"],
    ["citizen-centre-as-station", "elsewhere", "false"],
  ])("%s for %s: %s, which is a permission", (name, option, allowed) => {
    const { rule, rate } = ruleOf(xingqing2018, name)
    expect([rate(option), rule.entry.modality]).toEqual([{ allowed }, "may"])
  })
})
