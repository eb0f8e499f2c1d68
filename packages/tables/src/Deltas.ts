/**
 * Values of Parquet that are written as what they differ by: numbers from the one before them, texts from what they begin with in
 * common.
 *
 * @since 0.1.0
 */
import { type DeltaNumbers, readNumbers } from "./DeltaNumbers.ts"
import { mostInPage } from "./PageHeader.ts"
import type { Coding, Storage, Values } from "./StoredValues.ts"

/** Numbers of 32 bits have theirs in the lower half. */
const storeNumbers = ({ bytes }: DeltaNumbers, width: 4 | 8): Values => {
  const starts = Int32Array.from({ length: bytes.length / 8 }, (_, nth) => 8 * nth)
  return { bytes, starts, ends: starts.map((start) => start + width) }
}

const toLengths = ({ bytes }: DeltaNumbers): Int32Array =>
  Int32Array.from(new BigInt64Array(bytes.buffer), (length) => {
    if (length < 0n || length > mostInPage) throw new Error(`a text of ${length} bytes`)
    return Number(length)
  })

const placeTexts = (bytes: Uint8Array, from: number, lengths: Int32Array): Values => {
  const [starts, ends] = [new Int32Array(lengths.length), new Int32Array(lengths.length)]
  let at = from
  for (const [nth, length] of lengths.entries()) {
    if (at + length > bytes.length) throw new Error("texts that end too soon")
    starts[nth] = at
    at += length
    ends[nth] = at
  }
  return { bytes, starts, ends }
}

/** Each text begins with some bytes of the one before it. Together they may take no more than a page. */
const extendTexts = (bytes: Uint8Array, count: number): Values => {
  const common = readNumbers(bytes, 0, count)
  const own = readNumbers(bytes, common.end, count)
  const [begins, lengths] = [toLengths(common), toLengths(own)]
  const whole = begins.reduce((sum, length) => sum + length, 0) + lengths.reduce((sum, length) => sum + length, 0)
  if (whole > mostInPage) throw new Error(`texts of ${whole} bytes`)
  const tails = placeTexts(bytes, own.end, lengths)
  const texts = new Uint8Array(whole)
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)]
  let at = 0
  for (let nth = 0; nth < count; nth += 1) {
    const shared = begins[nth] as number
    const before = nth === 0 ? 0 : (starts[nth - 1] as number)
    if (before + shared > at) throw new Error("a text that begins with more than the one before it has")
    starts[nth] = at
    texts.copyWithin(at, before, before + shared)
    texts.set(bytes.subarray(tails.starts[nth], tails.ends[nth]), at + shared)
    at += shared + (lengths[nth] as number)
    ends[nth] = at
  }
  return { bytes: texts, starts, ends }
}

/**
 * Reads values that are written as differences, or gives `undefined` where they are written in another way.
 *
 * @category reading
 * @since 0.1.0
 */
export const readDeltas = (
  bytes: Uint8Array,
  { physical }: Storage,
  { encoding, count }: Coding,
): Values | undefined => {
  const isText = physical === "BYTE_ARRAY" || physical === "FIXED_LEN_BYTE_ARRAY"
  if (encoding === "DELTA_BINARY_PACKED" && physical === "INT32") return storeNumbers(readNumbers(bytes, 0, count), 4)
  if (encoding === "DELTA_BINARY_PACKED" && physical === "INT64") return storeNumbers(readNumbers(bytes, 0, count), 8)
  if (encoding === "DELTA_BYTE_ARRAY" && isText) return extendTexts(bytes, count)
  if (encoding !== "DELTA_LENGTH_BYTE_ARRAY" || !isText) return undefined
  const lengths = readNumbers(bytes, 0, count)
  return placeTexts(bytes, lengths.end, toLengths(lengths))
}
