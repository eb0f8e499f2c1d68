/**
 * Whole numbers of Parquet that are written as what each differs by from the one before, in blocks that share the least difference.
 * They have 64 bits and are worked with in halves, since BigInt takes ten times as long.
 *
 * Laws:
 *
 * - numbers of 64 bits are read as they were written
 *
 * @since 0.1.0
 */
import { mostInPage } from "./PageHeader.ts"

/** Numbers that were read, eight bytes each, the lowest first, and where the bytes of their differences end. */
export interface DeltaNumbers {
  readonly bytes: Uint8Array
  readonly end: number
}

const half = 2 ** 32

const lowOf = (value: bigint) => Number(BigInt.asUintN(32, value))

const makeReading = (bytes: Uint8Array, from: number) => {
  let at = from
  let held = 0
  let bits = 0

  const readByte = (): number => {
    const byte = bytes[at]
    if (byte === undefined) throw new Error("differences that end too soon")
    at += 1
    return byte
  }

  const readVarint = (): bigint => {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = readByte()
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    throw new Error("a difference of more than 64 bits")
  }

  return {
    readByte,
    readVarint,
    readSigned: (): bigint => {
      const folded = readVarint()
      return (folded >> 1n) ^ -(folded & 1n)
    },
    /** Reads up to 32 bits. Together with what is held, they fill at most 39, which a double holds exactly. */
    readBits: (width: number): number => {
      while (bits < width) {
        held += readByte() * 2 ** bits
        bits += 8
      }
      const range = 2 ** width
      const value = held % range
      held = Math.floor(held / range)
      bits -= width
      return value
    },
    place: () => at,
    /** Goes on elsewhere; bits that are held are dropped. */
    moveTo: (place: number) => {
      at = place
      held = 0
      bits = 0
    },
  }
}

/**
 * Reads some numbers whose differences begin at a place. Throws where they are not as they should be.
 *
 * @category reading
 * @since 0.1.0
 */
export const readNumbers = (bytes: Uint8Array, from: number, count: number): DeltaNumbers => {
  const { readByte, readVarint, readSigned, readBits, place, moveTo } = makeReading(bytes, from)
  const [blockSize, parts, total] = [Number(readVarint()), Number(readVarint()), Number(readVarint())]
  const size = blockSize / parts
  const isSound = parts > 0 && Number.isInteger(size) && size > 0 && size % 8 === 0 && blockSize <= mostInPage
  if (!isSound || total !== count) throw new Error(`${total} differences in blocks of ${blockSize}, parted in ${parts}`)
  const first = readSigned()
  const view = new DataView(new ArrayBuffer(8 * count))
  let [low, high] = [lowOf(first), lowOf(first >> 32n)]
  let done = 0

  const put = (addedLow: number, addedHigh: number) => {
    low += addedLow
    high = (high + addedHigh + Math.floor(low / half)) % half
    low %= half
    view.setUint32(8 * done, low, true)
    view.setUint32(8 * done + 4, high, true)
    done += 1
  }

  if (count > 0) put(0, 0)
  while (done < count) {
    const least = readSigned()
    const [leastLow, leastHigh] = [lowOf(least), lowOf(least >> 32n)]
    const widths = Array.from({ length: Math.min(parts, bytes.length) }, readByte)
    for (const width of widths) {
      if (done === count) break
      if (width > 64) throw new Error(`differences of ${width} bits`)
      const next = place() + (size / 8) * width
      for (let nth = 0; nth < size && done < count; nth += 1) {
        const ownLow = readBits(Math.min(width, 32))
        put(leastLow + ownLow, leastHigh + readBits(Math.max(0, width - 32)))
      }
      moveTo(next)
    }
  }
  return { bytes: new Uint8Array(view.buffer), end: place() }
}
