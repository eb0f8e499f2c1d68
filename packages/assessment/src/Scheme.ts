/**
 * A unit's own scheme of weights, checked against everything that an edition demands of weights: floors that it must
 * reach and splits that it must follow exactly.
 *
 * Laws:
 *
 * - a scheme is met exactly when it breaks nothing
 * - the weights that a split gives meet the demands of the split
 * - a scheme moved to the nearest weights breaks nothing
 *
 * @since 0.1.0
 */
import { isNotCovered, type Outcome, type Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { AssessmentRuleData } from "./AssessmentRuleData.ts"
import type { SplitScore } from "./SplitScore.ts"
import type { SplitScoreByLevel } from "./SplitScoreByLevel.ts"
import { Weight } from "./Weight.ts"
import { compareWeight, type WeightBounds, type WeightMet, type WeightMissed } from "./WeightBounds.ts"

/** One demand on a scheme: the name of the weight, and its bounds. */
export interface Demand {
  readonly name: string
  readonly bounds: WeightBounds
}

/** The weights of a scheme (考核办法中的权重), by the names of the demands. */
export interface Scheme {
  readonly [demand: string]: Weight
}

/** A weight that breaks a demand, and the nearest one that does not. */
export interface BrokenDemand {
  readonly name: string
  readonly weight: Weight
  readonly nearest: Weight
}

/** Whether a scheme meets all demands, and those that it breaks. */
export interface SchemeCheck {
  readonly met: boolean
  readonly broken: ReadonlyArray<BrokenDemand>
}

const exactly = (weight: Weight, words: Omit<WeightBounds, "kind" | "least" | "most">): WeightBounds => ({
  kind: "weightBounds",
  ...words,
  least: weight,
  most: weight,
})

/**
 * Lists the demands of an exact split on the assessment of somebody: one for each share, named `rule.share`.
 *
 * @category finding
 * @since 0.1.0
 */
export const demandsOfSplit = (rule: string, { cite, shares }: SplitScore, assessed: Words): ReadonlyArray<Demand> =>
  shares.map(({ name, title, weight }) => ({
    name: `${rule}.${name}`,
    bounds: exactly(weight, { cite, scorer: title, assessed }),
  }))

/**
 * Lists the demands of a split that depends on the level, named `rule.level.component`. A level that is not covered
 * demands nothing.
 *
 * @category finding
 * @since 0.1.0
 */
export const demandsOfLevels = (rule: string, { cite, components, splits }: SplitScoreByLevel): ReadonlyArray<Demand> =>
  splits.flatMap(({ level, weights }) =>
    isNotCovered(weights)
      ? []
      : components.map(({ name, title }) => ({
          name: `${rule}.${level.name}.${name}`,
          bounds: exactly(weights[name] as Weight, { cite, scorer: title, assessed: level.title }),
        })),
  )

/**
 * Lists what a rule of any kind demands of weights; nothing, where it demands none. `title` says what is assessed by an
 * exact split.
 *
 * @category finding
 * @since 0.1.0
 */
export const demandsOfRule = (name: string, rule: AssessmentRuleData, title: Words): ReadonlyArray<Demand> => {
  switch (rule.kind) {
    case "weightBounds":
      return [{ name, bounds: rule }]
    case "splitScore":
      return demandsOfSplit(name, rule, title)
    case "splitScoreByLevel":
      return demandsOfLevels(name, rule)
    default:
      return []
  }
}

/**
 * Makes the schema of schemes that have a weight for every demand. A weight that is missing is a fault, not a zero.
 *
 * @category schemas
 * @since 0.1.0
 */
export const schemeOf = (demands: ReadonlyArray<Demand>): Schema.Codec<Scheme, unknown> =>
  Schema.Struct(Object.fromEntries(demands.map(({ name }) => [name, Weight])))

/**
 * Checks a scheme against all demands, and says which it breaks.
 *
 * @category checking
 * @since 0.1.0
 * @example
 * ```ts
 * import { checkScheme, type Demand, schemeOf, WeightBounds } from "@jiceng/assessment"
 * import * as Schema from "effect/Schema"
 *
 * const bounds = Schema.decodeUnknownSync(WeightBounds)({
 *   kind: "weightBounds",
 *   cite: "xingqing-2018#五(三)",
 *   scorer: { zh: "社区居委会", en: "residents' committee" },
 *   assessed: { zh: "街道工作人员", en: "street staff" },
 *   least: 30,
 *   most: 100,
 * })
 * const demands: ReadonlyArray<Demand> = [{ name: "street-staff-weight", bounds }]
 * const scheme = Schema.decodeUnknownSync(schemeOf(demands))({ "street-staff-weight": 29 })
 * checkScheme(scheme, demands).value.broken // => [{ name: "street-staff-weight", weight: 29, nearest: 30 }]
 * ```
 */
export const checkScheme = (
  scheme: Scheme,
  demands: ReadonlyArray<Demand>,
): Outcome<SchemeCheck, WeightMet | WeightMissed> => {
  const compared = demands.map(({ name, bounds }) => {
    const weight = scheme[name] as Weight
    return { name, weight, outcome: compareWeight({ weight }, bounds) }
  })
  const broken = compared
    .filter(({ outcome }) => !outcome.value.met)
    .map(({ name, weight, outcome }) => ({ name, weight, nearest: outcome.value.nearest }))
  return { value: { met: broken.length === 0, broken }, steps: compared.flatMap(({ outcome }) => outcome.steps) }
}
