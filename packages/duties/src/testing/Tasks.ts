/**
 * Generators of task ledgers and of reports on tasks.
 *
 * @since 0.1.0
 */
import type { Cite, Day } from "@jiceng/kernel"
import { anyNear } from "@jiceng/kernel/testing"
import * as fc from "fast-check"
import type { TaskFacts, TaskLedger } from "../TaskLedger.ts"
import type { TaskReport } from "../TaskReport.ts"

const organs = { housing: { zh: "住建局", en: "housing bureau" }, finance: { zh: "财政局", en: "finance bureau" } }

/** Days around the ends of two years. */
export const anyTaskDay: fc.Arbitrary<Day> = anyNear([0, 365], -400, 800).map(
  (days) => new Date(Date.UTC(2020, 11, 31 + days)).toISOString().slice(0, 10) as Day,
)

/**
 * Draws ledgers of one to four tasks, with deadlines and without.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyTaskLedger = (anyCite: fc.Arbitrary<Cite>): fc.Arbitrary<TaskLedger> => {
  const anyOrgans = fc.subarray(Object.keys(organs))
  const anyTask = fc.record({
    cite: anyCite,
    lead: anyOrgans,
    responsible: fc.subarray(Object.keys(organs), { minLength: 1 }),
    cooperating: anyOrgans,
    deadline: fc.oneof(
      fc.constant({}),
      anyTaskDay.map((due) => ({ due })),
    ),
    continuing: fc.boolean(),
  })
  return fc.record({ cite: anyCite, tasks: fc.array(anyTask, { minLength: 1, maxLength: 4 }) }).map(
    ({ cite, tasks }) =>
      ({
        kind: "taskLedger",
        cite,
        organs,
        tasks: tasks.map(({ deadline, ...task }, index) => ({
          name: `task-${index + 1}`,
          title: { zh: `任务${index + 1}`, en: `task ${index + 1}` },
          ...task,
          ...deadline,
        })),
      }) as unknown as TaskLedger, // it is not empty
  )
}

/**
 * Draws how a task of a ledger stands.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyTaskFacts = ({ tasks }: TaskLedger): fc.Arbitrary<TaskFacts> =>
  fc.record({
    task: fc.constantFrom(...tasks.map(({ name }) => name)),
    done: fc.boolean(),
    daysOver: anyNear([0, 1], 0, 1000),
    maintained: fc.boolean(),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<TaskFacts>

/**
 * Draws up to eight reports on the tasks of a ledger.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyTaskReports = ({ tasks }: TaskLedger): fc.Arbitrary<ReadonlyArray<TaskReport>> =>
  fc.array(
    fc.record({
      task: fc.constantFrom(...tasks.map(({ name }) => name)),
      day: anyTaskDay,
      found: fc.constantFrom("done" as const, "lapsed" as const),
    }),
    { maxLength: 8 },
  )
