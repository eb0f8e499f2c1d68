/**
 * The units of a table of members: how many members each has, and how many of them checked in. These are the counts that the
 * check-in rate of a unit is made of. A member without a unit or without a count is rejected, since either count would be wrong.
 *
 * @since 0.1.0
 */
import { type Fault, idTitle, type OutputCell } from "@jiceng/engine"
import { type Count, expectQuantity, type Language, readQuantity } from "@jiceng/kernel"
import { countUnits } from "@jiceng/points"
import * as Effect from "effect/Effect"
import { type AddedColumn, type CarriedRow, type CarriedTable, placeOfColumn, placeOfId } from "./CarriedTable.ts"
import { type RejectedRow, rejectRow } from "./RejectedRows.ts"
import { bareCell, textCell } from "./ResultTable.ts"

/** The columns of units and of counts, and the language of the new columns. */
export interface UnitsCall {
  readonly unit: string
  readonly count: string
  readonly language: Language
}

const columns: ReadonlyArray<AddedColumn> = [
  { name: "id", title: idTitle },
  { name: "members", title: { zh: "党员总数", en: "members of the unit" } },
  { name: "checkedIn", title: { zh: "报到党员数", en: "members who checked in" } },
]

const times = { places: 0, least: 0, most: 1_000_000, padded: false } as const

/** The rows of units under their header, and the members that could not be counted. */
export interface UnitsTable {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<OutputCell>>
  readonly rejected: ReadonlyArray<RejectedRow>
}

/**
 * Counts the members of units, in the order in which these first appear.
 *
 * @category counting
 * @since 0.1.0
 */
export const unitsTable = Effect.fnUntraced(function* (table: CarriedTable, { unit, count, language }: UnitsCall) {
  const [unitPlace, countPlace] = [yield* placeOfColumn(table, unit), yield* placeOfColumn(table, count)]
  const textAt = ({ cells }: CarriedRow, place: number) => cells[place]?.text ?? ""
  const id = placeOfId(table.header)
  const met = new Set<string>()
  const faultsOf = (row: CarriedRow): ReadonlyArray<Fault> => {
    const own = textAt(row, id)
    const isRepeated = id >= 0 && met.has(own)
    met.add(own)
    const repeated = { zh: "前面各行没有的编号", en: "an id that no row before has" }
    const notBlank = { zh: "不为空的文字", en: "a text that is not blank" }
    const [name, written] = [textAt(row, unitPlace), textAt(row, countPlace)]
    return [
      ...(isRepeated ? [{ column: "id", found: own, expected: repeated }] : []),
      ...(name.trim() === "" ? [{ column: unit, found: name, expected: notBlank }] : []),
      ...(readQuantity(written, times) === undefined
        ? [{ column: count, found: written, expected: expectQuantity(times) }]
        : []),
    ]
  }
  const looked = table.rows.map((row) => ({ row, faults: faultsOf(row) }))
  const roll = looked
    .filter(({ faults }) => faults.length === 0)
    .map(({ row }) => ({ unit: textAt(row, unitPlace), checkIns: Number(textAt(row, countPlace)) as Count }))
  const made: UnitsTable = {
    header: columns.map(({ name, title }) => (language === "zh" ? title.zh : name)),
    rows: [...countUnits(roll)].map(([name, { members, checkedIn }]) => [
      textCell(name),
      bareCell(members),
      bareCell(checkedIn),
    ]),
    rejected: [
      ...table.broken,
      ...looked.flatMap(({ row, faults }) => faults.map((fault) => rejectRow(row.line, textAt(row, id), fault))),
    ],
  }
  return made
})
