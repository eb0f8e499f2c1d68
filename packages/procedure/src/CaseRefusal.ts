/**
 * Why an event of a case is refused.
 *
 * @since 0.1.0
 */
import { Cite, choiceOf, FactName, type StepSchemas } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Moment } from "./Moment.ts"
import { ActorNotEntitled, StepOutOfOrder } from "./Sequence.ts"
import { NeedsMissing } from "./SomeOf.ts"

/** The title of every sort of event. */
export const caseEventTitles = {
  Discovered: { zh: "网格发现", en: "discovery" },
  Reported: { zh: "社区上报", en: "report" },
  Whistled: { zh: "吹哨", en: "call" },
  Arrived: { zh: "到场", en: "arrival" },
  Acted: { zh: "处置", en: "action" },
  Solved: { zh: "认定解决", en: "solution" },
  Withdrew: { zh: "撤离", en: "withdrawal" },
  Scored: { zh: "打分", en: "score" },
  Closed: { zh: "结案", en: "closing" },
} as const

/** The name of a sort of event (事件名). */
export const CaseEventName = choiceOf(caseEventTitles)
export type CaseEventName = typeof CaseEventName.Type

const refusal = <const Tag extends string, const Fields extends Schema.Struct.Fields>(tag: Tag, fields: Fields) =>
  Schema.TaggedStruct(tag, { cite: Cite, ...fields })

/** An event after the case was closed. */
export const CaseAlreadyClosed = refusal("CaseAlreadyClosed", { closedAt: Moment }).annotate({
  limits: true,
  reason: { zh: "案件已于{closedAt}结案", en: "the case was closed at {closedAt}" },
})

/** An event that comes too late to matter: the case is solved. */
export const CaseAlreadySolved = refusal("CaseAlreadySolved", { solvedAt: Moment }).annotate({
  limits: true,
  reason: { zh: "问题已于{solvedAt}解决", en: "the matter was solved at {solvedAt}" },
})

/** An event that is dated before the one accepted last. */
export const EventBeforeLast = refusal("EventBeforeLast", { at: Moment, last: Moment }).annotate({
  limits: true,
  reason: { zh: "时间{at}早于上一事件{last}", en: "{at} is before the last event at {last}" },
})

/** An event of a department that was not called. */
export const DepartmentNotCalled = refusal("DepartmentNotCalled", { department: FactName }).annotate({
  limits: true,
  reason: { zh: "未呼叫{department}", en: "{department} was not called" },
})

/** An event of a department that is not there. */
export const DepartmentNotPresent = refusal("DepartmentNotPresent", { department: FactName }).annotate({
  limits: true,
  reason: { zh: "{department}不在现场", en: "{department} is not there" },
})

/** An event that can only happen once. */
export const EventRepeated = refusal("EventRepeated", { event: CaseEventName, by: FactName }).annotate({
  limits: true,
  reason: { zh: "{by}的“{event}”已有记录", en: "the {event} of {by} is recorded already" },
})

/** A word on the end of a case by somebody who did not call. */
export const NotWhistleBlower = refusal("NotWhistleBlower", {
  event: CaseEventName,
  by: FactName,
  whistleBlowers: Schema.Array(FactName),
}).annotate({
  limits: true,
  reason: {
    zh: "“{event}”应由吹哨方{whistleBlowers}作出,不得由{by}作出",
    en: "the {event} is for {whistleBlowers}, who called, not for {by}",
  },
})

/** An event that has to wait until the matter is solved. */
export const CaseNotSolved = refusal("CaseNotSolved", { event: CaseEventName }).annotate({
  limits: true,
  reason: { zh: "问题尚未解决,不得{event}", en: "the matter is not solved: no {event} yet" },
})

/** An event that has to wait until the route is done. */
export const RouteUnfinished = refusal("RouteUnfinished", { event: CaseEventName, next: FactName }).annotate({
  limits: true,
  reason: { zh: "尚待:{next},不得{event}", en: "{next} is still to come: no {event} yet" },
})

/** The steps that say why an event is refused, by tag. */
export const caseRefusals = {
  CaseAlreadyClosed,
  CaseAlreadySolved,
  EventBeforeLast,
  DepartmentNotCalled,
  DepartmentNotPresent,
  EventRepeated,
  NotWhistleBlower,
  CaseNotSolved,
  RouteUnfinished,
  StepOutOfOrder,
  ActorNotEntitled,
  NeedsMissing,
} satisfies StepSchemas

/** Why an event of a case is refused (不予受理的理由). */
export type CaseRefusal = (typeof caseRefusals)[keyof typeof caseRefusals]["Type"]
