/**
 * The ids that a run has met. Every id is kept byte for byte in one growing buffer, so a repeated id is found exactly,
 * at the price of its own length and some ten bytes a row.
 *
 * Laws:
 *
 * - an id is new exactly the first time it is added
 *
 * @since 0.1.0
 */

/** Adds the id that lies in `bytes` from `start` to `end`, and tells whether it is new. */
export type AddId = (bytes: Uint8Array, start: number, end: number) => boolean

const hash = (bytes: Uint8Array, start: number, end: number): number => {
  let mixed = 0x811c9dc5
  for (let index = start; index < end; index++) mixed = Math.imul(mixed ^ (bytes[index] as number), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

const enlarge = <A extends Uint8Array | Uint32Array>(array: A, make: (length: number) => A): A => {
  const larger = make(array.length * 2)
  larger.set(array)
  return larger
}

/**
 * Starts with no ids.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeSeenIds = (): AddId => {
  let kept = new Uint8Array(1 << 16)
  let ends = new Uint32Array(1 << 12)
  let slots = new Uint32Array(1 << 13)
  let count = 0

  const startOf = (id: number): number => (id === 0 ? 0 : (ends[id - 1] as number))
  const lastEnd = (): number => startOf(count)

  const isKept = (id: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = startOf(id)
    if ((ends[id] as number) - from !== end - start) return false
    for (let index = start; index < end; index++) if (kept[from + index - start] !== bytes[index]) return false
    return true
  }

  /** Finds the slot of an id: the one that refers to it, or the empty one where it belongs. Slots hold ids counted from 1. */
  const slotOf = (bytes: Uint8Array, start: number, end: number): number => {
    let slot = hash(bytes, start, end) & (slots.length - 1)
    while (slots[slot] !== 0 && !isKept((slots[slot] as number) - 1, bytes, start, end))
      slot = (slot + 1) & (slots.length - 1)
    return slot
  }

  const growSlots = () => {
    slots = new Uint32Array(slots.length * 2)
    for (let id = 0; id < count; id++) slots[slotOf(kept, startOf(id), ends[id] as number)] = id + 1
  }

  return (bytes, start, end) => {
    const slot = slotOf(bytes, start, end)
    if (slots[slot] !== 0) return false
    const from = lastEnd()
    while (from + end - start > kept.length) kept = enlarge(kept, (length) => new Uint8Array(length))
    if (count === ends.length) ends = enlarge(ends, (length) => new Uint32Array(length))
    kept.set(bytes.subarray(start, end), from)
    ends[count] = from + end - start
    count += 1
    slots[slot] = count
    if (count * 4 > slots.length * 3) growSlots()
    return true
  }
}
