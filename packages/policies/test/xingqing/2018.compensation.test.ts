import { xingqing2018 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xingqing-2018/service-award", () => {
  const { rate, problems, facts, results } = ruleOf(xingqing2018, "service-award")

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([["fullYears", "cleanRecord", "alreadyAwarded"], ["award"]])
  })

  it.each([
    ["19", "true", "0", { award: "0.00" }],
    ["20", "true", "0", { award: "5000.00" }],
    ["21", "true", "0", { award: "5000.00" }],
    ["20", "true", "5000", { award: "0.00" }],
    ["20", "true", "4999.99", { award: "0.01" }],
    ["29", "true", "0", { award: "5000.00" }],
    ["30", "true", "5000", { award: "10000.00", disputed: "award=5000.00" }],
    ["30", "true", "0", { award: "15000.00", disputed: "award=10000.00" }],
    ["31", "true", "15000", { award: "0.00" }],
    ["20", "false", "0", { award: "0.00" }],
    ["30", "false", "0", { award: "0.00", disputed: "award=10000.00" }],
    ["30", "true", "20000", { award: "0.00" }],
  ])("%s full years with a clean record %s and %s awarded earn %o", (years, clean, already, result) => {
    expect(rate(years, clean, already)).toEqual(result)
  })

  it("takes no negative years and no negative sum", () => {
    expect(problems("-1", "TRUE", "-0.01")).toMatchInlineSnapshot(`
      [
        "fullYears: Expected a whole number from 0 to 100",
        "cleanRecord: Expected true or false",
        "alreadyAwarded: Expected a number from 0 to 10000000 with at most two decimals",
      ]
    `)
  })
})

describe("xingqing-2018/worker-pay", () => {
  const value = [
    { post: 1, grade: 7, monthly: 3800 },
    { post: 1, grade: 18, monthly: 5400 },
    { post: 4, grade: 1, monthly: 3200 },
  ]
  const fills = { "pay-ladder": { status: "official", value } } as const
  const { rate, problems, facts, results } = ruleOf(xingqing2018, "worker-pay", { fills })

  it("has the columns of the contract", () => {
    expect([facts, results]).toEqual([["post", "grade"], ["monthly"]])
  })

  it.each([
    ["1", "7", "3800.00"],
    ["1", "18", "5400.00"],
    ["4", "1", "3200.00"],
  ])("post %s and grade %s are paid %s", (post, grade, monthly) => {
    expect(rate(post, grade)).toEqual({ monthly })
  })

  it("takes no post and no grade that the ladder lacks", () => {
    expect([...problems("1", "1"), ...problems("5", "1"), ...problems("4", "19")]).toMatchInlineSnapshot(`
      [
        "grade: Expected a grade that the pay table has for this post",
        "post: Expected a whole number from 1 to 4",
        "grade: Expected a whole number from 1 to 18",
      ]
    `)
  })

  it("takes a ladder of at most four posts and eighteen grades whose pay does not fall", () => {
    const bind = (rows: ReadonlyArray<object>) => () =>
      ruleOf(xingqing2018, "worker-pay", { fills: { "pay-ladder": { status: "official", value: rows } } })
    expect(bind([{ post: 5, grade: 19, monthly: 1 }])).toThrowErrorMatchingInlineSnapshot(`
      [CannotBind: xingqing-2018/worker-pay
        ladder[0].post: expected at most 4, found 5
        ladder[0].grade: expected at most 18, found 19]
    `)
    expect(
      bind([
        { post: 1, grade: 2, monthly: 10 },
        { post: 1, grade: 1, monthly: 10.01 },
        { post: 1, grade: 2, monthly: 11 },
      ]),
    ).toThrowErrorMatchingInlineSnapshot(`
      [CannotBind: xingqing-2018/worker-pay
        slots["pay-ladder"][1].monthly: expected no less than for a lower grade of the post, found 10.01
        slots["pay-ladder"][2].grade: expected a grade that no row of the post before it has, found 2]
    `)
  })

  it("pays the shipped table, which is illustrative, on every rung of its posts", () => {
    const shipped = ruleOf(xingqing2018, "worker-pay")
    expect(shipped.rule.status).toBe("illustrative")
    expect(shipped.rate("1", "18")).toEqual({ monthly: "5400.00" })
    expect(shipped.problems("1", "6")).not.toEqual([])
  })
})
