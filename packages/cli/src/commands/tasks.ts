/**
 * `jiceng tasks`: the tasks of an edition on a day, who is in charge of them, and who is late by how much.
 *
 * @since 0.1.0
 */
import { TaskLedger, type TaskReport } from "@jiceng/duties"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { bindRules, findEditionToJudge, readDay, rulesOfKind } from "../EditionReference.ts"
import { readingOf } from "../EntryColumns.ts"
import { type EntryRows, readEntries, rejectEntries } from "../EntryTable.ts"
import { someRejected } from "../ExitCode.ts"
import { printResult } from "../Printing.ts"
import { countRejected, writeRejects } from "../RejectedRows.ts"
import { writeTable } from "../ResultTable.ts"
import { figuresOf } from "../RuleFigures.ts"
import { checkTables, fileFor, fileOfEdition, filesOfSlots, outFlag, tableFlags } from "../TableFlags.ts"
import { lateOrgans, reportColumns, standingsOn, tasksTable } from "../TaskTable.ts"

const { slot, reading } = bindingFlags

const noReports: EntryRows<TaskReport> = { read: 0, entries: [], rejected: [] }

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`

/** The command `tasks`. */
export const tasks = Command.make(
  "tasks",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    on: Flag.String("on").pipe(Flag.withDescription("DAY such as 2021-12-31: the day on which the tasks are judged")),
    reports: Flag.String("reports").pipe(
      Flag.optional,
      Flag.withDescription("what was reported: a table with the columns task, day and found (done or lapsed)"),
    ),
    out: outFlag,
    json: Flag.Boolean("json").pipe(
      Flag.withDefault(false),
      Flag.withDescription("print JSON on stdout, with all names in both languages, and no table"),
    ),
    ...tableFlags,
    slot,
    reading,
  },
  Effect.fnUntraced(function* ({ edition: name, columns: language, encoding, rejects, out, json, ...call }) {
    if (json && out !== "-") return yield* new BadCall({ message: "--json prints on stdout: leave out --out" })
    yield* checkTables(
      [...fileFor("--reports", call.reports), ...filesOfSlots(call.slot), ...fileOfEdition(name)],
      [{ use: "--out", path: out }],
      rejects,
    )
    const on = yield* readDay("--on", call.on)
    const edition = yield* findEditionToJudge(name, on)
    const entries = yield* rulesOfKind(edition, "taskLedger")
    const rules = yield* bindRules(edition, entries, { ...call, on: Option.some(call.on) })
    const kept = rules.map((rule) => ({ rule, ledgers: figuresOf(rule, TaskLedger) }))
    const ledgers = kept.map((ledger) => ledger.ledgers[0])
    const rows = Option.isSome(call.reports)
      ? yield* readEntries(call.reports.value, encoding, readingOf(reportColumns(kept)))
      : noReports
    const known = rejectEntries(rows, ({ day }) => {
      if (day <= on) return undefined
      return { column: "day", found: day, expected: { zh: `不晚于${on}的日期`, en: `a day no later than ${on}` } }
    })
    const reports = known.entries.map(({ entry }) => entry)
    yield* json
      ? printResult(JSON.stringify(standingsOn(reports, ledgers, on), null, 2))
      : writeTable(out, tasksTable(reports, kept, { on, language }), language)
    yield* writeRejects(rejects, known.rejected, language)
    const rejected = countRejected(known.rejected)
    const late = lateOrgans(reports, ledgers, on)
    yield* Console.error(
      [
        `${edition.id}: tasks on ${on}`,
        `  reports      ${known.read} read, ${known.entries.length} counted, ${rejected} rejected`,
        `  late         ${late.length === 0 ? "nobody" : countOf(late.length, "organ")}`,
        ...late.map(
          ({ organ, tasks: count, mostDays }) =>
            `    ${organ.zh} (${organ.en}): ${countOf(count, "task")}, up to ${countOf(mostDays, "day")}`,
        ),
      ].join("\n"),
    )
    if (rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("List the tasks of an edition on a day, and who is late by how much"))
