import { yangquan2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("yangquan-2018/community-admission", () => {
  const { rate } = ruleOf(yangquan2018, "community-admission")

  it.each([
    ["true", "false", "true", "listed"],
    ["false", "true", "true", "outside"],
    ["false", "false", "false", "none"],
  ])("listed %s, purchased %s: admitted %s by %s", (listed, purchased, admitted, route) => {
    expect(rate(listed, purchased)).toEqual({ admitted, route })
  })
})

describe("yangquan-2018/no-burdens-on-communities", () => {
  const { rate } = ruleOf(yangquan2018, "no-burdens-on-communities")

  it.each(["statutoryDuty", "enforcement", "demolition", "environment", "cityManagement", "investment"])(
    "%s stays with government",
    (act) => {
      expect(rate(act)).toEqual({ allowed: "false" })
    },
  )

  it("other work is not forbidden by it", () => {
    expect(rate("other")).toEqual({ allowed: "true" })
  })
})

describe("yangquan-2018/certificates", () => {
  const { rate } = ruleOf(yangquan2018, "certificates")

  it("nobody asks communities for what is their own duty to certify", () => {
    expect(rate("withinOwnDuty")).toEqual({ allowed: "false" })
    expect(rate("other")).toEqual({ allowed: "true" })
  })
})

describe("yangquan-2018/absurd-certificates", () => {
  const { rate } = ruleOf(yangquan2018, "absurd-certificates")

  it.each([
    ["true", "true", "true", "true", "true", { applies: "true", met: "true", missing: "0" }],
    ["true", "true", "false", "true", "false", { applies: "true", met: "false", missing: "2" }],
    ["false", "false", "false", "false", "false", { applies: "false", met: "true", missing: "0" }],
  ])("absurd %s, exposed %s, traced %s, answered for %s, put right %s", (...row) => {
    expect(rate(...(row.slice(0, 5) as Array<string>))).toEqual(row[5])
  })
})
