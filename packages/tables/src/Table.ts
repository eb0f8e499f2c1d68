/**
 * A table in a file: its header, and its rows block by block as they are read. Rows are not kept, so a table may be as large as
 * the disk.
 *
 * Laws:
 *
 * - a GB18030 table is read like its UTF-8 twin
 *
 * @since 0.1.0
 */
import type { Block } from "@jiceng/engine"
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Sink from "effect/Sink"
import type * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { openBytes } from "./ByteSource.ts"
import { makeCsvScanner } from "./CsvScanner.ts"
import { type Encoding, makeTranscoder } from "./Encoding.ts"
import { findHeaderFaults } from "./Header.ts"
import { makeNdjsonScanner, type WantedColumn } from "./NdjsonScanner.ts"
import type { Scanner } from "./Scanner.ts"
import { BadHeader, type TableError, WrongEncoding } from "./TableError.ts"
import { findReadableFormat } from "./TableFormat.ts"

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

/** How a table is to be read. The wanted columns are used for NDJSON only. */
export interface ReadOptions {
  readonly encoding: Encoding
  readonly wanted: ReadonlyArray<WantedColumn>
}

/** Scans one chunk after another; `undefined` stands for the end. Faults of the header come as soon as it is known. */
const makeStep = (path: string, encoding: Encoding, scanner: Scanner) => {
  const transcoder = makeTranscoder(encoding)
  let isSound = false
  return (chunk: Uint8Array | undefined) =>
    Effect.suspend((): Effect.Effect<ReadonlyArray<Block>, TableError> => {
      const bytes = chunk === undefined ? transcoder.end() : transcoder.push(chunk)
      if (Result.isFailure(bytes)) return Effect.fail(new WrongEncoding({ path, ...bytes.failure }))
      const blocks = [...scanner.push(bytes.success), ...(chunk === undefined ? scanner.end() : [])]
      const header = scanner.header()
      if (isSound || (header === undefined && chunk !== undefined)) return Effect.succeed(blocks)
      const faults = findHeaderFaults(header)
      if (Arr.isReadonlyArrayNonEmpty(faults)) return Effect.fail(new BadHeader({ path, faults }))
      isSound = true
      return Effect.succeed(blocks)
    })
}

/**
 * Opens the table at a path: CSV or NDJSON by its ending, CSV from standard input for `-`. It fails at once, with all faults,
 * where there is no header or one that does not name the columns.
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
  const { size, chunks } = yield* openBytes(path)
  const scanner = format === "csv" ? makeCsvScanner() : makeNdjsonScanner(options.wanted)
  let bytesRead = 0
  const count = (chunk: Uint8Array) =>
    Effect.sync(() => {
      bytesRead += chunk.length
    })
  const blocks = Stream.concat(Stream.tap(chunks, count), Stream.succeed(undefined)).pipe(
    Stream.mapEffect(makeStep(path, options.encoding, scanner)),
    Stream.flattenIterable,
  )
  const [first, rest] = yield* Stream.peel(blocks, Sink.head())
  const header = scanner.header()
  return {
    format,
    header: header?._tag === "Header" ? header.names : [],
    blocks: Option.isNone(first) ? rest : Stream.concat(Stream.succeed(first.value), rest),
    size,
    bytesRead: Effect.sync(() => bytesRead),
  }
})
