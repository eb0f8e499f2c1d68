/**
 * The points of a period: what the period opens with, and the components on top. Effects come next, then the floor, then
 * the ceiling, and last the benchmark that points have to come up to. Members of exempt classes have no points, which is not
 * the same as zero.
 *
 * Laws:
 *
 * - points stay within floor and ceiling
 * - more points of a component never lower the points
 * - an exempt member has no points
 * - a period that is set to zero has the same points as one without any
 * - a benchmark is reached at its points and not below
 *
 * @since 0.1.0
 */
import { Cite, divideRounded, FactName, type Kind, type Outcome, Percent } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type TotalStep, totalSteps } from "./LedgerTotal.ts"
import { type MemberClass, PointsCatalogue, type Standing } from "./PointsCatalogue.ts"
import { hasEffect, type PointsFacts, type PointsResult, pointsFactsOf, pointsResultOf } from "./PointsColumns.ts"
import { ItemPoints } from "./PointsLimit.ts"
import { PointsSum } from "./PointsSum.ts"

/** What a period opens with. */
export const PointsOpened = Schema.TaggedStruct("PointsOpened", { cite: Cite, points: ItemPoints }).annotate({
  reason: { zh: "起评{points}分", en: "the period opens with {points} points" },
})
export type PointsOpened = typeof PointsOpened.Type

/** A share of last period's points that was carried over. */
export const PointsCarried = Schema.TaggedStruct("PointsCarried", {
  cite: Cite,
  lastPoints: PointsSum,
  share: Percent,
  points: PointsSum,
}).annotate({
  reason: {
    zh: "上期{lastPoints}分的{share}%转入,计{points}分",
    en: "{share} % of {lastPoints} points are carried over: {points}",
  },
})
export type PointsCarried = typeof PointsCarried.Type

/** A sum that a floor lifted. */
export const PointsFloored = Schema.TaggedStruct("PointsFloored", {
  cite: Cite,
  sum: PointsSum,
  points: ItemPoints,
}).annotate({
  reason: { zh: "合计{sum}分,按下限计{points}分", en: "{sum} points are lifted to the floor of {points}" },
})
export type PointsFloored = typeof PointsFloored.Type

/** A sum that a ceiling held down. */
export const PointsCeiled = Schema.TaggedStruct("PointsCeiled", {
  cite: Cite,
  sum: PointsSum,
  points: ItemPoints,
}).annotate({
  limits: true,
  reason: { zh: "合计{sum}分,按上限计{points}分", en: "{sum} points are held to the ceiling of {points}" },
})
export type PointsCeiled = typeof PointsCeiled.Type

/** The points of a period. */
export const PointsSummed = Schema.TaggedStruct("PointsSummed", { cite: Cite, points: PointsSum }).annotate({
  reason: { zh: "本期积分{points}分", en: "{points} points in the period" },
})
export type PointsSummed = typeof PointsSummed.Type

/** Points that come up to the benchmark. */
export const BenchmarkReached = Schema.TaggedStruct("BenchmarkReached", {
  cite: Cite,
  points: PointsSum,
  benchmark: ItemPoints,
}).annotate({
  reason: { zh: "{points}分,达到{benchmark}分的达标线", en: "{points} points reach the benchmark of {benchmark}" },
})
export type BenchmarkReached = typeof BenchmarkReached.Type

/** Points that do not come up to the benchmark. */
export const BenchmarkMissed = Schema.TaggedStruct("BenchmarkMissed", {
  cite: Cite,
  points: PointsSum,
  benchmark: ItemPoints,
}).annotate({
  limits: true,
  reason: { zh: "{points}分,未达到{benchmark}分的达标线", en: "{points} points miss the benchmark of {benchmark}" },
})
export type BenchmarkMissed = typeof BenchmarkMissed.Type

/** A member of a class that is exempt, and so has no points. */
export const MemberExempt = Schema.TaggedStruct("MemberExempt", { cite: Cite, memberClass: FactName }).annotate({
  reason: { zh: "{memberClass}免评,不计积分", en: "{memberClass}: exempt, without points" },
})
export type MemberExempt = typeof MemberExempt.Type

/** A member of a class that takes part and gets no grade. */
export const MemberUngraded = Schema.TaggedStruct("MemberUngraded", { cite: Cite, memberClass: FactName }).annotate({
  reason: { zh: "{memberClass}参加积分,不评定等级", en: "{memberClass}: takes part and gets no grade" },
})
export type MemberUngraded = typeof MemberUngraded.Type

type RatingStep =
  | PointsOpened
  | PointsCarried
  | PointsFloored
  | PointsCeiled
  | PointsSummed
  | BenchmarkReached
  | BenchmarkMissed
  | MemberExempt
  | MemberUngraded

