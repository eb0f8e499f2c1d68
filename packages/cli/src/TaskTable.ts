/**
 * The tasks of an edition on a day as a table: who leads each, who answers for it, by when it is due, and how late it is.
 *
 * @since 0.1.0
 */
import { judgeTasks, lateTasks, type TaskLedger, TaskName, TaskReport } from "@jiceng/duties"
import { Day, type Language, type Words } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import type { EntryColumns } from "./EntryColumns.ts"
import { bareCell, type ResultRow, type ResultTable, textCell } from "./ResultTable.ts"

/** A rule that keeps a ledger, with the ledger as it applies and as it would under each other reading. */
export interface KeptLedger {
  readonly rule: BoundRule
  readonly ledgers: readonly [TaskLedger, ...ReadonlyArray<TaskLedger>]
}

/**
 * Makes the columns of reports on the tasks of ledgers.
 *
 * @category reading
 * @since 0.1.0
 */
export const reportColumns = (kept: ReadonlyArray<KeptLedger>): EntryColumns<TaskReport> => {
  const names = kept.flatMap(({ ledgers: [ledger] }) => ledger.tasks.map(({ name }) => name))
  return {
    task: {
      title: { zh: "任务", en: "task" },
      schema: TaskName.check(Schema.makeFilter((name) => names.includes(name))),
      expected: { zh: "任务台账中的名称", en: "the name of a task of the ledger" },
    },
    day: {
      title: { zh: "日期", en: "day" },
      schema: Day,
      expected: { zh: "形如 2020-09-10 的日期", en: "a day such as 2020-09-10" },
    },
    found: {
      title: { zh: "完成情况", en: "found" },
      schema: TaskReport.fields.found,
      expected: { zh: "done、lapsed 之一", en: "one of done, lapsed" },
    },
  }
}

/** A task as it stands on a day, for programs. */
export interface TaskStanding {
  readonly task: string
  readonly title: Words
  readonly lead: ReadonlyArray<Words>
  readonly responsible: ReadonlyArray<Words>
  readonly due: Day | null
  readonly state: string
  readonly daysLate: number
  readonly cite: string
}

const organsOf = (names: ReadonlyArray<string>, { organs }: TaskLedger): ReadonlyArray<Words> =>
  names.flatMap((name) => organs[name] ?? [])

/**
 * Lists how the tasks of ledgers stand on a day.
 *
 * @category rating
 * @since 0.1.0
 */
export const standingsOn = (
  reports: ReadonlyArray<TaskReport>,
  ledgers: ReadonlyArray<TaskLedger>,
  on: Day,
): ReadonlyArray<TaskStanding> =>
  ledgers.flatMap((ledger) =>
    judgeTasks(reports, ledger, on).map(({ task, state, daysLate }) => ({
      task: task.name,
      title: task.title,
      lead: organsOf(task.lead, ledger),
      responsible: organsOf(task.responsible, ledger),
      due: task.due ?? null,
      state,
      daysLate,
      cite: task.cite,
    })),
  )

/** The ledgers as they apply, and as they would under each other reading of one rule. */
const readingsOf = (kept: ReadonlyArray<KeptLedger>): ReadonlyArray<ReadonlyArray<TaskLedger>> => {
  const usual = kept.map(({ ledgers: [ledger] }) => ledger)
  const others = kept.flatMap(({ ledgers: [, ...ledgers] }, index) => ledgers.map((other) => usual.with(index, other)))
  return [usual, ...others]
}

/**
 * Makes the table of tasks on a day.
 *
 * @category rating
 * @since 0.1.0
 */
export const tasksTable = (
  reports: ReadonlyArray<TaskReport>,
  kept: ReadonlyArray<KeptLedger>,
  { on, language }: { readonly on: Day; readonly language: Language },
): ResultTable => {
  const join = (words: ReadonlyArray<Words>) => words.map((own) => own[language]).join(language === "zh" ? "、" : "; ")
  const rowsUnder = (ledgers: ReadonlyArray<TaskLedger>): ReadonlyArray<ResultRow> =>
    kept.flatMap(({ rule }, index) =>
      standingsOn(reports, [ledgers[index] as TaskLedger], on).map(
        ({ task, title, lead, responsible, due, state, daysLate, cite }) => ({
          key: JSON.stringify([rule.id, task]),
          cells: [
            ...[task, title[language], join(lead), join(responsible), due ?? undefined, state].map(textCell),
            bareCell(daysLate),
          ],
          status: rule.status,
          cites: [cite],
        }),
      ),
    )
  const [rows = [], ...others] = readingsOf(kept).map(rowsUnder)
  return {
    names: ["task"],
    columns: [
      { name: "task", title: { zh: "任务", en: "task" } },
      { name: "title", title: { zh: "任务名称", en: "title" } },
      { name: "lead", title: { zh: "牵头单位", en: "lead" } },
      { name: "responsible", title: { zh: "责任单位", en: "responsible" } },
      { name: "due", title: { zh: "完成时限", en: "due" } },
      { name: "state", title: { zh: "状态", en: "state" } },
      { name: "daysLate", title: { zh: "逾期天数", en: "days late" } },
    ],
    rows,
    others,
  }
}

/** An organ in charge of tasks that are late: how many, and the most days that one of them is. */
export interface LateOrgan {
  readonly organ: Words
  readonly tasks: number
  readonly mostDays: number
}

/**
 * Lists the organs that are late on a day: those in charge of a task that is overdue or was not kept up. The latest come
 * first.
 *
 * @category finding
 * @since 0.1.0
 */
export const lateOrgans = (
  reports: ReadonlyArray<TaskReport>,
  ledgers: ReadonlyArray<TaskLedger>,
  on: Day,
): ReadonlyArray<LateOrgan> => {
  const late = new Map<string, LateOrgan>()
  for (const { organs, daysLate } of ledgers.flatMap((ledger) => lateTasks(reports, ledger, on))) {
    for (const organ of organs) {
      const { tasks, mostDays } = late.get(organ.zh) ?? { tasks: 0, mostDays: 0 }
      late.set(organ.zh, { organ, tasks: tasks + 1, mostDays: Math.max(mostDays, daysLate) })
    }
  }
  return [...late.values()].toSorted((one, other) => other.mostDays - one.mostDays || other.tasks - one.tasks)
}
