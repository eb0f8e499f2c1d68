import { matchHeader, rateRecords } from "@jiceng/engine"
import { bindRule } from "@jiceng/policy"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { templateOfFacts, templateOfSlot } from "../src/Template.ts"
import { ruleOf, rules, shipped } from "./shipped.ts"

const recordsOf = ([header = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>) =>
  rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])))

describe("templateOfFacts", () => {
  it("the table of member stars has an id, the facts, and one row", () => {
    expect(templateOfFacts(ruleOf("yongning-2020/member-stars"))).toEqual({
      rows: [
        ["id", "points", "checkIns"],
        ["example-1", "80", "10"],
      ],
      notes: [
        "  id (编号): the subject of a row; no two rows have the same",
        "  points (积分): points; a number from 0 to 100 with at most two decimals",
        "  checkIns (全年报到次数): check-ins in the year; a whole number from 0 to 100000",
      ],
    })
  })
})

describe("templateOfSlot", () => {
  it("the table of a slot has the rows that ship", () => {
    const slot = ruleOf("yongning-2020/member-stars").entry.slots["star-table"]
    const rows = slot === undefined ? [] : templateOfSlot(slot).rows
    expect(rows.slice(0, 3)).toEqual([
      ["from", "stars"],
      ["0", "0"],
      ["50", "1"],
    ])
    expect(rows).toHaveLength(12)
  })
})

describe("laws", () => {
  it("the example row of every rule that ships is rated", () => {
    for (const rule of rules) {
      const { rows } = templateOfFacts(rule)
      expect([rule.id, Result.isSuccess(matchHeader(rows[0] ?? [], rule))]).toEqual([rule.id, true])
      const rated = recordsOf(rows).map(({ id: _, ...facts }) => Result.isSuccess(rateRecords(rule)(facts)))
      expect([rule.id, rated]).toEqual([rule.id, [true]])
    }
  })

  it("the template of every slot fills it", () => {
    for (const edition of shipped) {
      for (const { name, slots } of edition.rules) {
        for (const [slot, own] of Object.entries(slots)) {
          const fill = { status: "secondary", value: recordsOf(templateOfSlot(own).rows) } as const
          const bound = bindRule(edition, name, { choices: {}, fills: { [slot]: fill } })
          expect([name, slot, Result.isSuccess(bound)]).toEqual([name, slot, true])
        }
      }
    }
  })
})
