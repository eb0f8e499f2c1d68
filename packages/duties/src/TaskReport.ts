/**
 * What was reported of the tasks of a ledger, and who is late on a day.
 *
 * Laws:
 *
 * - every task of a ledger is judged once
 * - the order of reports does not change a verdict
 * - a task overdue on a day without further reports is overdue by one more on the next
 * - reports after the day of judging do not matter
 *
 * @since 0.1.0
 */
import { type Count, Day, daysBetween, type Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import {
  judgeTask,
  organsInCharge,
  type Task,
  type TaskFacts,
  type TaskLedger,
  TaskName,
  type TaskState,
} from "./TaskLedger.ts"

/** A report on a task (完成情况): on a day it was `done`, or was found `lapsed`. */
export const TaskReport = Schema.Struct({ task: TaskName, day: Day, found: Schema.Literals(["done", "lapsed"]) })
export type TaskReport = typeof TaskReport.Type

/** How a task stands on a day, with the organs in charge of it. */
export interface TaskVerdict {
  readonly task: Task
  readonly organs: ReadonlyArray<Words>
  readonly state: TaskState
  readonly daysLate: number
}

const factsOn = (task: Task, reports: ReadonlyArray<TaskReport>, on: Day): TaskFacts => {
  const own = reports
    .filter((report) => report.task === task.name && report.day <= on)
    .toSorted((a, b) => (a.day === b.day ? (a.found < b.found ? -1 : 1) : a.day < b.day ? -1 : 1))
  const doneOn = own.find(({ found }) => found === "done")?.day
  const daysOver = task.due === undefined ? 0 : Math.max(0, daysBetween(task.due, doneOn ?? on))
  return {
    task: task.name,
    done: doneOn !== undefined,
    daysOver: daysOver as Count,
    maintained: own.at(-1)?.found !== "lapsed",
  }
}

/**
 * Judges every task of a ledger on a day. Where a task was done and found lapsed on one day, it is lapsed.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeTasks = (
  reports: ReadonlyArray<TaskReport>,
  ledger: TaskLedger,
  on: Day,
): ReadonlyArray<TaskVerdict> =>
  ledger.tasks.map((task) => {
    const { state, daysLate } = judgeTask(factsOn(task, reports, on), ledger).value
    return { task, organs: organsInCharge(task, ledger), state, daysLate }
  })

/**
 * Lists the tasks that are overdue or lapsed on a day: who is late, and by how much.
 *
 * @category finding
 * @since 0.1.0
 */
export const lateTasks = (
  reports: ReadonlyArray<TaskReport>,
  ledger: TaskLedger,
  on: Day,
): ReadonlyArray<TaskVerdict> =>
  judgeTasks(reports, ledger, on).filter(({ state }) => state === "overdue" || state === "lapsed")
