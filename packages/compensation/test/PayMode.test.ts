import { findPay, type Grade, PayMode, type Rung } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { problemsOf } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const decode = Schema.decodeUnknownSync(PayMode)
const rung = (post: string, grade: number): Rung => ({ post, grade: grade as Grade })

describe("findPay", () => {
  // Six amounts of a scale published in Shanxi, in yuan a month.
  it.each([
    [1, 320_000],
    [4, 348_000],
    [7, 380_000],
    [12, 445_000],
    [15, 492_000],
    [18, 540_000],
    [2, undefined],
  ])("grade %i of a scale is paid %s fen, whatever the post", (grade, monthly) => {
    const amounts = { 1: 3200, 4: 3480, 7: 3800, 12: 4450, 15: 4920, 18: 5400 }
    const grades = Object.entries(amounts).map(([at, yuan]) => ({ grade: Number(at), monthly: yuan }))
    const scale = decode({ mode: "scale", grades })
    expect(findPay(rung("head", grade), scale)).toBe(monthly)
    expect(findPay(rung("staff", grade), scale)).toBe(monthly)
  })

  // A base of 3400 yuan with coefficients, as in 本民发〔2022〕41号; the coefficients here are made up.
  it.each([
    [1, 340_000],
    [2, 374_000],
    [3, 385_322],
  ])("grade %i of a base of 3400 yuan is paid %i fen", (grade, monthly) => {
    const grades = [
      { grade: 1, coefficient: 1 },
      { grade: 2, coefficient: 1.1 },
      { grade: 3, coefficient: 1.1333 },
    ]
    expect(findPay(rung("head", grade), decode({ mode: "coefficient", base: 3400, rounding: "halfUp", grades }))).toBe(
      monthly,
    )
  })

  it("adds the pay of the post and of the grade", () => {
    const posts = [{ post: "head", monthly: 2000 }]
    const additive = decode({ mode: "additive", posts, grades: [{ grade: 3, monthly: 800.5 }] })
    expect(findPay(rung("head", 3), additive)).toBe(280_050)
    expect([findPay(rung("staff", 3), additive), findPay(rung("head", 4), additive)]).toEqual([undefined, undefined])
  })

  it("reads a matrix by post and grade", () => {
    const matrix = decode({ mode: "matrix", cells: [{ post: "head", grade: 7, monthly: 3800 }] })
    expect([findPay(rung("head", 7), matrix), findPay(rung("staff", 7), matrix)]).toEqual([380_000, undefined])
  })
})

describe("PayMode", () => {
  it("takes a coefficient with at most four decimals", () => {
    const grades = [{ grade: 1, coefficient: 1.00001 }]
    expect(problemsOf(PayMode, { mode: "coefficient", base: 3400, rounding: "halfUp", grades })).toMatchInlineSnapshot(`
      [
        "grades.0.coefficient: Expected a number from 0 to 100 with at most four decimals",
      ]
    `)
  })
})

describe("the rows of PayMode", () => {
  it("are each for something of their own", () => {
    const row = { post: "head", grade: 7, monthly: 3800 }
    const matrix = { mode: "matrix", cells: [row, { ...row, grade: 8 }, row] }
    expect(problemsOf(PayMode, matrix)).toMatchInlineSnapshot(`
      [
        "cells.2: Expected a row for what no row before it is for",
      ]
    `)
  })
})

describe("laws", () => {
  it("a raise of the base moves every grade by its coefficient", () => {
    const anyCoefficient = fc.nat({ max: 50_000 })
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 1000 }), anyCoefficient, (base, raise, coefficient) => {
        // Bases in whole hundreds of yuan, so that no coefficient needs rounding.
        const payOf = (hundreds: number) =>
          findPay(rung("head", 1), {
            mode: "coefficient",
            base: hundreds * 10_000,
            rounding: "halfUp",
            grades: [{ grade: 1, coefficient }],
          } as unknown as PayMode)
        expect(Number(payOf(base + raise)) - Number(payOf(base))).toBe(raise * coefficient)
      }),
    )
  })

  it("additive pay is the pay of the post and the pay of the grade together", () => {
    fc.assert(
      fc.property(anyWage, anyWage, (post, grade) => {
        const additive = {
          mode: "additive",
          posts: [{ post: "head", monthly: post }],
          grades: [{ grade: 1, monthly: grade }],
        } as unknown as PayMode
        expect(findPay(rung("head", 1), additive)).toBe(post + grade)
      }),
    )
  })
})
