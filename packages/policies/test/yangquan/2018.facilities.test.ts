import { AreaStandard, Checklist } from "@jiceng/duties"
import { yangquan2018 } from "@jiceng/policies"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

const dataOf = (name: string) => yangquan2018.rules.find((rule) => rule.name === name)?.rule

describe("areas of Yangquan", () => {
  it.each([
    ["facilities-by-2020", ["499.99"], { met: "false", required: "500", missing: "0.01" }],
    ["facilities-by-2020", ["500"], { met: "true", required: "500", missing: "0" }],
    ["service-rooms", ["1000", "299.99"], { met: "false", required: "300", missing: "0.01" }],
    ["service-rooms", ["1000", "300"], { met: "true", required: "300", missing: "0" }],
    [
      "service-rooms",
      ["1050", "315"],
      { met: "true", required: "315", missing: "0", disputed: "met=false;required=330;missing=15" },
    ],
    ["new-area-facilities", ["2000", "600"], { met: "true", required: "600", missing: "0" }],
    ["new-urban-premises", ["1600", "500"], { met: "true", required: "500", missing: "0" }],
    ["new-urban-premises", ["1700", "500"], { met: "false", required: "510", missing: "10" }],
    [
      "new-urban-premises",
      ["1667", "500.1"],
      { met: "true", required: "500.1", missing: "0", disputed: "met=false;required=510;missing=9.9" },
    ],
  ])("%s of %j is %o", (name, cells, result) => {
    expect(ruleOf(yangquan2018, name).rate(...cells)).toEqual(result)
  })

  it("two aims are due by the end of 2020", () => {
    expect(Schema.decodeUnknownSync(AreaStandard)(dataOf("facilities-by-2020")).due).toBe("2020-12-31")
    expect(Schema.decodeUnknownSync(Checklist)(dataOf("surveillance-by-2020")).due).toBe("2020-12-31")
  })
})

describe("facilities of Yangquan", () => {
  it.each([
    ["facility-plans", 3],
    ["culture-venues", 3],
    ["surveillance-by-2020", 4],
  ])("%s has %i items, and one missing breaks it", (name, items) => {
    const { rate } = ruleOf(yangquan2018, name)
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    expect(rate("false", ...all.slice(1))["met"]).toBe("false")
  })

  it.each([
    ["service-room-scope", "subsidised", "true"],
    ["service-room-scope", "other", "false"],
    ["service-room-owner", "government", "true"],
    ["service-room-owner", "developer", "false"],
    ["services-in-facility", "facility", "true"],
    ["services-in-facility", "asStateProvides", "true"],
    ["services-in-facility", "elsewhere", "false"],
  ])("%s of %s is %s", (name, option, allowed) => {
    expect(ruleOf(yangquan2018, name).rate(option)).toEqual({ allowed })
  })

  it("units open what they have", () => {
    const { rate } = ruleOf(yangquan2018, "unit-facilities-open")
    expect(rate("none", "none", "yes")).toEqual({ met: "true", satisfied: "1", missing: "0" })
    expect(rate("no", "none", "yes")).toEqual({ met: "false", satisfied: "1", missing: "1" })
  })
})
