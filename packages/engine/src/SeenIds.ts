/**
 * The ids that a run has met. Every id is kept byte for byte in one growing buffer, so a repeated id is found exactly.
 * As long as ids rise, a longer one counting as higher, none can repeat and nothing more is kept; from the first that does
 * not rise on, an index finds them, at the price of some twenty bytes a row.
 *
 * Laws:
 *
 * - an id is new exactly the first time it is added
 *
 * @since 0.1.0
 */

/** Adds the id that lies in `bytes` from `start` to `end`, and tells whether it is new. */
export type AddId = (bytes: Uint8Array, start: number, end: number) => boolean

/** Ids side by side in one buffer, and where each ends. */
interface Ids {
  bytes: Uint8Array
  ends: Uint32Array
  count: number
}

const startOf = ({ ends }: Ids, id: number): number => (id === 0 ? 0 : (ends[id - 1] as number))

/** Compares an id that is kept with another: by length, then byte by byte. Negative where it is lower, 0 where it is the same. */
const compare = (ids: Ids, id: number, bytes: Uint8Array, start: number, end: number): number => {
  const from = startOf(ids, id)
  const longer = (ids.ends[id] as number) - from - (end - start)
  if (longer !== 0) return longer
  for (let index = start; index < end; index++) {
    const higher = (ids.bytes[from + index - start] as number) - (bytes[index] as number)
    if (higher !== 0) return higher
  }
  return 0
}

const append = (ids: Ids, bytes: Uint8Array, start: number, end: number): void => {
  const from = startOf(ids, ids.count)
  if (from + end - start > ids.bytes.length) {
    const longer = new Uint8Array(2 * ids.bytes.length + end - start)
    longer.set(ids.bytes.subarray(0, from))
    ids.bytes = longer
  }
  if (ids.count === ids.ends.length) {
    const longer = new Uint32Array(ids.ends.length * 2)
    longer.set(ids.ends)
    ids.ends = longer
  }
  for (let index = start; index < end; index++) ids.bytes[from + index - start] = bytes[index] as number
  ids.ends[ids.count] = from + end - start
  ids.count += 1
}

const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
  let mixed = 0x811c9dc5
  for (let index = start; index < end; index++) mixed = Math.imul(mixed ^ (bytes[index] as number), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Makes an index over the ids so far, and the function that adds further ones. */
const makeIndex = (ids: Ids): AddId => {
  let hashes = new Uint32Array(ids.ends.length)
  /** Each slot is empty, which is 0, or refers to an id, counted from 1. */
  let slots = new Uint32Array(ids.ends.length * 2)

  const place = (id: number) => {
    let slot = (hashes[id] as number) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = id + 1
  }

  for (let id = 0; id < ids.count; id++) {
    hashes[id] = hashOf(ids.bytes, startOf(ids, id), ids.ends[id] as number)
    place(id)
  }

  const grow = () => {
    const longer = new Uint32Array(ids.ends.length)
    longer.set(hashes)
    hashes = longer
    slots = new Uint32Array(ids.ends.length * 2)
    for (let id = 0; id < ids.count - 1; id++) place(id)
  }

  return (bytes, start, end) => {
    const hash = hashOf(bytes, start, end)
    let slot = hash & (slots.length - 1)
    for (let id = slots[slot] as number; id !== 0; id = slots[slot] as number) {
      if (hashes[id - 1] === hash && compare(ids, id - 1, bytes, start, end) === 0) return false
      slot = (slot + 1) & (slots.length - 1)
    }
    append(ids, bytes, start, end)
    if (ids.ends.length > hashes.length) grow()
    hashes[ids.count - 1] = hash
    place(ids.count - 1)
    return true
  }
}

/**
 * Starts with no ids.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeSeenIds = (): AddId => {
  const ids: Ids = { bytes: new Uint8Array(1 << 15), ends: new Uint32Array(1 << 12), count: 0 }
  let addToIndex: AddId | undefined
  return (bytes, start, end) => {
    if (addToIndex === undefined) {
      if (ids.count === 0 || compare(ids, ids.count - 1, bytes, start, end) < 0) {
        append(ids, bytes, start, end)
        return true
      }
      addToIndex = makeIndex(ids)
    }
    return addToIndex(bytes, start, end)
  }
}
