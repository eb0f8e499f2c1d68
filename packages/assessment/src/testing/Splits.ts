/**
 * Generators of splits and schemes of weights, and the laws that every composite keeps.
 *
 * @since 0.1.0
 */
import type { Cite, Named, Score } from "@jiceng/kernel"
import { anyScore, anyWords } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { ComponentScores } from "../ComponentScores.ts"
import type { SchemeScore } from "../SchemeScore.ts"
import type { SplitScore } from "../SplitScore.ts"
import type { SplitScoreByLevel } from "../SplitScoreByLevel.ts"
import { type CompositeScore, type Weight, wholeWeight } from "../Weight.ts"
import { anyScoresOf, anyWeights } from "./Weights.ts"

/** Names of components, among them some that every object inherits. */
const names = ["ownScore", "streetScore", "communityScore", "constructor", "valueOf"]

const anyNamed = (count: number): fc.Arbitrary<ReadonlyArray<Named>> =>
  fc
    .tuple(
      fc.shuffledSubarray(names, { minLength: count, maxLength: count }),
      fc.array(anyWords, { minLength: count, maxLength: count }),
    )
    .map(([drawn, titles]) => drawn.map((name, index) => ({ name, title: titles[index] as Named["title"] })))

const anyCite: fc.Arbitrary<Cite> = fc.constantFrom("yongning-2020#29", "xingqing-2018#五(三)")

/** Draws exact splits of one to three shares. */
export const anySplitScore: fc.Arbitrary<SplitScore> = fc
  .integer({ min: 1, max: 3 })
  .chain((shares) => fc.tuple(anyCite, anyNamed(shares + 1), anyWeights(shares)))
  .map(([cite, [rest, ...shares], weights]) => ({
    kind: "splitScore",
    cite,
    rest: rest as Named,
    shares: shares.map((share, index) => ({
      ...share,
      weight: weights[index] as Weight,
    })) as unknown as SplitScore["shares"],
  }))

/** Draws splits by level of one or two components; some levels are not covered. */
export const anySplitScoreByLevel: fc.Arbitrary<SplitScoreByLevel> = fc
  .integer({ min: 1, max: 2 })
  .chain((count) =>
    fc.record({
      cite: anyCite,
      named: anyNamed(count + 1),
      levels: fc.array(fc.option(anyWeights(count)), { minLength: 1, maxLength: 3 }),
      title: anyWords,
    }),
  )
  .map(({ cite, named: [rest, ...components], levels, title }) => ({
    kind: "splitScoreByLevel",
    cite,
    level: { name: "unitLevel", title },
    rest: rest as Named,
    components: components.map((component, index) => ({
      ...component,
      shown: { name: `weight${index}`, title },
    })) as unknown as SplitScoreByLevel["components"],
    splits: levels.map((weights, index) => ({
      level: { name: `level${index}`, title },
      weights:
        weights === null
          ? { _tag: "NotCovered", cite }
          : Object.fromEntries(components.map(({ name }, at) => [name, weights[at] as Weight])),
    })) as unknown as SplitScoreByLevel["splits"],
  }))

/** Draws schemes whose weights reach their floors. */
export const anySchemeScore: fc.Arbitrary<SchemeScore> = anySplitScore.chain(({ cite, rest, shares }) =>
  fc
    .array(fc.integer({ min: 0, max: wholeWeight }), { minLength: shares.length, maxLength: shares.length })
    .map((floors) => ({
      kind: "schemeScore",
      cite,
      rest,
      components: shares.map(({ name, title, weight }, index) => ({
        name,
        title,
        least: Math.min(floors[index] ?? 0, weight) as Weight,
        chosen: [{ weight }] as const,
      })) as unknown as SchemeScore["components"],
    })),
)

/** A rule with named components, and the function that makes their composite. */
export interface Composite {
  readonly components: ReadonlyArray<string>
  readonly compose: (scores: ComponentScores) => CompositeScore
}

/**
 * The law that a composite lies between its lowest and its highest component.
 *
 * @category laws
 * @since 0.1.0
 */
export const compositeLiesBetween = (anyComposite: fc.Arbitrary<Composite>) =>
  fc.property(
    anyComposite.chain((composite) => fc.tuple(fc.constant(composite), anyScoresOf(composite.components))),
    ([{ compose }, scores]) => {
      const [lowest, highest] = [Math.min(...Object.values(scores)), Math.max(...Object.values(scores))]
      const composed = compose(scores)
      return lowest * wholeWeight <= composed && composed <= highest * wholeWeight
    },
  )

/**
 * The law that raising one component never lowers the composite.
 *
 * @category laws
 * @since 0.1.0
 */
export const raisingNeverLowers = (anyComposite: fc.Arbitrary<Composite>) =>
  fc.property(
    anyComposite.chain((composite) =>
      fc.tuple(
        fc.constant(composite),
        anyScoresOf(composite.components),
        fc.constantFrom(...composite.components),
        anyScore,
      ),
    ),
    ([{ compose }, scores, raised, other]) => {
      const higher = { ...scores, [raised]: Math.max(scores[raised] as Score, other) as Score }
      return compose(scores) <= compose(higher)
    },
  )
