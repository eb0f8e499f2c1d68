/**
 * The three rules that a dispatch rests on, put together: the route that a matter takes, the departments that come, and
 * what counts as a fault in answering.
 *
 * @since 0.1.0
 */
import type { Titles } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { caseEventTitles } from "./CaseRefusal.ts"
import { DepartmentCall } from "./DepartmentCall.ts"
import { DepartmentResponse } from "./DepartmentResponse.ts"
import { Sequence } from "./Sequence.ts"

/** The steps that the route of a dispatch has, by the names that events refer to. */
export const routeSteps = ["discover", "report", "whistle", "respond", "handle"] as const

const routeIsWhole = Schema.makeFilter(({ steps }: Sequence) => {
  const names = steps.map(({ name }) => name)
  const asking = steps.findIndex(({ needs }) => needs.atLeast > 0)
  const isWhole = names.length === routeSteps.length && routeSteps.every((name) => names.includes(name))
  return [
    ...(isWhole ? [] : [{ path: ["steps"], issue: `Expected the steps ${routeSteps.join(", ")}` }]),
    ...(asking < 0 ? [] : [{ path: ["steps", asking, "needs"], issue: "Expected no records: events bring none" }]),
  ]
})

/** A dispatch (街道吹哨、部门报到): the route of a matter, the departments called, and the judgement of their responses. */
export const Dispatch = Schema.Struct({
  route: Sequence.check(routeIsWhole),
  call: DepartmentCall,
  response: DepartmentResponse,
})
export type Dispatch = typeof Dispatch.Type

/**
 * Gathers the titles of everything that the steps of a case can name: actors, steps, departments and events.
 *
 * @category finding
 * @since 0.1.0
 */
export const titlesOfDispatch = ({ route, call }: Dispatch): Titles => {
  const named = [...route.actors, ...route.steps, ...call.stationed, ...call.onCall]
  return { ...caseEventTitles, ...Object.fromEntries(named.map(({ name, title }) => [name, title])) }
}
