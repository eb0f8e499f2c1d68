/**
 * A score by a unit's own scheme of weights. The text sets floors for some of them and leaves the exact weights to the
 * scheme; a scheme that breaks a floor is refused before it scores anybody.
 *
 * Laws:
 *
 * - a scheme scores exactly when no floor of it is broken
 * - the score lies between the lowest and the highest component
 * - raising one component never lowers the score
 *
 * @since 0.1.0
 */
import { Cite, type Kind, Named, namesDiffer, namesIn, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type ComponentScores, componentScoresOf, scoreOf } from "./ComponentScores.ts"
import { ComponentWeighed, weighComponent } from "./ComponentWeighed.ts"
import { ScoreResult } from "./SplitScore.ts"
import { composeScore, restOf, Weight, wholeWeight } from "./Weight.ts"

const isOne = Schema.makeFilter((rows: ReadonlyArray<unknown>) =>
  rows.length === 1 ? undefined : "Expected exactly one row",
)

/** The weight that a scheme chooses (自定权重), as a table of one row. */
export const ChosenWeight = Schema.NonEmptyArray(
  Schema.Struct({ weight: Weight.annotateKey({ words: { zh: "权重", en: "weight" } }) }),
).check(isOne)
export type ChosenWeight = typeof ChosenWeight.Type

/** A component, the floor that the text sets for its weight, and the weight that the scheme chooses. */
export const SchemeComponent = Schema.Struct({ ...Named.fields, least: Weight, chosen: ChosenWeight })
export type SchemeComponent = typeof SchemeComponent.Type

const weightOf = ({ chosen: [{ weight }] }: SchemeComponent): Weight => weight

/** A floor that a scheme breaks: the component, the weight chosen, and the least that the text demands. */
export interface BrokenFloor {
  readonly component: Named
  readonly weight: Weight
  readonly least: Weight
}

/**
 * Lists the floors that the components of a scheme break.
 *
 * @category checking
 * @since 0.1.0
 */
export const findBrokenFloors = (components: ReadonlyArray<SchemeComponent>): ReadonlyArray<BrokenFloor> =>
  components.flatMap((component) => {
    const { name, title, least } = component
    const weight = weightOf(component)
    return weight >= least ? [] : [{ component: { name, title }, weight, least }]
  })

const floorsHold = Schema.makeFilter(({ components }: { readonly components: ReadonlyArray<SchemeComponent> }) => {
  const broken = findBrokenFloors(components)
  const sum = components.reduce((all, component) => all + weightOf(component), 0)
  return [
    ...broken.map(({ component, least }) => ({
      path: ["components", components.findIndex(({ name }) => name === component.name), "chosen", 0, "weight"],
      issue: `Expected no less than ${least}`,
    })),
    ...(sum <= wholeWeight ? [] : [{ path: ["components"], issue: "Expected weights that sum to at most 100" }]),
  ]
})

/** A scheme of weights (考核办法): components with floors, and one component that has the rest. */
export const SchemeScore = Schema.Struct({
  kind: Schema.Literal("schemeScore"),
  cite: Cite,
  rest: Named,
  components: Schema.NonEmptyArray(SchemeComponent),
}).check(
  floorsHold,
  namesDiffer(
    ({ rest, components }) => [...namesIn(components, "components"), { name: rest.name, path: ["rest", "name"] }],
    ["score"],
  ),
)
export type SchemeScore = typeof SchemeScore.Type

/**
 * Weighs the scores of a subject by a scheme.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { SchemeScore, schemeScore, scoreByScheme } from "@jiceng/assessment"
 * import * as Schema from "effect/Schema"
 *
 * const words = (zh: string, en: string) => ({ zh, en })
 * const rule = Schema.decodeUnknownSync(SchemeScore)({
 *   kind: "schemeScore",
 *   cite: "xingqing-2018#五(三)",
 *   rest: { name: "otherScore", title: words("其他", "others") },
 *   components: [{ name: "committee", title: words("社区党委", "committee"), least: 50, chosen: [{ weight: 60 }] }],
 * })
 * const facts = Schema.decodeUnknownSync(schemeScore.facts(rule))({ committee: 80, otherScore: 90 })
 * scoreByScheme(facts, rule).value // => { score: 840000 }
 * ```
 */
export const scoreByScheme = (facts: ComponentScores, rule: SchemeScore): Outcome<ScoreResult, ComponentWeighed> => {
  const { cite, rest, components } = rule
  const chosen = components.map((component) => ({ name: component.name, weight: weightOf(component) }))
  const parts = [...chosen, { name: rest.name, weight: restOf(chosen.map(({ weight }) => weight)) }]
  const steps = parts.map(({ name, weight }) =>
    weighComponent({ cite, component: name, score: scoreOf(facts, name), weight }),
  )
  return { value: { score: composeScore(steps) }, steps }
}

/** The kind of rule that scores by a scheme whose weights respect floors. */
export const schemeScore: Kind<SchemeScore, ComponentScores, ScoreResult> = {
  name: "schemeScore",
  title: { zh: "按自定权重赋分(不低于下限)", en: "score by chosen weights above floors" },
  rule: SchemeScore,
  facts: ({ rest, components }) => componentScoresOf([...components, rest]),
  result: () => ScoreResult,
  steps: { ComponentWeighed },
  steady: ({ rest, components }) => [rest, ...components].map(({ name }) => name),
  rate: scoreByScheme,
}
