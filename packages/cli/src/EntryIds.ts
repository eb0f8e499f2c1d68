/**
 * The ids of entries, to find those that two entries have.
 *
 * @since 0.1.0
 */
import { makeTextIndex } from "./TextIndex.ts"

/** Notes an id, and tells whether it is new; `unsorted` where that cannot be told. */
export type NoteId = (bytes: Uint8Array, start: number, end: number) => "new" | "known" | "unsorted"

/**
 * Notes ids in an index, so that they can come in any order.
 *
 * @category constructors
 * @since 0.1.0
 */
export const noteInIndex = (): NoteId => {
  const ids = makeTextIndex()
  return (bytes, start, end) => {
    if (ids.find(bytes, start, end) >= 0) return "known"
    ids.add(bytes, start, end)
    return "new"
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
  const isHigher = (bytes: Uint8Array, start: number, end: number): boolean => {
    if (end - start !== length) return end - start > length
    for (let at = 0; at < length; at++) {
      const difference = (bytes[start + at] as number) - (last[at] as number)
      if (difference !== 0) return difference > 0
    }
    return false
  }
  return (bytes, start, end) => {
    if (!isHigher(bytes, start, end)) return "unsorted"
    length = end - start
    if (length > last.length) last = new Uint8Array(2 * length)
    for (let at = 0; at < length; at++) last[at] = bytes[start + at] as number
    return "new"
  }
}
