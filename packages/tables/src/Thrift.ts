/**
 * Structs of Thrift's compact protocol, in which Parquet says what it holds. A struct is walked without being built, and within
 * limits: what claims to be longer than its bytes, or nests without end, is an error before any memory is taken for it.
 *
 * Laws:
 *
 * - any bytes are a struct, are cut short, or are an error
 *
 * @since 0.1.0
 */

/** What a walk hands on, and where it gives up. */
export interface Walk {
  /** The most fields and elements of lists. */
  readonly most: number
  /** Takes a number, or 0 or 1 for a flag. Field 4 is at 4, field 2 of the struct in field 5 at 502; what is in lists has no place. */
  readonly take: (place: number, value: number) => void
}

const deepest = 32

/** Where bytes give out. */
const cutShort = new Error("cut short")

const stop = 0

const yes = 1

const no = 2

const struct = 12

/**
 * Walks over the struct that begins at a place, and tells where it ends, or `undefined` where the bytes give out before. Throws
 * where they are no struct.
 *
 * @category reading
 * @since 0.1.0
 */
export const walkStruct = (bytes: Uint8Array, from: number, { most, take }: Walk): number | undefined => {
  let at = from
  let seen = 0

  const readByte = (): number => {
    const byte = bytes[at]
    if (byte === undefined) throw cutShort
    at += 1
    return byte
  }

  const readVarint = (): number => {
    let value = 0
    for (let nth = 0; nth < 10; nth += 1) {
      const byte = readByte()
      value += (byte & 0x7f) * 2 ** (7 * nth)
      if (byte < 0x80) return value
    }
    throw new Error("a number of more than 10 bytes")
  }

  const readNumber = (): number => {
    const folded = readVarint()
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
  }

  const skip = (length: number) => {
    if (at + length > bytes.length) throw cutShort
    at += length
  }

  const note = (count: number) => {
    seen += count
    if (seen > most) throw new Error(`more than ${most} fields`)
  }

  const readList = (depth: number) => {
    const head = readByte()
    const size = head >> 4 === 15 ? readVarint() : head >> 4
    const type = head & 15
    note(size)
    for (let nth = 0; nth < size; nth += 1) {
      if (type === yes || type === no) skip(1)
      else readValue(type, Number.NaN, depth)
    }
  }

  const readValue = (type: number, place: number, depth: number) => {
    if (type === yes || type === no) take(place, type === yes ? 1 : 0)
    else if (type === 3) skip(1)
    else if (type === 4 || type === 5 || type === 6) take(place, readNumber())
    else if (type === 7) skip(8)
    else if (type === 8) skip(readVarint())
    else if (type === 9) readList(depth + 1)
    else if (type === struct) readStruct(100 * place, depth + 1)
    else throw new Error(`a field of type ${type}`)
  }

  const readStruct = (places: number, depth: number) => {
    if (depth > deepest) throw new Error(`more than ${deepest} structs inside each other`)
    let field = 0
    for (let head = readByte(); (head & 15) !== stop; head = readByte()) {
      note(1)
      field = head >> 4 === 0 ? readNumber() : field + (head >> 4)
      readValue(head & 15, places + field, depth)
    }
  }

  try {
    readStruct(0, 0)
    return at
  } catch (cause) {
    if (cause === cutShort) return undefined
    throw cause
  }
}
