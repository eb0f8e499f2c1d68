/**
 * Ids that rise, a longer one counting as higher. Of each only what differs from the one before is kept, so that ids which
 * count up take some two bytes each.
 *
 * Laws:
 *
 * - ids that rise are taken, and handed over as they were
 * - an id that is not higher than all before is not taken
 *
 * @since 0.1.0
 */

/** Something done with the id that lies in `bytes` from `start` to `end`. */
export type TakeId = (bytes: Uint8Array, start: number, end: number) => void

/** Ids in the order in which they came. */
export interface RisingIds {
  /** Takes an id if it is higher than all before, and tells whether it is. */
  readonly push: (bytes: Uint8Array, start: number, end: number) => boolean
  /** Hands over all ids in their order and keeps none of them. What comes next still has to be higher. */
  readonly drain: (take: TakeId) => void
}

const chunkSize = 2 ** 16

/** Stands before an id that is kept whole: the four bytes of its length follow, and then the id. */
const whole = 0xff

/** Hands over the ids in a chunk, of which the first is whole. */
const handOver = (chunk: Uint8Array, take: TakeId): void => {
  let id = new Uint8Array(0)
  let length = 0
  let at = 0
  while (at < chunk.length) {
    let shared = chunk[at] as number
    at += 1
    if (shared === whole) {
      shared = 0
      length = 0
      for (const end = at + 4; at < end; at++) length = length * 0x100 + (chunk[at] as number)
      if (length > id.length) id = new Uint8Array(2 * length)
    }
    for (let place = shared; place < length; place++, at++) id[place] = chunk[at] as number
    take(id, 0, length)
  }
}

/**
 * Starts with no ids.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeRisingIds = (): RisingIds => {
  let last = new Uint8Array(0)
  let length = -1
  let full: Array<Uint8Array> = []
  let chunk = new Uint8Array(0)
  let used = 0

  const close = () => {
    if (used > 0) full.push(chunk.subarray(0, used))
    used = 0
  }

  const keepWhole = (bytes: Uint8Array, start: number, end: number) => {
    length = end - start
    if (used + length + 5 > chunk.length) {
      close()
      chunk = new Uint8Array(Math.max(chunkSize, length + 5))
    }
    chunk[used] = whole
    for (let place = 1; place < 5; place++) chunk[used + place] = length >>> (32 - 8 * place)
    chunk.set(bytes.subarray(start, end), used + 5)
    used += length + 5
    if (length > last.length) last = new Uint8Array(2 * length)
    last.set(bytes.subarray(start, end))
  }

  /** Keeps an id of which so many bytes are those of the one before. */
  const keepRest = (shared: number, bytes: Uint8Array, start: number) => {
    chunk[used] = shared
    used += 1
    for (let at = shared; at < length; at++, used++) {
      const byte = bytes[start + at] as number
      chunk[used] = byte
      last[at] = byte
    }
  }

  return {
    push: (bytes, start, end) => {
      if (end - start < length) return false
      let shared = 0
      if (end - start === length) {
        while (shared < length && last[shared] === bytes[start + shared]) shared += 1
        if (shared === length || (bytes[start + shared] as number) < (last[shared] as number)) return false
      }
      const isShort = used > 0 && end - start === length && shared < whole && used + length < chunk.length
      if (isShort) keepRest(shared, bytes, start)
      else keepWhole(bytes, start, end)
      return true
    },
    drain: (take) => {
      if (used === 0 && full.length === 0) return
      close()
      const chunks = full.toReversed()
      full = []
      chunk = new Uint8Array(0)
      for (let next = chunks.pop(); next !== undefined; next = chunks.pop()) handOver(next, take)
    },
  }
}
