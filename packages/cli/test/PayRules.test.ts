import { payingKinds } from "@jiceng/compensation"
import { columnsOf } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkRules, chooseRules } from "../src/PayRules.ts"
import { ruleOf, rules } from "./shipped.ts"

const paying = rules.filter(({ kind }) => payingKinds.includes(kind.name))
const yongning = paying.filter(({ edition }) => edition.id === "yongning-2020")
const namesOf = (chosen: ReadonlyArray<{ readonly rule: (typeof rules)[number] }>) =>
  chosen.map(({ rule }) => rule.entry.name)

describe("chooseRules", () => {
  it.each([
    [["id", "lastYearStars"], ["performance-settlement"]],
    [["编号", "上年度星级"], ["performance-settlement"]],
    [["id", "thisYearStars", "monthsWorked"], []],
    [["compoundHead", "branchMember"], []],
    [["compoundHead", "branchMember", "buildingHead"], ["allowances"]],
    [["compoundHead", "branchMember", "buildingHead", "countyFinanceAllows"], ["allowances-within-finances"]],
  ])("%j: %j", (header, names) => {
    expect(namesOf(chooseRules(header, yongning).applied)).toEqual(names)
  })
})

describe("checkRules", () => {
  const workerPay = ruleOf("xingqing-2018/worker-pay")
  const other = ruleOf("xining-2023/worker-pay")

  it("two rules that pay by the same columns are refused", () => {
    const chosen = chooseRules(["post", "grade"], [workerPay, other])
    const { message } = Effect.runSync(Effect.flip(checkRules("w.csv", chosen)))
    expect(message).toBe(
      "w.csv: worker-pay and worker-pay are of one kind and pay by the same columns: which of them pays is unclear",
    )
  })
})

describe("laws", () => {
  it("every rule is applied or left out", () => {
    const columns = [...new Set(paying.flatMap(({ facts }) => columnsOf(facts).map(({ name }) => name)))]
    fc.assert(
      fc.property(fc.subarray(columns), fc.subarray(paying), (header, some) => {
        const { applied, left } = chooseRules(header, some)
        const found = [...applied, ...left].map(({ rule }) => rule.id)
        expect(found.toSorted()).toEqual(some.map(({ id }) => id).toSorted())
      }),
    )
  })
})
