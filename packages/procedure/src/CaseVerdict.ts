/**
 * How the departments of a case answered, as seen at a moment: those that had to come, and the fault of each.
 *
 * Laws:
 *
 * - every department that was called is judged once
 * - a department that had no duty to come is never at fault
 *
 * @since 0.1.0
 */
import type { Count, FactName, Outcome } from "@jiceng/kernel"
import type { CalledDepartment, CaseState } from "./CaseState.ts"
import { callDepartment } from "./DepartmentCall.ts"
import { judgeResponse, type ResponseFacts, type ResponseResult } from "./DepartmentResponse.ts"
import type { Dispatch } from "./Dispatch.ts"
import { type Moment, minutesBetween } from "./Moment.ts"

/** How a department of a case answered (办理情况). Where it had no duty to come, its fault is `none`. */
export interface DepartmentVerdict extends Outcome<ResponseResult & { readonly mustCome: boolean }> {
  readonly department: FactName
}

const factsOf = (department: CalledDepartment, state: CaseState, at: Moment): ResponseFacts => {
  const end = department.arrivedAt ?? state.solvedAt ?? at
  const minutes = Math.max(0, minutesBetween(department.calledAt, end)) as Count
  const { grade, actions, arrivedAt } = department
  return {
    grade,
    arrived: arrivedAt !== undefined,
    minutes,
    actions: actions as Count,
    over: state.solvedAt !== undefined,
  }
}

/**
 * Judges how the departments of a case answered, as seen at a moment.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeCase = (
  state: CaseState,
  at: Moment,
  { call, response }: Dispatch,
): ReadonlyArray<DepartmentVerdict> => {
  const isStationed = (name: FactName) => call.stationed.some((department) => department.name === name)
  const onCallNeeded = state.departments.filter(({ name }) => !isStationed(name)).length as Count
  return state.departments.map((department) => {
    const { name, urgent } = department
    const called = callDepartment({ department: name, urgent, onCallNeeded }, call)
    const answered = judgeResponse(factsOf(department, state, at), response)
    const { mustCome } = called.value
    const value = mustCome ? { ...answered.value, mustCome } : { ...answered.value, fault: "none" as const, mustCome }
    return { department: name, value, steps: mustCome ? [...called.steps, ...answered.steps] : called.steps }
  })
}
