/**
 * `jiceng duties`: a register of dated events judged against the cadences of an edition, on a day.
 *
 * @since 0.1.0
 */
import type { Day } from "@jiceng/kernel"
import type { Edition } from "@jiceng/policy"
import * as Console from "effect/Console"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { BadCall } from "../BadCall.ts"
import { bindingFlags } from "../BindingFlags.ts"
import { dutiesTable, type EventEntry, eventColumns, type OwedEntry, owedColumns } from "../DutyTable.ts"
import { bindRules, findEditionToJudge, readDay, rulesOfKind } from "../EditionReference.ts"
import { readingOf } from "../EntryColumns.ts"
import { type EntryRows, readEntries, readSound, rejectEntries, rejectRepeated } from "../EntryTable.ts"
import { someRejected } from "../ExitCode.ts"
import { countRejected, writeRejects } from "../RejectedRows.ts"
import { type ResultTable, writeTable } from "../ResultTable.ts"
import { checkTables, fileFor, fileOfEdition, filesOfSlots, outFlag, tableFlags } from "../TableFlags.ts"

const { slot, reading } = bindingFlags

/** Keeps aside events that do not count: of days outside the span, and of units that do not owe the duty. */
const keepCounting = (
  rows: EntryRows<EventEntry>,
  owed: ReadonlyArray<OwedEntry>,
  { from, on }: { readonly from: Day; readonly on: Day },
): EntryRows<EventEntry> => {
  const keys = new Set(owed.map(({ unit, duty }) => JSON.stringify([unit, duty])))
  return rejectEntries(rows, ({ unit, duty, date }) => {
    if (date < from || date > on) {
      const expected = { zh: `${from}至${on}之间的日期`, en: `a day from ${from} to ${on}` }
      return { column: "date", found: date, expected }
    }
    if (keys.has(JSON.stringify([unit, duty]))) return undefined
    return { column: "unit", found: unit, expected: { zh: `承担 ${duty} 的单位`, en: `a unit that owes ${duty}` } }
  })
}

const summaryOf = ({ columns, rows }: ResultTable): string => {
  const at = columns.findIndex(({ name }) => name === "verdict")
  const count = (verdict: string) => rows.filter(({ cells }) => cells[at]?.text === verdict).length
  const words = { kept: "kept", open: "open", missed: "missed", "": "counted only" }
  return Object.entries(words)
    .map(([verdict, word]) => `${word} ${count(verdict)}`)
    .join(", ")
}

/** Periods are owed from the day from which an edition is in force, where it has one and nobody says otherwise. */
const findStart = Effect.fnUntraced(function* ({ id, inForce }: Edition, from: Option.Option<string>) {
  if (Option.isSome(from)) return yield* readDay("--from", from.value)
  if (inForce !== "undated") return inForce.from
  return yield* new BadCall({ message: `${id} has no day from which it is in force: give --from DAY` })
})

/** The command `duties`. */
export const duties = Command.make(
  "duties",
  {
    edition: Argument.String("edition").pipe(
      Argument.withDescription("an edition, as in jiceng list, or a .json file"),
    ),
    events: Argument.String("events").pipe(
      Argument.withDescription(
        "the register: a table with the columns id, unit, duty (the name of a rule of kind cadence) and date",
      ),
    ),
    on: Flag.String("on").pipe(Flag.withDescription("DAY such as 2021-12-31: the day on which it is judged")),
    from: Flag.String("from").pipe(
      Flag.optional,
      Flag.withDescription("DAY from which periods are owed; otherwise the day from which the edition is in force"),
    ),
    owed: Flag.String("owed").pipe(
      Flag.optional,
      Flag.withDescription(
        "who owes what: a table with the columns unit and duty; otherwise a unit owes what it ever held",
      ),
    ),
    out: outFlag,
    ...tableFlags,
    slot,
    reading,
  },
  Effect.fnUntraced(function* ({ edition: name, columns: language, encoding, rejects, out, ...call }) {
    yield* checkTables(
      [
        { use: "the register", path: call.events },
        ...fileFor("--owed", call.owed),
        ...filesOfSlots(call.slot),
        ...fileOfEdition(name),
      ],
      [{ use: "--out", path: out }],
      rejects,
    )
    const on = yield* readDay("--on", call.on)
    const edition = yield* findEditionToJudge(name, on)
    const entries = yield* rulesOfKind(edition, "cadence")
    const rules = yield* bindRules(edition, entries, { ...call, on: Option.some(call.on) })
    const from = yield* findStart(edition, call.from)
    const rows = rejectRepeated(yield* readEntries(call.events, encoding, readingOf(eventColumns(rules))))
    const owing = Option.isSome(call.owed)
      ? yield* readSound(call.owed.value, encoding, readingOf(owedColumns(rules)))
      : undefined
    const owed: ReadonlyArray<OwedEntry> = owing ?? rows.entries.map(({ entry }) => entry)
    const span = { from, on }
    const counting = keepCounting(rows, owed, span)
    const events = counting.entries.map(({ entry }) => entry)
    const table = dutiesTable(events, rules, { owed, span })
    yield* writeTable(out, table, language)
    yield* writeRejects(rejects, counting.rejected, language)
    const rejected = countRejected(counting.rejected)
    yield* Console.error(
      [
        `${edition.id}: duties from ${from} to ${on}`,
        `  events       ${counting.read} read, ${counting.entries.length} counted, ${rejected} rejected`,
        `  periods      ${summaryOf(table)}`,
        ...(owing === undefined
          ? ["  owed         by units that held it at least once; --owed FILE names all who owe it"]
          : []),
      ].join("\n"),
    )
    if (rejected > 0) yield* someRejected
  }, Effect.scoped),
).pipe(Command.withDescription("Judge a register of dated events: what was kept, is open or was missed"))
