/**
 * What the end of a Parquet file says of the rest: its columns, and where the values of each lie. The only module that names the
 * library which reads footers. Before it does, the footer is walked over within limits, so that no forged one takes more memory than
 * it is long.
 *
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import { type FileMetaData, parquetMetadata, parquetSchema, type RowGroup, snappyUncompress } from "hyparquet"
import type { HeaderFault } from "./Header.ts"
import { codecs, type InflateSnappy, type PageCodec } from "./PageCodec.ts"
import { type ParquetColumn, readColumn } from "./ParquetColumn.ts"
import { walkStruct } from "./Thrift.ts"

/** The values of a column in a group of rows: where they lie, and how they are packed. */
export interface ColumnChunk {
  readonly from: number
  readonly to: number
  readonly codec: PageCodec
}

/** Some thousands of rows, column by column. */
export interface RowGroupPlace {
  readonly rows: number
  /** One for each column. */
  readonly chunks: ReadonlyArray<ColumnChunk>
}

/** What a file holds. */
export interface ParquetPlan {
  readonly columns: ReadonlyArray<ParquetColumn>
  readonly groups: ReadonlyArray<RowGroupPlace>
  /** The length of all pages when they are inflated, as the footer declares it. */
  readonly size: number
}

/** The columns that cannot be read. */
export interface RefusedColumns {
  readonly faults: Arr.NonEmptyReadonlyArray<HeaderFault>
}

/**
 * Inflates what is packed with Snappy.
 *
 * @category reading
 * @since 0.1.0
 */
export const inflateSnappy: InflateSnappy = snappyUncompress

/** The most bytes of a footer. */
export const mostInFooter = 2 ** 24

/** The mark that a file begins and ends with. */
export const mark = 0x31524150

/** The length of the footer's length and of the mark behind it. */
export const tailSize = 8

const mostFields = 2 ** 21

/** Statistics are not looked at, so whatever they hold stays as it is. */
const asIs = (value: unknown) => value

const parsers = {
  timestampFromMilliseconds: asIs,
  timestampFromMicroseconds: asIs,
  timestampFromNanoseconds: asIs,
  dateFromDays: asIs,
  stringFromBytes: asIs,
  uuidFromBytes: asIs,
}

const readMetadata = (footer: Uint8Array): FileMetaData => {
  const end = walkStruct(footer.subarray(0, -tailSize), 0, { most: mostFields, take: () => undefined })
  if (end === undefined) throw new Error("a footer that is cut short")
  try {
    return parquetMetadata(footer, { parsers, geoparquet: false })
  } catch (cause) {
    const isTold = cause instanceof Error && cause.message.startsWith("parquet ")
    throw new Error(isTold ? cause.message : "a footer without what has to be in it")
  }
}

const placeChunk = (
  { num_rows: rows, columns }: RowGroup,
  { name }: ParquetColumn,
  at: number,
): ColumnChunk & { readonly size: number } => {
  const chunk = columns[at]
  const told = chunk?.meta_data
  if (chunk?.crypto_metadata !== undefined || chunk?.encrypted_column_metadata !== undefined) {
    throw new Error(`column ${name}: encrypted`)
  }
  if (told === undefined || (chunk?.file_path ?? "") !== "") throw new Error(`column ${name}: its values are elsewhere`)
  const { codec: packing, data_page_offset: data, dictionary_page_offset: dictionary = 0n } = told
  if (told.path_in_schema.join(".") !== name || told.num_values !== rows) {
    throw new Error(`column ${name}: ${told.num_values} values of ${told.path_in_schema.join(".")} in ${rows} rows`)
  }
  const codec = codecs.find((known) => known === packing)
  if (codec === undefined) throw new Error(`column ${name}: packed with ${packing}, which is not read`)
  const from = Number(dictionary > 0n && dictionary < data ? dictionary : data)
  return { from, to: from + Number(told.total_compressed_size), codec, size: Number(told.total_uncompressed_size) }
}

/**
 * Reads the footer of a file: the bytes of it, of its length and of the mark. `begins` is where the footer begins in the file.
 * Throws what is wrong with it.
 *
 * @category reading
 * @since 0.1.0
 */
export const readFooter = (footer: Uint8Array, begins: number): ParquetPlan | RefusedColumns => {
  const metadata = readMetadata(footer)
  const read = parquetSchema(metadata).children.map((node, at) => readColumn(node, at + 1))
  const faults = read.flatMap((column) => ("expected" in column ? [column] : []))
  if (Arr.isReadonlyArrayNonEmpty(faults)) return { faults }
  const columns = read.flatMap((column) => ("expected" in column ? [] : [column]))
  let size = 0
  const groups = metadata.row_groups.map((group, nth) => {
    const rows = Number(group.num_rows)
    if (rows < 0 || !Number.isSafeInteger(rows)) throw new Error(`row group ${nth + 1}: ${rows} rows`)
    if (group.columns.length !== columns.length) {
      throw new Error(`row group ${nth + 1}: ${group.columns.length} of ${columns.length} columns`)
    }
    const chunks = columns.map((column, at) => placeChunk(group, column, at))
    for (const [at, { from, to, size: inflated }] of chunks.entries()) {
      if (rows > 0 && !(from >= 4 && from <= to && to <= begins && inflated >= 0)) {
        throw new Error(`row group ${nth + 1}, column ${columns[at]?.name}: values from byte ${from} to ${to}`)
      }
      size += inflated
    }
    return { rows, chunks }
  })
  return { columns, groups, size }
}
