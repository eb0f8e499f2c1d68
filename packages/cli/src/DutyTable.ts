/**
 * A register of dated events and what it says of the cadences of an edition, as tables: events and obligations in, one row
 * for every unit, duty and period out.
 *
 * @since 0.1.0
 */
import { Cadence, type DutyVerdict, type HeldEvent, judgeRegister, type OwedDuty, type Span } from "@jiceng/duties"
import { Day } from "@jiceng/kernel"
import type { BoundRule } from "@jiceng/policy"
import * as Schema from "effect/Schema"
import type { EntryColumn, EntryColumns } from "./EntryColumns.ts"
import { bareCell, type ResultRow, type ResultTable, textCell } from "./ResultTable.ts"
import { figuresOf } from "./RuleFigures.ts"

/** An event of a register as a row: on a day, a unit held what a duty asks for. */
export interface EventEntry {
  readonly id: string
  readonly unit: string
  readonly duty: string
  readonly date: Day
}

/** A unit and a duty that it owes. */
export type OwedEntry = Pick<EventEntry, "unit" | "duty">

const text: Pick<EntryColumn<string>, "schema" | "expected"> = {
  schema: Schema.NonEmptyString.check(Schema.isPattern(/\S/)),
  expected: { zh: "非空文字", en: "a text that is not empty" },
}

const dutyColumn = (rules: ReadonlyArray<BoundRule>): EntryColumn<string> => {
  const names = rules.map(({ entry }) => entry.name)
  return {
    title: { zh: "义务", en: "duty" },
    schema: Schema.Literals(names),
    expected: { zh: `${names.join("、")} 之一`, en: `one of ${names.join(", ")}` },
  }
}

const unitColumn: EntryColumn<string> = { title: { zh: "单位", en: "unit" }, ...text }

/**
 * Makes the columns of a register for the duties of some rules.
 *
 * @category reading
 * @since 0.1.0
 */
export const eventColumns = (rules: ReadonlyArray<BoundRule>): EntryColumns<EventEntry> => ({
  id: { title: { zh: "编号", en: "id" }, ...text },
  unit: unitColumn,
  duty: dutyColumn(rules),
  date: {
    title: { zh: "日期", en: "date" },
    schema: Day,
    expected: { zh: "形如 2020-09-10 的日期", en: "a day such as 2020-09-10" },
  },
})

/**
 * Makes the columns of the table that says who owes which duty.
 *
 * @category reading
 * @since 0.1.0
 */
export const owedColumns = (rules: ReadonlyArray<BoundRule>): EntryColumns<OwedEntry> => ({
  unit: unitColumn,
  duty: dutyColumn(rules),
})

const heldEvent = ({ id, unit, duty, date }: EventEntry): HeldEvent => ({ id, subject: unit, duty, day: date })

const subjectsOf = (owed: ReadonlyArray<OwedEntry>, name: string): ReadonlyArray<string> => [
  ...new Set(owed.filter(({ duty }) => duty === name).map(({ unit }) => unit)),
]

/** The cadences of rules as they apply, and as they would under each other reading of one of them. */
const cadencesOf = (rules: ReadonlyArray<BoundRule>): ReadonlyArray<ReadonlyArray<Cadence>> => {
  const figures = rules.map((rule) => figuresOf(rule, Cadence))
  const usual = figures.map(([cadence]) => cadence)
  const others = figures.flatMap(([, ...alternatives], index) => alternatives.map((other) => usual.with(index, other)))
  return [usual, ...others]
}

const rowsOf = ({ subject, duty, held, periods }: DutyVerdict, { status }: BoundRule, cadence: Cadence) => {
  const row = (key: string, cells: ResultRow["cells"]): ResultRow => ({
    key: JSON.stringify([subject, duty, key]),
    cells: [textCell(subject), textCell(duty), ...cells],
    status,
    cites: [cadence.cite],
  })
  const nothing = textCell(undefined)
  const outside = held - periods.reduce((sum, period) => sum + period.held, 0)
  const counted = row("", [nothing, nothing, bareCell(outside), nothing, nothing, nothing])
  const judged = periods.map(({ period, held: times, least, verdict, daysLate }) =>
    row(period.from, [
      textCell(period.from),
      textCell(period.until),
      ...[times, least].map(bareCell),
      textCell(verdict),
      bareCell(daysLate),
    ]),
  )
  return periods.length === 0 || outside > 0 ? [counted, ...judged] : judged
}

/**
 * Judges a register. What was held in no period that is owed, because it had begun before the span or the text gives no
 * interval, is counted in a row of its own that says no more.
 *
 * @category rating
 * @since 0.1.0
 */
export const dutiesTable = (
  events: ReadonlyArray<EventEntry>,
  rules: ReadonlyArray<BoundRule>,
  { owed, span }: { readonly owed: ReadonlyArray<OwedEntry>; readonly span: Span },
): ResultTable => {
  const register = events.map(heldEvent)
  const rowsUnder = (cadences: ReadonlyArray<Cadence>): ReadonlyArray<ResultRow> =>
    rules.flatMap((rule, index) => {
      const cadence = cadences[index] as Cadence
      const { name } = rule.entry
      const duties: ReadonlyArray<OwedDuty> = [{ name, cadence, subjects: subjectsOf(owed, name) }]
      return judgeRegister(register, duties, span).duties.flatMap((verdict) => rowsOf(verdict, rule, cadence))
    })
  const [rows = [], ...others] = cadencesOf(rules).map(rowsUnder)
  return {
    names: ["unit", "duty"],
    columns: [
      { name: "unit", title: { zh: "单位", en: "unit" } },
      { name: "duty", title: { zh: "义务", en: "duty" } },
      { name: "from", title: { zh: "期初", en: "from" } },
      { name: "until", title: { zh: "期末", en: "until" } },
      { name: "held", title: { zh: "实际次数", en: "held" } },
      { name: "least", title: { zh: "应有次数", en: "least" } },
      { name: "verdict", title: { zh: "结论", en: "verdict" } },
      { name: "daysLate", title: { zh: "逾期天数", en: "days late" } },
    ],
    rows,
    others,
  }
}
