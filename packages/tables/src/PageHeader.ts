/**
 * The header of a page of Parquet: how long the page is, packed and unpacked, how many values it has, and how they are written.
 *
 * @since 0.1.0
 */
import { walkStruct } from "./Thrift.ts"

/** How values are written, by the number that headers have for it. */
export const valueEncodings = [
  "PLAIN",
  "GROUP_VAR_INT",
  "PLAIN_DICTIONARY",
  "RLE",
  "BIT_PACKED",
  "DELTA_BINARY_PACKED",
  "DELTA_LENGTH_BYTE_ARRAY",
  "DELTA_BYTE_ARRAY",
  "RLE_DICTIONARY",
  "BYTE_STREAM_SPLIT",
] as const

export type ValueEncoding = (typeof valueEncodings)[number]

/** What all pages say of themselves. */
interface Extent {
  /** The length of the page as it stands in the file, and when it is inflated. */
  readonly packed: number
  readonly size: number
  readonly crc: number | undefined
  /** Where the page begins, behind its header. */
  readonly begins: number
}

/** A page of rows. Only the second version tells how long the levels are, and leaves them as they are. */
export interface DataHeader extends Extent {
  readonly _tag: "Data"
  readonly version: 1 | 2
  readonly rows: number
  readonly encoding: ValueEncoding
  readonly levelEncoding: ValueEncoding
  readonly levels: number
  readonly isPacked: boolean
}

/** The header of any page. */
export type PageHeader =
  | DataHeader
  | (Extent & { readonly _tag: "Dictionary"; readonly count: number; readonly encoding: ValueEncoding })
  | (Extent & { readonly _tag: "Index" })

const mostFields = 1000

/** Dictionaries and pages of rows have no more values than these. */
export const mostValues = 2 ** 22

/** The most bytes of an inflated page. */
export const mostInPage = 2 ** 28

const kinds = ["data page", "index page", "dictionary page", "data page of version 2"]

/** What stands at the places of a header, and the most that it may be. */
const fields = {
  kind: [1, kinds.length - 1],
  size: [2, mostInPage],
  packedSize: [3, mostInPage],
  rows: [501, mostValues],
  encoding: [502, valueEncodings.length - 1],
  levelEncoding: [503, valueEncodings.length - 1],
  dictionarySize: [701, mostValues],
  dictionaryEncoding: [702, valueEncodings.length - 1],
  newRows: [801, mostValues],
  newEncoding: [804, valueEncodings.length - 1],
  lengthOfLevels: [805, mostInPage],
  lengthOfRepeats: [806, mostInPage],
} as const

type Field = keyof typeof fields

const makeReader = (places: ReadonlyMap<number, number>) => {
  const numberOf = (field: Field): number => {
    const [place, most] = fields[field]
    const value = places.get(place)
    if (value === undefined || value < 0 || value > most) throw new Error(`a page header with ${field} ${value}`)
    return value
  }
  return { numberOf, encodingOf: (field: Field) => valueEncodings[numberOf(field)] as ValueEncoding }
}

/**
 * Reads the header that begins at a place, or gives `undefined` where the bytes give out before it ends. Throws where it is none.
 *
 * @category reading
 * @since 0.1.0
 */
export const readPageHeader = (bytes: Uint8Array, from: number): PageHeader | undefined => {
  const places = new Map<number, number>()
  const end = walkStruct(bytes, from, { most: mostFields, take: (place, value) => places.set(place, value) })
  if (end === undefined) return undefined
  const { numberOf, encodingOf } = makeReader(places)
  const kind = kinds[numberOf("kind")]
  const packed = numberOf("packedSize")
  const extent: Extent = { size: numberOf("size"), packed, crc: places.get(4), begins: end }
  switch (kind) {
    case "data page": {
      const [encoding, levelEncoding] = [encodingOf("encoding"), encodingOf("levelEncoding")]
      const common = { _tag: "Data", version: 1, rows: numberOf("rows"), levels: 0, isPacked: true } as const
      return { ...common, ...extent, encoding, levelEncoding }
    }
    case "dictionary page":
      return {
        _tag: "Dictionary",
        ...extent,
        count: numberOf("dictionarySize"),
        encoding: encodingOf("dictionaryEncoding"),
      }
    case "data page of version 2": {
      const [levels, encoding] = [numberOf("lengthOfLevels"), encodingOf("newEncoding")]
      if (numberOf("lengthOfRepeats") > 0) throw new Error("a page of lists in a column that is none")
      if (levels > extent.size || levels > packed) throw new Error("levels that are longer than their page")
      const common = { _tag: "Data", version: 2, rows: numberOf("newRows"), levelEncoding: "RLE" } as const
      return { ...common, ...extent, encoding, levels, isPacked: places.get(807) !== 0 }
    }
    default:
      return { _tag: "Index", ...extent }
  }
}
