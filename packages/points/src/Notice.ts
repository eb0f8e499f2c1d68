/**
 * A list to be published: masked names in a fair order, and the days on which it can be objected to. None of the documents
 * gives a person a right to object, so where no clause asks for it a notice says that it is an addition of our own.
 *
 * Laws:
 *
 * - every subject is in its notice once
 * - the order of subjects does not change a notice
 * - no notice shows a whole name
 * - points published in both places are the same
 *
 * @since 0.1.0
 */
import { Cite, type Day, type Period, Words, type WorkingCalendar } from "@jiceng/kernel"
import * as Schema from "effect/Schema"
import { maskName } from "./MaskedName.ts"
import { findObjectionPeriod, ObjectionTerm } from "./ObjectionPeriod.ts"

/** A clause that asks for a list to be published. */
export const ClauseBasis = Schema.Struct({ kind: Schema.Literal("clause"), cite: Cite })

/** No document asks for it: an addition of the design (设计补充). */
export const DesignAddition = Schema.Struct({ kind: Schema.Literal("designAddition"), note: Words })

/** What a notice rests on. */
export const NoticeBasis = Schema.Union([ClauseBasis, DesignAddition])
export type NoticeBasis = typeof NoticeBasis.Type

/**
 * How a list is published (公示办法). Rows come from the best `orderBy` to the worst; `columns` are shown beside the name. Both go
 * by the names that they have in the table.
 */
export const NoticeRule = Schema.Struct({
  publication: NoticeBasis,
  objection: NoticeBasis,
  orderBy: Schema.NonEmptyString,
  columns: Schema.NonEmptyArray(Schema.NonEmptyString),
  term: ObjectionTerm,
})
export type NoticeRule = typeof NoticeRule.Type

/**
 * A subject of a list: its name, the community it serves and the unit that employs it, and its results in smallest
 * units; `null` where it is not rated, which is not zero.
 */
export interface NoticeSubject {
  readonly id: string
  readonly name: string
  readonly community: string
  readonly unit: string
  readonly values: Readonly<Record<string, number | null>>
}

/** A row of a notice: its number, the masked name, and the shown columns. */
export interface NoticeRow {
  readonly number: number
  readonly name: string
  readonly values: ReadonlyArray<number | null>
}

/** A notice (公示): rows, the days on which it can be objected to, and what both rest on. */
export interface Notice {
  readonly rows: ReadonlyArray<NoticeRow>
  readonly published: Day
  readonly objections: Required<Period>
  readonly publication: NoticeBasis
  readonly objection: NoticeBasis
}

/** A day of publication and the calendar that counts on it. */
export interface Publishing {
  readonly published: Day
  readonly holidays: WorkingCalendar
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Lower than every result: who is not rated stands at the end. */
const notRated = Number.MIN_SAFE_INTEGER

const byOrder =
  (column: string) =>
  (a: NoticeSubject, b: NoticeSubject): number =>
    (b.values[column] ?? notRated) - (a.values[column] ?? notRated) || compareText(a.id, b.id)

/**
 * Makes the notice of some subjects. Equal results stand in the order of ids, which are not shown.
 *
 * @category publishing
 * @since 0.1.0
 */
export const makeNotice = (
  subjects: ReadonlyArray<NoticeSubject>,
  { published, holidays }: Publishing,
  rule: NoticeRule,
): Notice => ({
  rows: subjects.toSorted(byOrder(rule.orderBy)).map(({ name, values }, index) => ({
    number: index + 1,
    name: maskName(name),
    values: rule.columns.map((column) => values[column] ?? null),
  })),
  published,
  objections: findObjectionPeriod(published, rule.term, holidays),
  publication: rule.publication,
  objection: rule.objection,
})

/** The same results as two lists (双向公示): one for each community, and one for each unit. */
export interface TwoWayNotice {
  readonly byCommunity: ReadonlyMap<string, Notice>
  readonly byUnit: ReadonlyMap<string, Notice>
}

const partNotices = (
  parts: ReadonlyMap<string, ReadonlyArray<NoticeSubject>>,
  publishing: Publishing,
  rule: NoticeRule,
): ReadonlyMap<string, Notice> =>
  new Map(
    [...parts]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([place, subjects]) => [place, makeNotice(subjects, publishing, rule)]),
  )

/**
 * Publishes results in both places: in the communities served and in the units of employment.
 *
 * @category publishing
 * @since 0.1.0
 */
export const publishTwice = (
  subjects: ReadonlyArray<NoticeSubject>,
  publishing: Publishing,
  rule: NoticeRule,
): TwoWayNotice => ({
  byCommunity: partNotices(
    Map.groupBy(subjects, ({ community }) => community),
    publishing,
    rule,
  ),
  byUnit: partNotices(
    Map.groupBy(subjects, ({ unit }) => unit),
    publishing,
    rule,
  ),
})
