import { addUpPayroll, averagePay, makePayslip, type PayLine, PayMonth, Payslip } from "@jiceng/compensation"
import { anyPayCite, anyPayer, anyWage } from "@jiceng/compensation/testing"
import type { Yuan } from "@jiceng/kernel"
import { anyWords, problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const month = Schema.decodeUnknownSync(PayMonth)("2021-03")
const line = (amount: number, payer: PayLine["payer"]): PayLine => ({
  title: { zh: "补助", en: "allowance" },
  amount: amount as Yuan,
  payer,
  cite: "yongning-2020#32",
})

describe("addUpPayroll", () => {
  it("adds up what every payer pays, in one order, and leaves out who pays nothing", () => {
    const payslips = [
      makePayslip("a", month, [line(30_000, "city"), line(20_000, "county")]),
      makePayslip("b", month, [line(20_000, "county"), line(-5000, "county")]),
      makePayslip("c", month, []),
    ]
    expect(payslips.map(({ total }) => total)).toEqual([50_000, 15_000, 0])
    expect(addUpPayroll(payslips)).toEqual({
      payslips,
      byPayer: [
        { payer: "city", amount: 30_000 },
        { payer: "county", amount: 35_000 },
      ],
      total: 65_000,
    })
  })
})

describe("averagePay", () => {
  it("is rounded down to the fen, and nothing over nobody", () => {
    const slips = [1, 2, 2].map((amount, index) => makePayslip(`${index}`, month, [line(amount, "city")]))
    expect(averagePay(slips)).toBe(1)
    expect(averagePay([makePayslip("a", month, [line(-1, "city")]), makePayslip("b", month, [])])).toBe(-1)
    expect(averagePay([])).toBeUndefined()
  })
})

describe("Payslip", () => {
  it("is for somebody, for a month of a year", () => {
    expect(problemsOf(Payslip, { id: "", month: "2021-13", lines: [], total: 0 })).toMatchInlineSnapshot(`
      [
        "id: Expected a value with a length of at least 1",
        "month: Expected a month written like 2021-03",
      ]
    `)
  })
})

const anyLine: fc.Arbitrary<PayLine> = fc.record({
  title: anyWords,
  amount: anyWage,
  payer: anyPayer,
  cite: anyPayCite,
})
const anyPayslips = fc.array(
  fc.tuple(fc.string({ minLength: 1 }), fc.array(anyLine)).map(([id, lines]) => makePayslip(id, month, lines)),
)
const sumOf = (amounts: ReadonlyArray<{ readonly amount: number }>) =>
  amounts.reduce((sum, { amount }) => sum + amount, 0)

describe("laws", () => {
  it("the lines of a payslip sum to its total", () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        expect(makePayslip("a", month, lines).total).toBe(sumOf(lines))
      }),
    )
  })

  it("the totals of a payroll by payer sum to its payslips", () => {
    fc.assert(
      fc.property(anyPayslips, (payslips) => {
        const { byPayer, total } = addUpPayroll(payslips)
        expect(total).toBe(payslips.reduce((sum, payslip) => sum + payslip.total, 0))
        expect(sumOf(byPayer)).toBe(total)
      }),
    )
  })

  it("the order of payslips does not change the totals", () => {
    fc.assert(
      fc.property(anyPayslips, (payslips) => {
        const { byPayer, total } = addUpPayroll(payslips.toReversed())
        expect({ byPayer, total }).toEqual({ byPayer: addUpPayroll(payslips).byPayer, total })
      }),
    )
  })
})
