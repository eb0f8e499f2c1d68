/**
 * Deadlines: whether something that has to be so by a day is, has still time, or is overdue. The day itself is in time.
 *
 * Laws:
 *
 * - on the due day nothing is overdue, and on the day after everything undone is
 * - what is overdue on a day is overdue by one more on the next
 *
 * @since 0.1.0
 */
import { Cite, Day, daysBetween } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** A target with a day by which it has to be met. */
export const TargetDue = Schema.TaggedStruct("TargetDue", { cite: Cite, due: Day }).annotate({
  reason: { zh: "应于{due}前达到(含当日)", en: "this is due by {due}, that day included" },
})
export type TargetDue = typeof TargetDue.Type

/** How something stands on a day: `met`, `pending` while there is time, or `overdue` by so many days. */
export interface Standing {
  readonly standing: "met" | "pending" | "overdue"
  readonly daysLate: number
}

/**
 * Tells how something that is met or not stands on a day against its deadline.
 *
 * @category rating
 * @since 0.1.0
 * @example
 * ```ts
 * import { standOn } from "@jiceng/duties"
 * import { Day } from "@jiceng/kernel"
 *
 * standOn(false, Day.make("2023-09-10"), Day.make("2023-09-12")) // => { standing: "overdue", daysLate: 2 }
 * ```
 */
export const standOn = (met: boolean, due: Day, on: Day): Standing => {
  if (met) return { standing: "met", daysLate: 0 }
  const daysLate = Math.max(0, daysBetween(due, on))
  return { standing: daysLate > 0 ? "overdue" : "pending", daysLate }
}

/**
 * Makes the step of a deadline, where there is one.
 *
 * @category rating
 * @since 0.1.0
 */
export const dueSteps = (cite: Cite, due: Day | undefined): ReadonlyArray<TargetDue> =>
  due === undefined ? [] : [{ _tag: "TargetDue", cite, due }]
