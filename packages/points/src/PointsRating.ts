/**
 * The points of a period: what the period opens with, and the components on top. Effects come next, then the floor, then
 * the ceiling. Members of exempt classes have no points, which is not the same as zero.
 *
 * Laws:
 *
 * - points stay within floor and ceiling
 * - more points of a component never lower the points
 * - an exempt member has no points
 * - a period that is set to zero has the same points as one without any
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  choiceOf,
  divideRounded,
  FactName,
  Flag,
  type Kind,
  type Outcome,
  Percent,
  Stars,
  structOfColumns,
  type TypedColumn,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { type TotalStep, totalSteps } from "./LedgerTotal.ts"
import { type MemberClass, PointsCatalogue, type Standing } from "./PointsCatalogue.ts"
import { ItemPoints } from "./PointsItem.ts"
import { PointsSum } from "./PointsSum.ts"

/** The class and last year's points of a member where the catalogue asks for them; by name, components, counts and effects. */
export interface PointsFacts {
  readonly [name: string]: number | string | boolean
}

/** By name: `points`, components and counts, `standing` where there are classes, `starsAtMost` where entries can hold stars. */
export interface PointsResult {
  readonly points: PointsSum | null
  readonly [name: string]: number | string | null
}

const titles = {
  memberClass: { zh: "党员类别", en: "class of the member" },
  lastPoints: { zh: "上期积分", en: "points of the last period" },
  zeroed: { zh: "本期清零", en: "period set to zero" },
  starsAtMost: { zh: "星级上限", en: "stars at most" },
  points: { zh: "积分", en: "points" },
  standing: { zh: "参评方式", en: "standing" },
}

const standings = {
  graded: { zh: "参评定级", en: "graded" },
  ungraded: { zh: "参加不定级", en: "takes part without a grade" },
  exempt: { zh: "免评", en: "exempt" },
}

const column = (name: keyof typeof titles, schema: Schema.Top): TypedColumn => ({ name, title: titles[name], schema })

const hasKind = ({ items }: PointsCatalogue, kind: "zero" | "hold"): boolean => items.some((item) => item.kind === kind)

const memberColumns = ({ classes, opening }: PointsCatalogue): ReadonlyArray<TypedColumn> => {
  const options = Object.fromEntries(classes.map(({ name, title }) => [name, title]))
  return [
    ...(classes.length > 0 ? [column("memberClass", choiceOf(options))] : []),
    ...(opening.kind === "carriedShare" ? [column("lastPoints", PointsSum)] : []),
  ]
}

const earnedColumns = ({ components, counts }: PointsCatalogue): ReadonlyArray<TypedColumn> => [
  ...components.map(({ name, title }) => ({ name, title, schema: PointsSum })),
  ...counts.map(({ name, title }) => ({ name, title, schema: Count })),
]

const factColumns = (catalogue: PointsCatalogue): ReadonlyArray<TypedColumn> => [
  ...memberColumns(catalogue),
  ...earnedColumns(catalogue),
  ...(hasKind(catalogue, "zero") ? [column("zeroed", Flag)] : []),
  ...(hasKind(catalogue, "hold") ? [column("starsAtMost", Stars)] : []),
]

const resultColumns = (catalogue: PointsCatalogue): ReadonlyArray<TypedColumn> => [
  column("points", Schema.NullOr(PointsSum)),
  ...earnedColumns(catalogue),
  ...(catalogue.classes.length > 0 ? [column("standing", choiceOf(standings))] : []),
  ...(hasKind(catalogue, "hold") ? [column("starsAtMost", Stars)] : []),
]

/**
 * Makes the schema of what a catalogue asks of a member beside the ledger: its class, and last period's points.
 *
 * @category schemas
 * @since 0.1.0
 */
export const memberFactsOf = (catalogue: PointsCatalogue): Schema.Codec<PointsFacts, unknown> =>
  structOfColumns(memberColumns(catalogue))

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

/** A member of a class that is exempt, and so has no points. */
export const MemberExempt = Schema.TaggedStruct("MemberExempt", { cite: Cite, memberClass: FactName }).annotate({
  reason: { zh: "{memberClass}免评,不计积分", en: "{memberClass}: exempt, without points" },
})
export type MemberExempt = typeof MemberExempt.Type

/** A member of a class that takes part and gets no grade. */
export const MemberUngraded = Schema.TaggedStruct("MemberUngraded", {
  cite: Cite,
  memberClass: FactName,
  title: Words,
}).annotate({
  reason: { zh: "{title}参加积分,不评定等级", en: "{title}: takes part and gets no grade" },
})
export type MemberUngraded = typeof MemberUngraded.Type

type RatingStep =
  | PointsOpened
  | PointsCarried
  | PointsFloored
  | PointsCeiled
  | PointsSummed
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
      value: floor.points as number as PointsSum,
      steps: [{ _tag: "PointsFloored", cite: floor.cite, sum, points: floor.points }],
    }
  }
  if (ceiling !== undefined && sum > ceiling.points) {
    return {
      value: ceiling.points as number as PointsSum,
      steps: [{ _tag: "PointsCeiled", cite: ceiling.cite, sum, points: ceiling.points }],
    }
  }
  return { value: sum, steps: [] }
}

const sumPoints = (facts: PointsFacts, catalogue: PointsCatalogue): Outcome<PointsSum, RatingStep> => {
  const opened = openPoints(facts, catalogue)
  const earned = catalogue.components.reduce((sum, { name }) => sum + Number(facts[name]), 0)
  const sum = (facts["zeroed"] === true ? 0 : opened.points + earned) as PointsSum
  const { value, steps } = boundPoints(sum, catalogue)
  return { value, steps: [opened, ...steps, { _tag: "PointsSummed", cite: catalogue.cite, points: value }] }
}

const standingOf = ({ cite, name, title, standing }: MemberClass): ReadonlyArray<MemberExempt | MemberUngraded> => {
  if (standing === "graded") return []
  return standing === "exempt"
    ? [{ _tag: "MemberExempt", cite, memberClass: name }]
    : [{ _tag: "MemberUngraded", cite, memberClass: name, title }]
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
  const { value, steps } = sumPoints(facts, catalogue)
  const own = memberClass === undefined ? [] : standingOf(memberClass)
  const named = [...catalogue.components, ...catalogue.counts].map(({ name }) => [name, Number(facts[name])] as const)
  const result = {
    points: standing === "exempt" ? null : value,
    ...Object.fromEntries(named),
    ...(catalogue.classes.length > 0 ? { standing } : {}),
    ...(hasKind(catalogue, "hold") ? { starsAtMost: Number(facts["starsAtMost"]) } : {}),
  }
  return { value: result, steps: standing === "exempt" ? own : [...steps, ...own] }
}

/** The kind of rule that makes the points of a period out of its components. Its data also say how a ledger makes these. */
export const pointsCatalogue: Kind<PointsCatalogue, PointsFacts, PointsResult> = {
  name: "pointsCatalogue",
  title: { zh: "积分办法", en: "points of a period, from a ledger or from components" },
  rule: PointsCatalogue,
  facts: (catalogue) => structOfColumns(factColumns(catalogue)),
  result: (catalogue) => structOfColumns(resultColumns(catalogue)),
  steps: {
    ...totalSteps,
    PointsOpened,
    PointsCarried,
    PointsFloored,
    PointsCeiled,
    PointsSummed,
    MemberExempt,
    MemberUngraded,
  },
  rate: ratePoints,
}

/** The steps of a member's points, from the ledger on. */
export type PointsStep = TotalStep | RatingStep
