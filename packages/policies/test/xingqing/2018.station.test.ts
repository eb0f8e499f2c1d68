import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe.each([
  ["station-list", 1],
  ["station-five-unified", 5],
  ["station-reception", 2],
  ["station-standards", 4],
  ["station-hours", 3],
  ["station-systems", 7],
])("xingqing-2018/%s", (name, items) => {
  const { rate } = ruleOf(xingqing2018, name)

  it(`asks for ${items}`, () => {
    const all = Array.from({ length: items }, () => "true")
    expect(rate(...all)).toEqual({ met: "true", satisfied: String(items), missing: "0" })
    for (let at = 0; at < items; at++) {
      expect(rate(...all.with(at, "false"))).toEqual({ met: "false", satisfied: String(items - 1), missing: "1" })
    }
  })
})
