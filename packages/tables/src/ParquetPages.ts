/**
 * The pages of a column of Parquet in one group of rows, read and inflated one after another. What they hold is checked against what
 * their headers and the footer say; a checksum too, where a page has one.
 *
 * @since 0.1.0
 */
import { crc32 } from "node:zlib"
import * as Effect from "effect/Effect"
import { readRuns } from "./BitRuns.ts"
import type { ByteRanges } from "./ByteRanges.ts"
import type { PageCodec } from "./PageCodec.ts"
import { type DataHeader, type PageHeader, readPageHeader } from "./PageHeader.ts"
import { readPlaces, readValues } from "./PageValues.ts"
import type { ParquetColumn } from "./ParquetColumn.ts"
import type { ColumnChunk } from "./ParquetFooter.ts"
import type { Values } from "./StoredValues.ts"
import type { TableError } from "./TableError.ts"

/** Rows of one column: which of them have a value, and the values, or their places in a dictionary. */
export interface Page {
  readonly rows: number
  /** 1 for a row with a value; without it, all have one. */
  readonly present: Int32Array | undefined
  readonly values: Values
  readonly places: Int32Array | undefined
  /** About how many bytes of memory the page takes. */
  readonly held: number
}

/** Where a column is read from, how it is inflated, and how its errors are told. */
export interface PageSource {
  readonly ranges: ByteRanges
  readonly column: ParquetColumn
  readonly chunk: ColumnChunk
  readonly inflate: (packed: Uint8Array, codec: PageCodec, size: number) => Uint8Array
  readonly refuse: (cause: unknown) => TableError
}

/** Reads the pages of rows one after another: `undefined` behind the last. */
export type ReadPage = Effect.Effect<Page | undefined, TableError>

const ahead = 2 ** 16

const mostInHeader = 2 ** 20

const dictionaryEncodings = ["PLAIN_DICTIONARY", "RLE_DICTIONARY"]

/** Bytes of the file that were read last: headers and small pages lie close together. */
const makeWindow = ({ ranges, chunk }: PageSource) => {
  let begins = 0
  let bytes: Uint8Array = new Uint8Array(0)
  return Effect.fnUntraced(function* (from: number, to: number) {
    if (from < begins || to > begins + bytes.length) {
      bytes = yield* ranges.read(from, Math.min(chunk.to, Math.max(to, from + ahead)))
      begins = from
    }
    return bytes.subarray(from - begins, to - begins)
  })
}

const checkSum = (packed: Uint8Array, { crc }: PageHeader) => {
  if (crc !== undefined && crc32(packed) !== crc >>> 0) throw new Error("a page with a wrong checksum")
}

/** Levels tell of every row whether it has a value. The first version says in four bytes how long they are. */
const splitLevels = (page: Uint8Array, { version, levels: told }: DataHeader) => {
  if (version === 2) return { levels: page.subarray(0, told), rest: page.subarray(told) }
  const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true)
  if (4 + length > page.length) throw new Error("levels that are longer than their page")
  return { levels: page.subarray(4, 4 + length), rest: page.subarray(4 + length) }
}

const inflatePage = (packed: Uint8Array, header: PageHeader, { inflate, chunk: { codec } }: PageSource): Uint8Array => {
  if (header._tag !== "Data" || header.version === 1) return inflate(packed, codec, header.size)
  const { levels, size, isPacked } = header
  const values = inflate(packed.subarray(levels), isPacked ? codec : "UNCOMPRESSED", size - levels)
  const page = new Uint8Array(size)
  page.set(packed.subarray(0, levels))
  page.set(values, levels)
  return page
}

const countValues = (present: Int32Array | undefined, rows: number): number =>
  present === undefined ? rows : present.reduce((sum, level) => sum + level, 0)

const readRows = (
  page: Uint8Array,
  header: DataHeader,
  { storage, isOptional }: ParquetColumn,
  dictionary: Values | undefined,
): Page => {
  const { rows, encoding, levelEncoding, version } = header
  if (isOptional && levelEncoding !== "RLE") throw new Error(`levels written as ${levelEncoding}`)
  const hasLevels = isOptional || version === 2
  const { levels, rest } = hasLevels ? splitLevels(page, header) : { levels: page, rest: page }
  const present = isOptional ? readRuns(levels, 1, rows) : undefined
  const count = countValues(present, rows)
  const isByPlace = dictionaryEncodings.includes(encoding)
  if (isByPlace && dictionary === undefined) throw new Error("a page without its dictionary")
  const places = isByPlace && dictionary !== undefined ? readPlaces(rest, dictionary, count) : undefined
  const values = places === undefined ? readValues(rest, storage, { encoding, count }) : (dictionary as Values)
  const held = page.length + 4 * rows + 4 * count + values.bytes.length + 8 * values.starts.length
  return { rows, present, values, places, held }
}

/**
 * Makes a reader of the pages of a column.
 *
 * @category reading
 * @since 0.1.0
 */
export const makePageReader = (source: PageSource): ReadPage => {
  const { column, chunk, refuse } = source
  const readBytes = makeWindow(source)
  let dictionary: Values | undefined
  let at = chunk.from

  const attempt = <A>(ask: () => A): Effect.Effect<A, TableError> => Effect.try({ try: ask, catch: refuse })

  const readHeader = Effect.fnUntraced(function* () {
    for (let length = ahead; ; length *= 16) {
      const end = Math.min(chunk.to, at + length)
      const bytes = yield* readBytes(at, end)
      const header = yield* attempt(() => readPageHeader(bytes, 0))
      if (header !== undefined) return { ...header, begins: at + header.begins }
      if (end === chunk.to || length >= mostInHeader)
        return yield* Effect.fail(refuse(new Error("a page header that is cut short")))
    }
  })

  const readNext = Effect.fnUntraced(function* () {
    while (at < chunk.to) {
      const header = yield* readHeader()
      const end = header.begins + header.packed
      if (end > chunk.to) return yield* Effect.fail(refuse(new Error("a page that is cut short")))
      const packed = yield* readBytes(header.begins, end)
      at = end
      if (header._tag === "Index") continue
      const page = yield* attempt(() => {
        checkSum(packed, header)
        return inflatePage(packed, header, source)
      })
      if (header._tag === "Data") return yield* attempt(() => readRows(page, header, column, dictionary))
      const { count } = header
      dictionary = yield* attempt(() => readValues(page, column.storage, { encoding: "PLAIN", count }))
    }
    return undefined
  })
  return Effect.suspend(readNext)
}
