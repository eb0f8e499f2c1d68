/**
 * Notices as a table: a row for everybody on each list, with the masked name, and what the list and the right to object to
 * it rest on.
 *
 * @since 0.1.0
 */
import type { Day, Language, Words, WorkingCalendar } from "@jiceng/kernel"
import { makeNotice, type Notice, type NoticeBasis, type NoticeRule, type NoticeSubject } from "@jiceng/points"
import * as Effect from "effect/Effect"
import {
  type AddedColumn,
  type CarriedRow,
  type CarriedTable,
  numberOfCell,
  partRows,
  placeOfColumn,
  placeOfId,
  writeNumber,
} from "./CarriedTable.ts"
import { type RejectedRow, rejectRow } from "./RejectedRows.ts"
import { bareCell, textCell } from "./ResultTable.ts"

/** What of a table is published: the column of names, and that of places, each of which has a list of its own. */
export interface NoticeCall {
  readonly name: string
  readonly place: string | undefined
}

const told = (basis: NoticeBasis, language: Language): string =>
  basis.kind === "clause"
    ? basis.cite
    : `${language === "zh" ? "设计补充" : "design addition"}: ${basis.note[language]}`

const rowsOf = (place: string | undefined, notice: Notice, language: Language) =>
  notice.rows.map(({ number, name, values }) => [
    ...(place === undefined ? [] : [textCell(place)]),
    bareCell(number),
    textCell(name),
    ...values.map((value) => bareCell(writeNumber(value))),
    textCell(notice.published),
    textCell(notice.objections.from),
    textCell(notice.objections.until),
    textCell(told(notice.publication, language)),
    textCell(told(notice.objection, language)),
  ])

const columnsOf = ({ columns }: NoticeRule, { place }: NoticeCall): ReadonlyArray<AddedColumn> => [
  ...(place === undefined ? [] : [{ name: place, title: { zh: place, en: place } }]),
  { name: "number", title: { zh: "序号", en: "number" } },
  { name: "name", title: { zh: "姓名", en: "name" } },
  ...columns.map((name) => ({ name, title: { zh: name, en: name } })),
  { name: "published", title: { zh: "公示日", en: "published" } },
  { name: "objectionsFrom", title: { zh: "异议期起", en: "objections from" } },
  { name: "objectionsUntil", title: { zh: "异议期止", en: "objections until" } },
  { name: "publication", title: { zh: "公示依据", en: "publication rests on" } },
  { name: "objection", title: { zh: "异议依据", en: "objection rests on" } },
]

const notBlank: Words = { zh: "不为空的文字", en: "a text that is not blank" }
const onlyOnce: Words = { zh: "前面各行没有的编号", en: "an id that no row before has" }

/**
 * Makes the notices of a table of results: one list, or one for each place.
 *
 * @category publishing
 * @since 0.1.0
 */
export const noticeTable = Effect.fnUntraced(function* (
  table: CarriedTable,
  {
    rule,
    publishing,
    call,
    language,
  }: {
    readonly rule: NoticeRule
    readonly publishing: { readonly published: Day; readonly holidays: WorkingCalendar }
    readonly call: NoticeCall
    readonly language: Language
  },
) {
  const id = yield* placeOfColumn(table, table.header[placeOfId(table.header)] ?? "id")
  const name = yield* placeOfColumn(table, call.name)
  const place = call.place === undefined ? undefined : yield* placeOfColumn(table, call.place)
  const shown = yield* Effect.forEach([...new Set([rule.orderBy, ...rule.columns])], (column) =>
    Effect.map(placeOfColumn(table, column), (at) => [column, at] as const),
  )
  const parted = partRows(
    table,
    shown.map(([, at]) => at),
  )
  const textOf = ({ cells }: CarriedRow, at: number) => cells[at]?.text ?? ""
  const listedIds = new Set<string>()
  const bad = new Set<CarriedRow>()
  const faults = parted.sound.flatMap((row): ReadonlyArray<RejectedRow> => {
    const own = textOf(row, id)
    const isRepeated = listedIds.has(own)
    listedIds.add(own)
    const blank = [name, ...(place === undefined ? [] : [place])].filter((at) => textOf(row, at).trim() === "")
    const reject = (at: number, expected: Words) =>
      rejectRow(row.line, own, { column: table.header[at] ?? "", found: textOf(row, at), expected })
    if (isRepeated || blank.length > 0) bad.add(row)
    return [...(isRepeated ? [reject(id, onlyOnce)] : []), ...blank.map((at) => reject(at, notBlank))]
  })
  const sound = parted.sound.filter((row) => !bad.has(row))
  const rejected = [...parted.rejected, ...faults]
  const subjects = sound.map((row): NoticeSubject => {
    const text = (at: number) => textOf(row, at)
    const values = shown.map(([column, at]) => [column, numberOfCell(row, at) ?? null] as const)
    const community = place === undefined ? "" : text(place)
    return { id: text(id), name: text(name), community, unit: "", values: Object.fromEntries(values) }
  })
  const lists = [...Map.groupBy(subjects, ({ community }) => community)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const notices = lists.map(([own, listed]) => [own, makeNotice(listed, publishing, rule)] as const)
  return {
    columns: columnsOf(rule, call),
    rows: notices.flatMap(([own, notice]) => rowsOf(place === undefined ? undefined : own, notice, language)),
    rejected,
    lists: lists.length,
    objections: notices[0]?.[1].objections,
  }
})
