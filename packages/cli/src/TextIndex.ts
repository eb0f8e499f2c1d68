/**
 * Texts by number, in the order in which they were first met. They are kept byte for byte side by side in one buffer, so
 * a text costs its bytes and a few numbers, and no object.
 *
 * Laws:
 *
 * - a text has the same number whenever it is met, and no other text has it
 * - remembering the last text changes no number
 *
 * @since 0.1.0
 */

/** Numbers texts that lie in `bytes` from `start` to `end`. */
export interface TextIndex {
  /** The number of a text, or −1 where it was never added. */
  readonly find: (bytes: Uint8Array, start: number, end: number) => number
  /** Adds a text that was not found, and gives its number. */
  readonly add: (bytes: Uint8Array, start: number, end: number) => number
  readonly count: () => number
  readonly text: (number: number) => string
}

/** Texts up to this many bytes stand in their slot, so that finding one looks at a single place. */
const mostInline = 8

const mix = (first: number, second: number): number => {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Four bytes as a number; those behind the end count as zero. */
const wordOf = (bytes: Uint8Array, start: number, end: number): number => {
  let word = 0
  for (let index = start; index < end && index < start + 4; index++) word = (word << 8) | (bytes[index] as number)
  return word >>> 0
}

const hashOf = (bytes: Uint8Array, start: number, end: number): number => {
  let mixed = 0x811c9dc5
  for (let index = start; index < end; index++) mixed = Math.imul(mixed ^ (bytes[index] as number), 0x01000193)
  return mixed >>> 0
}

const longerBytes = (bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
  const longer = new Uint8Array(length)
  longer.set(bytes)
  return longer
}

const longerNumbers = (numbers: Uint32Array): Uint32Array<ArrayBuffer> => {
  const longer = new Uint32Array(numbers.length * 2)
  longer.set(numbers)
  return longer
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

/**
 * Starts with no texts.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeTextIndex = (): TextIndex => {
  let kept = new Uint8Array(1 << 10)
  let ends = new Uint32Array(1 << 8)
  /**
   * Four numbers a slot: a text, counted from 1, or 0 where the slot is empty; its length in bytes; and two words, which
   * are a short text itself, and the hash of a long one.
   */
  let slots = new Uint32Array(4 << 9)
  let count = 0

  const startOf = (number: number): number => (number === 0 ? 0 : (ends[number - 1] as number))

  const isText = (number: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = startOf(number) - start
    if ((ends[number] as number) - from !== end) return false
    for (let index = start; index < end; index++) if (kept[from + index] !== bytes[index]) return false
    return true
  }

  /** The slot of a text, or the empty one where it belongs. */
  const slotOf = (bytes: Uint8Array, start: number, end: number): number => {
    const length = end - start
    const isShort = length <= mostInline
    const first = isShort ? wordOf(bytes, start, end) : hashOf(bytes, start, end)
    const second = isShort ? wordOf(bytes, start + 4, end) : 0
    const mask = slots.length - 1
    let slot = (mix(first, second) * 4) & mask
    for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
      const isLike = slots[slot + 1] === length && slots[slot + 2] === first && slots[slot + 3] === second
      if (isLike && (isShort || isText(number - 1, bytes, start, end))) return slot
      slot = (slot + 4) & mask
    }
    return slot
  }

  const grow = () => {
    const old = slots
    slots = new Uint32Array(old.length * 2)
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === 0) continue
      let slot = (mix(old[from + 2] as number, old[from + 3] as number) * 4) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 4) & (slots.length - 1)
      for (let at = 0; at < 4; at++) slots[slot + at] = old[from + at] as number
    }
  }

  return {
    find: (bytes, start, end) => (slots[slotOf(bytes, start, end)] as number) - 1,
    add: (bytes, start, end) => {
      const from = startOf(count)
      const length = end - start
      if (from + length > kept.length) kept = longerBytes(kept, 2 * (from + length))
      if (count === ends.length) ends = longerNumbers(ends)
      if (count * 16 > slots.length * 3) grow()
      kept.set(bytes.subarray(start, end), from)
      ends[count] = from + length
      const slot = slotOf(bytes, start, end)
      const isShort = length <= mostInline
      count += 1
      slots[slot] = count
      slots[slot + 1] = length
      slots[slot + 2] = isShort ? wordOf(bytes, start, end) : hashOf(bytes, start, end)
      slots[slot + 3] = isShort ? wordOf(bytes, start + 4, end) : 0
      return count - 1
    },
    count: () => count,
    text: (number) => decoder.decode(kept.subarray(startOf(number), ends[number])),
  }
}

/**
 * Finds texts of which one comes many times in a row, such as the days of a ledger: the last one is not looked up again.
 *
 * @category finding
 * @since 0.1.0
 */
export const rememberLast = (index: TextIndex): TextIndex["find"] => {
  let last = new Uint8Array(16)
  let length = 0
  let number = -1
  return (bytes, start, end) => {
    if (number >= 0 && end - start === length) {
      let at = length
      while (at > 0 && last[at - 1] === bytes[start + at - 1]) at -= 1
      if (at === 0) return number
    }
    number = index.find(bytes, start, end)
    length = end - start
    if (length > last.length) last = longerBytes(last, 2 * length)
    for (let at = 0; at < length; at++) last[at] = bytes[start + at] as number
    return number
  }
}
