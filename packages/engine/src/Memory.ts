/**
 * What a run remembers: what was written for facts it has met. Facts are one number here, and what is written is kept once
 * however many facts lead to it, so an entry takes a few bytes. When it is full it learns nothing more.
 *
 * Laws:
 *
 * - what was kept for a key is found under it, and nothing is found under others
 *
 * @since 0.1.0
 */
import type { Rated } from "./RatedBlock.ts"

/** Remembers rated rows by keys, which are whole numbers that are not negative. */
export interface Memory {
  readonly find: (key: number) => Rated | undefined
  /** Keeps a row under a key that is new, and gives the object that all rows like it share. */
  readonly keep: (key: number, rated: Rated) => Rated
}

/** A run keeps at most so many keys, and so many rows that differ in what is written of them. */
const [mostKeys, mostRows] = [1 << 20, 1 << 16]

const none = -1

const hash = (key: number): number => {
  let mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

const textOf = ({ cells, limits }: Rated): string => `${cells.map(({ text }) => text).join("\0")}\0${limits.join()}`

/**
 * Starts with nothing remembered.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeMemory = (): Memory => {
  let keys = new Float64Array(1 << 12).fill(none)
  let places = new Uint32Array(1 << 12)
  let count = 0
  const rows: Array<Rated> = []
  const placeByText = new Map<string, number>()

  /** Finds the slot of a key: the one that holds it, or the empty one where it belongs. */
  const slotOf = (key: number): number => {
    const mask = keys.length - 1
    let slot = hash(key) & mask
    while (keys[slot] !== key && keys[slot] !== none) slot = (slot + 1) & mask
    return slot
  }

  const grow = () => {
    const [oldKeys, oldPlaces] = [keys, places]
    keys = new Float64Array(oldKeys.length * 2).fill(none)
    places = new Uint32Array(oldKeys.length * 2)
    for (let old = 0; old < oldKeys.length; old++) {
      const key = oldKeys[old] as number
      if (key === none) continue
      const slot = slotOf(key)
      keys[slot] = key
      places[slot] = oldPlaces[old] as number
    }
  }

  const placeOf = (rated: Rated): number | undefined => {
    const text = textOf(rated)
    const known = placeByText.get(text)
    if (known !== undefined || rows.length === mostRows) return known
    placeByText.set(text, rows.length)
    return rows.push(rated) - 1
  }

  return {
    find: (key) => {
      const slot = slotOf(key)
      return keys[slot] === key ? rows[places[slot] as number] : undefined
    },
    keep: (key, rated) => {
      const place = placeOf(rated)
      if (place === undefined) return rated
      if (count < mostKeys) {
        if (count * 2 >= keys.length) grow()
        const slot = slotOf(key)
        keys[slot] = key
        places[slot] = place
        count += 1
      }
      return rows[place] ?? rated
    },
  }
}
