/**
 * How a table is to be read, beyond what its name tells.
 *
 * @since 0.1.0
 */
import type { Encoding } from "./Encoding.ts"
import type { WantedColumn } from "./NdjsonScanner.ts"
import type { Separator } from "./Separator.ts"

/**
 * How a table is to be read. What a format has no use for is not looked at. Without a separator, the header line of CSV tells
 * it; without a sheet, the only one of a workbook that has anything in it is read, or the results of one that we wrote.
 */
export interface ReadOptions {
  /** The encoding of CSV, NDJSON and JSON. */
  readonly encoding: Encoding
  /** The columns that are looked for in NDJSON and JSON. */
  readonly wanted: ReadonlyArray<WantedColumn>
  /** What stands between the cells of CSV. */
  readonly separator?: Separator
  /** The name of a sheet of XLSX. */
  readonly sheet?: string
}
