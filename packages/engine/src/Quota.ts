/**
 * Quotas of a group: no more than so many subjects may have a level or a higher one, or at least so many are named at
 * the bottom. A place is never split: what becomes of a tie that lies across the line is part of the rule.
 *
 * Laws:
 *
 * - no more subjects pass than there are places, unless all who are tied get in
 * - whoever passes is no worse than whoever does not
 * - subjects that nothing tells apart have the same level
 * - the order of subjects does not change any level
 * - at least as many are named as the rule asks for
 * - a quota never raises a level
 * - who passes is who passes when every set of subjects is tried
 *
 * @since 0.1.0
 */
import { Cite, Count, divideRounded, Percent, Rounding } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import type { QuotaStep } from "./QuotaStep.ts"
import { type Contender, classesOf, TieBreak } from "./Rank.ts"

/** A share of the group. */
export const ShareOfGroup = Schema.Struct({ kind: Schema.Literal("share"), share: Percent, rounding: Rounding })

/** So many subjects, however many there are in the group. */
export const FixedPlaces = Schema.Struct({ kind: Schema.Literal("number"), places: Count })

/** How many places there are (名额). */
export const QuotaSize = Schema.Union([ShareOfGroup, FixedPlaces])
export type QuotaSize = typeof QuotaSize.Type

/** A tie across the line is broken by further columns; who is still tied stays out at the top, and is named at the bottom. */
export const TieBroken = Schema.Struct({ kind: Schema.Literal("tieBreak"), by: Schema.NonEmptyArray(TieBreak) })

/** Everybody who is tied at the line gets in. */
export const AllIn = Schema.Struct({ kind: Schema.Literal("allIn") })

/** Nobody who is tied across the line gets in. */
export const AllOut = Schema.Struct({ kind: Schema.Literal("allOut") })

/** At most so many subjects keep a level of `from` or above; the others are held to `leaves`. */
export const TopQuota = Schema.Struct({
  kind: Schema.Literal("topQuota"),
  cite: Cite,
  from: Count,
  leaves: Count,
  size: QuotaSize,
  atLine: Schema.Union([AllIn, AllOut, TieBroken]),
}).check(
  Schema.makeFilter(({ from, leaves }) =>
    leaves < from ? undefined : { path: ["leaves"], issue: "Expected a level below `from`" },
  ),
)
export type TopQuota = typeof TopQuota.Type

/** At least so many subjects, those ranked last, are held to `leaves`. */
export const BottomQuota = Schema.Struct({
  kind: Schema.Literal("bottomQuota"),
  cite: Cite,
  leaves: Count,
  size: QuotaSize,
  atLine: Schema.Union([AllIn, TieBroken]),
})
export type BottomQuota = typeof BottomQuota.Type

/** A quota (比例限额). */
export const Quota = Schema.Union([TopQuota, BottomQuota])
export type Quota = typeof Quota.Type

/**
 * Counts the places that a quota has in a group of so many subjects.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { countPlaces, QuotaSize } from "@jiceng/engine"
 * import * as Schema from "effect/Schema"
 *
 * const third = Schema.decodeUnknownSync(QuotaSize)({ kind: "share", share: 33.33, rounding: "halfUp" })
 * countPlaces(10, third) // => 3
 * ```
 */
export const countPlaces = (of: number, size: QuotaSize): Count =>
  size.kind === "number" ? size.places : (divideRounded(of * size.share, 10_000, size.rounding) as Count)

type Classes = ReadonlyArray<ReadonlyArray<Contender>>

/** Fills places class by class; `crossing` is the class that lies across the line, if there is one. */
const fillPlaces = (classes: Classes, places: number) => {
  const passed: Array<Contender> = []
  for (const tied of classes) {
    if (passed.length + tied.length > places) {
      return { passed, crossing: passed.length < places ? tied : [] }
    }
    passed.push(...tied)
  }
  return { passed, crossing: [] }
}

const passTop = (classes: Classes, places: number, atLine: TopQuota["atLine"]): ReadonlySet<Contender> => {
  const { passed, crossing } = fillPlaces(classes, places)
  if (atLine.kind === "allOut") return new Set(passed)
  if (atLine.kind === "allIn") return new Set([...passed, ...crossing])
  return new Set([...passed, ...fillPlaces(classesOf(crossing, atLine.by), places - passed.length).passed])
}

const nameLast = (classes: Classes, places: number, atLine: BottomQuota["atLine"]): ReadonlySet<Contender> => {
  const { passed, crossing } = fillPlaces(classes.toReversed(), places)
  if (atLine.kind === "allIn") return new Set([...passed, ...crossing])
  const broken = fillPlaces(classesOf(crossing, atLine.by).toReversed(), places - passed.length)
  return new Set([...passed, ...broken.passed, ...broken.crossing])
}

const missedStep = (
  level: Count,
  { cite, leaves, size }: TopQuota,
  at: { readonly rank: Count; readonly tied: Count; readonly of: Count; readonly places: Count },
): QuotaStep => {
  const { rank, tied, of, places } = at
  return size.kind === "share"
    ? { _tag: "ShareQuotaMissed", cite, level, share: size.share, of, places, rank, tied, leaves }
    : { _tag: "PlacesQuotaMissed", cite, level, places, rank, tied, leaves }
}

const applyTop = (
  group: ReadonlyArray<Contender>,
  quota: TopQuota,
  tieBreaks: ReadonlyArray<TieBreak>,
): ReadonlyMap<Contender, QuotaStep> => {
  const of = group.length as Count
  const classes = classesOf(
    group.filter(({ level }) => level >= quota.from),
    tieBreaks,
  )
  const places = countPlaces(of, quota.size)
  const passed = passTop(classes, places, quota.atLine)
  let rank = 1
  return new Map(
    classes.flatMap((tied) => {
      const at = { rank: rank as Count, tied: tied.length as Count, of, places }
      rank += tied.length
      return tied
        .filter((one) => !passed.has(one))
        .map((one) => [one, missedStep(one.level as Count, quota, at)] as const)
    }),
  )
}

const applyBottom = (
  group: ReadonlyArray<Contender>,
  { cite, leaves, size, atLine }: BottomQuota,
  tieBreaks: ReadonlyArray<TieBreak>,
): ReadonlyMap<Contender, QuotaStep> => {
  const of = group.length as Count
  const places = countPlaces(of, size)
  const named = [...nameLast(classesOf(group, tieBreaks), places, atLine)].filter(({ level }) => level > leaves)
  return new Map(
    named.map((one) => [one, { _tag: "NamedLast", cite, level: one.level as Count, places, of, leaves }] as const),
  )
}

/**
 * Applies one quota to the subjects of one group, and lists those whose level it holds down, each with the reason.
 *
 * @category rating
 * @since 0.1.0
 */
export const applyQuota = (
  group: ReadonlyArray<Contender>,
  quota: Quota,
  tieBreaks: ReadonlyArray<TieBreak>,
): ReadonlyMap<Contender, QuotaStep> =>
  quota.kind === "topQuota" ? applyTop(group, quota, tieBreaks) : applyBottom(group, quota, tieBreaks)
