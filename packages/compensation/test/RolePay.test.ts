import { payRoles, type RoleFacts, RolePay, rolePay } from "@jiceng/compensation"
import { anyWage } from "@jiceng/compensation/testing"
import { columnsOf, isNotCovered } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const written = {
  kind: "rolePay",
  cite: "yongning-2020#32",
  roles: [
    { role: named("committeeMember"), wage: named("committeeWage") },
    { role: named("gridWorker"), wage: named("gridWage") },
  ],
}
const rule = Schema.decodeUnknownSync(RolePay)(written)
const pay = (committeeMember: boolean, gridWorker: boolean, committeeWage: number, gridWage: number) =>
  payRoles({ committeeMember, gridWorker, committeeWage, gridWage } as unknown as RoleFacts, rule)

describe("payRoles", () => {
  it.each([
    [true, false, 400_000, 300_000, 400_000],
    [false, true, 400_000, 300_000, 300_000],
    [true, true, 400_000, 300_000, 400_000],
    [true, true, 300_000, 400_000, 300_000],
  ])("committee member %s, grid worker %s, standards %i and %i: %i fen", (member, worker, one, other, monthly) => {
    expect(pay(member, worker, one, other).value.monthly).toBe(monthly)
  })

  it("says which wage is not paid as well", () => {
    expect(pay(true, true, 1, 2).steps.map((step) => step._tag)).toEqual(["RolePaid", "SecondWageDropped"])
  })

  it("asks for all roles, then for all wages", () => {
    expect(columnsOf(rolePay.facts(rule)).map(({ name }) => name)).toEqual([
      "committeeMember",
      "gridWorker",
      "committeeWage",
      "gridWage",
    ])
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(rolePay.steps))
  })
})

describe("RolePay", () => {
  it("takes every name once", () => {
    const wrong = { ...written, roles: [{ role: named("committeeMember"), wage: named("committeeMember") }] }
    expect(problemsOf(RolePay, wrong)).toMatchInlineSnapshot(`
      [
        "roles.0.wage.name: Expected a name used once, got "committeeMember"",
      ]
    `)
  })
})

describe("laws", () => {
  it("whoever holds a role is paid the wage of one held role", () => {
    fc.assert(
      fc.property(fc.boolean(), anyWage, anyWage, (both, committeeWage, gridWage) => {
        const { monthly } = pay(both, true, committeeWage, gridWage).value
        return monthly === gridWage || (both && monthly === committeeWage)
      }),
    )
  })

  it("a role that comes later never changes the pay", () => {
    fc.assert(
      fc.property(anyWage, anyWage, (committeeWage, gridWage) => {
        const [one, other] = [false, true].map((worker) => pay(true, worker, committeeWage, gridWage).value)
        expect(one).toEqual(other)
      }),
    )
  })

  it("without a role the pay is not covered", () => {
    fc.assert(fc.property(anyWage, anyWage, (one, other) => isNotCovered(pay(false, false, one, other).value.monthly)))
  })
})
