/**
 * Ordered steps: each is taken after all those before it, by somebody who may take it, with the records that it needs.
 * One attempt at a step is rated at a time; a log of attempts is replayed by `replaySteps`.
 *
 * Laws:
 *
 * - a step is allowed only when it is the next, its actor is entitled and its records are there
 * - a step that is not allowed leaves everything as it was
 * - after as many allowed steps as there are, no further step is allowed
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  countBetween,
  FactName,
  Flag,
  type Kind,
  Named,
  type Outcome,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { choiceAmong, findNameFaults, flagsOf } from "./Columns.ts"
import { findMissing, NeedsMissing, SomeOfOrNothing } from "./SomeOf.ts"

/** A step (步骤). `by` names the actors who may take it; nobody named means that the text does not say. */
export const SequenceStep = Schema.Struct({
  name: FactName,
  title: Words,
  by: Schema.Array(FactName),
  needs: SomeOfOrNothing,
})
export type SequenceStep = typeof SequenceStep.Type

/** The needs of all steps, each once: they are columns. */
const needsOf = (steps: ReadonlyArray<SequenceStep>): ReadonlyArray<Named> => {
  const needs = steps.flatMap((step) => step.needs.of)
  return needs.filter(({ name }, index) => needs.findIndex((need) => need.name === name) === index)
}

const columns = ["done", "step", "by", "allowed", "doneAfter", "next"]

const namesResolve = Schema.makeFilter(({ actors, steps }: Pick<Sequence, "actors" | "steps">) => {
  const known = actors.map(({ name }) => name)
  const strangers = steps.flatMap((step, at) =>
    step.by.flatMap((name, index) =>
      known.includes(name)
        ? []
        : [{ path: ["steps", at, "by", index], issue: `Expected the name of an actor, got "${name}"` }],
    ),
  )
  const needs = steps.flatMap((step, at) => step.needs.of.map(({ name }, index) => ({ name, at, index })))
  const takenNeeds = needs
    .filter(({ name }) => columns.includes(name))
    .map(({ name, at, index }) => ({
      path: ["steps", at, "needs", "of", index, "name"],
      issue: `Expected a name that is no column yet, got "${name}"`,
    }))
  const names = steps.map(({ name }) => name)
  return [
    ...findNameFaults(known, ["other"]).map(({ at, issue }) => ({ path: ["actors", at, "name"], issue })),
    ...findNameFaults(names, ["none"]).map(({ at, issue }) => ({ path: ["steps", at, "name"], issue })),
    ...strangers,
    ...takenNeeds,
  ]
})

/** Ordered steps (程序), and everybody who may take one. */
export const Sequence = Schema.Struct({
  kind: Schema.Literal("sequence"),
  cite: Cite,
  actors: Schema.Array(Named),
  steps: Schema.NonEmptyArray(SequenceStep),
}).check(namesResolve)
export type Sequence = typeof Sequence.Type

/** An attempt at a step: how many steps are done, which is tried and by whom, and by name the records at hand. */
export interface StepFacts {
  readonly done: Count
  readonly step: FactName
  readonly by: FactName
  readonly [record: string]: number | string | boolean
}

const somebodyElse: Words = { zh: "其他主体", en: "somebody else" }

/**
 * Makes the schema of attempts at the steps of a sequence.
 *
 * @category schemas
 * @since 0.1.0
 */
export const stepFactsOf = ({ actors, steps }: Sequence): Schema.Codec<StepFacts, unknown> =>
  structOfColumns([
    { name: "done", title: { zh: "已完成步数", en: "steps done" }, schema: countBetween(0, steps.length) },
    { name: "step", title: { zh: "拟办步骤", en: "step tried" }, schema: choiceAmong(steps, {}) },
    { name: "by", title: { zh: "办理主体", en: "taken by" }, schema: choiceAmong(actors, { other: somebodyElse }) },
    ...flagsOf(needsOf(steps)),
  ])

