/**
 * Where a case stands, and how one event moves it. An event that is out of order, comes from somebody who is not
 * entitled, or contradicts what happened before is refused and moves nothing.
 *
 * The checks come in this order: closure, time and solution, then the route, then the department.
 *
 * Laws:
 *
 * - an event that is refused leaves the case as it was
 * - a case is closed only when it is solved
 * - nobody withdraws before the case is solved
 *
 * @since 0.1.0
 */
import type { Count, FactName, Score } from "@jiceng/kernel"
import type { CaseEvent } from "./CaseEvent.ts"
import type { CaseRefusal } from "./CaseRefusal.ts"
import type { Dispatch, routeSteps } from "./Dispatch.ts"
import type { Moment } from "./Moment.ts"
import { takeStep } from "./Sequence.ts"

/** A department that was called, and what it did since. */
export interface CalledDepartment {
  readonly name: FactName
  readonly grade: Count
  readonly urgent: boolean
  readonly calledAt: Moment
  readonly arrivedAt: Moment | undefined
  readonly actions: number
  readonly withdrewAt: Moment | undefined
  readonly score: Score | undefined
}

/** Where a case stands (案件状态): the steps of the route that are done, who called whom, and how it ended. */
export interface CaseState {
  readonly done: Count
  readonly last: Moment | undefined
  readonly whistleBlowers: ReadonlyArray<FactName>
  readonly departments: ReadonlyArray<CalledDepartment>
  readonly solvedAt: Moment | undefined
  readonly closedAt: Moment | undefined
}

/** A case of which nothing is known yet. */
export const newCase: CaseState = {
  done: 0 as Count,
  last: undefined,
  whistleBlowers: [],
  departments: [],
  solvedAt: undefined,
  closedAt: undefined,
}

/** The case after an event, and what speaks against the event; nothing, where it was accepted. */
export interface CaseMove {
  readonly state: CaseState
  readonly against: ReadonlyArray<CaseRefusal>
}

/** Takes a step of the route. `isRepeatable` steps can be taken again after they are done. */
const takeRouteStep = (
  state: CaseState,
  { step, by, isRepeatable }: { step: (typeof routeSteps)[number]; by: FactName; isRepeatable: boolean },
  { route }: Dispatch,
): CaseMove => {
  const index = route.steps.findIndex(({ name }) => name === step)
  const isAgain = isRepeatable && index < state.done
  const done = isAgain ? (index as Count) : state.done
  const { value, steps } = takeStep({ done, step, by }, route)
  if (!value.allowed) return { state, against: steps.filter((reason) => reason._tag !== "StepTaken") }
  return { state: isAgain ? state : { ...state, done: value.doneAfter }, against: [] }
}

const callDepartments = (state: CaseState, event: CaseEvent & { readonly _tag: "Whistled" }): CaseState => {
  const { at, by, departments, grade, urgent } = event
  const called = departments
    .filter((name, index) => departments.indexOf(name) === index)
    .filter((name) => !state.departments.some((department) => department.name === name))
    .map((name) => ({ name, grade, urgent, calledAt: at, arrivedAt: undefined, actions: 0 }))
    .map((department) => ({ ...department, withdrewAt: undefined, score: undefined }))
  const whistleBlowers = state.whistleBlowers.includes(by) ? state.whistleBlowers : [...state.whistleBlowers, by]
  return { ...state, whistleBlowers, departments: [...state.departments, ...called] }
}

const isPresent = (department: CalledDepartment): boolean =>
  department.arrivedAt !== undefined && department.withdrewAt === undefined

const changeDepartment = (
  state: CaseState,
  name: FactName,
  change: (department: CalledDepartment) => CalledDepartment,
): CaseState => ({
  ...state,
  departments: state.departments.map((department) => (department.name === name ? change(department) : department)),
})

