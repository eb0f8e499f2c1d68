import { countVetoItems, VetoFacts, VetoItems, vetoItems } from "@jiceng/assessment"
import type { Count } from "@jiceng/kernel"
import { anyCount, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const ruleOf = (atMost: number) =>
  Schema.decodeUnknownSync(VetoItems)({ kind: "vetoItems", cite: "yangquan-2018#三(三)3", atMost })
const count = (items: number, atMost: number) => countVetoItems({ vetoItems: items as Count }, ruleOf(atMost)).value

describe("countVetoItems", () => {
  it.each([
    [0, 0, { met: true, toAbolish: 0 }],
    [1, 0, { met: false, toAbolish: 1 }],
    [3, 2, { met: false, toAbolish: 1 }],
    [2, 2, { met: true, toAbolish: 0 }],
  ])("%i items where %i are allowed: %o", (items, atMost, value) => {
    expect(count(items, atMost)).toEqual(value)
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(vetoItems.steps))
  })

  it("counts only whole items", () => {
    expect(problemsOf(VetoFacts, { vetoItems: -1 })).toMatchInlineSnapshot(`
      [
        "vetoItems: Expected a whole number from 0 to 1000000000",
      ]
    `)
  })
})

describe("laws", () => {
  it("one veto item fewer never breaks the limit", () => {
    fc.assert(
      fc.property(anyCount, anyCount, (items, atMost) => {
        return !count(items, atMost).met || count(Math.max(items - 1, 0), atMost).met
      }),
    )
  })

  it("taking away what is to be abolished keeps the limit", () => {
    fc.assert(
      fc.property(anyCount, anyCount, (items, atMost) => count(items - count(items, atMost).toAbolish, atMost).met),
    )
  })
})
