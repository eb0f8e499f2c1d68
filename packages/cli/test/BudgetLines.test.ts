import { CommunityBudget, drawBudget, type FundFacts } from "@jiceng/funding"
import { readQuantity } from "@jiceng/kernel"
import { anyRowOf } from "@jiceng/kernel/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { linesTable, totalColumns } from "../src/BudgetLines.ts"
import { figuresOf } from "../src/RuleFigures.ts"
import { ruleOf } from "./shipped.ts"

const yuan = { places: 2, least: 0, most: Number.MAX_SAFE_INTEGER, padded: true } as const

describe("totalColumns", () => {
  it("are the total and the payers that the budget names", () => {
    expect(totalColumns(ruleOf("yongning-2020/community-budget")).map(({ name }) => name)).toEqual([
      "total",
      "city",
      "county",
    ])
    expect(totalColumns(ruleOf("xingqing-2018/community-budget")).map(({ name }) => name)).toEqual([
      "total",
      "budget",
      "partyDues",
    ])
  })
})

describe("laws", () => {
  it("the lines of a community sum to its budget, payer by payer", () => {
    for (const edition of ["yongning-2020", "xingqing-2018", "xining-2023"]) {
      const rule = ruleOf(`${edition}/community-budget`)
      const budgets = figuresOf(rule, CommunityBudget)
      const totals = totalColumns(rule)
      fc.assert(
        fc.property(anyRowOf(rule.facts), (drawn) => {
          const facts = drawn as FundFacts
          const { rows } = linesTable([{ id: "C", facts }], rule, { budgets, language: "en" })
          const sums = totals.map((_, column) =>
            rows.reduce((sum, { cells }) => sum + (readQuantity(cells[column + 3]?.text ?? "", yuan) ?? Number.NaN), 0),
          )
          const { value } = drawBudget(facts, budgets[0])
          expect(sums).toEqual(totals.map(({ name }) => value[name]))
        }),
      )
    }
  })
})
