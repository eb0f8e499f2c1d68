import { problemsOf } from "@jiceng/kernel/testing"
import { notBegun, replaySteps, Sequence, StepAttempt } from "@jiceng/procedure"
import { anySequence, anyStepLog, onlyRightStepsAreTaken, replayedFromAnyPrefix } from "@jiceng/procedure/testing"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const cite = "xining-2023#二"
const named = (name: string) => ({ name, title: { zh: name, en: name } })
const menu = Schema.decodeUnknownSync(Sequence)({
  kind: "sequence",
  cite,
  actors: ["residents", "community", "unit", "cadre"].map(named),
  steps: [
    { ...named("order"), by: ["residents"] },
    { ...named("handOver"), by: ["community"] },
    { ...named("place"), by: ["unit"] },
    { ...named("take"), by: ["cadre"] },
    { ...named("rate"), by: ["residents"] },
  ],
})
const attempt = (step: string, by: string): StepAttempt => ({ step, by, records: [] })

describe("replaySteps", () => {
  it("the steps of a service are taken in order, and what does not fit is refused and stays", () => {
    const log = [
      attempt("handOver", "community"),
      attempt("order", "residents"),
      attempt("handOver", "residents"),
      attempt("handOver", "community"),
      attempt("place", "unit"),
      attempt("rate", "residents"),
      attempt("take", "cadre"),
      attempt("rate", "cadre"),
      attempt("rate", "residents"),
      attempt("rate", "residents"),
    ]
    const { done, outcomes } = replaySteps(notBegun, log, menu)
    expect(done).toBe(5)
    expect(outcomes.map(({ value }) => value.allowed)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it("an empty log leaves a matter not begun", () => {
    expect(replaySteps(notBegun, [], menu)).toEqual({ done: 0, outcomes: [] })
  })

  it("a record with the name of a column of the attempt does not stand in for it", () => {
    const log: ReadonlyArray<StepAttempt> = [{ step: "order", by: "residents", records: ["done", "step", "by"] }]
    expect(replaySteps(notBegun, log, menu).done).toBe(1)
  })
})

describe("StepAttempt", () => {
  it("needs a step, an actor and records", () => {
    expect(problemsOf(StepAttempt, { step: "点单", by: "residents" })).toEqual([
      "step: Expected a name in camel case, such as checkIns",
      "records: Missing key",
    ])
  })
})

describe("laws", () => {
  const anyRule = anySequence(fc.constant(cite))

  it("a log replayed from any prefix gives the same progress as replayed whole", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(replayedFromAnyPrefix(rule), { numRuns: 20 })))
  })

  it("no step is taken out of order or by somebody who is not entitled, whatever the log", () => {
    fc.assert(fc.property(anyRule, (rule) => fc.assert(onlyRightStepsAreTaken(rule), { numRuns: 20 })))
  })

  it("every attempt of the log comes out, taken or refused", () => {
    fc.assert(
      fc.property(
        anyRule.chain((rule) => fc.tuple(fc.constant(rule), anyStepLog(rule))),
        ([rule, log]) => {
          const { done, outcomes } = replaySteps(notBegun, log, rule)
          expect(outcomes).toHaveLength(log.length)
          expect(outcomes.filter(({ value }) => value.allowed)).toHaveLength(done)
        },
      ),
    )
  })
})
