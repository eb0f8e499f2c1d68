/**
 * A set of keys that can only grow. A key is a few words of 32 bits, the first of which is not 0. Keys lie one beside another
 * in arrays, where their hash says or behind it, and the arrays grow one at a time; so a set takes from 1.2 to 1.7 times the
 * memory of its keys, also while it grows.
 *
 * Laws:
 *
 * - a key is new exactly the first time it is added
 *
 * @since 0.1.0
 */

/** How the keys of a set are told apart: keys that are the same have the same hash. */
export interface Keys {
  /** The words of a key. */
  readonly width: number
  /** Gives a hash of 32 bits. */
  readonly hash: (key: Uint32Array) => number
  /** Tells whether the key that is kept at a place is the same as another with the same first word. */
  readonly isSame: (kept: Uint32Array, at: number, key: Uint32Array) => boolean
}

/** Adds a key, and tells whether it is new. Words behind the key do not matter. */
export type AddKey = (key: Uint32Array) => boolean

/** Some of the keys of a set; where the first word is 0, there is none. */
interface Part {
  words: Uint32Array
  places: number
  keys: number
}

/** The highest bits of a hash tell the part, the others the place. */
const [partShift, placeRange] = [28, 2 ** 28]

const fewestPlaces = 16

/** A part grows when more than this share of its places is taken. */
const [mostTaken, growth] = [0.85, 1.4]

/**
 * Starts with no keys.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeKeySet = ({ width, hash, isSame }: Keys): AddKey => {
  const parts: Array<Part> = []

  const makePart = (places: number): Part => ({ words: new Uint32Array(places * width), places, keys: 0 })

  const placeOf = (hashed: number, { places }: Part): number =>
    Math.floor(((hashed & (placeRange - 1)) * places) / placeRange) * width

  const put = (key: Uint32Array, at: number, part: Part) => {
    for (let word = 0; word < width; word++) part.words[at + word] = key[word] as number
    part.keys += 1
  }

  const grow = (part: Part): Part => {
    const larger = makePart(Math.ceil(part.places * growth))
    const key = new Uint32Array(width)
    for (let old = 0; old < part.words.length; old += width) {
      if (part.words[old] === 0) continue
      for (let word = 0; word < width; word++) key[word] = part.words[old + word] as number
      let at = placeOf(hash(key), larger)
      while (larger.words[at] !== 0) at = at + width === larger.words.length ? 0 : at + width
      put(key, at, larger)
    }
    return larger
  }

  return (key) => {
    const hashed = hash(key)
    const number = hashed >>> partShift
    const part = parts[number] ?? makePart(fewestPlaces)
    const { words } = part
    const first = key[0] as number
    let at = placeOf(hashed, part)
    for (let found = words[at]; found !== 0; found = words[at]) {
      if (found === first && isSame(words, at, key)) return false
      at = at + width === words.length ? 0 : at + width
    }
    put(key, at, part)
    parts[number] = part.keys > part.places * mostTaken ? grow(part) : part
    return true
  }
}
