import { tellStep } from "@jiceng/kernel"
import { anyRowOf, problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Clearance, type ClearanceFacts, clearance, clearCandidate } from "@jiceng/procedure"
import { anyNamed } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "yongning-2020#10"
const reviewer = (name: string, required: boolean) => ({ name, title: { zh: name, en: name }, required })
const ruleOf = (onFail: string, ...reviewers: ReadonlyArray<unknown>) => ({
  kind: "clearance",
  cite,
  reviewers,
  onFail,
})
const decode = Schema.decodeUnknownSync(Clearance)
const three = [reviewer("organisation", true), reviewer("tax", true), reviewer("court", false)]
const rule = decode(ruleOf("barred", ...three))

describe("clearCandidate", () => {
  it.each([
    ["pass", "pass", "pass", { verdict: "cleared", failed: 0, pending: 0 }],
    ["pass", "pass", "fail", { verdict: "cleared", failed: 0, pending: 0 }],
    ["pass", "pending", "pass", { verdict: "open", failed: 0, pending: 1 }],
    ["pending", "pending", "pending", { verdict: "open", failed: 0, pending: 2 }],
    ["fail", "pass", "pass", { verdict: "barred", failed: 1, pending: 0 }],
    ["fail", "pending", "pass", { verdict: "barred", failed: 1, pending: 1 }],
  ] as const)("organisation %s, tax %s, court (not required) %s", (organisation, tax, court, value) => {
    expect(clearCandidate({ organisation, tax, court }, rule).value).toEqual(value)
  })

  it("a negative opinion can leave the decision open", () => {
    const facts: ClearanceFacts = { organisation: "fail", tax: "pass", court: "pass" }
    expect(clearCandidate(facts, decode(ruleOf("open", ...three))).value).toEqual({
      verdict: "open",
      failed: 1,
      pending: 0,
    })
  })

  it("the steps name the departments", () => {
    const facts: ClearanceFacts = { organisation: "fail", tax: "pending", court: "pass" }
    const told = clearCandidate(facts, rule).steps.map((step) => tellStep(step, clearance.steps, {}, "en"))
    expect(told).toEqual(["failed by organisation", "still to answer: tax"])
  })
})

describe("Clearance", () => {
  it("a department named twice, or as a result, is refused", () => {
    const doubled = ruleOf("barred", reviewer("tax", true), reviewer("tax", true), reviewer("verdict", true))
    expect(problemsOf(Clearance, doubled)).toEqual([
      'reviewers.1.name: Expected a name used once, got "tax"',
      'reviewers.2.name: Expected a name used once, got "verdict"',
    ])
  })
})

describe("laws", () => {
  const anyRule = fc
    .tuple(anyNamed(1, 6), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.constantFrom("barred", "open"))
    .map(([named, required, onFail]) => {
      const reviewers = named.map((one, index) => ({ ...one, required: required[index] === true }))
      return { kind: "clearance", cite, reviewers, onFail } as unknown as Clearance // reviewers are not empty
    })
  const anyRuleAndFacts = anyRule.chain((drawn) => fc.tuple(fc.constant(drawn), anyRowOf(clearance.facts(drawn))))

  it("a candidate is cleared exactly when every required opinion is a pass", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const passes = drawn.reviewers.every(({ name, required }) => !required || facts[name] === "pass")
        expect(clearCandidate(facts, drawn).value.verdict === "cleared").toBe(passes)
      }),
    )
  })

  it("an opinion that is not required changes nothing", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const idle = drawn.reviewers.filter(({ required }) => !required).map(({ name }) => [name, "fail"])
        const changed = { ...facts, ...(Object.fromEntries(idle) as ClearanceFacts) }
        expect(clearCandidate(changed, drawn)).toEqual(clearCandidate(facts, drawn))
      }),
    )
  })

  it("a pass in the place of another opinion never worsens the verdict", () => {
    const ranks = ["barred", "open", "cleared"]
    fc.assert(
      fc.property(anyRuleAndFacts, fc.nat(), ([drawn, facts], place) => {
        const name = drawn.reviewers[place % drawn.reviewers.length]?.name ?? ""
        const before = clearCandidate(facts, drawn).value.verdict
        const after = clearCandidate({ ...facts, [name]: "pass" }, drawn).value.verdict
        expect(ranks.indexOf(after)).toBeGreaterThanOrEqual(ranks.indexOf(before))
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(clearance.steps))
  })
})
