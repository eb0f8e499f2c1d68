/**
 * The values of a page of Parquet, as places in its bytes: nothing is copied or made into an object before somebody asks what a
 * value says. Whatever a page claims, its values lie within its bytes.
 *
 * @since 0.1.0
 */
import { readRuns } from "./BitRuns.ts"
import { readDeltas } from "./Deltas.ts"
import type { Coding, Storage, Values } from "./StoredValues.ts"

const short = () => new Error("values that end too soon")

const placeEvenly = (bytes: Uint8Array, width: number, count: number): Values => {
  if (width * count > bytes.length) throw short()
  const starts = Int32Array.from({ length: count }, (_, nth) => nth * width)
  return { bytes, starts, ends: starts.map((start) => start + width) }
}

/** Each value has its length in front, in four bytes. */
const placeByLength = (bytes: Uint8Array, count: number): Values => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)]
  let at = 0
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 4 > bytes.length) throw short()
    const end = at + 4 + view.getUint32(at, true)
    if (end > bytes.length) throw short()
    starts[nth] = at + 4
    ends[nth] = end
    at = end
  }
  return { bytes, starts, ends }
}

const spreadBits = (bytes: Uint8Array, count: number): Values => {
  if (count > 8 * bytes.length) throw short()
  const flags = Uint8Array.from({ length: count }, (_, nth) => ((bytes[nth >> 3] as number) >> (nth & 7)) & 1)
  return placeEvenly(flags, 1, count)
}

const readPlain = (bytes: Uint8Array, { physical, width }: Storage, count: number): Values => {
  if (physical === "BOOLEAN") return spreadBits(bytes, count)
  return physical === "BYTE_ARRAY" ? placeByLength(bytes, count) : placeEvenly(bytes, width, count)
}

/** The first bytes of all values stand before the second bytes of all of them. */
const joinStreams = (bytes: Uint8Array, width: number, count: number): Values => {
  if (width * count > bytes.length) throw short()
  const joined = new Uint8Array(width * count)
  for (let byte = 0; byte < width; byte += 1) {
    for (let nth = 0; nth < count; nth += 1) joined[nth * width + byte] = bytes[byte * count + nth] as number
  }
  return placeEvenly(joined, width, count)
}

const readFlags = (bytes: Uint8Array, count: number): Values =>
  placeEvenly(Uint8Array.from(readRuns(bytes.subarray(4), 1, count)), 1, count)

/**
 * Reads values that stand for themselves, not for places in a dictionary. Throws where they are not as they should be.
 *
 * @category reading
 * @since 0.1.0
 */
export const readValues = (bytes: Uint8Array, storage: Storage, { encoding, count }: Coding): Values => {
  const { physical, width } = storage
  if (encoding === "PLAIN") return readPlain(bytes, storage, count)
  if (encoding === "RLE" && physical === "BOOLEAN") return readFlags(bytes, count)
  if (encoding === "BYTE_STREAM_SPLIT" && width > 0 && physical !== "BOOLEAN") return joinStreams(bytes, width, count)
  const deltas = readDeltas(bytes, storage, { encoding, count })
  if (deltas === undefined) throw new Error(`${physical} written as ${encoding}`)
  return deltas
}

/**
 * Reads the places in a dictionary that stand for values. Throws where a place is not in the dictionary.
 *
 * @category reading
 * @since 0.1.0
 */
export const readPlaces = (bytes: Uint8Array, dictionary: Values, count: number): Int32Array => {
  if (count === 0) return new Int32Array(0)
  const places = readRuns(bytes.subarray(1), bytes[0] ?? Number.POSITIVE_INFINITY, count)
  const size = dictionary.starts.length
  if (places.some((place) => place < 0 || place >= size)) throw new Error("a value that the dictionary does not have")
  return places
}
