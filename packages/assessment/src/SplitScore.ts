/**
 * A score made by an exact split: each share has the weight that the text gives it, and one component has the rest.
 *
 * Laws:
 *
 * - the weights of a split sum to one hundred
 * - the score lies between the lowest and the highest component
 * - raising one component never lowers the score
 *
 * @since 0.1.0
 */
import { Cite, type Kind, Named, namesDiffer, namesIn, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type ComponentScores, componentScoresOf, scoreOf } from "./ComponentScores.ts"
import { ComponentWeighed, weighComponent } from "./ComponentWeighed.ts"
import { CompositeScore, composeScore, restOf, Weight, wholeWeight } from "./Weight.ts"

/** A component with the exact weight that a text gives it. */
export const Share = Schema.Struct({ ...Named.fields, weight: Weight })
export type Share = typeof Share.Type

const sharesFit = Schema.makeFilter(({ shares }: { readonly shares: ReadonlyArray<Share> }) =>
  shares.reduce((sum, { weight }) => sum + weight, 0) <= wholeWeight
    ? undefined
    : { path: ["shares"], issue: "Expected weights that sum to at most 100" },
)

/** An exact split of weights (权重分配): shares as the text has them, and one component that has the rest. */
export const SplitScore = Schema.Struct({
  kind: Schema.Literal("splitScore"),
  cite: Cite,
  rest: Named,
  shares: Schema.NonEmptyArray(Share),
}).check(
  sharesFit,
  namesDiffer(
    ({ rest, shares }) => [{ name: rest.name, path: ["rest", "name"] }, ...namesIn(shares, "shares")],
    ["score"],
  ),
)
export type SplitScore = typeof SplitScore.Type

/** The composite score of a subject. */
export const ScoreResult = Schema.Struct({
  score: CompositeScore.annotateKey({ words: { zh: "得分", en: "score" } }),
})
export type ScoreResult = typeof ScoreResult.Type

/**
 * Weighs the scores of a subject by an exact split.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { SplitScore, splitFactsOf, splitScores } from "@jiceng/assessment"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(SplitScore)({
 *   kind: "splitScore",
 *   cite: "yongning-2020#29",
 *   rest: { name: "ownScore", title: { zh: "本单位党建得分", en: "own score" } },
 *   shares: [{ name: "participationScore", title: { zh: "参与得分", en: "participation" }, weight: 10 }],
 * })
 * const facts = Schema.decodeUnknownSync(splitFactsOf(rule))({ ownScore: 90.5, participationScore: 83.33 })
 * splitScores(facts, rule).value // => { score: 897830 }
 * ```
 */
export const splitScores = (facts: ComponentScores, rule: SplitScore): Outcome<ScoreResult, ComponentWeighed> => {
  const { cite, rest, shares } = rule
  const parts = [{ name: rest.name, weight: restOf(shares.map(({ weight }) => weight)) }, ...shares]
  const steps = parts.map(({ name, weight }) =>
    weighComponent({ cite, component: name, score: scoreOf(facts, name), weight }),
  )
  return { value: { score: composeScore(steps) }, steps }
}

/**
 * Makes the schema of the facts of a split: one score for every component.
 *
 * @category schemas
 * @since 0.1.0
 */
export const splitFactsOf = ({ rest, shares }: SplitScore): Schema.Codec<ComponentScores, unknown> =>
  componentScoresOf([rest, ...shares])

/** The kind of rule that weighs scores by an exact split. */
export const splitScore: Kind<SplitScore, ComponentScores, ScoreResult> = {
  name: "splitScore",
  title: { zh: "按固定权重赋分", en: "score by an exact split" },
  rule: SplitScore,
  facts: splitFactsOf,
  result: () => ScoreResult,
  steps: { ComponentWeighed },
  steady: ({ rest, shares }) => [rest, ...shares].map(({ name }) => name),
  rate: splitScores,
}
