/**
 * A table of results that is read whole, to add something to its rows: every cell is carried through as its text.
 *
 * @since 0.1.0
 */
import { type Block, idTitle, type OutputCell } from "@jiceng/engine"
import { type Language, readQuantity, type Words, writeQuantity } from "@jiceng/kernel"
import { type Encoding, openTable } from "@jiceng/tables"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { BadCall } from "./BadCall.ts"
import { tellNames } from "./Nearest.ts"
import { type RejectedRow, rejectRow } from "./RejectedRows.ts"
import { writeRows } from "./ResultTable.ts"

/** A row: its line, and a cell for every column. */
export interface CarriedRow {
  readonly line: number
  readonly cells: ReadonlyArray<OutputCell>
}

/** The rows of a table under its header, and those that could not be cut. */
export interface CarriedTable {
  readonly path: string
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<CarriedRow>
  readonly broken: ReadonlyArray<RejectedRow>
}

/** Quoting that says that a cell of NDJSON is a text; all others are raw JSON. */
const [quoted, escaped] = [1, 2]

/**
 * Reads a cell as it is carried through. In NDJSON a missing key and `null` are empty, and a text that says null is none.
 *
 * @category reading
 * @since 0.1.0
 */
export const cellOf = (block: Block, row: number, column: number): OutputCell => {
  const quoting = block.quoting[row * block.width + column]
  const isText = block.format === "csv" || quoting === quoted || quoting === escaped
  const text = block.text(row, column) ?? ""
  return !isText && text === "null" ? { text: "", quoted: false } : { text, quoted: isText }
}

type CellAt = (block: Block, row: number, column: number) => OutputCell

const rowsOf = (block: Block, header: ReadonlyArray<string>, cellAt: CellAt): ReadonlyArray<CarriedRow> =>
  Array.from({ length: block.rows }, (_, row) => row)
    .filter((row) => !block.broken.has(row))
    .map((row) => ({
      line: block.lines[row] as number,
      cells: header.map((_name, column) => cellAt(block, row, column)),
    }))

const brokenOf = (block: Block): ReadonlyArray<RejectedRow> =>
  [...block.broken].map(([row, fault]) => rejectRow(block.lines[row] as number, "", { column: "", ...fault }))

/** The blocks of a table under its header: as much as its bytes, from which rows are made when they are wanted. */
export interface CarriedBlocks {
  readonly path: string
  readonly header: ReadonlyArray<string>
  readonly blocks: ReadonlyArray<Block>
}

/**
 * Reads the blocks of a table, of which there may be too many to make rows of them all at once.
 *
 * @category reading
 * @since 0.1.0
 */
export const readBlocks = Effect.fnUntraced(function* (path: string, encoding: Encoding) {
  const { header, blocks } = yield* openTable(path, { encoding, wanted: [] })
  const table: CarriedBlocks = { path, header, blocks: yield* Stream.runCollect(blocks) }
  return table
}, Effect.scoped)

const nothing: OutputCell = { text: "", quoted: false }

/**
 * Makes the rows of one block of a table with the cells of some columns, and nothing in all others.
 *
 * @category reading
 * @since 0.1.0
 */
export const carryColumns = (
  { path, header }: Pick<CarriedBlocks, "path" | "header">,
  block: Block,
  places: ReadonlySet<number>,
): CarriedTable => ({
  path,
  header,
  rows: rowsOf(block, header, (own, row, column) => (places.has(column) ? cellOf(own, row, column) : nothing)),
  broken: brokenOf(block),
})

/**
 * Makes the rows of one block of a table.
 *
 * @category reading
 * @since 0.1.0
 */
export const carryBlock = ({ path, header }: Pick<CarriedBlocks, "path" | "header">, block: Block): CarriedTable => ({
  path,
  header,
  rows: rowsOf(block, header, cellOf),
  broken: brokenOf(block),
})

/**
 * Reads a table whole.
 *
 * @category reading
 * @since 0.1.0
 */
export const readCarried = Effect.fnUntraced(function* (path: string, encoding: Encoding) {
  const { header, blocks } = yield* readBlocks(path, encoding)
  const table: CarriedTable = {
    path,
    header,
    rows: blocks.flatMap((block) => rowsOf(block, header, cellOf)),
    broken: blocks.flatMap(brokenOf),
  }
  return table
})

/**
 * Finds where a column stands, or says which ones there are.
 *
 * @category finding
 * @since 0.1.0
 */
export const placeOfColumn = (
  { path, header }: Pick<CarriedTable, "path" | "header">,
  name: string,
): Effect.Effect<number, BadCall> => {
  const places = header.flatMap((own, at) => (own === name ? [at] : []))
  const [place] = places
  if (place !== undefined && places.length === 1) return Effect.succeed(place)
  const found = places.length === 0 ? tellNames(name, header) : `it is there ${places.length} times`
  return new BadCall({ message: `${path}: no column "${name}"; ${found}` })
}

/**
 * Finds where the ids stand, under either of their names; −1 where there are none.
 *
 * @category finding
 * @since 0.1.0
 */
export const placeOfId = (header: ReadonlyArray<string>): number =>
  header.findIndex((name) => name === "id" || name === idTitle.zh)

/** Numbers of any result, exact to four decimals, as the most exact result is. */
const anyNumber = { places: 4, least: -100_000_000_000_000, most: 100_000_000_000_000, padded: false } as const

const expected: Words = { zh: "至多四位小数的数,或留空", en: "a number with at most four decimals, or nothing" }

/** What a cell says as a number, in its fourth decimals; `null` where it is empty, which is not zero. */
export const numberOfCell = ({ cells }: CarriedRow, place: number): number | null | undefined => {
  const text = cells[place]?.text ?? ""
  return text === "" ? null : readQuantity(text, anyNumber)
}

/** Writes a number of fourth decimals. */
export const writeNumber = (value: number | null): string => (value === null ? "" : writeQuantity(value, anyNumber))

/**
 * Parts the rows of a table into those whose cells under some columns are numbers or empty, and the faults of the others.
 *
 * @category checking
 * @since 0.1.0
 */
export const partRows = (
  { header, rows, broken }: CarriedTable,
  places: ReadonlyArray<number>,
): { readonly sound: ReadonlyArray<CarriedRow>; readonly rejected: ReadonlyArray<RejectedRow> } => {
  const id = placeOfId(header)
  const bad = new Set<CarriedRow>() // rows are told apart by themselves: those of a JSON array can share a line
  const faults = rows.flatMap((row) =>
    places
      .filter((place) => numberOfCell(row, place) === undefined)
      .map((place) => {
        bad.add(row)
        const [column, found] = [header[place] ?? "", row.cells[place]?.text ?? ""]
        return rejectRow(row.line, row.cells[id]?.text ?? "", { column, found, expected })
      }),
  )
  return { sound: rows.filter((row) => !bad.has(row)), rejected: [...broken, ...faults] }
}

/** A column that is added. */
export interface AddedColumn {
  readonly name: string
  readonly title: Words
}

/**
 * Writes rows of cells under the columns of a table and those that were added.
 *
 * @category writing
 * @since 0.1.0
 */
export const writeCarried = (
  path: string,
  {
    columns,
    rows,
  }: { readonly columns: ReadonlyArray<AddedColumn>; readonly rows: ReadonlyArray<ReadonlyArray<OutputCell>> },
  language: Language,
) =>
  writeRows(path, { header: columns.map(({ name, title }) => (language === "zh" ? title.zh : name)), rows }, language)
