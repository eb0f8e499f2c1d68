import { type Count, columnsOf, tellStep } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Sequence, type StepFacts, sequence, takeStep } from "@jiceng/procedure"
import { anyDone, anySequence } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "xingqing-2018#五(一)"
const named = (name: string) => ({ name, title: { zh: name, en: name } })
const consents = { atLeast: 2, of: ["organisationConsent", "civilAffairsConsent"].map(named) }
const written = {
  kind: "sequence",
  cite,
  actors: [named("street")],
  steps: [
    { ...named("report"), by: [] },
    { ...named("consent"), by: [], needs: consents },
    { ...named("select"), by: ["street"] },
  ],
}
const rule = Schema.decodeUnknownSync(Sequence)(written)
const attempt = (done: number, step: string, by: string, both: boolean) =>
  takeStep({ done: done as Count, step, by, organisationConsent: true, civilAffairsConsent: both }, rule)

describe("takeStep", () => {
  it.each([
    [0, "report", "other", true, { allowed: true, doneAfter: 1, next: "consent" }],
    [0, "consent", "other", true, { allowed: false, doneAfter: 0, next: "report" }],
    [1, "consent", "street", false, { allowed: false, doneAfter: 1, next: "consent" }],
    [1, "consent", "street", true, { allowed: true, doneAfter: 2, next: "select" }],
    [2, "consent", "street", true, { allowed: false, doneAfter: 2, next: "select" }],
    [2, "select", "other", true, { allowed: false, doneAfter: 2, next: "select" }],
    [2, "select", "street", false, { allowed: true, doneAfter: 3, next: "none" }],
    [3, "select", "street", true, { allowed: false, doneAfter: 3, next: "none" }],
  ])("with %i steps done, %s by %s, both consents %s", (done, step, by, both, value) => {
    expect(attempt(done, step, by, both).value).toEqual(value)
  })

  it("everything that speaks against a step is said at once", () => {
    const { steps } = attempt(3, "consent", "other", false)
    expect(steps.map((step) => tellStep(step, sequence.steps, {}, "zh"))).toEqual([
      "consent不合顺序,应办:none",
      "应有至少2项,已有1项,尚缺:civilAffairsConsent",
    ])
    expect(attempt(0, "select", "other", true).steps.map((step) => tellStep(step, sequence.steps, {}, "en"))).toEqual([
      "select is out of order; next is report",
      "select is for street, not for other",
    ])
  })
})

describe("Sequence", () => {
  it.each([
    ["no steps", { ...written, steps: [] }, ["steps.0: Missing key"]],
    [
      "a step twice",
      { ...written, steps: [written.steps[0], written.steps[0]] },
      ['steps.1.name: Expected a name used once, got "report"'],
    ],
    [
      "a step for a stranger",
      { ...written, steps: [{ ...named("report"), by: ["mayor"] }] },
      ['steps.0.by.0: Expected the name of an actor, got "mayor"'],
    ],
    [
      "an actor named other",
      { ...written, actors: [named("street"), named("other")] },
      ['actors.1.name: Expected a name used once, got "other"'],
    ],
    [
      "a record with the name of a column",
      { ...written, steps: [{ ...named("report"), by: [], needs: { atLeast: 1, of: [named("done")] } }] },
      ['steps.0.needs.of.0.name: Expected a name that is no column yet, got "done"'],
    ],
  ])("%s is refused", (_, data, problems) => {
    expect(problemsOf(Sequence, data)).toEqual(problems)
  })

  it("its facts are the steps done, the step, the actor, and each record once", () => {
    expect(columnsOf(sequence.facts(rule)).map(({ name }) => name)).toEqual([
      "done",
      "step",
      "by",
      "organisationConsent",
      "civilAffairsConsent",
    ])
    const facts = { done: 4, step: "walk", by: "mayor", organisationConsent: true, civilAffairsConsent: true }
    expect(problemsOf(sequence.facts(rule), facts).map((problem) => problem.split(":")[0])).toEqual([
      "done",
      "step",
      "by",
    ])
  })
})

describe("laws", () => {
  const anyRuleAndFacts = anySequence(fc.constant(cite)).chain((drawn) => {
    const records = drawn.steps.flatMap(({ needs }) => needs.of.map(({ name }) => name))
    return fc.tuple(
      fc.constant(drawn),
      fc
        .record({
          done: anyDone(drawn),
          step: fc.constantFrom(...drawn.steps.map(({ name }) => name)),
          by: fc.constantFrom("other", ...drawn.actors.map(({ name }) => name)),
          held: fc.subarray(records),
        })
        .map(
          ({ held, ...facts }): StepFacts => ({ ...Object.fromEntries(held.map((name) => [name, true])), ...facts }),
        ),
    )
  })

  it("a step is allowed only when it is the next, its actor is entitled and its records are there", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const step = drawn.steps[facts.done]
        const held = step?.needs.of.filter(({ name }) => facts[name] === true).length ?? 0
        const isRight =
          step !== undefined &&
          step.name === facts.step &&
          (step.by.length === 0 || step.by.includes(facts.by)) &&
          held >= step.needs.atLeast
        expect(takeStep(facts, drawn).value.allowed).toBe(isRight)
      }),
    )
  })

  it("a step that is not allowed leaves everything as it was", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const { allowed, doneAfter } = takeStep(facts, drawn).value
        expect(doneAfter).toBe(allowed ? facts.done + 1 : facts.done)
      }),
    )
  })

  it("after as many allowed steps as there are, no further step is allowed", () => {
    fc.assert(
      fc.property(anyRuleAndFacts, ([drawn, facts]) => {
        const done = drawn.steps.length as Count
        expect(takeStep({ ...facts, done }, drawn).value).toEqual({ allowed: false, doneAfter: done, next: "none" })
      }),
    )
  })
})

describe("the generators", () => {
  it("make sequences that decode", () => {
    fc.assert(
      fc.property(anySequence(fc.constant(cite)), (drawn) => {
        expect(problemsOf(Sequence, drawn)).toEqual([])
      }),
    )
  })
})

describe("the kind", () => {
  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(sequence.steps))
  })
})
