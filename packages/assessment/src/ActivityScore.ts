/**
 * A score for activities: any few of a list earn full marks, and each further one adds so much, up to a most. What
 * fewer than needed earn is data: nothing, or for each an equal share of the full marks.
 *
 * Laws:
 *
 * - doing one more activity never lowers the score
 * - the order and the names of the activities do not matter
 * - the score stays within zero and the most
 * - exactly as many activities as needed earn the full marks
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  countBetween,
  divideRounded,
  FactName,
  Flag,
  type Kind,
  Named,
  namesDiffer,
  namesIn,
  type Outcome,
  Rounding,
  roundingTitles,
  Score,
  structOfColumns,
  Words,
} from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { CardScore } from "./Scorecard.ts"

/** What fewer activities than needed earn: nothing, or for each an equal share of the full marks. */
export const FewerActivities = Schema.Literals(["none", "share"])
export type FewerActivities = typeof FewerActivities.Type

const fewerTitles: { readonly [Name in FewerActivities]: Words } = {
  none: { zh: "不得分", en: "they earn nothing" },
  share: { zh: "按项折算得分", en: "each earns an equal share of the full marks" },
}

interface Bounds {
  readonly activities: ReadonlyArray<Named>
  readonly needed: number
  readonly marks: number
  readonly most: number
}

const boundsFit = Schema.makeFilter(({ activities, needed, marks, most }: Bounds) => [
  ...(needed <= activities.length ? [] : [{ path: ["needed"], issue: "Expected no more than there are activities" }]),
  ...(marks <= most ? [] : [{ path: ["most"], issue: "Expected no less than the full marks" }]),
])

/** A score for activities (活动计分): `marks` for as many as needed, `further` for each one more. */
export const ActivityScore = Schema.Struct({
  kind: Schema.Literal("activityScore"),
  cite: Cite,
  activities: Schema.NonEmptyArray(Named),
  needed: countBetween(1, 1_000),
  marks: Score,
  further: Score,
  fewer: FewerActivities,
  rounding: Rounding,
  most: CardScore,
}).check(
  boundsFit,
  namesDiffer(({ activities }) => namesIn(activities, "activities"), ["score", "met", "counted"]),
)
export type ActivityScore = typeof ActivityScore.Type

/** Whether each activity was done, by name. */
export interface ActivityFacts {
  readonly [name: string]: boolean
}

/** The score, whether as many activities as needed were done, and how many were. */
export const ActivityResult = Schema.Struct({
  score: CardScore.annotateKey({ words: { zh: "得分", en: "score" } }),
  met: Flag.annotateKey({ words: { zh: "是否达到项数", en: "enough activities" } }),
  counted: Count.annotateKey({ words: { zh: "开展项数", en: "activities counted" } }),
})
export type ActivityResult = typeof ActivityResult.Type

/** An activity that was done. */
export const ActivityCounted = Schema.TaggedStruct("ActivityCounted", { cite: Cite, activity: FactName }).annotate({
  reason: { zh: "已开展{activity}", en: "{activity} was done" },
})
export type ActivityCounted = typeof ActivityCounted.Type

/** As many activities as needed, which earn the full marks. */
export const ActivitiesSufficed = Schema.TaggedStruct("ActivitiesSufficed", {
  cite: Cite,
  counted: Count,
  needed: Count,
  marks: Score,
}).annotate({
  reason: {
    zh: "开展{counted}项,达到{needed}项,得满分{marks}分",
    en: "{counted} done where {needed} are needed: full marks, {marks}",
  },
})
export type ActivitiesSufficed = typeof ActivitiesSufficed.Type

/** Fewer activities than needed, and what they earn. */
export const ActivitiesLacking = Schema.TaggedStruct("ActivitiesLacking", {
  cite: Cite,
  counted: Count,
  needed: Count,
  meaning: Words,
}).annotate({
  limits: true,
  reason: {
    zh: "开展{counted}项,不足{needed}项,{meaning}",
    en: "{counted} done where {needed} are needed: {meaning}",
  },
})
export type ActivitiesLacking = typeof ActivitiesLacking.Type

/** The shares of the full marks that fewer activities earn, rounded once. */
export const ActivitiesShared = Schema.TaggedStruct("ActivitiesShared", {
  cite: Cite,
  counted: Count,
  needed: Count,
  marks: Score,
  rounding: Words,
  share: Score,
}).annotate({
  reason: {
    zh: "满分{marks}分按{needed}项折算,{counted}项得{share}分({rounding})",
    en: "{counted} of {needed} shares of {marks} make {share} ({rounding})",
  },
})
export type ActivitiesShared = typeof ActivitiesShared.Type

