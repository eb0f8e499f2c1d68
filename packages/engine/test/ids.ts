/**
 * Ids to try sets of ids with: many that are written alike, some that are not, and so that they meet again.
 *
 * @since 0.1.0
 */
import fc from "fast-check"
import type { Hashes } from "../src/UnsortedIds.ts"
import type { AddId } from "../src/WholeIds.ts"

export const encode = (text: string) => new TextEncoder().encode(text)

const digits = (count: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(""))

const anyShaped = fc
  .tuple(fc.constantFrom("", "m", "NX-", "党员", "-"), fc.constantFrom(1, 8, 9, 10, 18, 19, 36, 37))
  .chain(([before, count]) => digits(count).map((number) => before + number))

const anyHexadecimal = fc
  .array(fc.constantFrom("0", "9", "a", "f", "7"), { minLength: 18, maxLength: 40 })
  .map((all) => all.join(""))

/** An id as people and systems write them, or any text at all. */
export const anyId = fc.oneof(
  fc.nat({ max: 60 }).map(String),
  fc.nat({ max: 60 }).map((number) => `m${String(number).padStart(8, "0")}`),
  anyShaped,
  anyHexadecimal,
  fc.uuid(),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ minLength: 60, maxLength: 300 }),
)

/** Some ids, of which many repeat. */
export const anyIds = fc
  .tuple(fc.array(anyId, { minLength: 1, maxLength: 60 }), fc.array(fc.nat(), { maxLength: 200 }))
  .map(([ids, picks]) => [...ids, ...picks.map((pick) => ids[pick % ids.length] as string)])

/** Adds ids one after another, among other bytes, and tells which of them were new. */
export const addAll = (add: AddId, ids: ReadonlyArray<string>): ReadonlyArray<boolean> =>
  ids.map((id) => {
    const bytes = encode(`<${id}>`)
    return add(bytes, 1, bytes.length - 1)
  })

/** Tells which ids did not stand before. */
export const firsts = (ids: ReadonlyArray<string>): ReadonlyArray<boolean> => {
  const before = new Set<string>()
  return ids.map((id) => before.size < before.add(id).size)
}

/** Hashes that are all the same, or one of two. */
export const anyBadHashes: fc.Arbitrary<Hashes> = fc.constantFrom<Hashes>(
  { ofBytes: () => 0, ofWords: () => -1 },
  { ofBytes: (_, start, end) => (end - start) & 1, ofWords: (key) => (key[0] as number) & 1 },
)
