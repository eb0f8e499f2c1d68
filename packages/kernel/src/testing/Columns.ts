/**
 * Generators and laws of columns.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { type Column, columnsOf, writeCell } from "../Column.ts"
import { anyUnitsOf } from "./Quantities.ts"

/**
 * Draws values that the cells of a column can hold, decoded.
 *
 * @category generators
 * @since 0.1.0
 */
export const anyColumnValue = ({ shape }: Column): fc.Arbitrary<unknown> => {
  switch (shape._tag) {
    case "Number":
      return anyUnitsOf(shape.quantity)
    case "Choice":
      return fc.constantFrom(...shape.options.map(({ name }) => name))
    case "Flag":
      return fc.boolean()
  }
}

/**
 * The law that values written into the cells of a table are decoded back to the same values, for a struct whose fields
 * do not depend on one another.
 *
 * @category laws
 * @since 0.1.0
 */
export const writtenCellsAreDecodedBack = (struct: Schema.Codec<unknown, unknown>): fc.IProperty<[unknown]> => {
  const columns = columnsOf(struct)
  const anyRow = fc.record(Object.fromEntries(columns.map((column) => [column.name, anyColumnValue(column)])))
  const decode = Schema.decodeUnknownSync(struct)
  return fc.property(anyRow, (row) => {
    const cells = Object.fromEntries(columns.map(({ name, shape }) => [name, writeCell(row[name], shape)]))
    const decoded = decode(cells) as Readonly<Record<string, unknown>>
    return columns.every(({ name }) => Object.is(decoded[name], row[name]))
  }) as fc.IProperty<[unknown]>
}