/** Activities beyond those needed, and the points that each adds. */
export const ActivitiesAdded = Schema.TaggedStruct("ActivitiesAdded", {
  cite: Cite,
  more: Count,
  further: Score,
}).annotate({ reason: { zh: "另外{more}项,每项加{further}分", en: "{more} further done, which add {further} each" } })
export type ActivitiesAdded = typeof ActivitiesAdded.Type

/** A score that reached beyond the most. */
export const ActivitiesCapped = Schema.TaggedStruct("ActivitiesCapped", { cite: Cite, most: CardScore }).annotate({
  limits: true,
  reason: { zh: "最高计{most}分", en: "no more than {most} count" },
})
export type ActivitiesCapped = typeof ActivitiesCapped.Type

type ActivityStep =
  | ActivityCounted
  | ActivitiesSufficed
  | ActivitiesLacking
  | ActivitiesShared
  | ActivitiesAdded
  | ActivitiesCapped

const scoreFewer = (counted: Count, rule: ActivityScore): Outcome<ActivityResult, ActivityStep> => {
  const { cite, needed, marks, fewer, rounding } = rule
  const lacking: ActivitiesLacking = { _tag: "ActivitiesLacking", cite, counted, needed, meaning: fewerTitles[fewer] }
  if (fewer === "none") return { value: { score: 0 as CardScore, met: false, counted }, steps: [lacking] }
  const share = divideRounded(marks * counted, needed, rounding) as Score
  const words = roundingTitles[rounding]
  return {
    value: { score: share, met: false, counted },
    steps: [lacking, { _tag: "ActivitiesShared", cite, counted, needed, marks, rounding: words, share }],
  }
}

const scoreEnough = (counted: Count, rule: ActivityScore): Outcome<ActivityResult, ActivityStep> => {
  const { cite, needed, marks, further, most } = rule
  const more = (counted - needed) as Count
  const reached = marks + more * further
  const added: ReadonlyArray<ActivitiesAdded> = more > 0 ? [{ _tag: "ActivitiesAdded", cite, more, further }] : []
  const capped: ReadonlyArray<ActivitiesCapped> = reached > most ? [{ _tag: "ActivitiesCapped", cite, most }] : []
  return {
    value: { score: Math.min(reached, most) as CardScore, met: true, counted },
    steps: [{ _tag: "ActivitiesSufficed", cite, counted, needed, marks }, ...added, ...capped],
  }
}

/**
 * Scores the activities that were done: the full marks for as many as needed, then the further ones, then the most.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { ActivityScore, activityScore, scoreActivities } from "@jiceng/assessment"
 * import * as Schema from "effect/Schema"
 *
 * const rule = Schema.decodeUnknownSync(ActivityScore)({
 *   kind: "activityScore",
 *   cite: "schemes#weights",
 *   activities: [
 *     { name: "cleanUp", title: { zh: "环境整治", en: "clean-up" } },
 *     { name: "drill", title: { zh: "消防演练", en: "fire drill" } },
 *     { name: "lecture", title: { zh: "普法讲座", en: "law lecture" } },
 *   ],
 *   needed: 2,
 *   marks: 10,
 *   further: 1,
 *   fewer: "none",
 *   rounding: "halfUp",
 *   most: 12,
 * })
 * const facts = Schema.decodeUnknownSync(activityScore.facts(rule))({ cleanUp: true, drill: true, lecture: true })
 * scoreActivities(facts, rule).value // => { score: 1100, met: true, counted: 3 }
 * ```
 */
export const scoreActivities = (facts: ActivityFacts, rule: ActivityScore): Outcome<ActivityResult, ActivityStep> => {
  const done = rule.activities.filter(({ name }) => facts[name] === true)
  const counted = done.length as Count
  const { value, steps } = counted < rule.needed ? scoreFewer(counted, rule) : scoreEnough(counted, rule)
  const each = done.map(
    ({ name: activity }): ActivityCounted => ({ _tag: "ActivityCounted", cite: rule.cite, activity }),
  )
  return { value, steps: [...each, ...steps] }
}

/** The kind of rule that scores activities. */
export const activityScore: Kind<ActivityScore, ActivityFacts, ActivityResult> = {
  name: "activityScore",
  title: { zh: "活动计分", en: "a score for activities" },
  rule: ActivityScore,
  facts: ({ activities }) =>
    structOfColumns<ActivityFacts>(activities.map(({ name, title }) => ({ name, title, schema: Flag }))),
  result: () => ActivityResult,
  steps: {
    ActivityCounted,
    ActivitiesSufficed,
    ActivitiesLacking,
    ActivitiesShared,
    ActivitiesAdded,
    ActivitiesCapped,
  },
  rate: scoreActivities,
}
