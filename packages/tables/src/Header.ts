/**
 * The header of a table: the names of its columns, each there and each only once.
 *
 * Laws:
 *
 * - a header without faults has as many different names as columns
 *
 * @since 0.1.0
 */
import type { BrokenRow } from "@jiceng/engine"
import { Words } from "@jiceng/kernel"
import * as Schema from "effect/Schema"

/** What was learnt about the header (表头): its names, or why there are none. */
export type Header =
  | { readonly _tag: "Header"; readonly names: ReadonlyArray<string> }
  | ({ readonly _tag: "BrokenHeader" } & BrokenRow)

/** What is wrong with one name of a header. `column` counts from 1; it is 0 where the header as a whole is at fault. */
export const HeaderFault = Schema.Struct({ column: Schema.Int, found: Schema.String, expected: Words })
export type HeaderFault = typeof HeaderFault.Type

const missing: Words = { zh: "表头行", en: "a header row" }

const noName: Words = { zh: "列名", en: "a name of a column" }

const sameName = (earlier: number): Words => ({
  zh: `与第 ${earlier} 列不同的列名`,
  en: `a name other than that of column ${earlier}`,
})

/**
 * Finds everything that is wrong with a header; `undefined` is a table without one.
 *
 * @category finding
 * @since 0.1.0
 * @example
 * ```ts
 * import { findHeaderFaults } from "@jiceng/tables"
 *
 * findHeaderFaults({ _tag: "Header", names: ["id", "points"] }) // => []
 * findHeaderFaults({ _tag: "Header", names: ["id", "points", "id"] }).map(({ expected }) => expected.en)
 * // => ["a name other than that of column 1"]
 * ```
 */
export const findHeaderFaults = (header: Header | undefined): ReadonlyArray<HeaderFault> => {
  if (header === undefined) return [{ column: 0, found: "", expected: missing }]
  if (header._tag === "BrokenHeader") return [{ column: 0, found: header.found, expected: header.expected }]
  const seen = new Map<string, number>()
  return header.names.flatMap((found, index) => {
    const column = index + 1
    const earlier = seen.get(found)
    if (found === "") return [{ column, found, expected: noName }]
    if (earlier !== undefined) return [{ column, found, expected: sameName(earlier) }]
    seen.set(found, column)
    return []
  })
}
