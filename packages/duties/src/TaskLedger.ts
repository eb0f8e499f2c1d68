/**
 * A ledger of tasks: who leads each, who answers for it, by when it is due, and whether it goes on after that.
 *
 * Laws:
 *
 * - a task in time is never late
 * - one more day over the due day never makes a task less late
 * - a task without a deadline is never late
 *
 * @since 0.1.0
 */
import {
  Cite,
  Count,
  choiceOf,
  countBetween,
  Day,
  FactName,
  Flag,
  type Kind,
  type Outcome,
  Words,
} from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** The name of a task: lower-case letters and digits in parts joined by hyphens, such as `task-01`. */
export const TaskName = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { expected: "lower-case letters, digits and hyphens" }),
)
export type TaskName = typeof TaskName.Type

/** The names of organs; none where they are left out. */
const Organs = Schema.Array(FactName).pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

/**
 * A task (任务) with its lead organs (牵头), those that answer for it (责任) and those that help (配合), by their names in
 * the ledger. A `continuing` task has to be kept up after it is done.
 */
export const Task = Schema.Struct({
  cite: Cite,
  name: TaskName,
  title: Words,
  lead: Organs,
  responsible: Organs,
  cooperating: Organs,
  due: Schema.optionalKey(Day),
  continuing: Schema.Boolean,
})
export type Task = typeof Task.Type

interface Parts {
  readonly organs: Readonly<Record<string, Words>>
  readonly tasks: ReadonlyArray<Task>
}

const namesResolve = Schema.makeFilter(({ organs, tasks }: Parts) =>
  tasks.flatMap((task, index) => [
    ...(tasks.findIndex(({ name }) => name === task.name) < index
      ? [{ path: ["tasks", index, "name"], issue: "Expected a name that no task before it has" }]
      : []),
    ...(task.lead.length + task.responsible.length === 0
      ? [{ path: ["tasks", index, "lead"], issue: "Expected an organ that leads or answers for the task" }]
      : []),
    ...(["lead", "responsible", "cooperating"] as const).flatMap((role) =>
      task[role].flatMap((organ, at) =>
        Object.hasOwn(organs, organ)
          ? []
          : [{ path: ["tasks", index, role, at], issue: `Expected the name of an organ, got "${organ}"` }],
      ),
    ),
  ]),
)

/** A ledger of tasks (任务台账) and the organs that it names. */
export const TaskLedger = Schema.Struct({
  kind: Schema.Literal("taskLedger"),
  cite: Cite,
  organs: Schema.Record(FactName, Words),
  tasks: Schema.NonEmptyArray(Task),
}).check(namesResolve)
export type TaskLedger = typeof TaskLedger.Type

const factsOf = (ledger: TaskLedger) =>
  Schema.Struct({
    task: choiceOf(Object.fromEntries(ledger.tasks.map(({ name, title }) => [name, title]))).annotateKey({
      words: { zh: "任务", en: "task" },
    }),
    done: Flag.annotateKey({ words: { zh: "是否完成", en: "done" } }),
    daysOver: countBetween(0, 3_652_058).annotateKey({ words: { zh: "超期天数", en: "days past the due day" } }),
    maintained: Flag.annotateKey({ words: { zh: "是否保持", en: "kept up" } }),
  })

/**
 * How a task stands. `daysOver` are the days from its due day to the one on which it was done or, while it is not, to
 * the one on which it is judged; 0 up to the due day. `maintained` says whether it is kept up.
 */
export type TaskFacts = ReturnType<typeof factsOf>["Type"]

/** What is said of a task (任务状态). */
export const TaskState = choiceOf({
  inTime: { zh: "按期完成", en: "done in time" },
  late: { zh: "逾期完成", en: "done late" },
  lapsed: { zh: "完成后未保持", en: "done, but not kept up" },
  pending: { zh: "尚未到期", en: "not due yet" },
  overdue: { zh: "逾期未完成", en: "overdue" },
  done: { zh: "已完成(未定期限)", en: "done; no deadline" },
  open: { zh: "未完成(未定期限)", en: "not done; no deadline" },
})
export type TaskState = typeof TaskState.Type

/** How a task stands, and by how many days it is or was late. */
export const TaskResult = Schema.Struct({
  state: TaskState.annotateKey({ words: { zh: "状态", en: "state" } }),
  daysLate: Count.annotateKey({ words: { zh: "逾期天数", en: "days late" } }),
})
export type TaskResult = typeof TaskResult.Type

/** A task that was judged, and the organs that lead it or, without a lead, answer for it. */
export const TaskJudged = Schema.TaggedStruct("TaskJudged", {
  cite: Cite,
  task: TaskName,
  state: TaskState,
  organs: Schema.Array(Words),
}).annotate({ reason: { zh: "{task}:{state}。承担:{organs}", en: "{task}: {state}; in charge: {organs}" } })
export type TaskJudged = typeof TaskJudged.Type

const stateOf = ({ due, continuing }: Task, { done, daysOver, maintained }: TaskFacts): TaskState => {
  if (done && continuing && !maintained) return "lapsed"
  if (due === undefined) return done ? "done" : "open"
  if (done) return daysOver > 0 ? "late" : "inTime"
  return daysOver > 0 ? "overdue" : "pending"
}

/**
 * Lists the organs that are in charge of a task: those that lead it or, without a lead, those that answer for it.
 *
 * @category finding
 * @since 0.1.0
 */
export const organsInCharge = (task: Task, ledger: TaskLedger): ReadonlyArray<Words> =>
  (task.lead.length > 0 ? task.lead : task.responsible).flatMap((organ) => ledger.organs[organ] ?? [])

/**
 * Judges how a task of a ledger stands.
 *
 * @category rating
 * @since 0.1.0
 */
export const judgeTask = (facts: TaskFacts, ledger: TaskLedger): Outcome<TaskResult, TaskJudged> => {
  const task = ledger.tasks.find(({ name }) => name === facts.task) ?? ledger.tasks[0]
  const state = stateOf(task, facts)
  const daysLate = task.due === undefined ? (0 as Count) : facts.daysOver
  const organs = organsInCharge(task, ledger)
  return {
    value: { state, daysLate },
    steps: [{ _tag: "TaskJudged", cite: task.cite, task: task.name, state, organs }],
  }
}

/** The kind of rule that keeps a ledger of tasks. */
export const taskLedger: Kind<TaskLedger, TaskFacts, TaskResult> = {
  name: "taskLedger",
  title: { zh: "任务台账", en: "ledger of tasks" },
  rule: TaskLedger,
  facts: factsOf,
  result: () => TaskResult,
  steps: { TaskJudged },
  rate: judgeTask,
}
