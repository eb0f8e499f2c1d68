/**
 * A table of entries, such as a register of events: every row is read by the schemas of its columns, or kept aside with
 * all that is wrong with it. Unlike a table of subjects it is held as a whole, because entries belong together.
 *
 * Laws:
 *
 * - every row is an entry or is rejected
 *
 * @since 0.1.0
 */
import { type Block, type Fault, HeaderMismatch } from "@jiceng/engine"
import { type Encoding, openTable } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import type { Cells, EntryReading } from "./EntryColumns.ts"
import { type RejectedRow, rejectRow } from "./RejectedRows.ts"

/** An entry, and the line that it stands on. */
export interface EntryRow<Entry> {
  readonly line: number
  readonly id: string
  readonly entry: Entry
}

/** The rows of a table, read or rejected. None is missing. */
export interface EntryRows<Entry> {
  readonly read: number
  readonly entries: ReadonlyArray<EntryRow<Entry>>
  readonly rejected: ReadonlyArray<RejectedRow>
}

/** Finds where every column stands, or says which are missing or doubled. */
const findPlaces = (path: string, header: ReadonlyArray<string>, titles: EntryReading<unknown>["titles"]) => {
  const places = Object.entries(titles).map(([name, { zh }]) => ({
    name,
    zh,
    at: header.flatMap((text, index) => (text === name || text === zh ? [index] : [])),
  }))
  const faults = places
    .filter(({ at }) => at.length !== 1)
    .map(({ name, zh, at }): Fault => {
      const expected = { zh: `名为 ${name} 或“${zh}”的一列`, en: `one column named ${name} or ${zh}` }
      return { column: name, found: at.length === 0 ? "" : `${at.length} ×`, expected }
    })
  if (faults.length === 0) return Effect.succeed(new Map(places.map(({ name, at }) => [name, at[0] ?? -1])))
  return new BadCall({ message: `${path}: ${new HeaderMismatch({ faults }).message}` })
}

const cellsOf = (block: Block, row: number, places: ReadonlyMap<string, number>): Cells =>
  new Map(
    [...places].flatMap(([name, at]) => {
      const text = block.text(row, at)
      return text === undefined ? [] : [[name, text] as const]
    }),
  )

/**
 * Reads a table of entries: CSV or NDJSON by its ending, CSV from standard input for `-`.
 *
 * @category reading
 * @since 0.1.0
 */
export const readEntries = Effect.fnUntraced(function* <Entry>(
  path: string,
  encoding: Encoding,
  reading: EntryReading<Entry>,
) {
  const wanted = Object.entries(reading.titles).map(([name, { zh }]) => [name, zh] as const)
  const table = yield* openTable(path, { encoding, wanted })
  const blocks = yield* Stream.runCollect(table.blocks)
  const places = yield* findPlaces(path, table.header, reading.titles)
  const first = wanted[0]?.[0] ?? ""
  const entries: Array<EntryRow<Entry>> = []
  const rejected: Array<RejectedRow> = []
  for (const block of blocks) {
    for (let row = 0; row < block.rows; row += 1) {
      const line = block.lines[row] as number
      const broken = block.broken.get(row)
      const cells: Cells = broken === undefined ? cellsOf(block, row, places) : new Map()
      const id = cells.get(first) ?? ""
      const read = broken === undefined ? reading.read(cells) : Result.fail([{ column: "", ...broken }])
      if (Result.isSuccess(read)) entries.push({ line, id, entry: read.success })
      else rejected.push(...read.failure.map((fault) => rejectRow(line, id, fault)))
    }
  }
  const read = blocks.reduce((sum, { rows }) => sum + rows, 0)
  const found: EntryRows<Entry> = { read, entries, rejected }
  return found
}, Effect.scoped)

/** More than these would not be read. */
const mostTold = 20

/**
 * Reads a table of entries that has to be sound as a whole: the first faults of its rows are an error.
 *
 * @category reading
 * @since 0.1.0
 */
export const readSound = Effect.fnUntraced(function* <Entry>(
  path: string,
  encoding: Encoding,
  reading: EntryReading<Entry>,
) {
  const { entries, rejected } = yield* readEntries(path, encoding, reading)
  if (rejected.length === 0) return entries.map(({ entry }) => entry)
  const told = rejected
    .slice(0, mostTold)
    .map(({ line, column, found, problem }) => `${path}: line ${line}, ${column}: found "${found}", ${problem.en}`)
  const left = rejected.length - told.length
  return yield* new BadCall({ message: [...told, ...(left === 0 ? [] : [`and ${left} more`])].join("\n") })
})

/**
 * Keeps aside the entries in which something is wrong that only shows beside other entries, or on a day.
 *
 * @category reading
 * @since 0.1.0
 */
export const rejectEntries = <Entry>(
  rows: EntryRows<Entry>,
  findFault: (entry: Entry, row: EntryRow<Entry>) => Fault | undefined,
): EntryRows<Entry> => {
  const looked = rows.entries.map((row) => ({ row, fault: findFault(row.entry, row) }))
  return {
    read: rows.read,
    entries: looked.filter(({ fault }) => fault === undefined).map(({ row }) => row),
    rejected: [
      ...rows.rejected,
      ...looked.flatMap(({ row, fault }) => (fault === undefined ? [] : [rejectRow(row.line, row.id, fault)])),
    ],
  }
}

/**
 * Keeps aside every entry whose name an entry before it has.
 *
 * @category reading
 * @since 0.1.0
 */
export const rejectRepeated = <Entry extends { readonly id: string }>(rows: EntryRows<Entry>): EntryRows<Entry> => {
  const lines = [...rows.entries, ...rows.rejected].toSorted((one, other) => other.line - one.line)
  const firsts = new Map(lines.map(({ id, line }) => [id, line])) // the first line is set last, and stays
  const kept = new Set<string>() // a JSON array may have several entries on one line
  return rejectEntries(rows, ({ id }, { line }) => {
    if (firsts.get(id) === line && !kept.has(id)) {
      kept.add(id)
      return undefined
    }
    return { column: "id", found: id, expected: { zh: "前面各行没有的编号", en: "an id that no row before has" } }
  })
}
