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
import type { ColumnOutput } from "./ParquetGroups.ts"
import { encodeParquet } from "./ParquetOutput.ts"
import { encodeResults } from "./RatedWorkbook.ts"
import { resultRows } from "./ResultRows.ts"
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

/** The results stand between the id and what is carried through, which are texts. */
const columnsOf = ({ names, shapes = [] }: RowLayout): ReadonlyArray<ColumnOutput> =>
  names.map((name, at) => ({ name, shape: shapes[at - 1] }))

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
    case "parquet":
      return encodeParquet(columnsOf(layout), Stream.map(rated, resultRows(layout)))
  }
}
