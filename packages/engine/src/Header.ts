/**
 * Finding the columns of a rule in the header of a table, by their names or by their Chinese titles.
 *
 * Laws:
 *
 * - every column of a matched header is the id, a fact or carried through, and only one of these
 * - the order of a header does not change what is found in it
 *
 * @since 0.1.0
 */
import { type Column, columnsOf, type Words } from "@jiceng/kernel"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { Fault } from "./Fault.ts"
import { outputColumns } from "./Output.ts"
import type { Rating } from "./Rating.ts"

/** Where the columns of a rule stand in a table: the id, the facts in the order of the rule, and all others. */
export interface Layout {
  readonly header: ReadonlyArray<string>
  readonly id: number
  readonly facts: ReadonlyArray<number>
  readonly extras: ReadonlyArray<number>
}

/** A header that does not fit a rule; it holds all faults. */
export class HeaderMismatch extends Data.TaggedError("HeaderMismatch")<{ readonly faults: ReadonlyArray<Fault> }> {
  override get message() {
    return this.faults
      .map(
        ({ column, found, expected }) =>
          `column ${column}: found ${found === "" ? "nothing" : found}, expected ${expected.en}`,
      )
      .join("\n")
  }
}

/** The title of the column that names the subject of a row. */
export const idTitle: Words = { zh: "编号", en: "id" }

const faultsOfColumn = (name: string, title: string, places: ReadonlyArray<number>): ReadonlyArray<Fault> => {
  if (places.length === 1) return []
  const expected = { zh: `名为 ${name} 或“${title}”的一列`, en: `one column named ${name} or ${title}` }
  return [{ column: name, found: places.length === 0 ? "" : `${places.length} ×`, expected }]
}

/**
 * Finds the columns of a rule in a header, or says which are missing, doubled or in the way of a result.
 *
 * @category finding
 * @since 0.1.0
 */
export const matchHeader = (header: ReadonlyArray<string>, rating: Rating): Result.Result<Layout, HeaderMismatch> => {
  const placesOf = (name: string, title: string) =>
    header.flatMap((text, index) => (text === name || text === title ? [index] : []))
  const columns: ReadonlyArray<Pick<Column, "name" | "title">> = [
    { name: "id", title: idTitle },
    ...columnsOf(rating.facts),
  ]
  const places = columns.map(({ name, title }) => placesOf(name, title.zh))
  const [id, ...facts] = places.map((found) => found[0] ?? -1)
  const extras = header.flatMap((_, index) => (places.flat().includes(index) ? [] : [index]))
  const results = outputColumns(rating).flatMap(({ name, title }) => [name, title.zh])
  const faults = [
    ...columns.flatMap(({ name, title }, index) => faultsOfColumn(name, title.zh, places[index] ?? [])),
    ...extras.flatMap((index): ReadonlyArray<Fault> => {
      const text = header[index] ?? ""
      if (!results.includes(text)) return []
      return [{ column: text, found: text, expected: { zh: "与结果列不同的列名", en: "a name that no result has" } }]
    }),
  ]
  return faults.length > 0
    ? Result.fail(new HeaderMismatch({ faults }))
    : Result.succeed({ header, id: id ?? -1, facts, extras })
}
