/**
 * Notice in advance: somebody has to be asked so many working days before a decision is taken. The working days are
 * given; `countWorkingDaysBetween` counts them from two days and a calendar.
 *
 * Laws:
 *
 * - a notice is in time exactly when no day is missing, it is not too early, and everybody was asked
 * - without an upper bound, one more working day never makes a notice late
 *
 * @since 0.1.0
 */
import { Cite, Count, FactName, Flag, type Kind, Named, type Outcome, structOfColumns } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { findNameFaults, flagsOf } from "./Columns.ts"

const boundsRise = Schema.makeFilter((days: { readonly atLeast: Count; readonly atMost?: Count }) =>
  days.atMost === undefined || days.atLeast <= days.atMost
    ? undefined
    : { path: ["atMost"], issue: "Expected no less than `atLeast`" },
)

const namesDiffer = Schema.makeFilter((rule: { readonly asked: ReadonlyArray<Named> }) =>
  findNameFaults(
    rule.asked.map(({ name }) => name),
    ["workingDays", "met", "daysMissing", "notAsked"],
  ).map(({ at, issue }) => ({ path: ["asked", at, "name"], issue })),
)

/** Notice in advance (提前征求意见): working days between asking and deciding, and everybody who has to be asked. */
export const AdvanceNotice = Schema.Struct({
  kind: Schema.Literal("advanceNotice"),
  cite: Cite,
  days: Schema.Struct({ atLeast: Count, atMost: Schema.optionalKey(Count) }).check(boundsRise),
  asked: Schema.NonEmptyArray(Named),
}).check(namesDiffer)
export type AdvanceNotice = typeof AdvanceNotice.Type

/** The full working days between asking and deciding, and by name who was asked. */
export interface NoticeFacts {
  readonly workingDays: Count
  readonly [asked: string]: boolean | number
}

const noticeFactsOf = (rule: AdvanceNotice): Schema.Codec<NoticeFacts, unknown> =>
  structOfColumns([
    {
      name: "workingDays",
      title: { zh: "征求意见与研究之间的完整工作日数", en: "full working days between asking and deciding" },
      schema: Count,
    },
    ...flagsOf(rule.asked),
  ])

/** Whether notice was given in time and to everybody, and what is missing. */
export const NoticeResult = Schema.Struct({
  met: Flag.annotateKey({ words: { zh: "是否符合", en: "met" } }),
  daysMissing: Count.annotateKey({ words: { zh: "所缺工作日数", en: "working days missing" } }),
  notAsked: Count.annotateKey({ words: { zh: "未征求意见的单位数", en: "number of bodies not asked" } }),
})
export type NoticeResult = typeof NoticeResult.Type

/** A notice with enough working days. */
export const NoticeInTime = Schema.TaggedStruct("NoticeInTime", {
  cite: Cite,
  workingDays: Count,
  atLeast: Count,
}).annotate({
  reason: {
    zh: "相隔{workingDays}个工作日,不少于{atLeast}个",
    en: "{workingDays} working days between, at least {atLeast} are asked for",
  },
})
export type NoticeInTime = typeof NoticeInTime.Type

/** A notice with too few working days. */
export const NoticeLate = Schema.TaggedStruct("NoticeLate", {
  cite: Cite,
  workingDays: Count,
  atLeast: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "相隔{workingDays}个工作日,少于{atLeast}个",
    en: "{workingDays} working days between, fewer than the {atLeast} asked for",
  },
})
export type NoticeLate = typeof NoticeLate.Type

/** A notice that came earlier than the one day on which it may be given. */
export const NoticeEarly = Schema.TaggedStruct("NoticeEarly", {
  cite: Cite,
  workingDays: Count,
  atMost: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "相隔{workingDays}个工作日,多于{atMost}个",
    en: "{workingDays} working days between, more than {atMost}",
  },
})
export type NoticeEarly = typeof NoticeEarly.Type

/** Bodies that had to be asked and were not. */
export const BodiesNotAsked = Schema.TaggedStruct("BodiesNotAsked", {
  cite: Cite,
  bodies: Schema.Array(FactName),
}).annotate({ limits: true, reason: { zh: "未征求:{bodies}", en: "not asked: {bodies}" } })
export type BodiesNotAsked = typeof BodiesNotAsked.Type

const timeOf = (workingDays: Count, { cite, days }: AdvanceNotice): NoticeInTime | NoticeLate | NoticeEarly => {
  const { atLeast, atMost } = days
  if (workingDays < atLeast) return { _tag: "NoticeLate", cite, workingDays, atLeast }
  if (atMost !== undefined && workingDays > atMost) return { _tag: "NoticeEarly", cite, workingDays, atMost }
  return { _tag: "NoticeInTime", cite, workingDays, atLeast }
}

/**
 * Checks whether everybody was asked in time.
 *
 * @category rating
 * @since 0.1.0
 */
export const checkNotice = (
  facts: NoticeFacts,
  rule: AdvanceNotice,
): Outcome<NoticeResult, NoticeInTime | NoticeLate | NoticeEarly | BodiesNotAsked> => {
  const bodies = rule.asked.filter(({ name }) => facts[name] !== true).map(({ name }) => name)
  const time = timeOf(facts.workingDays, rule)
  const value = {
    met: time._tag === "NoticeInTime" && bodies.length === 0,
    daysMissing: Math.max(0, rule.days.atLeast - facts.workingDays) as Count,
    notAsked: bodies.length as Count,
  }
  return { value, steps: bodies.length > 0 ? [time, { _tag: "BodiesNotAsked", cite: rule.cite, bodies }] : [time] }
}

/** The kind of rule that asks for notice in advance. */
export const advanceNotice: Kind<AdvanceNotice, NoticeFacts, NoticeResult> = {
  name: "advanceNotice",
  title: { zh: "提前征求意见", en: "notice in advance" },
  rule: AdvanceNotice,
  facts: noticeFactsOf,
  result: () => NoticeResult,
  steps: { NoticeInTime, NoticeLate, NoticeEarly, BodiesNotAsked },
  rate: checkNotice,
}
