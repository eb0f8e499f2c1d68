/**
 * The step that every weighted score leaves for each of its components.
 *
 * @since 0.1.0
 */
import { Cite, FactName, Score } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { CompositeScore, Weight, weighScore } from "./Weight.ts"

/** A score that entered a composite with a weight. */
export const ComponentWeighed = Schema.TaggedStruct("ComponentWeighed", {
  cite: Cite,
  component: FactName,
  score: Score,
  weight: Weight,
  contribution: CompositeScore,
}).annotate({
  reason: {
    zh: "{component}{score}分,权重{weight}%,计{contribution}分",
    en: "{component}: {score} with a weight of {weight} % counts {contribution}",
  },
})
export type ComponentWeighed = typeof ComponentWeighed.Type

/**
 * Makes the step of one component.
 *
 * @category rating
 * @since 0.1.0
 */
export const weighComponent = (weighed: {
  readonly cite: Cite
  readonly component: FactName
  readonly score: Score
  readonly weight: Weight
}): ComponentWeighed => ({ _tag: "ComponentWeighed", ...weighed, contribution: weighScore(weighed) })
