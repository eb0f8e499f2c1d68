/**
 * `jiceng dispatch`: case files of an event log: where each case stands, who was at fault, how the handling was scored.
 *
 * @since 0.1.0
 */
import { type Language, type Titles, tellStep } from "@jiceng/kernel"
import { type CaseEvent, caseRefusals, Moment, noCases, replayCases } from "@jiceng/procedure"
import { findWritableFormat } from "@jiceng/tables"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { caseEvents } from "../CaseEvents.ts"
import { casesTable, scoresTable } from "../CaseTable.ts"
import { type DispatchRules, findDispatch } from "../DispatchRules.ts"
import { findEdition, findEditionOn, readDay } from "../EditionReference.ts"
import { type EntryRow, readEntries, rejectEntries } from "../EntryTable.ts"
import { someRejected } from "../ExitCode.ts"
import { countRejected, type RejectedRow, writeRejects } from "../RejectedRows.ts"
import { writeTable } from "../ResultTable.ts"
import { checkTables, fileFor, fileOfEdition, filesOfSlots, outFlag, tableFlags } from "../TableFlags.ts"

/** Tells every event that was refused, with the reasons. The entries of a case are in the order of its events. */
const tellRefusals = (
  rows: ReadonlyArray<EntryRow<CaseEvent>>,
  { dispatches, rules }: DispatchRules,
): ReadonlyArray<RejectedRow> => {
  const [dispatch] = dispatches
  if (dispatch === undefined) return []
  const titles: Titles = Object.assign({}, ...rules.map((rule) => rule.titles))
  const files = replayCases(
    noCases,
    rows.map(({ entry }) => entry),
    dispatch,
  )
  const rowsOfCase = Map.groupBy(rows, ({ entry }) => entry.case)
  return [...files].flatMap(([name, { entries }]) => {
    const own = rowsOfCase.get(name) ?? []
    return entries.flatMap(({ event, against }, index) =>
      against.map((refusal): RejectedRow => {
        const tell = (language: Language) => tellStep(refusal, caseRefusals, titles, language)
        const line = own[index]?.line ?? 0
        return { line, id: name, column: "_tag", found: event._tag, problem: { zh: tell("zh"), en: tell("en") } }
      }),
    )
  })
}

const readMoment = (text: string): Effect.Effect<Moment, BadCall> =>
  Schema.decodeEffect(Moment)(text).pipe(
    Effect.mapError(() => new BadCall({ message: `--at expects a moment such as 2020-09-10T08:30, found "${text}"` })),
  )

const beginning = Moment.make("0001-01-01T00:00")

/** The moment of the latest event, wherever it stands in the log. */
const latestOf = (rows: ReadonlyArray<EntryRow<CaseEvent>>): Moment =>
  rows
    .map(({ entry }) => entry.at)
    .toSorted()
    .at(-1) ?? beginning

/** The command `dispatch`. */
export const dispatch = Command.make(
  "dispatch",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    events: Argument.String("events").pipe(
      Argument.withDescription(
        "the log: a .ndjson file of events with case, _tag, at and by; departments, urgent and grade of a call " +
          "(Whistled); department and score of a score (Scored)",
      ),
    ),
    at: Flag.String("at").pipe(
      Flag.optional,
      Flag.withDescription(
        "MOMENT such as 2020-09-10T08:30 at which cases are judged; otherwise that of the last event",
      ),
    ),
    scores: Flag.String("scores").pipe(
      Flag.optional,
      Flag.withDescription("for a row of every department with the sum of its scores"),
    ),
    out: outFlag,
    ...tableFlags,
    ...bindingFlags,
  },
  Effect.fnUntraced(function* ({ edition: name, columns: language, encoding, rejects, out, scores, ...call }) {
    yield* checkTables(
      [{ use: "the log", path: call.events }, ...filesOfSlots(call.slot), ...fileOfEdition(name)],
      [{ use: "--out", path: out }, ...fileFor("--scores", scores)],
      rejects,
    )
    if (Option.isSome(scores)) yield* Effect.fromResult(findWritableFormat(scores.value))
    const edition = Option.isSome(call.on)
      ? yield* findEditionOn(name, yield* readDay("--on", call.on.value))
      : yield* findEdition(name, Option.none())
    const rules = yield* findDispatch(edition, call)
    const log = yield* readEntries(call.events, encoding, caseEvents)
    const at = Option.isSome(call.at) ? yield* readMoment(call.at.value) : latestOf(log.entries)
    const known = rejectEntries(log, ({ at: own }) => {
      if (own <= at) return undefined
      return { column: "at", found: own, expected: { zh: `不晚于${at}的时刻`, en: `a moment no later than ${at}` } }
    })
    const events = known.entries.map(({ entry }) => entry)
    const table = casesTable(events, rules, at)
    yield* writeTable(out, table, language)
    if (Option.isSome(scores)) yield* writeTable(scores.value, scoresTable(events, rules), language)
    const refused = tellRefusals(known.entries, rules)
    const rejected = [...known.rejected, ...refused]
    yield* writeRejects(rejects, rejected, language)
    const count = countRejected(rejected)
    yield* Console.error(
      [
        `${edition.id}: cases${at === beginning ? "" : ` at ${at}`}`,
        `  events       ${log.read} read, ${log.read - count} accepted, ${count} rejected`,
        `  cases        ${new Set(events.map((event) => event.case)).size}`,
      ].join("\n"),
    )
    if (count > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Replay an event log of calls to departments into case files"))
