/**
 * A score in which the handling of cases has a weight: the mean of the scores of all cases, beside another score. Who
 * had no case is not given a zero for it.
 *
 * Laws:
 *
 * - the score lies between the other score and the mean of the cases
 * - a higher score of a case never lowers the score
 * - without cases the score is the other score, or counts full marks for them
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  countBetween,
  divideRounded,
  type Kind,
  type Outcome,
  quantity,
  Rounding,
  roundingTitles,
  Score,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { ChosenWeight } from "./SchemeScore.ts"
import { ScoreResult } from "./SplitScore.ts"
import { CompositeScore, Weight, wholeWeight } from "./Weight.ts"

/** More cases than a department has in a year. */
const mostCases = 1_000_000

/** Full marks for one case, in hundredths of a point. */
const fullMarks = 10_000

/** What counts where nobody was called to a case: the item is left out, or has full marks. */
export const NoCase = Schema.Literals(["leftOut", "fullMarks"])
export type NoCase = typeof NoCase.Type

const noCaseTitles: { readonly [Name in NoCase]: Words } = {
  leftOut: { zh: "该项不计", en: "the item is left out" },
  fullMarks: { zh: "该项计满分", en: "the item has full marks" },
}

const floorHolds = Schema.makeFilter((rule: { readonly least: Weight; readonly chosen: ChosenWeight }) =>
  rule.chosen[0].weight >= rule.least
    ? undefined
    : { path: ["chosen", 0, "weight"], issue: `Expected no less than ${rule.least}` },
)

/** A score by cases (办理效果赋分): the floor of their weight, the weight chosen, and what counts without a case. */
export const CaseScore = Schema.Struct({
  kind: Schema.Literal("caseScore"),
  cite: Cite,
  least: Weight,
  chosen: ChosenWeight,
  noCase: NoCase,
  rounding: Rounding,
}).check(floorHolds)
export type CaseScore = typeof CaseScore.Type

/** The scores of all cases together, in hundredths of a point. */
const CaseTotal = quantity({ places: 2, least: 0, most: mostCases * fullMarks, padded: false }).pipe(
  Schema.brand("Points"),
)

const withinFullMarks = Schema.makeFilter(
  ({ cases, caseScores }: { readonly cases: Count; readonly caseScores: number }) =>
    caseScores <= cases * fullMarks
      ? undefined
      : { path: ["caseScores"], issue: "Expected no more than full marks for every case" },
  { words: { zh: "不超过各件满分之和", en: "no more than full marks for every case" } },
)

/** How many cases were scored, their scores together, and the score for everything else. */
export const CaseFacts = Schema.Struct({
  cases: countBetween(0, mostCases).annotateKey({ words: { zh: "吹哨事项件数", en: "cases scored" } }),
  caseScores: CaseTotal.annotateKey({ words: { zh: "累计分值", en: "scores of all cases" } }),
  otherScore: Score.annotateKey({ words: { zh: "其他考核得分", en: "score for everything else" } }),
}).check(withinFullMarks)
export type CaseFacts = typeof CaseFacts.Type

/** Cases that were weighed. The weighted mean is rounded once, at four decimals. */
export const CasesWeighed = Schema.TaggedStruct("CasesWeighed", {
  cite: Cite,
  cases: Count,
  caseScores: CaseTotal,
  weight: Weight,
  otherScore: Score,
  rounding: Words,
  score: CompositeScore,
}).annotate({
  reason: {
    zh: "{cases}件共{caseScores}分,平均后占{weight}%,其余{otherScore}分占其余权重,合计{score}分(末位{rounding})",
    en: "{cases} cases with {caseScores} points: their mean has {weight} %, the other {otherScore} the rest: {score} ({rounding})",
  },
})
export type CasesWeighed = typeof CasesWeighed.Type

/** There was no case. */
export const NoCaseCame = Schema.TaggedStruct("NoCaseCame", {
  cite: Cite,
  counted: Words,
  score: CompositeScore,
}).annotate({
  reason: {
    zh: "全年没有吹哨事项({counted}),得{score}分",
    en: "there was no case in the year ({counted}): {score}",
  },
})
export type NoCaseCame = typeof NoCaseCame.Type

/**
 * Weighs the mean of the cases beside the other score.
 *
 * @category rating
 * @since 0.1.0
 */
export const scoreCases = (facts: CaseFacts, rule: CaseScore): Outcome<ScoreResult, CasesWeighed | NoCaseCame> => {
  const { cite, noCase, rounding } = rule
  const { cases, caseScores, otherScore } = facts
  const [{ weight }] = rule.chosen
  const others = otherScore * (wholeWeight - weight)
  if (cases === 0) {
    const score = (noCase === "leftOut" ? otherScore * wholeWeight : others + fullMarks * weight) as CompositeScore
    return { value: { score }, steps: [{ _tag: "NoCaseCame", cite, counted: noCaseTitles[noCase], score }] }
  }
  const score = (others + divideRounded(caseScores * weight, cases, rounding)) as CompositeScore
  const weighed = {
    _tag: "CasesWeighed",
    cite,
    cases,
    caseScores,
    weight,
    otherScore,
    rounding: roundingTitles[rounding],
    score,
  } as const
  return { value: { score }, steps: [weighed] }
}

/** The kind of rule that scores the handling of cases. */
export const caseScore: Kind<CaseScore, CaseFacts, ScoreResult> = {
  name: "caseScore",
  title: { zh: "按事项办理效果赋分", en: "score by the handling of cases" },
  rule: CaseScore,
  facts: () => CaseFacts,
  result: () => ScoreResult,
  steps: { CasesWeighed, NoCaseCame },
  rate: scoreCases,
}
