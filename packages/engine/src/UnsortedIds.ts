/**
 * Ids in any order, each kept exactly: by its shape and what varies in it, or byte for byte where no shape fits. An id of
 * up to nine digits among letters that stay the same takes some 5 to 7 bytes, one of up to eighteen twice as much.
 *
 * Laws:
 *
 * - an id is new exactly the first time it is added, however ids are written and whatever the hashes are
 *
 * @since 0.1.0
 */
import {
  type IdShape,
  longestShaped,
  mostWords,
  readKey,
  shapeOfLength,
  shapeOfPattern,
  writePattern,
} from "./IdShape.ts"
import { type AddKey, makeKeySet } from "./KeySet.ts"
import { type AddId, type HashBytes, makeWholeIds } from "./WholeIds.ts"

/** How ids and their keys are spread over places. Equal ones have equal hashes of 32 bits. */
export interface Hashes {
  readonly ofBytes: HashBytes
  readonly ofWords: (key: Uint32Array, width: number) => number
}

/** All ids of one shape. */
interface ShapedIds extends IdShape {
  readonly addKey: AddKey
}

/** Ids of further patterns are told apart by all of their bytes. */
const mostPatterns = 1024

/**
 * Starts with no ids.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeUnsortedIds = ({ ofBytes, ofWords }: Hashes): AddId => {
  const byPattern = new Map<number, ReadonlyArray<ShapedIds>>()
  const byLength: Array<ShapedIds | undefined> = []
  const addWhole = makeWholeIds(ofBytes)
  const written = new Uint8Array(longestShaped)
  const key = new Uint32Array(mostWords)
  let patterns = 0
  /** The shapes that ids had last, by what is seen of them at once. */
  const recent: Array<ShapedIds | undefined> = new Array(0x100).fill(undefined)

  const startShape = (shape: IdShape | undefined): ShapedIds | undefined => {
    if (shape === undefined) return undefined
    const { width } = shape
    const isSame = (kept: Uint32Array, at: number, other: Uint32Array): boolean => {
      for (let word = 0; word < width; word++) if (kept[at + word] !== other[word]) return false
      return true
    }
    return { ...shape, addKey: makeKeySet({ width, hash: (one) => ofWords(one, width), isSame }) }
  }

  const findByLength = (length: number): ShapedIds | undefined => {
    byLength[length] ??= startShape(shapeOfLength(length))
    return byLength[length]
  }

  const findByPattern: (...id: Parameters<AddId>) => ShapedIds | undefined = (bytes, start, end) => {
    const length = end - start
    writePattern(written, bytes, start, end)
    const hash = ofBytes(written, 0, length)
    const alike = byPattern.get(hash) ?? []
    const known = alike.find(
      ({ pattern }) => pattern.length === length && pattern.every((byte, at) => byte === written[at]),
    )
    if (known !== undefined || patterns === mostPatterns) return known
    const made = startShape(shapeOfPattern(written.slice(0, length), bytes, start))
    if (made === undefined) return undefined
    byPattern.set(hash, [...alike, made])
    patterns += 1
    return made
  }

  const isOf = (shaped: ShapedIds | undefined, bytes: Uint8Array, start: number, end: number): shaped is ShapedIds =>
    shaped !== undefined && shaped.pattern.length === end - start && readKey(shaped, bytes, start, key)

  return (bytes, start, end) => {
    const glance = ((bytes[start] ?? 0) + 31 * (end - start)) & 0xff
    const likely = recent[glance]
    if (isOf(likely, bytes, start, end)) return likely.addKey(key)
    if (end - start > longestShaped) return addWhole(bytes, start, end)
    const found = findByPattern(bytes, start, end)
    recent[glance] = found
    const shaped = found ?? findByLength(end - start)
    return isOf(shaped, bytes, start, end) ? shaped.addKey(key) : addWhole(bytes, start, end)
  }
}
