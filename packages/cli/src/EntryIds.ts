/**
 * The ids of entries, to find those that two entries have.
 *
 * Laws:
 *
 * - an id that was noted before is never new
 *
 * @since 0.1.0
 */

/** Notes an id, and tells whether it is new or could be known; `unsorted` where that cannot be told. */
export type NoteId = (bytes: Uint8Array, start: number, end: number) => "new" | "known" | "unsorted"

/** Two hashes of an id, as one pass over its bytes makes them; the first one is never 0. */
const hashInto = (hashes: Uint32Array, bytes: Uint8Array, start: number, end: number): void => {
  let first = 0x811c9dc5
  let second = end - start
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    first = Math.imul(first ^ byte, 0x01000193)
    second = Math.imul(second ^ byte, 0x5bd1e995) ^ (second >>> 15)
  }
  first = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d)
  second = Math.imul(second ^ (second >>> 13), 0x9e3779b1)
  hashes[0] = first ^ (first >>> 13) || 1
  hashes[1] = second ^ (second >>> 16)
}

/** Adds a hash, and tells whether it is new. */
type AddHash = (first: number, second: number) => boolean

const makeHashSet = (): AddHash => {
  let firsts = new Uint32Array(1 << 8)
  let seconds = new Uint32Array(1 << 8)
  let count = 0

  /** Finds the slot of a hash: the one that holds it, or the empty one, which holds a 0. */
  const slotOf = (first: number, second: number): number => {
    const mask = firsts.length - 1
    let slot = (first ^ second) & mask
    while (firsts[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & mask
    return slot
  }

  const grow = () => {
    const [oldFirsts, oldSeconds] = [firsts, seconds]
    firsts = new Uint32Array(oldFirsts.length * 2)
    seconds = new Uint32Array(oldFirsts.length * 2)
    for (let old = 0; old < oldFirsts.length; old++) {
      const [first, second] = [oldFirsts[old] as number, oldSeconds[old] as number]
      if (first === 0) continue
      const slot = slotOf(first, second)
      firsts[slot] = first
      seconds[slot] = second
    }
  }

  return (first, second) => {
    const slot = slotOf(first, second)
    if (firsts[slot] !== 0) return false
    firsts[slot] = first
    seconds[slot] = second
    count += 1
    if (count * 4 > firsts.length * 3) grow()
    return true
  }
}

/** Many sets grow one by one; one that grew as a whole would need half as much again while it does. */
const bitsOfSets = 7

/**
 * Notes ids by their hashes of 64 bits, so that they can come in any order, at the price of some fifteen bytes each. Two
 * ids with one hash are told as known: whoever looks at the ids themselves finds that they differ.
 *
 * @category constructors
 * @since 0.1.0
 */
export const noteByHash = (): NoteId => {
  const hashes = new Uint32Array(2)
  const sets = Array.from({ length: 1 << bitsOfSets }, makeHashSet)
  return (bytes, start, end) => {
    hashInto(hashes, bytes, start, end)
    const [first, second] = [hashes[0] as number, hashes[1] as number]
    return (sets[second >>> (32 - bitsOfSets)] as AddHash)(first, second) ? "new" : "known"
  }
}

/**
 * Notes ids as long as each is higher than the one before, a longer one counting as higher; then none can repeat, and only
 * the last is kept.
 *
 * @category constructors
 * @since 0.1.0
 */
export const noteWhileRising = (): NoteId => {
  let last = new Uint8Array(0)
  let length = 0
  return (bytes, start, end) => {
    const own = end - start
    if (own < length) return "unsorted"
    let at = 0
    if (own === length) {
      while (at < own && bytes[start + at] === last[at]) at += 1
      if (at === own || (bytes[start + at] as number) < (last[at] as number)) return "unsorted"
    }
    length = own
    if (own > last.length) last = new Uint8Array(2 * own)
    for (; at < own; at++) last[at] = bytes[start + at] as number
    return "new"
  }
}
