/**
 * A table in a file: its header, and its rows block by block as they are read. Rows are not kept, so a table may be as large as
 * the disk.
 *
 * Laws:
 *
 * - a GB18030 table is read like its UTF-8 twin
 * - every cell of a row that is not broken is text
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Sink from "effect/Sink"
import type * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { openRanges } from "./ByteRanges.ts"
import { openBytes } from "./ByteSource.ts"
import { inflateBytes } from "./Compression.ts"
import { cutParquet } from "./ParquetTable.ts"
import type { ReadOptions } from "./ReadOptions.ts"
import { type TableError, UnclearSheet } from "./TableError.ts"
import { findReadableFormat, type TableFormat } from "./TableFormat.ts"
import { type CutTable, cutText } from "./TextTable.ts"
import { breakUnreadable } from "./UnreadableCell.ts"
import { cutWorkbook } from "./XlsxTable.ts"

/** A table (表) that is open for reading, once. */
export interface Table {
  readonly format: Block["format"]
  readonly header: ReadonlyArray<string>
  readonly blocks: Stream.Stream<Block, TableError>
  /** The size of the file in bytes, where it is known. */
  readonly size: number | undefined
  /** Tells how many bytes have been read so far. */
  readonly bytesRead: Effect.Effect<number>
}

/** A table that is cut while it is read, and how far that has come. */
interface Cutting extends Pick<Table, "size" | "bytesRead"> {
  readonly cut: CutTable
}

const openParquet = Effect.fnUntraced(function* (path: string) {
  const ranges = yield* openRanges(path)
  const cutting: Cutting = { cut: cutParquet(path, ranges), size: ranges.size, bytesRead: ranges.bytesRead }
  return cutting
})

const openStream = Effect.fnUntraced(function* (
  path: string,
  format: Exclude<TableFormat, "parquet">,
  options: ReadOptions,
) {
  const { size, chunks } = yield* openBytes(path)
  let bytesRead = 0
  const count = (chunk: Uint8Array) =>
    Effect.sync(() => {
      bytesRead += chunk.length
    })
  const bytes = inflateBytes(path, Stream.tap(chunks, count))
  const cut = format === "xlsx" ? cutWorkbook(path, options, bytes) : cutText(path, format, options, bytes)
  const cutting: Cutting = { cut, size, bytesRead: Effect.sync(() => bytesRead) }
  return cutting
})

const workbook: Words = { zh: "工作簿(.xlsx),只有它有工作表", en: "a workbook (.xlsx), since only those have sheets" }

/**
 * Opens the table at a path: CSV, NDJSON, JSON, XLSX or Parquet by its ending, the first three also behind `.gz` or `.zst`, CSV from
 * standard input for `-`. It fails at once, with all faults,
 * where there is no header or one that does not name the columns. Every cell of a row that is not broken is text in UTF-8.
 *
 * @category reading
 * @since 0.1.0
 * @example
 * ```ts
 * import { openTable } from "@jiceng/tables"
 * import * as Effect from "effect/Effect"
 * import * as FileSystem from "effect/FileSystem"
 * import * as Layer from "effect/Layer"
 * import * as Stdio from "effect/Stdio"
 * import * as Stream from "effect/Stream"
 *
 * const readIds = Effect.gen(function* () {
 *   const table = yield* openTable("-", { encoding: "auto", wanted: [] })
 *   const blocks = yield* Stream.runCollect(table.blocks)
 *   return blocks.flatMap((block) => Array.from({ length: block.rows }, (_, row) => block.text(row, 0)))
 * })
 * const stdin = Stream.succeed(new TextEncoder().encode("id,points\nA1,60.5\nA2,7\n"))
 * const services = Layer.merge(Stdio.layerTest({ stdin }), FileSystem.layerNoop({}))
 * await Effect.runPromise(Effect.provide(Effect.scoped(readIds), services)) // => ["A1", "A2"]
 * ```
 */
export const openTable = Effect.fnUntraced(function* (
  path: string,
  options: ReadOptions,
): Effect.fn.Return<Table, TableError, FileSystem.FileSystem | Stdio.Stdio | Scope.Scope> {
  const format = yield* Effect.fromResult(findReadableFormat(path))
  if (options.sheet !== undefined && format !== "xlsx") {
    return yield* new UnclearSheet({ path, found: options.sheet, expected: workbook })
  }
  const { cut, size, bytesRead } = yield* format === "parquet" ? openParquet(path) : openStream(path, format, options)
  const [first, rest] = yield* Stream.peel(cut.blocks, Sink.head())
  const header = cut.names()
  const blocks = Option.isNone(first) ? rest : Stream.concat(Stream.succeed(first.value), rest)
  return {
    format: format === "ndjson" || format === "json" ? "ndjson" : "csv",
    header,
    blocks: Stream.map(blocks, breakUnreadable(header)),
    size,
    bytesRead,
  }
})
