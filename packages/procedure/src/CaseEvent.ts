/**
 * What can happen to a case that a street calls departments to. Every event says when, and by whom.
 *
 * @since 0.1.0
 */
import { Count, FactName, Score } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { Moment } from "./Moment.ts"

const happening = { case: Schema.NonEmptyString, at: Moment, by: FactName }

/** The grid finds a matter (网格发现). */
export const Discovered = Schema.TaggedStruct("Discovered", happening)

/** The community reports it (社区上报). */
export const Reported = Schema.TaggedStruct("Reported", happening)

/** Departments are called (街道吹哨); `grade` is the grade of response that is asked for. */
export const Whistled = Schema.TaggedStruct("Whistled", {
  ...happening,
  departments: Schema.NonEmptyArray(FactName),
  urgent: Schema.Boolean,
  grade: Count,
})

/** A department arrives (分级响应). */
export const Arrived = Schema.TaggedStruct("Arrived", happening)

/** A department does something about it (协同处置). */
export const Acted = Schema.TaggedStruct("Acted", happening)

/** Whoever called certifies that the matter is solved. */
export const Solved = Schema.TaggedStruct("Solved", happening)

/** A department withdraws its people. */
export const Withdrew = Schema.TaggedStruct("Withdrew", happening)

/** Whoever called scores how a department handled the matter. */
export const Scored = Schema.TaggedStruct("Scored", { ...happening, department: FactName, score: Score })

/** Whoever called closes the case. */
export const Closed = Schema.TaggedStruct("Closed", happening)

/** An event of a case (事件). `case` is the number of the case, so that one log can hold many. */
export const CaseEvent = Schema.Union([
  Discovered,
  Reported,
  Whistled,
  Arrived,
  Acted,
  Solved,
  Withdrew,
  Scored,
  Closed,
])
export type CaseEvent = typeof CaseEvent.Type