const openPoints = (facts: PointsFacts, { opening }: PointsCatalogue): PointsOpened | PointsCarried => {
  const { cite } = opening
  if (opening.kind === "openingPoints") return { _tag: "PointsOpened", cite, points: opening.points }
  const lastPoints = facts["lastPoints"] as PointsSum
  const carried = divideRounded(Math.abs(lastPoints) * opening.share, 10_000, opening.rounding)
  const points = (lastPoints < 0 ? -carried : carried) as PointsSum
  return { _tag: "PointsCarried", cite, lastPoints, share: opening.share, points }
}

const boundPoints = (
  sum: PointsSum,
  { floor, ceiling }: PointsCatalogue,
): Outcome<PointsSum, PointsFloored | PointsCeiled> => {
  if (floor !== undefined && sum < floor.points) {
    return {
      value: floor.points,
      steps: [{ _tag: "PointsFloored", cite: floor.cite, sum, points: floor.points }],
    }
  }
  if (ceiling !== undefined && sum > ceiling.points) {
    return {
      value: ceiling.points,
      steps: [{ _tag: "PointsCeiled", cite: ceiling.cite, sum, points: ceiling.points }],
    }
  }
  return { value: sum, steps: [] }
}

const markPoints = (
  points: PointsSum,
  { benchmark }: PointsCatalogue,
): ReadonlyArray<BenchmarkReached | BenchmarkMissed> => {
  if (benchmark === undefined) return []
  const _tag = points >= benchmark.points ? "BenchmarkReached" : "BenchmarkMissed"
  return [{ _tag, cite: benchmark.cite, points, benchmark: benchmark.points }]
}

const sumPoints = (facts: PointsFacts, catalogue: PointsCatalogue): Outcome<PointsSum, RatingStep> => {
  const opened = openPoints(facts, catalogue)
  const earned = catalogue.components.reduce((sum, { name }) => sum + Number(facts[name]), 0)
  const sum = (facts["zeroed"] === true ? 0 : opened.points + earned) as PointsSum
  const { value, steps } = boundPoints(sum, catalogue)
  const summed: PointsSummed = { _tag: "PointsSummed", cite: catalogue.cite, points: value }
  return { value, steps: [opened, ...steps, summed, ...markPoints(value, catalogue)] }
}

const standingOf = ({ cite, name, standing }: MemberClass): ReadonlyArray<MemberExempt | MemberUngraded> => {
  if (standing === "graded") return []
  return standing === "exempt"
    ? [{ _tag: "MemberExempt", cite, memberClass: name }]
    : [{ _tag: "MemberUngraded", cite, memberClass: name }]
}

/**
 * Rates the points of a period from the points of its components.
 *
 * @category rating
 * @since 0.1.0
 */
export const ratePoints = (facts: PointsFacts, catalogue: PointsCatalogue): Outcome<PointsResult, RatingStep> => {
  const memberClass = catalogue.classes.find(({ name }) => name === facts["memberClass"])
  const standing: Standing = memberClass?.standing ?? "graded"
  const { benchmark } = catalogue
  const { value, steps } = sumPoints(facts, catalogue)
  const own = memberClass === undefined ? [] : standingOf(memberClass)
  const isExempt = standing === "exempt"
  const components = catalogue.components.map(({ name }) => [name, isExempt ? null : Number(facts[name])] as const)
  const counts = catalogue.counts.map(({ name }) => [name, Number(facts[name])] as const)
  const result = {
    points: isExempt ? null : value,
    ...Object.fromEntries([...components, ...counts]),
    ...(catalogue.classes.length > 0 ? { standing } : {}),
    ...(hasEffect(catalogue, "hold") ? { starsAtMost: Number(facts["starsAtMost"]) } : {}),
    ...(benchmark === undefined ? {} : { reached: isExempt ? null : value >= benchmark.points }),
  }
  return { value: result, steps: isExempt ? own : [...steps, ...own] }
}

/** The kind of rule that makes the points of a period out of its components. Its data also say how a ledger makes these. */
export const pointsCatalogue: Kind<PointsCatalogue, PointsFacts, PointsResult> = {
  name: "pointsCatalogue",
  title: { zh: "积分办法", en: "points of a period, from a ledger or from components" },
  rule: PointsCatalogue,
  facts: pointsFactsOf,
  result: pointsResultOf,
  steps: {
    ...totalSteps,
    PointsOpened,
    PointsCarried,
    PointsFloored,
    PointsCeiled,
    PointsSummed,
    BenchmarkReached,
    BenchmarkMissed,
    MemberExempt,
    MemberUngraded,
  },
  rate: ratePoints,
}

/** The steps of a member's points, from the ledger on. */
export type PointsStep = TotalStep | RatingStep
