import { matchHeader, rateRecords } from "@jiceng/engine"
import { bindRule } from "@jiceng/policy"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Template, templateOfFacts, templateOfSlot } from "../src/Template.ts"
import { ruleOf, rules, shipped } from "./shipped.ts"

const recordsOf = ({ columns, rows }: Template) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))

describe("templateOfFacts", () => {
  it("the table of member stars has an id, the facts, and one row", () => {
    const { columns, rows } = templateOfFacts(ruleOf("yongning-2020/member-stars"))
    expect(rows).toEqual([["example-1", "80", "10"]])
    expect(columns.map(({ name, shape }) => [name, shape?._tag])).toEqual([
      ["id", undefined],
      ["points", "Number"],
      ["checkIns", "Number"],
    ])
  })
})

describe("templateOfSlot", () => {
  it("the table of a slot has the rows that ship", () => {
    const slot = ruleOf("yongning-2020/member-stars").entry.slots["star-table"]
    const { columns, rows } = slot === undefined ? { columns: [], rows: [] } : templateOfSlot(slot)
    expect(columns.map(({ name }) => name)).toEqual(["from", "stars"])
    expect(rows.slice(0, 2)).toEqual([
      ["0", "0"],
      ["50", "1"],
    ])
    expect(rows).toHaveLength(11)
  })
})

describe("laws", () => {
  it("the example row of every rule that ships is rated", () => {
    for (const rule of rules) {
      const template = templateOfFacts(rule)
      const header = template.columns.map(({ name }) => name)
      expect([rule.id, Result.isSuccess(matchHeader(header, rule))]).toEqual([rule.id, true])
      const rated = recordsOf(template).map(({ id: _, ...facts }) => Result.isSuccess(rateRecords(rule)(facts)))
      expect([rule.id, rated]).toEqual([rule.id, [true]])
    }
  })

  it("the template of every slot fills it", () => {
    for (const edition of shipped) {
      for (const { name, slots } of edition.rules) {
        for (const [slot, own] of Object.entries(slots)) {
          const fill = { status: "secondary", value: recordsOf(templateOfSlot(own)) } as const
          const bound = bindRule(edition, name, { choices: {}, fills: { [slot]: fill } })
          expect([name, slot, Result.isSuccess(bound)]).toEqual([name, slot, true])
        }
      }
    }
  })
})
