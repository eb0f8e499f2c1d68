/**
 * Composite stars: several parts are scored apart, each counts with its weight, and the weighted total earns stars by the
 * table. A part may have a pass mark of its own: who is under it gets no more than so many stars, whatever the total is.
 *
 * Laws:
 *
 * - a higher score of a part never lowers composite stars
 * - a total lies between the lowest and the highest score
 * - a pass mark binds below it and not at it
 * - the order of parts does not change composite stars
 *
 * @since 0.1.0
 */
import {
  Cite,
  FactName,
  findBand,
  type Kind,
  type Outcome,
  Points,
  quantity,
  repeatedNames,
  Score,
  Stars,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { StarTable } from "./StarTable.ts"

/** The weight of a part in whole percent (权重), from 1 to 100. */
const Weight = quantity({ places: 0, least: 1, most: 100, padded: false })

/** A weighted total from 0 to 100, exact to its four decimals. */
const Total = quantity({ places: 4, least: 0, most: 1_000_000, padded: false })

/** Fourth decimals in a hundredth of a point. */
const unitsOfPoints = 100

/** The mark that a part has to reach (单项合格线); below it there are at most so many stars. */
export const PartMark = Schema.Struct({ cite: Cite, points: Score, atMost: Stars })
export type PartMark = typeof PartMark.Type

/** A part of a composite rating (总评的组成部分), scored from 0 to 100. */
export const CompositePart = Schema.Struct({
  name: FactName,
  title: Words,
  cite: Cite,
  weight: Weight,
  passMark: Schema.optionalKey(PartMark),
})
export type CompositePart = typeof CompositePart.Type

const partsFit = Schema.makeFilter(({ parts }: { readonly parts: ReadonlyArray<CompositePart> }) => {
  const taken = ["stars", "earnedStars", "total"]
  const names = [...taken, ...parts.map(({ name }) => name)]
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  return [
    ...repeatedNames(names).map((at) => ({
      path: ["parts", at - taken.length, "name"],
      issue: `Expected a name used once, got "${names[at]}"`,
    })),
    ...(weights === 100 ? [] : [{ path: ["parts"], issue: `Expected weights that sum to 100, got ${weights}` }]),
  ]
})

/** Composite stars (综合总评). `cite` is the clause that has stars given by the total. */
export const CompositeStars = Schema.Struct({
  kind: Schema.Literal("compositeStars"),
  cite: Cite,
  parts: Schema.NonEmptyArray(CompositePart),
  table: StarTable,
}).check(partsFit)
export type CompositeStars = typeof CompositeStars.Type

/** By name, the score of each part. */
export interface PartScores {
  readonly [part: string]: number
}

/** The stars that are left, those that the total earned, and the total. */
export const CompositeStarsResult = Schema.Struct({
  stars: Stars.annotateKey({ words: { zh: "星级", en: "stars" } }),
  earnedStars: Stars.annotateKey({ words: { zh: "总评应得星级", en: "stars earned by the total" } }),
  total: Total.annotateKey({ words: { zh: "总评得分", en: "weighted total" } }),
})
export type CompositeStarsResult = typeof CompositeStarsResult.Type

/** A part that was weighed. */
export const PartWeighed = Schema.TaggedStruct("PartWeighed", {
  cite: Cite,
  part: Words,
  score: Score,
  weight: Weight,
}).annotate({ reason: { zh: "{part}{score}分,占{weight}%", en: "{part}: {score} points at {weight} %" } })
export type PartWeighed = typeof PartWeighed.Type

/** A total that earned stars. */
export const StarsEarnedByTotal = Schema.TaggedStruct("StarsEarnedByTotal", {
  cite: Cite,
  total: Total,
  from: Points,
  stars: Stars,
}).annotate({
  reason: {
    zh: "总评{total}分,达到{from}分一档,得{stars}星",
    en: "a total of {total} reaches the band from {from}: {stars} stars",
  },
})
export type StarsEarnedByTotal = typeof StarsEarnedByTotal.Type

/** A part whose pass mark was missed, and so held stars down. */
export const PartFailed = Schema.TaggedStruct("PartFailed", {
  cite: Cite,
  part: Words,
  score: Score,
  passMark: Score,
  earned: Stars,
  atMost: Stars,
}).annotate({
  limits: true,
  reason: {
    zh: "{part}{score}分,低于合格线{passMark}分:由{earned}星限为至多{atMost}星",
    en: "{part}: {score} points, under the pass mark of {passMark}: {earned} stars are held to at most {atMost}",
  },
})
export type PartFailed = typeof PartFailed.Type

const failPart = (score: Score, earned: Stars, { title, passMark }: CompositePart): ReadonlyArray<PartFailed> => {
  if (passMark === undefined || score >= passMark.points || earned <= passMark.atMost) return []
  const { cite, points, atMost } = passMark
  return [{ _tag: "PartFailed", cite, part: title, score, passMark: points, earned, atMost }]
}

/**
 * Rates the parts of a subject: weighs them, earns stars by the total, then applies the pass marks. The lowest one wins.
 *
 * @category rating
 * @since 0.1.0
 */
export const rateComposite = (
  scores: PartScores,
  { cite, parts, table }: CompositeStars,
): Outcome<CompositeStarsResult, PartWeighed | StarsEarnedByTotal | PartFailed> => {
  const scoreOf = ({ name }: CompositePart) => scores[name] as Score
  const weighed = parts.map((part): PartWeighed => {
    return { _tag: "PartWeighed", cite: part.cite, part: part.title, score: scoreOf(part), weight: part.weight }
  })
  const total = weighed.reduce((sum, { score, weight }) => sum + score * weight, 0)
  const { from, stars: earnedStars } = findBand(Math.floor(total / unitsOfPoints), table)
  const failed = parts.flatMap((part) => failPart(scoreOf(part), earnedStars, part))
  const stars = Math.min(earnedStars, ...failed.map(({ atMost }) => atMost)) as Stars
  const earned: StarsEarnedByTotal = { _tag: "StarsEarnedByTotal", cite, total, from, stars: earnedStars }
  return { value: { stars, earnedStars, total }, steps: [...weighed, earned, ...failed] }
}

/** The kind of rule that gives stars by the weighted total of several parts. */
export const compositeStars: Kind<CompositeStars, PartScores, CompositeStarsResult> = {
  name: "compositeStars",
  title: { zh: "综合总评评星", en: "stars by the weighted total of several parts" },
  rule: CompositeStars,
  facts: ({ parts }) => structOfColumns(parts.map(({ name, title }) => ({ name, title, schema: Score }))),
  result: () => CompositeStarsResult,
  steps: { PartWeighed, StarsEarnedByTotal, PartFailed },
  rate: rateComposite,
}
