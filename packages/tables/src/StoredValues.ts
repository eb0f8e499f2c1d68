/**
 * Values as Parquet stores them: what is known of those of a column, of a page, and where they lie in bytes.
 *
 * @since 0.1.0
 */
import type { ValueEncoding } from "./PageHeader.ts"

/** The types that Parquet stores, apart from what they stand for. */
export type Physical =
  | "BOOLEAN"
  | "INT32"
  | "INT64"
  | "INT96"
  | "FLOAT"
  | "DOUBLE"
  | "BYTE_ARRAY"
  | "FIXED_LEN_BYTE_ARRAY"

/** How values are stored: their type, and how many bytes each takes where all take the same. */
export interface Storage {
  readonly physical: Physical
  readonly width: number
}

/** Values in bytes: value `n` from `starts[n]` to `ends[n]`. */
export interface Values {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** What pages tell of their values. */
export interface Coding {
  readonly encoding: ValueEncoding
  readonly count: number
}
