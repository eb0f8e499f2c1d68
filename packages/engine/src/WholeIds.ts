/**
 * Ids that are kept byte for byte, for those that no shape fits. One takes its length and some seventeen bytes.
 *
 * Laws:
 *
 * - an id is new exactly the first time it is added, whatever the hashes are
 *
 * @since 0.1.0
 */
import { makeKeySet } from "./KeySet.ts"

/** Adds the id that lies in `bytes` from `start` to `end`, and tells whether it is new. */
export type AddId = (bytes: Uint8Array, start: number, end: number) => boolean

/** Gives a hash of 32 bits of the bytes from `start` to `end`. */
export type HashBytes = (bytes: Uint8Array, start: number, end: number) => number

/** Ids lie in chunks, each behind its length and at a multiple of four, so that a number of 32 bits tells where. */
const [chunkSize, alignment] = [2 ** 20, 4]

/**
 * Starts with no ids.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeWholeIds = (hash: HashBytes): AddId => {
  const chunks: Array<Uint8Array> = []
  let used = chunkSize
  let candidate: readonly [bytes: Uint8Array, start: number, end: number] = [new Uint8Array(0), 0, 0]

  const isCandidateAt = (place: number): boolean => {
    const [bytes, start, end] = candidate
    const at = place * alignment
    const chunk = chunks[Math.floor(at / chunkSize)] as Uint8Array
    const from = at % chunkSize
    const length = new DataView(chunk.buffer).getUint32(from)
    if (length !== end - start) return false
    for (let index = 0; index < length; index++) {
      if (chunk[from + alignment + index] !== bytes[start + index]) return false
    }
    return true
  }

  const addPlace = makeKeySet({
    width: 2,
    hash: (key) => key[0] as number,
    isSame: (kept, at, key) => kept[at] === key[0] && isCandidateAt(kept[at + 1] as number),
  })

  const makeRoom = (room: number) => {
    if (used + room <= chunkSize) return
    chunks.push(new Uint8Array(Math.max(chunkSize, room)))
    used = 0
  }

  const key = new Uint32Array(2)
  return (bytes, start, end) => {
    candidate = [bytes, start, end]
    const room = alignment + end - start
    makeRoom(room)
    key[0] = hash(bytes, start, end) || 1
    key[1] = ((chunks.length - 1) * chunkSize + used) / alignment
    if (!addPlace(key)) return false
    const chunk = chunks.at(-1) as Uint8Array
    new DataView(chunk.buffer).setUint32(used, end - start)
    chunk.set(bytes.subarray(start, end), used + alignment)
    used += Math.ceil(room / alignment) * alignment
    return true
  }
}