/** Moves a case by an event of a department: it has to be called, and to be there for all but its arrival. */
const moveDepartment = (
  state: CaseState,
  event: CaseEvent & { readonly _tag: "Arrived" | "Acted" | "Withdrew" },
  dispatch: Dispatch,
): CaseMove => {
  const { cite } = dispatch.route
  const { _tag, at, by } = event
  const department = state.departments.find(({ name }) => name === by)
  if (department === undefined) return { state, against: [{ _tag: "DepartmentNotCalled", cite, department: by }] }
  if (_tag === "Arrived") {
    if (department.arrivedAt !== undefined)
      return { state, against: [{ _tag: "EventRepeated", cite, event: _tag, by }] }
    const taken = takeRouteStep(state, { step: "respond", by, isRepeatable: true }, dispatch)
    return { ...taken, state: changeDepartment(taken.state, by, (found) => ({ ...found, arrivedAt: at })) }
  }
  if (!isPresent(department)) return { state, against: [{ _tag: "DepartmentNotPresent", cite, department: by }] }
  if (_tag === "Withdrew") {
    if (state.solvedAt === undefined) return { state, against: [{ _tag: "CaseNotSolved", cite, event: _tag }] }
    return { state: changeDepartment(state, by, (found) => ({ ...found, withdrewAt: at })), against: [] }
  }
  const taken = takeRouteStep(state, { step: "handle", by, isRepeatable: true }, dispatch)
  return { ...taken, state: changeDepartment(taken.state, by, (found) => ({ ...found, actions: found.actions + 1 })) }
}

/** Moves a case by a word of those who called: it is solved, a department is scored, the case is closed. */
const moveToEnd = (
  state: CaseState,
  event: CaseEvent & { readonly _tag: "Solved" | "Scored" | "Closed" },
  { route }: Dispatch,
): CaseMove => {
  const { cite } = route
  const { _tag, at, by } = event
  const refuse = (refusal: CaseRefusal): CaseMove => ({ state, against: [refusal] })
  const next = route.steps[state.done]
  if (next !== undefined) return refuse({ _tag: "RouteUnfinished", cite, event: _tag, next: next.name })
  if (!state.whistleBlowers.includes(by)) {
    return refuse({ _tag: "NotWhistleBlower", cite, event: _tag, by, whistleBlowers: state.whistleBlowers })
  }
  if (_tag === "Solved") return { state: { ...state, solvedAt: at }, against: [] }
  if (state.solvedAt === undefined) return refuse({ _tag: "CaseNotSolved", cite, event: _tag })
  if (_tag === "Closed") return { state: { ...state, closedAt: at }, against: [] }
  const { department: name, score } = event
  const department = state.departments.find((called) => called.name === name)
  if (department === undefined) return refuse({ _tag: "DepartmentNotCalled", cite, department: name })
  if (department.score !== undefined) return refuse({ _tag: "EventRepeated", cite, event: _tag, by: name })
  return { state: changeDepartment(state, name, (found) => ({ ...found, score })), against: [] }
}

const moveByKind = (state: CaseState, event: CaseEvent, dispatch: Dispatch): CaseMove => {
  switch (event._tag) {
    case "Discovered":
      return takeRouteStep(state, { step: "discover", by: event.by, isRepeatable: false }, dispatch)
    case "Reported":
      return takeRouteStep(state, { step: "report", by: event.by, isRepeatable: false }, dispatch)
    case "Whistled": {
      const taken = takeRouteStep(state, { step: "whistle", by: event.by, isRepeatable: true }, dispatch)
      return taken.against.length > 0 ? taken : { state: callDepartments(taken.state, event), against: [] }
    }
    case "Arrived":
    case "Acted":
    case "Withdrew":
      return moveDepartment(state, event, dispatch)
    case "Solved":
    case "Scored":
    case "Closed":
      return moveToEnd(state, event, dispatch)
  }
}

/** What can still happen to a case that is solved. */
const afterSolution: ReadonlyArray<CaseEvent["_tag"]> = ["Withdrew", "Scored", "Closed"]

/**
 * Moves a case by one event, or says what speaks against it.
 *
 * @category folding
 * @since 0.1.0
 */
export const moveCase = (state: CaseState, event: CaseEvent, dispatch: Dispatch): CaseMove => {
  const { cite } = dispatch.route
  const { at } = event
  if (state.closedAt !== undefined)
    return { state, against: [{ _tag: "CaseAlreadyClosed", cite, closedAt: state.closedAt }] }
  if (state.last !== undefined && at < state.last) {
    return { state, against: [{ _tag: "EventBeforeLast", cite, at, last: state.last }] }
  }
  if (state.solvedAt !== undefined && !afterSolution.includes(event._tag)) {
    return { state, against: [{ _tag: "CaseAlreadySolved", cite, solvedAt: state.solvedAt }] }
  }
  const { state: moved, against } = moveByKind(state, event, dispatch)
  return against.length > 0 ? { state, against } : { state: { ...moved, last: at }, against }
}
