/**
 * A whole table as bytes, in any format that tables are written in.
 *
 * Laws:
 *
 * - in every format a table has the same rows
 *
 * @since 0.1.0
 */
import type { RatedBlock } from "@jiceng/engine"
import * as Stream from "effect/Stream"
import { makeCsvWriter } from "./CsvWriter.ts"
import { joinArray } from "./JsonArray.ts"
import { makeNdjsonWriter } from "./NdjsonWriter.ts"
import { encodeResults } from "./RatedWorkbook.ts"
import type { UnwritableFile } from "./TableError.ts"
import type { TableFormat } from "./TableFormat.ts"
import type { RowLayout, TableWriter } from "./TableWriter.ts"

type Bytes<E, R> = Stream.Stream<Uint8Array, E, R>

/**
 * Writes blocks with a writer: its head, then the rows of each block.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeBlocks = <E, R>(rated: Stream.Stream<RatedBlock, E, R>, writer: TableWriter): Bytes<E, R> =>
  Stream.concat(Stream.succeed(writer.head), Stream.map(rated, writer.rows))

/**
 * Writes the rated rows of blocks as a table.
 *
 * @category writing
 * @since 0.1.0
 */
export const encodeTable = <E, R>(
  rated: Stream.Stream<RatedBlock, E, R>,
  layout: RowLayout,
  format: TableFormat,
): Bytes<E | UnwritableFile, R> => {
  switch (format) {
    case "csv":
      return writeBlocks(rated, makeCsvWriter(layout))
    case "ndjson":
      return writeBlocks(rated, makeNdjsonWriter(layout))
    case "json":
      return joinArray(writeBlocks(rated, makeNdjsonWriter(layout)))
    case "xlsx":
      return encodeResults(rated, layout)
  }
}
