/**
 * A score by an exact split that depends on the level of the subject. One component always has the rest; a level that
 * the text passes over is not covered, and has neither weights nor a score.
 *
 * Laws:
 *
 * - the weights of every level sum to one hundred
 * - the score lies between the lowest and the highest component
 * - a level without weights has no score
 *
 * @since 0.1.0
 */
import {
  Cite,
  choiceOf,
  FactName,
  isNotCovered,
  type Kind,
  Named,
  NotCovered,
  namesDiffer,
  namesIn,
  type Outcome,
  Score,
  structOfColumns,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { ComponentWeighed, weighComponent } from "./ComponentWeighed.ts"
import { CompositeScore, composeScore, restOf, Weight, wholeWeight } from "./Weight.ts"

/** A component whose weight depends on the level; the weight is a result under its own name. */
export const LevelComponent = Schema.Struct({ ...Named.fields, shown: Named })
export type LevelComponent = typeof LevelComponent.Type

/** The weights of one level by component, or the mark that the text gives none. */
export const LevelSplit = Schema.Struct({
  level: Named,
  weights: Schema.Union([NotCovered, Schema.Record(FactName, Weight)]),
})
export type LevelSplit = typeof LevelSplit.Type

interface Splits {
  readonly components: ReadonlyArray<LevelComponent>
  readonly splits: ReadonlyArray<LevelSplit>
}

const splitsFit = Schema.makeFilter(({ components, splits }: Splits) =>
  splits.flatMap(({ weights }, index) => {
    if (isNotCovered(weights)) return []
    const names = components.map(({ name }) => name)
    const isComplete =
      names.every((name) => Object.hasOwn(weights, name)) && Object.keys(weights).length === names.length
    if (!isComplete) {
      return [{ path: ["splits", index, "weights"], issue: `Expected a weight for each of ${names.join(", ")}` }]
    }
    const isWithin = Object.values(weights).reduce((sum, weight) => sum + weight, 0) <= wholeWeight
    return isWithin ? [] : [{ path: ["splits", index, "weights"], issue: "Expected weights that sum to at most 100" }]
  }),
)

/** Exact splits by level (分级权重). `level` names the fact that tells which split applies. */
export const SplitScoreByLevel = Schema.Struct({
  kind: Schema.Literal("splitScoreByLevel"),
  cite: Cite,
  level: Named,
  rest: Named,
  components: Schema.NonEmptyArray(LevelComponent),
  splits: Schema.NonEmptyArray(LevelSplit),
}).check(
  splitsFit,
  namesDiffer(
    ({ level, rest, components }) => [
      { name: level.name, path: ["level", "name"] },
      { name: rest.name, path: ["rest", "name"] },
      ...namesIn(components, "components"),
      ...components.map(({ shown }, index) => ({ name: shown.name, path: ["components", index, "shown", "name"] })),
    ],
    ["score"],
  ),
)
export type SplitScoreByLevel = typeof SplitScoreByLevel.Type

/** The level of a subject and its scores, by the names that the rule gives. */
export interface LevelFacts {
  readonly [name: string]: Score | string
}

/** The score of a subject, and by name the weights that applied; not covered where the text gives none. */
export interface LevelResult {
  readonly score: CompositeScore | NotCovered
  readonly [weight: string]: CompositeScore | Weight | NotCovered
}

/**
 * Makes the schema of the facts of a rule: the level, then a score for every component.
 *
 * @category schemas
 * @since 0.1.0
 */
export const levelFactsOf = (rule: SplitScoreByLevel): Schema.Codec<LevelFacts, unknown> => {
  const levels = choiceOf(Object.fromEntries(rule.splits.map(({ level }) => [level.name, level.title])))
  return structOfColumns([
    { ...rule.level, schema: levels },
    { ...rule.rest, schema: Score },
    ...rule.components.map(({ name, title }) => ({ name, title, schema: Score })),
  ])
}

const levelResultOf = ({ components }: SplitScoreByLevel): Schema.Codec<LevelResult, unknown> =>
  structOfColumns([
    { name: "score", title: { zh: "得分", en: "score" }, schema: Schema.Union([CompositeScore, NotCovered]) },
    ...components.map(({ shown }) => ({ ...shown, schema: Schema.Union([Weight, NotCovered]) })),
  ])

/**
 * Weighs the scores of a subject by the split of its level.
 *
 * @category rating
 * @since 0.1.0
 */
export const splitScoresByLevel = (
  facts: LevelFacts,
  rule: SplitScoreByLevel,
): Outcome<LevelResult, ComponentWeighed | NotCovered> => {
  const { cite, rest, components } = rule
  // The level was decoded against the rule, so one of the splits has it.
  const { weights } = rule.splits.find(({ level }) => level.name === facts[rule.level.name]) as LevelSplit
  if (isNotCovered(weights)) {
    const shown = Object.fromEntries(components.map((component) => [component.shown.name, weights]))
    return { value: { ...shown, score: weights }, steps: [weights] }
  }
  const weighed = components.map((component) => ({ ...component, weight: weights[component.name] as Weight }))
  const parts = [{ name: rest.name, weight: restOf(weighed.map(({ weight }) => weight)) }, ...weighed]
  const steps = parts.map(({ name, weight }) =>
    weighComponent({ cite, component: name, score: facts[name] as Score, weight }),
  )
  const shown = Object.fromEntries(weighed.map((component) => [component.shown.name, component.weight]))
  return { value: { ...shown, score: composeScore(steps) }, steps }
}

/** The kind of rule that weighs scores by a split that depends on the level. */
export const splitScoreByLevel: Kind<SplitScoreByLevel, LevelFacts, LevelResult> = {
  name: "splitScoreByLevel",
  title: { zh: "按层级固定权重赋分", en: "score by a split that depends on the level" },
  rule: SplitScoreByLevel,
  facts: levelFactsOf,
  result: levelResultOf,
  steps: { ComponentWeighed, NotCovered },
  steady: ({ rest, components }) => [rest, ...components].map(({ name }) => name),
  rate: splitScoresByLevel,
}
