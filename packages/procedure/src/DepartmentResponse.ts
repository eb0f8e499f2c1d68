/**
 * How a department answered a call: not at all, late, with empty hands, or as it should. Without a time limit nobody is
 * late; a department that never came is at fault once the matter is over.
 *
 * Faults are looked for in this order: no response, empty response, late response; the first that is found is named.
 *
 * Laws:
 *
 * - without a time limit no response is late
 * - more minutes never mend a fault
 * - one more action never makes a fault
 *
 * @since 0.1.0
 */
import { Cite, Count, choiceOf, Flag, type Kind, NotCovered, type Outcome } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

const gradesDiffer = Schema.makeFilter((rows: ReadonlyArray<{ readonly grade: Count }>) => {
  const grades = rows.map(({ grade }) => grade)
  const repeated = grades.findIndex((grade, index) => grades.indexOf(grade) < index)
  return repeated < 0 ? undefined : { path: [repeated, "grade"], issue: "Expected a grade that no row before it has" }
})

/** Time limits of responses (响应时限): for each grade the minutes up to which a response is in time. It can be empty. */
export const ResponseLimits = Schema.Array(
  Schema.Struct({
    grade: Count.annotateKey({ words: { zh: "响应等级", en: "grade of response" } }),
    minutes: Count.annotateKey({ words: { zh: "时限(分钟)", en: "limit in minutes" } }),
  }),
).check(gradesDiffer)
export type ResponseLimits = typeof ResponseLimits.Type

/** What counts as a fault in answering a call (响应问题). */
export const DepartmentResponse = Schema.Struct({
  kind: Schema.Literal("departmentResponse"),
  cite: Cite,
  limits: ResponseLimits,
})
export type DepartmentResponse = typeof DepartmentResponse.Type

/** How a department answered. `minutes` run from the call to its arrival, or, before that, until the matter is looked at. */
export const ResponseFacts = Schema.Struct({
  grade: Count.annotateKey({ words: { zh: "响应等级", en: "grade of response" } }),
  arrived: Flag.annotateKey({ words: { zh: "是否到场", en: "arrived" } }),
  minutes: Count.annotateKey({ words: { zh: "已过分钟数", en: "minutes passed" } }),
  actions: Count.annotateKey({ words: { zh: "处置记录数", en: "recorded actions" } }),
  over: Flag.annotateKey({ words: { zh: "事项是否已了结", en: "the matter is over" } }),
})
export type ResponseFacts = typeof ResponseFacts.Type

/** What was wrong with a response, if anything. */
export const ResponseFault = choiceOf({
  none: { zh: "无", en: "none" },
  noResponse: { zh: "不响应", en: "no response" },
  late: { zh: "迟响应", en: "late response" },
  empty: { zh: "空响应", en: "empty response" },
})
export type ResponseFault = typeof ResponseFault.Type

/** The fault of a response, and by how many minutes the limit was passed; empty where there is no limit. */
export const ResponseResult = Schema.Struct({
  fault: ResponseFault.annotateKey({ words: { zh: "响应问题", en: "fault" } }),
  minutesOver: Schema.Union([Count, NotCovered]).annotateKey({
    words: { zh: "超时分钟数", en: "minutes over the limit" },
  }),
})
export type ResponseResult = typeof ResponseResult.Type

/** A response without a fault so far. */
export const ResponseInOrder = Schema.TaggedStruct("ResponseInOrder", { cite: Cite, minutes: Count }).annotate({
  reason: { zh: "已过{minutes}分钟,未见响应问题", en: "{minutes} minutes passed and no fault is found" },
})
export type ResponseInOrder = typeof ResponseInOrder.Type

/** A fault of a response, which is to be dealt with. */
export const ResponseAtFault = Schema.TaggedStruct("ResponseAtFault", {
  cite: Cite,
  fault: ResponseFault,
  minutes: Count,
  actions: Count,
}).annotate({
  limits: true,
  reason: {
    zh: "已过{minutes}分钟,处置记录{actions}条:{fault},应予处理",
    en: "{minutes} minutes passed, {actions} actions are recorded: {fault}, to be dealt with",
  },
})
export type ResponseAtFault = typeof ResponseAtFault.Type

const faultOf = ({ arrived, actions, over }: ResponseFacts, isLate: boolean): ResponseFault => {
  if (!arrived) return over || isLate ? "noResponse" : "none"
  if (over && actions === 0) return "empty"
  return isLate ? "late" : "none"
}

/**
 * Finds the fault of a response.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeResponse = (
  facts: ResponseFacts,
  { cite, limits }: DepartmentResponse,
): Outcome<ResponseResult, ResponseInOrder | ResponseAtFault | NotCovered> => {
  const { minutes, actions } = facts
  const limit = limits.find(({ grade }) => grade === facts.grade)
  const fault = faultOf(facts, limit !== undefined && minutes > limit.minutes)
  const found =
    fault === "none"
      ? ({ _tag: "ResponseInOrder", cite, minutes } as const)
      : ({ _tag: "ResponseAtFault", cite, fault, minutes, actions } as const)
  if (limit !== undefined) {
    return { value: { fault, minutesOver: Math.max(0, minutes - limit.minutes) as Count }, steps: [found] }
  }
  const unlimited: NotCovered = { _tag: "NotCovered", cite }
  return { value: { fault, minutesOver: unlimited }, steps: [found, unlimited] }
}

/** The kind of rule that finds faults of responses. */
export const departmentResponse: Kind<DepartmentResponse, ResponseFacts, ResponseResult> = {
  name: "departmentResponse",
  title: { zh: "部门响应", en: "how departments answer" },
  rule: DepartmentResponse,
  facts: () => ResponseFacts,
  result: () => ResponseResult,
  steps: { ResponseInOrder, ResponseAtFault, NotCovered },
  breaks: () => ({ actions: [1] }),
  rate: judgeResponse,
}
