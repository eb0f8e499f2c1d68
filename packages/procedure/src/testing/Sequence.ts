/**
 * Generators and laws of ordered steps and of logs of them.
 *
 * @since 0.1.0
 */
import type { Cite, Count, Named } from "@jiceng/kernel"
import * as fc from "fast-check"
import type { Sequence } from "../Sequence.ts"
import { missingOf } from "../SomeOf.ts"
import { notBegun, replaySteps, type StepAttempt } from "../StepLog.ts"
import { anyNamed } from "./Named.ts"
import { anySomeOfThese } from "./SomeOf.ts"

const anyStepsOf = (named: ReadonlyArray<Named>, actors: ReadonlyArray<Named>, records: ReadonlyArray<Named>) =>
  fc.tuple(
    ...named.map((step) =>
      fc.record({
        name: fc.constant(step.name),
        title: fc.constant(step.title),
        by: fc.subarray(actors.map(({ name }) => name)),
        needs: fc.subarray([...records], { maxLength: Math.min(2, records.length) }).chain(anySomeOfThese),
      }),
    ),
  )

/**
 * Draws sequences of one to five steps with up to three actors.
 *
 * @category generators
 * @since 0.1.0
 */
export const anySequence = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<Sequence> =>
  fc
    .tuple(anyCite, anyNamed(1, 5), anyNamed(0, 3), anyNamed(0, 3))
    .chain(([cite, named, actors, records]) =>
      anyStepsOf(named, actors, records).map(
        (steps) => ({ kind: "sequence", cite, actors, steps }) as unknown as Sequence,
      ),
    ) // a tuple of drawn steps is not known to have a first

const anyAttempt = ({ actors, steps }: Sequence): fc.Arbitrary<StepAttempt> => {
  const records = steps.flatMap(({ needs }) => needs.of.map(({ name }) => name))
  return fc.record({
    step: fc.constantFrom("stranger", ...steps.map(({ name }) => name)),
    by: fc.constantFrom("other", ...actors.map(({ name }) => name)),
    records: fc.oneof(fc.constant(records), fc.subarray(records)),
  })
}

const rightAttempt = (step: Sequence["steps"][number]): StepAttempt => ({
  step: step.name,
  by: step.by[0] ?? "other",
  records: step.needs.of.map(({ name }) => name),
})

/**
 * Draws logs: the right steps in order, up to some point, with other attempts anywhere between them.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyStepLog = (rule: Sequence): fc.Arbitrary<ReadonlyArray<StepAttempt>> =>
  fc
    .tuple(
      fc.nat({ max: rule.steps.length }),
      fc.array(fc.tuple(fc.nat({ max: rule.steps.length }), anyAttempt(rule)), { maxLength: 6 }),
    )
    .map(([taken, strays]) =>
      rule.steps.slice(0, taken + 1).flatMap((step, index) => {
        const before = strays.filter(([place]) => place === index).map(([, attempt]) => attempt)
        return index < taken ? [...before, rightAttempt(step)] : before
      }),
    )

/**
 * The law that a log replayed from any prefix gives the same progress as replayed whole.
 *
 * @category laws
 * @since 0.1.0
 */
export const replayedFromAnyPrefix = (rule: Sequence): fc.IProperty<[ReadonlyArray<StepAttempt>, number]> =>
  fc.property(anyStepLog(rule), fc.nat({ max: 12 }), (log, cut) => {
    const whole = replaySteps(notBegun, log, rule)
    const pieces = replaySteps(replaySteps(notBegun, log.slice(0, cut), rule), log.slice(cut), rule)
    return JSON.stringify(pieces) === JSON.stringify(whole)
  })

/**
 * The law that the steps a log took are those of the sequence in order, each by somebody entitled and with its records.
 *
 * @category laws
 * @since 0.1.0
 */
export const onlyRightStepsAreTaken = (rule: Sequence): fc.IProperty<[ReadonlyArray<StepAttempt>]> =>
  fc.property(anyStepLog(rule), (log) => {
    const { done, outcomes } = replaySteps(notBegun, log, rule)
    const taken = log.filter((_, index) => outcomes[index]?.value.allowed === true)
    const isRight = (attempt: StepAttempt, index: number): boolean => {
      const step = rule.steps[index]
      if (step === undefined || step.name !== attempt.step) return false
      const records = Object.fromEntries(attempt.records.map((name) => [name, true]))
      return (step.by.length === 0 || step.by.includes(attempt.by)) && missingOf(step.needs, records) === 0
    }
    return taken.length === done && taken.every(isRight)
  })

/**
 * Draws how many steps of a sequence are done.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyDone = (rule: Sequence): fc.Arbitrary<Count> =>
  fc.nat({ max: rule.steps.length }).map((done) => done as Count)
