/**
 * A small table read whole, such as the figures that fill a slot. It has to be sound: one broken row is an error.
 *
 * Laws:
 *
 * - the records of what `csvText` writes are its rows
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { findCellBytes } from "./CellText.ts"
import { openTable } from "./Table.ts"
import { BrokenTable } from "./TableError.ts"
import { readUtf8, showExcerpt } from "./Utf8.ts"

/** A row as texts by the names of its columns. In NDJSON a row may lack some of them. */
export type TextRecord = Readonly<Record<string, string>>

const utf8: Words = { zh: "UTF-8 编码的文字", en: "text in UTF-8" }

/** A row as a record, or what is wrong with it. */
type ReadRow = { readonly record: TextRecord } | { readonly fault: BrokenTable["rows"][number] }

const readRow = (block: Block, row: number, header: ReadonlyArray<string>): ReadRow => {
  const line = block.lines[row] as number
  const broken = block.broken.get(row)
  if (broken !== undefined) return { fault: { line, ...broken } }
  const cells = header.flatMap((name, column) => {
    const bytes = findCellBytes(block, row * block.width + column)
    return bytes === undefined ? [] : [{ name, bytes, text: readUtf8(bytes) }]
  })
  const unread = cells.find(({ text }) => text === undefined)
  if (unread !== undefined) {
    const found = showExcerpt(unread.bytes, 0, unread.bytes.length)
    return { fault: { line, found, expected: utf8 } }
  }
  return { record: Object.fromEntries(cells.map(({ name, text }) => [name, text as string])) }
}

/**
 * Reads a whole table as records of texts. Every broken row is named in the error.
 *
 * @category reading
 * @since 0.1.0
 */
export const readRecords = Effect.fnUntraced(function* (path: string) {
  const table = yield* openTable(path, { encoding: "auto", wanted: [] })
  const blocks = yield* Stream.runCollect(table.blocks)
  const rows = blocks.flatMap((block) =>
    Array.from({ length: block.rows }, (_, row) => readRow(block, row, table.header)),
  )
  const faults = rows.flatMap((row) => ("fault" in row ? [row.fault] : []))
  if (Arr.isReadonlyArrayNonEmpty(faults)) return yield* new BrokenTable({ path, rows: faults })
  return rows.flatMap((row): ReadonlyArray<TextRecord> => ("record" in row ? [row.record] : []))
}, Effect.scoped)
