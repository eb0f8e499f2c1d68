/**
 * Tables to fill in: a header, and rows that show what goes there.
 *
 * Laws:
 *
 * - the example row of every rule that ships is rated
 * - the template of every slot fills it
 *
 * @since 0.1.0
 */
import { idTitle, rateRecords } from "@jiceng/engine"
import {
  type Column,
  columnsOf,
  expectShape,
  rowColumnsOf,
  type Shape,
  type Words,
  writeQuantity,
} from "@jiceng/kernel"
import { type BoundRule, type Slot, slotShapes } from "@jiceng/policy"
import * as Result from "effect/Result"

/** A column to fill in: its name, its title, what stands in its cells in words, and what they can hold if not any text. */
export interface TemplateColumn {
  readonly name: string
  readonly title: Words
  readonly expected: Words
  readonly shape: Shape | undefined
}

/** A table to fill in: its columns, and rows that show what goes there. */
export interface Template {
  readonly columns: ReadonlyArray<TemplateColumn>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

const idColumn: TemplateColumn = {
  name: "id",
  title: { zh: idTitle.zh, en: "the subject of a row" },
  expected: { zh: "每行的对象,各行不得相同", en: "no two rows have the same" },
  shape: undefined,
}

const toTemplateColumn = (column: Column): TemplateColumn => ({ ...column, expected: expectShape(column.shape) })

/** What a cell can hold, the most usual first: ten for a count and eighty for a score, as far as the bounds allow. */
const exampleCells = ({ shape }: Column): ReadonlyArray<string> => {
  switch (shape._tag) {
    case "Number": {
      const { places, least, most } = shape.quantity
      const usual = places === 0 ? 10 : 80 * 10 ** places
      const numbers = [Math.min(Math.max(usual, least), most), least, Math.min(least + 1, most), most]
      return [...new Set(numbers.map((number) => writeQuantity(number, shape.quantity)))]
    }
    case "Choice":
      return shape.options.map(({ name }) => name)
    case "Flag":
      return ["false", "true"]
  }
}

/** More combinations of cells than these are not tried. */
const mostTries = 4096

/** The combination of cells at a place in the list of all of them, where the first column changes fastest. */
const combination = (cells: ReadonlyArray<ReadonlyArray<string>>, place: number): ReadonlyArray<string> => {
  let left = place
  return cells.map((own) => {
    const cell = own[left % own.length] ?? ""
    left = Math.floor(left / own.length)
    return cell
  })
}

/** Finds facts that the rule takes: the most usual ones, unless they do not go together. */
const exampleRow = (rule: BoundRule): ReadonlyArray<string> => {
  const columns = columnsOf(rule.facts)
  const cells = columns.map(exampleCells)
  const rate = rateRecords(rule)
  for (let place = 0; place < mostTries; place += 1) {
    const row = combination(cells, place)
    const facts = Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))
    if (Result.isSuccess(rate(facts))) return row
  }
  return combination(cells, 0)
}

/**
 * Makes the table of facts of a rule, with one example row.
 *
 * @category making
 * @since 0.1.0
 */
export const templateOfFacts = (rule: BoundRule): Template => {
  const columns = [idColumn, ...columnsOf(rule.facts).map(toTemplateColumn)]
  return { columns, rows: [["example-1", ...exampleRow(rule)]] }
}

/**
 * Makes the table of a slot, with the rows that ship: to be replaced, row by row, by one's own.
 *
 * @category making
 * @since 0.1.0
 */
export const templateOfSlot = ({ shape, shipped }: Slot): Template => {
  const columns = rowColumnsOf(slotShapes[shape])
  const examples = shipped.value as ReadonlyArray<Readonly<Record<string, string | number | boolean>>>
  const rows = examples.map((row) => columns.map(({ name }) => String(row[name] ?? "")))
  return { columns: columns.map(toTemplateColumn), rows }
}
