/**
 * Named stars: each is won or lost on its own, at a pass mark of its own, and the title needs a pass mark of the total
 * as well.
 *
 * Laws:
 *
 * - a star is won at its pass mark and not below
 * - a higher score never loses a star
 * - the order of stars does not change how many are won
 *
 * @since 0.1.0
 */
import {
  Cite,
  FactName,
  Flag,
  type Kind,
  type Outcome,
  quantity,
  repeatedNames,
  Stars,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { ItemPoints } from "./PointsLimit.ts"
import { PointsSum } from "./PointsSum.ts"

/** A star with a name of its own (单项星), won from `passMark` on; its score goes up to `outOf`. */
export const NamedStar = Schema.Struct({
  name: FactName,
  title: Words,
  cite: Cite,
  passMark: ItemPoints,
  outOf: ItemPoints,
})
export type NamedStar = typeof NamedStar.Type

/** Named stars (分项评星), at most ten; the title is reached when the sum of all scores comes to `passMark`. */
export const NamedStars = Schema.Struct({
  kind: Schema.Literal("namedStars"),
  cite: Cite,
  stars: Schema.NonEmptyArray(NamedStar),
  passMark: PointsSum,
}).check(
  Schema.makeFilter(({ stars }) => {
    const taken = ["stars", "total", "passed"]
    const names = [...taken, ...stars.map(({ name }) => name)]
    return [
      ...(stars.length > 10 ? [{ path: ["stars"], issue: "Expected at most ten stars" }] : []),
      ...repeatedNames(names).map((at) => ({
        path: ["stars", at - taken.length, "name"],
        issue: `Expected a name used once, got "${names[at]}"`,
      })),
      ...stars.flatMap(({ passMark, outOf }, index) =>
        passMark >= 0 && passMark <= outOf
          ? []
          : [{ path: ["stars", index, "passMark"], issue: "Expected a mark from 0 to `outOf`" }],
      ),
    ]
  }),
)
export type NamedStars = typeof NamedStars.Type

/** By name, the score for each star. */
export interface NamedScores {
  readonly [star: string]: number
}

/** How many stars were won, the sum of the scores, and whether that passes. */
export const NamedStarsResult = Schema.Struct({
  stars: Stars.annotateKey({ words: { zh: "获星数", en: "stars won" } }),
  total: PointsSum.annotateKey({ words: { zh: "总分", en: "total" } }),
  passed: Flag.annotateKey({ words: { zh: "总分达标", en: "total passed" } }),
})
export type NamedStarsResult = typeof NamedStarsResult.Type

/** A star that was won. */
export const StarWon = Schema.TaggedStruct("StarWon", { cite: Cite, star: Words, score: ItemPoints }).annotate({
  reason: { zh: "{star}得{score}分,达标", en: "{star}: won with {score} points" },
})
export type StarWon = typeof StarWon.Type

/** A star that was lost. */
export const StarLost = Schema.TaggedStruct("StarLost", {
  cite: Cite,
  star: Words,
  score: ItemPoints,
  passMark: ItemPoints,
}).annotate({
  limits: true,
  reason: { zh: "{star}得{score}分,未达到{passMark}分", en: "{star}: lost with {score} points, under {passMark}" },
})
export type StarLost = typeof StarLost.Type

/** A total that passed, or did not. */
export const TotalMarked = Schema.TaggedStruct("TotalMarked", {
  cite: Cite,
  total: PointsSum,
  passMark: PointsSum,
  passed: Flag,
}).annotate({
  reason: { zh: "总分{total}分,合格线{passMark}分", en: "the total is {total}, the pass mark {passMark}" },
})
export type TotalMarked = typeof TotalMarked.Type

const markStar = (score: ItemPoints, { cite, title: star, passMark }: NamedStar): StarWon | StarLost =>
  score >= passMark ? { _tag: "StarWon", cite, star, score } : { _tag: "StarLost", cite, star, score, passMark }

/**
 * Rates every star on its own, then the total.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateNamedStars = (
  facts: NamedScores,
  rule: NamedStars,
): Outcome<NamedStarsResult, StarWon | StarLost | TotalMarked> => {
  const { cite, passMark } = rule
  const marked = rule.stars.map((star) => markStar(facts[star.name] as ItemPoints, star))
  const total = marked.reduce((sum, { score }) => sum + score, 0) as PointsSum
  const passed = total >= passMark
  const stars = marked.filter(({ _tag }) => _tag === "StarWon").length as Stars
  return { value: { stars, total, passed }, steps: [...marked, { _tag: "TotalMarked", cite, total, passMark, passed }] }
}

/** The kind of rule that gives named stars. */
export const namedStars: Kind<NamedStars, NamedScores, NamedStarsResult> = {
  name: "namedStars",
  title: { zh: "分项评星", en: "named stars" },
  rule: NamedStars,
  facts: ({ stars }) =>
    structOfColumns(
      stars.map(({ name, title, outOf }) => ({
        name,
        title,
        schema: quantity({ places: 2, least: 0, most: outOf, padded: false }),
      })),
    ),
  result: () => NamedStarsResult,
  steps: { StarWon, StarLost, TotalMarked },
  rate: rateNamedStars,
}
