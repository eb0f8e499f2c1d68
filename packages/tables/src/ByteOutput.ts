/**
 * Bytes being written one range after another, into an array that grows with them.
 *
 * @since 0.1.0
 */

/** An array of bytes that can still grow. */
export interface ByteOutput {
  readonly putByte: (byte: number) => void
  /** Writes the bytes of `source` from `from` to `to`. */
  readonly putRange: (source: Uint8Array, from: number, to: number) => void
  readonly put: (source: Uint8Array) => void
  /** Gives what was written. Nothing may be written afterwards. */
  readonly take: () => Uint8Array
}

/** Below this length a loop copies faster than the engine's own call. */
const shortRange = 48

/**
 * Makes an output with room for some bytes to begin with.
 *
 * @category making
 * @since 0.1.0
 */
export const makeByteOutput = (room: number): ByteOutput => {
  let bytes = new Uint8Array(room)
  let length = 0

  const makeRoom = (added: number) => {
    if (length + added <= bytes.length) return
    const grown = new Uint8Array(2 * (length + added))
    grown.set(bytes.subarray(0, length))
    bytes = grown
  }

  const putRange = (source: Uint8Array, from: number, to: number) => {
    makeRoom(to - from)
    if (to - from > shortRange) bytes.set(source.subarray(from, to), length)
    else for (let at = from, put = length; at < to; at += 1, put += 1) bytes[put] = source[at] as number
    length += to - from
  }

  return {
    putByte: (byte) => {
      makeRoom(1)
      bytes[length] = byte
      length += 1
    },
    putRange,
    put: (source) => putRange(source, 0, source.length),
    take: () => bytes.subarray(0, length),
  }
}
