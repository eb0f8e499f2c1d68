/**
 * Columns of values as the bytes of a Parquet file, one group of rows after another. The only module that names the library which
 * writes them. Whole numbers are 64 bits long, decimals too, with their places fixed; any value may be missing.
 *
 * @since 0.1.0
 */
import type { Shape } from "@jiceng/kernel"
import type { SchemaElement } from "hyparquet"
import { ByteWriter, ParquetWriter } from "hyparquet-writer"

/** A column to be written: its name, and what its cells hold; without a shape they hold texts. */
export interface ColumnOutput {
  readonly name: string
  readonly shape: Shape | undefined
}

/** A value as it is stored. Decimals are numbers of their smallest unit. */
export type StoredValue = string | bigint | boolean | null

/** Writes groups of rows. */
export interface ParquetGroups {
  /** Writes a group, given column by column, and gives the bytes up to its end. */
  readonly write: (columns: ReadonlyArray<Array<StoredValue>>) => Uint8Array
  /** Gives the bytes behind the last group. Nothing may be written afterwards. */
  readonly end: () => Uint8Array
}

const precision = 18

const elementOf = ({ name, shape }: ColumnOutput): SchemaElement => {
  const common = { name, repetition_type: "OPTIONAL" } as const
  if (shape?._tag === "Flag") return { ...common, type: "BOOLEAN" }
  if (shape?._tag !== "Number") {
    return { ...common, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } }
  }
  const scale = shape.quantity.places
  if (scale === 0) return { ...common, type: "INT64" }
  const logical_type = { type: "DECIMAL", scale, precision } as const
  return { ...common, type: "INT64", converted_type: "DECIMAL", scale, precision, logical_type }
}

/**
 * Begins a file with some columns.
 *
 * @category writing
 * @since 0.1.0
 */
export const beginParquet = (columns: ReadonlyArray<ColumnOutput>): ParquetGroups => {
  const bytes = new ByteWriter()
  const schema: Array<SchemaElement> = [{ name: "schema", num_children: columns.length }, ...columns.map(elementOf)]
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "jiceng" })

  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }

  return {
    write: (values) => {
      const columnData = values.map((data, at) => ({ name: columns[at]?.name ?? "", data }))
      void writer.write({ columnData, rowGroupSize: values[0]?.length ?? 1 })
      return take()
    },
    end: () => {
      void writer.finish()
      return take()
    },
  }
}
