/**
 * The tasks of a plan on a day: which are done, who is in charge of those that are late, and by how many days.
 *
 * Run it with `npx tsx examples/16-tasks-on-a-day.ts`. The same on the command line:
 * `pnpm --silent jiceng tasks yongning-2020 --on 2021-03-01 --reports examples/data/task-reports.csv`
 */
import { judgeTasks, lateTasks, TaskLedger, TaskReport } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import { yongning2020 } from "@jiceng/policies"
import * as Schema from "effect/Schema"

const entry = yongning2020.rules.find(({ name }) => name === "task-ledger")
const ledger = Schema.decodeUnknownSync(TaskLedger)(entry?.rule)

const reports = Schema.decodeUnknownSync(Schema.Array(TaskReport))([
  { task: "task-01", day: "2020-12-20", found: "done" },
  { task: "task-02", day: "2021-01-10", found: "done" },
  { task: "task-03", day: "2020-12-01", found: "done" },
  { task: "task-03", day: "2021-02-01", found: "lapsed" },
])

const on = Day.make("2021-03-01")
console.log(`the first six of ${ledger.tasks.length} tasks on ${on}`)
for (const { task, state, daysLate } of judgeTasks(reports, ledger, on).slice(0, 6)) {
  console.log(`- ${task.name}, ${task.title.en}, due ${task.due}: ${state}, ${daysLate} days late [${task.cite}]`)
}

const late = new Map<string, number>()
for (const { organs } of lateTasks(reports, ledger, on)) {
  for (const { zh, en } of organs) late.set(`${zh} (${en})`, (late.get(`${zh} (${en})`) ?? 0) + 1)
}
console.log("\nin charge of tasks that are overdue or were not kept up")
for (const [organ, tasks] of late) console.log(`- ${organ}: ${tasks}`)
