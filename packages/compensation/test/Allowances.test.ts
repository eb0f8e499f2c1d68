import { type AllowanceFacts, Allowances, allowances, drawAllowances } from "@jiceng/compensation"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const named = (name: string) => ({ name, title: { zh: name, en: name } })
const roles = [
  { ...named("head"), monthly: 300, payer: "city", group: "compound" },
  { ...named("member"), monthly: 200, payer: "county", group: "compound" },
  { ...named("building"), monthly: 200, payer: "county", group: "building" },
]
const condition = { ...named("affordable"), roles: ["member", "building"] }
const written = { kind: "allowances", cite: "yongning-2020#32", roles, conditions: [condition] }
const rule = Schema.decodeUnknownSync(Allowances)(written)
const draw = (head: boolean, member: boolean, building: boolean, affordable: boolean) =>
  drawAllowances({ head, member, building, affordable }, rule)

describe("drawAllowances", () => {
  it.each([
    [false, false, false, true, 0, ["NoAllowanceRole"]],
    [true, false, false, true, 30_000, ["AllowanceDrawn"]],
    [true, true, false, true, 30_000, ["AllowanceDrawn", "AllowanceNotAdded"]],
    [false, true, true, true, 40_000, ["AllowanceDrawn", "AllowanceDrawn"]],
    [true, true, true, false, 30_000, ["AllowanceDrawn", "AllowanceWithheld", "AllowanceWithheld"]],
    [false, false, true, false, 0, ["AllowanceWithheld"]],
  ])(
    "head %s, member %s, building head %s, affordable %s: %i fen",
    (head, member, building, affordable, monthly, tags) => {
      const { value, steps } = draw(head, member, building, affordable)
      expect([value.monthly, steps.map((step) => step._tag)]).toEqual([monthly, tags])
    },
  )

  it("of two equal roles of a group the first is drawn", () => {
    const [head, member, building] = roles
    const joined = { ...written, roles: [head, member, { ...building, group: "compound" }] }
    const facts = { head: false, member: true, building: true, affordable: true }
    const { value, steps } = drawAllowances(facts, Schema.decodeUnknownSync(Allowances)(joined))
    expect(value.monthly).toBe(20_000)
    expect(steps[1]).toMatchObject({ _tag: "AllowanceNotAdded", role: "building", beside: "member" })
  })

  it("says only what its steps hold", () => {
    fc.assert(reasonsNameOnlyFields(allowances.steps))
  })
})

describe("Allowances", () => {
  it("takes conditions on its own roles, and every name once", () => {
    const unknown = { ...written, conditions: [{ ...condition, roles: ["secretary"] }] }
    const doubled = { ...written, conditions: [{ ...condition, name: "head" }] }
    const heavy = { ...written, roles: roles.map((role) => ({ ...role, monthly: 9_999_999 })) }
    expect([unknown, doubled, heavy].flatMap((data) => problemsOf(Allowances, data))).toMatchInlineSnapshot(`
      [
        "conditions.0.roles: Expected names of roles of the rule",
        "conditions.0.name: Expected a name used once, got "head"",
        "roles: Expected allowances that sum to a wage",
      ]
    `)
  })
})

const anyRule = fc
  .array(fc.record({ monthly: fc.nat({ max: 500 }), group: fc.constantFrom("a", "b"), depends: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((drawn) =>
    Schema.decodeUnknownSync(Allowances)({
      ...written,
      roles: drawn.map(({ monthly, group }, index) => ({ ...named(`role${index}`), monthly, group, payer: "city" })),
      conditions: [
        { ...named("affordable"), roles: drawn.flatMap(({ depends }, index) => (depends ? [`role${index}`] : [])) },
      ],
    }),
  )
const anyDrawn = anyRule.chain((drawn) =>
  fc
    .record(Object.fromEntries([...drawn.roles, ...drawn.conditions].map(({ name }) => [name, fc.boolean()])))
    .map((facts) => ({ drawn, facts })),
)
const monthlyOf = (facts: AllowanceFacts, drawn: Allowances) => drawAllowances(facts, drawn).value.monthly

describe("laws", () => {
  it("the sum is that of the allowances drawn", () => {
    fc.assert(
      fc.property(anyDrawn, ({ drawn, facts }) => {
        const { value, steps } = drawAllowances(facts, drawn)
        const sum = steps.reduce((all, step) => (step._tag === "AllowanceDrawn" ? all + step.monthly : all), 0)
        expect(value.monthly).toBe(sum)
      }),
    )
  })

  it("one more role never lowers the sum", () => {
    fc.assert(
      fc.property(anyDrawn, fc.nat(4), ({ drawn, facts }, at) => {
        const role = drawn.roles[at % drawn.roles.length]?.name ?? ""
        return monthlyOf({ ...facts, [role]: false }, drawn) <= monthlyOf({ ...facts, [role]: true }, drawn)
      }),
    )
  })

  it("a condition that fails never raises the sum", () => {
    fc.assert(
      fc.property(anyDrawn, ({ drawn, facts }) => {
        return monthlyOf({ ...facts, affordable: false }, drawn) <= monthlyOf({ ...facts, affordable: true }, drawn)
      }),
    )
  })

  it("of each group at most one allowance is drawn", () => {
    fc.assert(
      fc.property(anyDrawn, ({ drawn, facts }) => {
        const groups = drawAllowances(facts, drawn).steps.flatMap((step) =>
          step._tag === "AllowanceDrawn" ? [drawn.roles.find(({ name }) => name === step.role)?.group] : [],
        )
        expect(new Set(groups).size).toBe(groups.length)
      }),
    )
  })
})
