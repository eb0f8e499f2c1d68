import { columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Admission, admission, admitItem } from "@jiceng/procedure"
import { anyHolding, anySomeOf } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#20"
const named = (name: string) => ({ name, title: { zh: name, en: name } })
const title = { zh: "报批协助", en: "help that was approved" }
const outside = { cite, title, needs: { atLeast: 2, of: ["consent", "funding"].map(named) } }
const decode = Schema.decodeUnknownSync(Admission)
const byConsent = decode({ kind: "admission", cite, outside })
const byListOnly = decode({ kind: "admission", cite: "xingqing-2018#三(五)" })

describe("admitItem", () => {
  it.each([
    [true, false, false, { admitted: true, route: "listed" }],
    [true, true, true, { admitted: true, route: "listed" }],
    [false, false, false, { admitted: false, route: "none" }],
    [false, true, false, { admitted: false, route: "none" }],
    [false, true, true, { admitted: true, route: "outside" }],
  ])("listed %s, consent %s, funding %s", (listed, consent, funding, value) => {
    expect(admitItem({ listed, consent, funding }, byConsent).value).toEqual(value)
  })

  it("without a route outside only the list admits", () => {
    expect(admitItem({ listed: false }, byListOnly).value).toEqual({ admitted: false, route: "none" })
    expect(admitItem({ listed: true }, byListOnly).value).toEqual({ admitted: true, route: "listed" })
  })

  it("the steps say why", () => {
    const outcomes = [
      admitItem({ listed: true, consent: false, funding: false }, byConsent),
      admitItem({ listed: false, consent: true, funding: true }, byConsent),
      admitItem({ listed: false, consent: true, funding: false }, byConsent),
      admitItem({ listed: false }, byListOnly),
    ]
    expect(outcomes.flatMap(({ steps }) => steps.map((step) => tellStep(step, admission.steps, {}, "zh")))).toEqual([
      "事项已列入清单",
      "事项未列入清单,经“报批协助”准入",
      "应有至少2项,已有1项,尚缺:funding",
      "事项未列入清单,不予准入",
    ])
  })
})

describe("Admission", () => {
  it("a need cannot be called as a column that there is", () => {
    const rule = { kind: "admission", cite, outside: { ...outside, needs: { atLeast: 1, of: [named("listed")] } } }
    expect(problemsOf(Admission, rule)).toEqual(['outside.needs.of.0.name: Expected a name used once, got "listed"'])
  })

  it("the route outside has the title that the rule gives it", () => {
    const [, route] = columnsOf(admission.result(byConsent))
    expect(route?.shape).toMatchObject({ options: [{ name: "listed" }, { name: "outside", title }, { name: "none" }] })
  })
})

describe("laws", () => {
  const anyRule = anySomeOf.map((needs): Admission => ({ kind: "admission", cite, outside: { cite, title, needs } }))
  const anyRuleAndNeeds = anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyHolding(rule.outside?.needs.of ?? [])))

  it("an item on the list is always admitted", () => {
    fc.assert(
      fc.property(anyRuleAndNeeds, ([rule, needs]) => {
        expect(admitItem({ ...needs, listed: true }, rule).value).toEqual({ admitted: true, route: "listed" })
      }),
    )
  })

  it("an item off the list is admitted only with everything that its route needs", () => {
    fc.assert(
      fc.property(anyRuleAndNeeds, ([rule, needs]) => {
        const held = Object.values(needs).filter((need) => need).length
        const { admitted } = admitItem({ ...needs, listed: false }, rule).value
        expect(admitted).toBe(held >= (rule.outside?.needs.atLeast ?? 0))
      }),
    )
  })

  it("where no route is open, an item off the list is never admitted", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("consent", "funding"), fc.boolean()), (needs) => {
        expect(admitItem({ ...needs, listed: false }, byListOnly).value.admitted).toBe(false)
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(admission.steps))
  })
})
