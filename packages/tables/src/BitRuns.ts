/**
 * Small numbers written as runs, as Parquet writes levels and places in a dictionary: one number many times over, or eight
 * numbers after another in as few bits as they need. No more are read than are asked for, whatever a run claims.
 *
 * @since 0.1.0
 */

const widest = 32

/** Bytes, and how far they have been read. */
interface Reading {
  readonly bytes: Uint8Array
  at: number
}

const readByte = (reading: Reading): number => {
  const byte = reading.bytes[reading.at]
  if (byte === undefined) throw new Error("runs that end too soon")
  reading.at += 1
  return byte
}

const readVarint = (reading: Reading): number => {
  let value = 0
  for (let nth = 0; nth < 5; nth += 1) {
    const byte = readByte(reading)
    value += (byte & 0x7f) * 2 ** (7 * nth)
    if (byte < 0x80) return value
  }
  throw new Error("a run of more than 2^35 values")
}

const readRepeated = (reading: Reading, width: number): number => {
  let value = 0
  for (let bit = 0; bit < width; bit += 8) value += readByte(reading) * 2 ** bit
  return value
}

/** Numbers of up to 32 bits fill at most 39 bits of five bytes, which a double holds exactly. */
const readPacked = (reading: Reading, width: number, numbers: Int32Array, from: number, to: number) => {
  let [held, bits] = [0, 0]
  const range = 2 ** width
  for (let at = from; at < to; at += 1) {
    while (bits < width) {
      held += readByte(reading) * 2 ** bits
      bits += 8
    }
    numbers[at] = held % range
    held = Math.floor(held / range)
    bits -= width
  }
}

/**
 * Reads some numbers of a width in bits from runs. Throws where the runs end too soon.
 *
 * @category reading
 * @since 0.1.0
 */
export const readRuns = (bytes: Uint8Array, width: number, count: number): Int32Array => {
  if (width > widest) throw new Error(`numbers of ${width} bits`)
  const numbers = new Int32Array(count)
  const reading: Reading = { bytes, at: 0 }
  for (let done = 0; done < count; ) {
    const head = readVarint(reading)
    const isPacked = head % 2 === 1
    const length = isPacked ? 8 * Math.floor(head / 2) : Math.floor(head / 2)
    const end = Math.min(count, done + length)
    const next = reading.at + Math.floor(head / 2) * width
    if (isPacked) {
      readPacked(reading, width, numbers, done, end)
      reading.at = next
    } else numbers.fill(readRepeated(reading, width), done, end)
    done = end
  }
  return numbers
}
