/**
 * Parquet files read through the door that all tables go through, for tests to look at.
 *
 * @since 0.1.0
 */
import { openTable, type TableError } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { inFolder, withoutFolder } from "./disk.ts"
import { type Row, rowsOf } from "./rows.ts"

/** A table as it was read. */
export interface ReadTable {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<Row>
}

const read = (path: string) =>
  Effect.gen(function* () {
    const table = yield* openTable(path, { encoding: "auto", wanted: [] })
    const rows = rowsOf(yield* Stream.runCollect(table.blocks))
    return { header: table.header, rows, size: table.size, bytesRead: yield* table.bytesRead }
  }).pipe(Effect.scoped, Effect.result)

/** Reads a file, or tells why it cannot be read. */
export const tryParquet = (bytes: Uint8Array): Promise<Result.Result<ReadTable, TableError>> =>
  inFolder(async ({ path, run, write }) => {
    await write("members.parquet", bytes)
    return run(read(path("members.parquet")))
  })

/** Reads a file that is in order. */
export const readParquet = async (bytes: Uint8Array): Promise<ReadTable> => Result.getOrThrow(await tryParquet(bytes))

/** Reads a file that is not in order: the tag and the message of its error. */
export const refuseParquet = async (bytes: Uint8Array): Promise<ReadonlyArray<string>> => {
  const result = await tryParquet(bytes)
  if (Result.isSuccess(result)) return ["read", String(result.success.rows.length)]
  return [result.failure._tag, withoutFolder(result.failure.message)]
}

/** Lists the cells of a table row by row, and in place of broken rows what was found there. */
export const cellsIn = ({ rows }: ReadTable): ReadonlyArray<ReadonlyArray<string | undefined> | string> =>
  rows.map((row) => ("cells" in row ? row.cells : `${row.found}; ${row.expected}`))
