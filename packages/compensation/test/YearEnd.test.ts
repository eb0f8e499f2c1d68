import { makePayslip, type PayLine, PayMonth, type Payslip, stateYear } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import type { Yuan } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const line = (amount: number): PayLine => ({
  title: { zh: "绩效", en: "performance" },
  amount: amount as Yuan,
  payer: "county",
  cite: "yongning-2020#32",
})
const slip = (id: string, month: string, amount: number): Payslip =>
  makePayslip(id, Schema.decodeUnknownSync(PayMonth)(month), [line(amount)])
const state = (first: Payslip, others: ReadonlyArray<Payslip>, settled: number) =>
  stateYear([first, ...others], [line(settled)])

describe("stateYear", () => {
  it("adds up the months and a settlement that is negative", () => {
    const stated = Result.getOrThrow(state(slip("a", "2021-01", 45_000), [slip("a", "2021-02", 45_000)], -30_000))
    expect(stated).toMatchObject({ id: "a", year: "2021", paid: 90_000, total: 60_000 })
  })

  it("takes every month once", () => {
    const stated = state(slip("a", "2021-01", 1), [slip("a", "2021-01", 1)], 0)
    expect(() => Result.getOrThrow(stated)).toThrowErrorMatchingInlineSnapshot(
      `[ForeignPayslip: the payslip of a for 2021-01 does not belong to the statement]`,
    )
  })
})

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]
const anyYear = fc.tuple(
  fc.shuffledSubarray(months, { minLength: 1 }),
  fc.array(anyWage, { minLength: 12, maxLength: 12 }),
)

describe("laws", () => {
  it("a statement sums to its months and what is settled", () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: -100_000, max: 100_000 }), ([drawn, wages], settled) => {
        const [first, ...others] = drawn.map((month, index) => slip("a", `2021-${month}`, wages[index] ?? 0))
        const sum = drawn.reduce((all, _, index) => all + (wages[index] ?? 0), 0)
        const stated = Result.getOrThrow(state(first as Payslip, others, settled))
        expect([stated.paid, stated.total]).toEqual([sum, sum + settled])
      }),
    )
  })

  it("every payslip of another worker or of another year is refused", () => {
    const anyForeign = fc.constantFrom(slip("b", "2021-12", 1), slip("a", "2022-01", 1), slip("a", "2020-12", 1))
    fc.assert(fc.property(anyForeign, (foreign) => Result.isFailure(state(slip("a", "2021-01", 1), [foreign], 0))))
  })
})
