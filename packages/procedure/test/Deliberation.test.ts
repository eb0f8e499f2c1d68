import { columnsOf } from "@jiceng/kernel"
import { problemsOf, reasonsNameOnlyFields } from "@jiceng/kernel/testing"
import { Deliberation, deliberation, notBegun, replaySteps, sequenceOf } from "@jiceng/procedure"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "liaoning-1plus3#民主决策机制"
const ruleOf = (...parts: ReadonlyArray<string>) => ({
  kind: "deliberation",
  cite,
  counts: { deliberation: 4, review: 1, disclosure: 2 },
  order: parts.map((part) => ({ part })),
})
const decode = Schema.decodeUnknownSync(Deliberation)
const [d, r, p] = ["deliberation", "review", "disclosure"]
const reviewBeforeDecision = decode(ruleOf(d, d, d, r, d, p, p))
const names = (rule: Deliberation) => sequenceOf(rule).steps.map(({ name }) => name)

describe("sequenceOf", () => {
  it("every step is numbered among those of its part", () => {
    expect(names(reviewBeforeDecision)).toEqual([
      "deliberation1",
      "deliberation2",
      "deliberation3",
      "review1",
      "deliberation4",
      "disclosure1",
      "disclosure2",
    ])
    expect(sequenceOf(reviewBeforeDecision).steps[3]?.title).toEqual({ zh: "第1次审", en: "review 1" })
  })
})

describe("Deliberation", () => {
  it.each([
    ["one deliberation too few", ruleOf(d, d, d, r, p, p), ["order: Expected 4 steps of deliberation, got 3"]],
    [
      "two reviews and one disclosure",
      ruleOf(d, d, d, d, r, r, p),
      ["order: Expected 1 steps of review, got 2", "order: Expected 2 steps of disclosure, got 1"],
    ],
  ])("%s are refused", (_, data, problems) => {
    expect(problemsOf(Deliberation, data)).toEqual(problems)
  })
})

describe("the kind", () => {
  it("has the facts of the spelled-out sequence", () => {
    expect(columnsOf(deliberation.facts(reviewBeforeDecision)).map(({ name }) => name)).toEqual(["done", "step", "by"])
  })

  it("takes the review where the order has it", () => {
    const facts = { done: 3, step: "review1", by: "other" }
    const decoded = Schema.decodeUnknownSync(deliberation.facts(reviewBeforeDecision))(facts)
    expect(deliberation.rate(decoded, reviewBeforeDecision).value).toEqual({
      allowed: true,
      doneAfter: 4,
      next: "deliberation4",
    })
    expect(deliberation.rate(decoded, decode(ruleOf(d, d, d, d, r, p, p))).value.allowed).toBe(false)
  })

  it("its reasons name only fields of their steps", () => {
    fc.assert(reasonsNameOnlyFields(deliberation.steps))
  })
})

describe("laws", () => {
  it("a deliberation is complete exactly after all of its steps, in their order", () => {
    const anyRule = fc
      .shuffledSubarray([d, d, d, d, r, p, p].map(String), { minLength: 7 })
      .map((parts) => decode(ruleOf(...parts)))
    fc.assert(
      fc.property(
        anyRule.chain((rule) => fc.tuple(fc.constant(rule), fc.shuffledSubarray(names(rule)))),
        ([rule, taken]) => {
          const log = taken.map((step) => ({ step, by: "other", records: [] }))
          const { done } = replaySteps(notBegun, log, sequenceOf(rule))
          expect(done === 7).toBe(taken.join() === names(rule).join())
          const whole = names(rule).map((step) => ({ step, by: "other", records: [] }))
          expect(replaySteps(notBegun, whole, sequenceOf(rule)).done).toBe(7)
        },
      ),
    )
  })
})
