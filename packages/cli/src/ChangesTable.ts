/**
 * What is different between two tables of results, cell by cell: before an objection and after it, say. A cell that is not
 * there, because the subject or the column is not, is written empty, and so is one that is there and empty.
 *
 * @since 0.1.0
 */
import { idTitle, type OutputCell } from "@jiceng/engine"
import type { Language } from "@jiceng/kernel"
import { findChanges, type Results } from "@jiceng/points"
import * as Effect from "effect/Effect"
import { BadCall } from "./BadCall.ts"
import { type AddedColumn, type CarriedTable, placeOfId } from "./CarriedTable.ts"
import { textCell } from "./ResultTable.ts"

const columns: ReadonlyArray<AddedColumn> = [
  { name: "id", title: idTitle },
  { name: "column", title: { zh: "栏目", en: "column" } },
  { name: "before", title: { zh: "原为", en: "before" } },
  { name: "after", title: { zh: "现为", en: "after" } },
]

/** Reads the cells of a table by the ids of its rows; all of them have to be sound, or nothing could be compared. */
const resultsOf = Effect.fnUntraced(function* ({ path, header, rows, broken }: CarriedTable) {
  const id = placeOfId(header)
  if (id < 0) return yield* new BadCall({ message: `${path}: no column id or ${idTitle.zh}` })
  const [first] = broken
  if (first !== undefined) return yield* new BadCall({ message: `${path}: line ${first.line}: ${first.problem.en}` })
  const results = new Map<string, Readonly<Record<string, string>>>()
  for (const { line, cells } of rows) {
    const own = cells[id]?.text ?? ""
    if (results.has(own)) {
      return yield* new BadCall({
        message: `${path}: line ${line}: expected an id that no row before has, found "${own}"`,
      })
    }
    const named = header.map((name, place) => [name, cells[place]?.text ?? ""] as const)
    results.set(own, Object.fromEntries(named.filter((_, place) => place !== id)))
  }
  const all: Results = results
  return all
})

/** The rows of changes under their header, and what they come to. */
export interface ChangesTable {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<OutputCell>>
  readonly changed: number
  readonly came: number
  readonly left: number
}

/**
 * Lists the cells that differ between two tables, sorted by id and column, and counts the subjects that changed, came or left.
 *
 * @category comparing
 * @since 0.1.0
 */
export const changesTable = Effect.fnUntraced(function* (
  before: CarriedTable,
  after: CarriedTable,
  language: Language,
) {
  const [old, now] = [yield* resultsOf(before), yield* resultsOf(after)]
  const changes = findChanges(old, now)
  const ids = new Set(changes.map(({ id }) => id))
  const came = [...ids].filter((id) => !old.has(id)).length
  const left = [...ids].filter((id) => !now.has(id)).length
  const table: ChangesTable = {
    header: columns.map(({ name, title }) => (language === "zh" ? title.zh : name)),
    rows: changes.map((change) =>
      [change.id, change.column, change.before, change.after].map((text) => textCell(text ?? "")),
    ),
    changed: ids.size - came - left,
    came,
    left,
  }
  return table
})
