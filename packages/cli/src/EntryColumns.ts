/**
 * The columns of entries, such as events of a register, and what a row says in them. Unlike the facts of a rule, cells may
 * hold days, names and other texts.
 *
 * @since 0.1.0
 */
import type { Fault } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

/** A column of entries: its title, what its cells are read by, and what is expected in them. */
export interface EntryColumn<A> {
  readonly title: Words
  readonly expected: Words
  readonly schema: Schema.Codec<A, unknown>
}

/** The columns of entries, by the names of their fields. The first one names the row. */
export type EntryColumns<Entry> = { readonly [Name in keyof Entry]: EntryColumn<Entry[Name]> }

/** The cells of a row, by the names of columns. */
export type Cells = ReadonlyMap<string, string>

/** How a row is read: the titles of all columns by their names, and what a row says or what is wrong with it. */
export interface EntryReading<Entry> {
  readonly titles: Readonly<Record<string, Words>>
  readonly read: (cells: Cells) => Result.Result<Entry, ReadonlyArray<Fault>>
}

/**
 * Reads the cells of some columns, or says what is wrong with each.
 *
 * @category reading
 * @since 0.1.0
 */
export const readCells = <Entry>(
  cells: Cells,
  columns: EntryColumns<Entry>,
): Result.Result<Entry, ReadonlyArray<Fault>> => {
  const read = Object.entries<EntryColumn<unknown>>(columns).map(([column, { schema, expected }]) => {
    const decoded = Schema.decodeUnknownResult(schema)(cells.get(column))
    return { column, decoded, fault: { column, found: cells.get(column) ?? "", expected } }
  })
  const faults = read.filter(({ decoded }) => Result.isFailure(decoded)).map(({ fault }) => fault)
  if (faults.length > 0) return Result.fail(faults)
  return Result.succeed(
    Object.fromEntries(read.map(({ column, decoded }) => [column, Result.getOrThrow(decoded)])) as Entry,
  )
}

/**
 * Makes the reading of entries that all have the same columns.
 *
 * @category reading
 * @since 0.1.0
 */
export const readingOf = <Entry>(columns: EntryColumns<Entry>): EntryReading<Entry> => ({
  titles: Object.fromEntries(Object.entries<EntryColumn<unknown>>(columns).map(([name, { title }]) => [name, title])),
  read: (cells) => readCells(cells, columns),
})
