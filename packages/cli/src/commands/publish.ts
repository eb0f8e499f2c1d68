/**
 * `jiceng publish`: the list of results to be put up, with masked names and the days on which it can be objected to.
 *
 * @since 0.1.0
 */
import { WorkingCalendar } from "@jiceng/kernel"
import { NoticeRule } from "@jiceng/points"
import { readRecords } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "../BadCall.ts"
import { readCarried, writeCarried } from "../CarriedTable.ts"
import { readDay } from "../EditionReference.ts"
import { someRejected } from "../ExitCode.ts"
import { readJson } from "../Json.ts"
import { noticeTable } from "../NoticeTable.ts"
import { countRejected, writeRejects } from "../RejectedRows.ts"
import { checkTables, fileFor, outFlag, tableFlags } from "../TableFlags.ts"

const addition = {
  publication: { zh: "未引用要求公示的条款", en: "no clause is cited that asks for a list to be published" },
  objection: { zh: "文件未规定异议程序", en: "no document provides for objections" },
}

const basisOf = (use: keyof typeof addition, cite: Option.Option<string>) =>
  Option.isSome(cite) ? { kind: "clause", cite: cite.value } : { kind: "designAddition", note: addition[use] }

const readHolidays = Effect.fnUntraced(function* (path: Option.Option<string>) {
  if (Option.isNone(path)) return []
  const written = /\.json$/i.test(path.value) ? yield* readJson(path.value) : yield* readRecords(path.value)
  return yield* Schema.decodeUnknownEffect(WorkingCalendar)(written, { errors: "all" }).pipe(
    Effect.mapError(({ message }) => new BadCall({ message: `${path.value}: ${message}` })),
  )
})

/** The command `publish`. */
export const publish = Command.make(
  "publish",
  {
    input: Argument.String("results").pipe(
      Argument.withDescription("a table of results with the names of the subjects"),
    ),
    by: Flag.String("by").pipe(Flag.withDescription("the column that orders the list, the highest first")),
    show: Flag.String("show").pipe(
      Flag.optional,
      Flag.withDescription(
        "columns that are shown beside the name, with commas between them; without it, that of --by",
      ),
    ),
    name: Flag.String("name").pipe(
      Flag.withDefault("name"),
      Flag.withDescription("the column of names, which are masked; it is called name where nothing else is said"),
    ),
    place: Flag.String("place").pipe(
      Flag.optional,
      Flag.withDescription("a column such as the community or the unit: each place has a list of its own"),
    ),
    published: Flag.String("published").pipe(
      Flag.withDescription("DAY such as 2026-01-12, on which the list is put up"),
    ),
    days: Flag.Int("days").pipe(
      Flag.withDescription("how many days the list can be objected to, from the next day on"),
    ),
    counted: Flag.Literals("counted", ["workingDays", "calendarDays"]).pipe(
      Flag.withDefault("workingDays"),
      Flag.withDescription("the days that count"),
    ),
    holidays: Flag.String("holidays").pipe(
      Flag.optional,
      Flag.withDescription("a table with the columns day and works: holidays, and weekends that are worked"),
    ),
    publication: Flag.String("publication").pipe(
      Flag.optional,
      Flag.withDescription(
        "the clause that asks for the list, such as yongning-2020#14; without it, a design addition",
      ),
    ),
    objection: Flag.String("objection").pipe(
      Flag.optional,
      Flag.withDescription("the clause that allows objections; without it, a design addition"),
    ),
    out: outFlag,
    ...tableFlags,
  },
  Effect.fnUntraced(function* ({ input, out, columns: language, encoding, rejects, ...call }) {
    yield* checkTables(
      [{ use: "the results", path: input }, ...fileFor("--holidays", call.holidays)],
      [{ use: "--out", path: out }],
      rejects,
    )
    const published = yield* readDay("--published", call.published)
    const written = {
      publication: basisOf("publication", call.publication),
      objection: basisOf("objection", call.objection),
      orderBy: call.by,
      columns: Option.getOrElse(call.show, () => call.by).split(","),
      term: { days: call.days, counted: call.counted },
    }
    const rule = yield* Schema.decodeUnknownEffect(NoticeRule)(written, { errors: "all" }).pipe(
      Effect.mapError(({ message }) => new BadCall({ message: `the notice that is asked for: ${message}` })),
    )
    const publishing = { published, holidays: yield* readHolidays(call.holidays) }
    const table = yield* readCarried(input, encoding)
    const asked = { name: call.name, place: Option.getOrUndefined(call.place) }
    const made = yield* noticeTable(table, { rule, publishing, call: asked, language })
    yield* writeCarried(out, made, language)
    yield* writeRejects(rejects, made.rejected, language)
    const rejected = countRejected(made.rejected)
    const { objections } = made
    yield* Console.error(
      [
        `notice of ${published}`,
        `  listed       ${made.rows.length} on ${made.lists} list${made.lists === 1 ? "" : "s"}`,
        `  rejected     ${rejected}`,
        ...(objections === undefined ? [] : [`  objections   from ${objections.from} until ${objections.until}`]),
      ].join("\n"),
    )
    if (rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Make the list of results to be put up, with masked names and a time for objections"))
