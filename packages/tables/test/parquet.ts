/**
 * Parquet files made for tests, byte by byte: pages and footers that say whatever is wanted, true or not.
 *
 * @since 0.1.0
 */
import { crc32 } from "node:zlib"
import type { WriteValue } from "../src/WriteValue.ts"
import { concat, encode } from "./rows.ts"

/** A value of a field: numbers have 32 bits, bigints 64. */
export type Field = number | bigint | boolean | string | Uint8Array | Struct | ReadonlyArray<Field>

/** The fields of a struct by their numbers. */
export interface Struct {
  readonly [field: number]: Field | undefined
}

const varint = (value: bigint): ReadonlyArray<number> =>
  value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)]

const zigzag = (value: bigint): Uint8Array => Uint8Array.from(varint(value < 0n ? -2n * value - 1n : 2n * value))

const isBytes = (field: Field): field is string | Uint8Array => typeof field === "string" || field instanceof Uint8Array

const typeOf = (field: Field): number => {
  if (typeof field === "boolean") return field ? 1 : 2
  if (typeof field === "number") return 5
  if (typeof field === "bigint") return 6
  if (isBytes(field)) return 8
  return Array.isArray(field) ? 9 : 12
}

const bodyOf = (field: Field): Uint8Array => {
  if (typeof field === "boolean") return new Uint8Array(0)
  if (typeof field === "number" || typeof field === "bigint") return zigzag(BigInt(field))
  if (isBytes(field)) {
    const bytes = typeof field === "string" ? encode(field) : field
    return concat([Uint8Array.from(varint(BigInt(bytes.length))), bytes])
  }
  if (!Array.isArray(field)) return structOf(field)
  const [first = 0] = field
  return concat([Uint8Array.from([0xf0 | typeOf(first), ...varint(BigInt(field.length))]), ...field.map(bodyOf)])
}

/** Fields come in the order of their numbers, so each tells by how much it is above the one before. */
const headOf = (field: Field, above: number): Uint8Array =>
  above < 16 ? Uint8Array.of(16 * above + typeOf(field)) : concat([Uint8Array.of(typeOf(field)), zigzag(BigInt(above))])

/** Writes a struct. */
export const structOf = (fields: Struct): Uint8Array => {
  const present = Object.entries(fields).flatMap(([id, field]) =>
    field === undefined ? [] : [{ id: Number(id), field }],
  )
  const written = present.map(({ id, field }, at) =>
    concat([headOf(field, id - (present[at - 1]?.id ?? 0)), bodyOf(field)]),
  )
  return concat([...written, Uint8Array.of(0)])
}

/** What is said of a column: its element in the schema, its pages as they stand in the file, and its chunk in the footer. */
export interface ColumnParts {
  readonly element: Struct
  readonly pages: ReadonlyArray<Uint8Array>
  readonly meta?: Struct
  readonly chunk?: Struct
}

export const plain = 0
export const byPlace = 8
export const asRuns = 3

/** A page of rows: its values, written in some way. */
export const pageOf = (rows: number, body: Uint8Array, header: Struct = {}, encoding = plain): Uint8Array =>
  concat([
    structOf({ 1: 0, 2: body.length, 3: body.length, 5: { 1: rows, 2: encoding, 3: asRuns, 4: asRuns }, ...header }),
    body,
  ])

export const dictionaryOf = (count: number, body: Uint8Array): Uint8Array =>
  concat([structOf({ 1: 2, 2: body.length, 3: body.length, 7: { 1: count, 2: plain } }), body])

/** A page of rows of the second version, whose levels stand in front. */
export const newPageOf = (rows: number, levels: Uint8Array, body: Uint8Array, header: Struct = {}): Uint8Array => {
  const size = levels.length + body.length
  return concat([
    structOf({
      1: 3,
      2: size,
      3: size,
      8: { 1: rows, 2: 0, 3: rows, 4: plain, 5: levels.length, 6: 0, 7: false },
      ...header,
    }),
    levels,
    body,
  ])
}

export const crcOf = (body: Uint8Array): number => crc32(body) | 0

/** Texts with their lengths in front. */
export const textsOf = (...texts: ReadonlyArray<string | Uint8Array>): Uint8Array =>
  concat(
    texts.flatMap((text) => {
      const bytes = typeof text === "string" ? encode(text) : text
      return [new Uint8Array(Uint32Array.of(bytes.length).buffer), bytes]
    }),
  )

export const wholesOf = (...numbers: ReadonlyArray<number>): Uint8Array =>
  new Uint8Array(Int32Array.from(numbers).buffer)

export const longsOf = (...numbers: ReadonlyArray<bigint>): Uint8Array =>
  new Uint8Array(BigInt64Array.from(numbers).buffer)

export const doublesOf = (...numbers: ReadonlyArray<number>): Uint8Array =>
  new Uint8Array(Float64Array.from(numbers).buffer)

const required = 0

/** Elements of columns without missing values. */
export const textElement = (name: string): Struct => ({ 1: 6, 3: required, 4: name, 6: 0 })
export const wholeElement = (name: string): Struct => ({ 1: 1, 3: required, 4: name })
export const longElement = (name: string): Struct => ({ 1: 2, 3: required, 4: name })
export const doubleElement = (name: string): Struct => ({ 1: 5, 3: required, 4: name })
export const flagElement = (name: string): Struct => ({ 1: 0, 3: required, 4: name })

/** A column of texts on one page. */
export const textColumn = (name: string, ...texts: ReadonlyArray<string | Uint8Array>): ColumnParts => ({
  element: textElement(name),
  pages: [pageOf(texts.length, textsOf(...texts))],
})

/** A column of whole numbers on one page. */
export const wholeColumn = (name: string, ...numbers: ReadonlyArray<number>): ColumnParts => ({
  element: wholeElement(name),
  pages: [pageOf(numbers.length, wholesOf(...numbers))],
})

const mark = encode("PAR1")

/** A file of one group of rows. */
export const parquetOf = (rows: number, columns: ReadonlyArray<ColumnParts>, metadata: Struct = {}): Uint8Array => {
  let at = mark.length
  const chunks = columns.map(({ element, pages, meta = {}, chunk = {} }): Struct => {
    const size = BigInt(pages.reduce((sum, page) => sum + page.length, 0))
    const from = BigInt(at)
    at += Number(size)
    const told: Struct = {
      1: element[1],
      2: [0],
      3: [element[4] ?? ""],
      4: 0,
      5: BigInt(rows),
      6: size,
      7: size,
      9: from,
      ...meta,
    }
    return { 2: from, 3: told, ...chunk }
  })
  const footer = structOf({
    1: 2,
    2: [{ 4: "schema", 5: columns.length }, ...columns.map(({ element }) => element)],
    3: BigInt(rows),
    4: [{ 1: chunks, 2: BigInt(at), 3: BigInt(rows) }],
    ...metadata,
  })
  return withFooter(concat([mark, ...columns.flatMap(({ pages }) => pages)]), footer)
}

/** What stands in front, a footer, its length and the mark. */
export const withFooter = (before: Uint8Array, footer: Uint8Array): Uint8Array =>
  concat([before, footer, new Uint8Array(Uint32Array.of(footer.length).buffer), mark])

/** Writes the value that some bytes are. */
export const writeStored = (write: WriteValue | undefined, bytes: ArrayBufferView) =>
  write?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength)
