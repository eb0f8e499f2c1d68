/**
 * The ids that a run has met, so that a repeated one is found exactly. As long as ids rise, a longer one counting as higher,
 * none can repeat, and they are only noted; once one does not rise, it is looked for among all before it.
 *
 * Laws:
 *
 * - an id is new exactly the first time it is added
 * - ids with equal hashes are told apart
 *
 * @since 0.1.0
 */
import { makeRisingIds } from "./RisingIds.ts"
import { type Hashes, makeUnsortedIds } from "./UnsortedIds.ts"
import type { AddId } from "./WholeIds.ts"

const spread = (mixed: number): number => {
  const once = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39)
  return twice ^ (twice >>> 15)
}

const hashes: Hashes = {
  ofBytes: (bytes, start, end) => {
    let mixed = 0x811c9dc5
    for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ (bytes[at] as number), 0x01000193)
    return spread(mixed)
  },
  ofWords: (key, width) => {
    let mixed = 0
    for (let word = 0; word < width; word++) mixed = spread(mixed ^ (key[word] as number))
    return mixed
  },
}

/**
 * Starts with no ids, to be spread by other hashes.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeSeenIdsBy = (hashed: Hashes): AddId => {
  const rising = makeRisingIds()
  const addUnsorted = makeUnsortedIds(hashed)
  return (bytes, start, end) => {
    if (rising.push(bytes, start, end)) return true
    rising.drain(addUnsorted)
    return addUnsorted(bytes, start, end)
  }
}

/**
 * Starts with no ids.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeSeenIds = (): AddId => makeSeenIdsBy(hashes)
