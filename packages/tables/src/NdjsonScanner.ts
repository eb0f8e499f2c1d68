/**
 * Scans NDJSON: one flat JSON object a line, in UTF-8, with or without a byte-order mark. Numbers keep the text they have in
 * the file, so `1e3` and `1.10` arrive as they are written.
 *
 * The header is made of the wanted columns and the further keys of the first row that is a JSON object. A row that is
 * none, is not JSON as in RFC 8259, is blank, has a key twice or one that the header does not have, or is above 1 MiB is a
 * broken row. So is one with half a surrogate pair, which no text in UTF-8 can hold.
 *
 * Laws:
 *
 * - every object is a row with its values as they are written
 * - the blocks do not depend on where chunks begin
 * - every line of any bytes whatsoever is exactly one row
 * - a broken line changes no other row
 *
 * @since 0.1.0
 */
import type { Header } from "./Header.ts"
import { type JsonKeys, makeKnownKeys, makeUnknownKeys } from "./JsonKeys.ts"
import { makeJsonRowCutter } from "./JsonRow.ts"
import { makeScanner, type Scanner } from "./Scanner.ts"

/** The names that a wanted column may go by, such as its name and its title. The first one stands where none is used. */
export type WantedColumn = readonly [string, ...ReadonlyArray<string>]

const namesOf = (wanted: ReadonlyArray<WantedColumn>, keys: ReadonlyArray<string>): ReadonlyArray<string> => {
  const used = new Set(keys)
  const chosen = wanted.map((names) => names.find((name) => used.has(name)) ?? names[0])
  return [...chosen, ...keys.filter((key) => !chosen.includes(key))]
}

/**
 * Makes a scanner of NDJSON.
 *
 * @category scanning
 * @since 0.1.0
 * @example
 * ```ts
 * import { makeNdjsonScanner } from "@jiceng/tables"
 *
 * const scanner = makeNdjsonScanner([["id"], ["points", "积分"]])
 * const rows = new TextEncoder().encode('{"id":"A1","积分":60.50}\n{"积分":1e3,"id":"A2"}\n')
 * const blocks = [...scanner.push(rows), ...scanner.end()]
 * scanner.header() // => { _tag: "Header", names: ["id", "积分"] }
 * blocks.flatMap((block) => [block.text(0, 1), block.text(1, 1)]) // => ["60.50", "1e3"]
 * ```
 */
export const makeNdjsonScanner = (wanted: ReadonlyArray<WantedColumn>): Scanner => {
  const unknown = makeUnknownKeys()
  let keys: JsonKeys = unknown

  const learn = (names: ReadonlyArray<string>): Header => {
    keys = makeKnownKeys(names)
    return { _tag: "Header", names }
  }

  return makeScanner({
    format: "ndjson",
    cutRow: makeJsonRowCutter(() => keys),
    learnHeader: () => learn(namesOf(wanted, unknown.keys())),
    fallback: () => learn(namesOf(wanted, [])),
  })
}