/** Whether a step is allowed, how many are done after it, and which comes next; `none` after the last. */
export interface StepResult {
  readonly allowed: boolean
  readonly doneAfter: Count
  readonly next: FactName
}

/**
 * Makes the schema of what an attempt at a step results in.
 *
 * @category schemas
 * @since 0.1.0
 */
export const stepResultOf = ({ steps }: Sequence): Schema.Codec<StepResult, unknown> =>
  Schema.Struct({
    allowed: Flag.annotateKey({ words: { zh: "是否允许", en: "allowed" } }),
    doneAfter: Count.annotateKey({ words: { zh: "办理后已完成步数", en: "steps done afterwards" } }),
    next: choiceAmong(steps, { none: { zh: "已完成", en: "none left" } }).annotateKey({
      words: { zh: "下一步骤", en: "next step" },
    }),
  })

/** A step that was taken. */
export const StepTaken = Schema.TaggedStruct("StepTaken", { cite: Cite, step: FactName, by: FactName }).annotate({
  reason: { zh: "{step}:由{by}办理", en: "{step}: taken by {by}" },
})
export type StepTaken = typeof StepTaken.Type

/** A step that was tried when another one was next; `next` is `none` where all are done. */
export const StepOutOfOrder = Schema.TaggedStruct("StepOutOfOrder", {
  cite: Cite,
  step: FactName,
  next: FactName,
}).annotate({
  limits: true,
  reason: { zh: "{step}不合顺序,应办:{next}", en: "{step} is out of order; next is {next}" },
})
export type StepOutOfOrder = typeof StepOutOfOrder.Type

/** A step that was tried by somebody who may not take it. */
export const ActorNotEntitled = Schema.TaggedStruct("ActorNotEntitled", {
  cite: Cite,
  step: FactName,
  by: FactName,
  entitled: Schema.Array(FactName),
}).annotate({
  limits: true,
  reason: { zh: "{step}应由{entitled}办理,不得由{by}办理", en: "{step} is for {entitled}, not for {by}" },
})
export type ActorNotEntitled = typeof ActorNotEntitled.Type

/** What an attempt at a step can lead to. */
export type StepReason = StepTaken | StepOutOfOrder | ActorNotEntitled | NeedsMissing

const nameAt = (steps: Sequence["steps"], done: number): FactName => steps[done]?.name ?? "none"

/**
 * Takes a step, or says everything that speaks against it: the order, the actor, the records, in this order.
 *
 * @category rating
 * @since 0.1.0
 */
export const takeStep = (facts: StepFacts, { cite, steps }: Sequence): Outcome<StepResult, StepReason> => {
  const { done, step, by } = facts
  const next = nameAt(steps, done)
  const found = steps.find(({ name }) => name === step)
  const entitled = found?.by ?? []
  const against: ReadonlyArray<StepReason> = [
    ...(step === next ? [] : [{ _tag: "StepOutOfOrder", cite, step, next } as const]),
    ...(entitled.length === 0 || entitled.includes(by)
      ? []
      : [{ _tag: "ActorNotEntitled", cite, step, by, entitled } as const]),
    ...(found === undefined ? [] : findMissing(found.needs, facts, cite)),
  ]
  if (against.length > 0) return { value: { allowed: false, doneAfter: done, next }, steps: against }
  const doneAfter = (done + 1) as Count
  const value = { allowed: true, doneAfter, next: nameAt(steps, doneAfter) }
  return { value, steps: [{ _tag: "StepTaken", cite, step, by }] }
}

/** The kind of rule that has steps taken in order. */
export const sequence: Kind<Sequence, StepFacts, StepResult> = {
  name: "sequence",
  title: { zh: "办理程序", en: "ordered steps" },
  rule: Sequence,
  facts: stepFactsOf,
  result: stepResultOf,
  steps: { StepTaken, StepOutOfOrder, ActorNotEntitled, NeedsMissing },
  rate: takeStep,
}
