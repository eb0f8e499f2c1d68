/**
 * A procedure that a text counts without spelling out: so many deliberations, reviews and disclosures. In which order
 * they follow each other is data from outside; that there are so many of each is checked.
 *
 * Laws:
 *
 * - a deliberation is complete exactly after all of its steps, in their order
 *
 * @since 0.1.0
 */
import { Cite, Count, choiceOf, type Kind, type Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import {
  ActorNotEntitled,
  type Sequence,
  type StepFacts,
  StepOutOfOrder,
  type StepResult,
  StepTaken,
  stepFactsOf,
  stepResultOf,
  takeStep,
} from "./Sequence.ts"
import { NeedsMissing } from "./SomeOf.ts"

const titles = {
  deliberation: { zh: "议", en: "deliberation" },
  review: { zh: "审", en: "review" },
  disclosure: { zh: "公开", en: "disclosure" },
} as const

/** What a step of such a procedure is: a deliberation (议), a review (审) or a disclosure (公开). */
export const DeliberationPart = choiceOf(titles)
export type DeliberationPart = typeof DeliberationPart.Type

/** The order of the steps (步骤顺序): one row for each, saying what it is. */
export const DeliberationOrder = Schema.NonEmptyArray(
  Schema.Struct({ part: DeliberationPart.annotateKey({ words: { zh: "步骤类别", en: "part" } }) }),
)
export type DeliberationOrder = typeof DeliberationOrder.Type

const countsFit = Schema.makeFilter((rule: Pick<Deliberation, "counts" | "order">) =>
  DeliberationPart.literals.flatMap((part) => {
    const found = rule.order.filter((row) => row.part === part).length
    return found === rule.counts[part]
      ? []
      : [{ path: ["order"], issue: `Expected ${rule.counts[part]} steps of ${part}, got ${found}` }]
  }),
)

/** So many deliberations, reviews and disclosures (如四议一审两公开), in an order that is not in the text. */
export const Deliberation = Schema.Struct({
  kind: Schema.Literal("deliberation"),
  cite: Cite,
  counts: Schema.Struct({ deliberation: Count, review: Count, disclosure: Count }),
  order: DeliberationOrder,
}).check(countsFit)
export type Deliberation = typeof Deliberation.Type

const numbered = (title: Words, number: number): Words => ({
  zh: `第${number}次${title.zh}`,
  en: `${title.en} ${number}`,
})

/**
 * Spells out a deliberation as ordered steps, named `deliberation1`, `review1` and so on. Anybody may take them: the
 * text does not say who.
 *
 * @category schemas
 * @since 0.1.0
 */
export const sequenceOf = ({ cite, order }: Deliberation): Sequence => {
  const steps = order.map(({ part }, index) => {
    const number = order.slice(0, index + 1).filter((row) => row.part === part).length
    const needs = { atLeast: 0 as Count, of: [] }
    return { name: `${part}${number}`, title: numbered(titles[part], number), by: [], needs }
  })
  return { kind: "sequence", cite, actors: [], steps: steps as unknown as Sequence["steps"] } // as many as the order has
}

/** The kind of rule that counts the steps of a procedure. */
export const deliberation: Kind<Deliberation, StepFacts, StepResult> = {
  name: "deliberation",
  title: { zh: "议审公开程序", en: "deliberations, reviews and disclosures" },
  rule: Deliberation,
  facts: (rule) => stepFactsOf(sequenceOf(rule)),
  result: (rule) => stepResultOf(sequenceOf(rule)),
  steps: { StepTaken, StepOutOfOrder, ActorNotEntitled, NeedsMissing },
  rate: (facts, rule) => takeStep(facts, sequenceOf(rule)),
}
