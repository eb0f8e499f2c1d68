import { xining2023 } from "@jiceng/policies"
import { describe, expect, it } from "vitest"
import { ruleOf } from "../rateRow.ts"

describe("xining-2023/worker-pay", () => {
  const { rate, problems, rule } = ruleOf(xining2023, "worker-pay")

  it("pays by four posts and seventeen grades, from a table that is illustrative", () => {
    expect([rate("1", "17"), rule.status]).toEqual([{ monthly: "5240.00" }, "illustrative"])
    expect([...problems("1", "18"), ...problems("5", "1"), ...problems("4", "11")]).toMatchInlineSnapshot(`
      [
        "grade: Expected a whole number from 1 to 17",
        "post: Expected a whole number from 1 to 4",
        "grade: Expected a grade that the pay table has for this post",
      ]
    `)
  })
})
