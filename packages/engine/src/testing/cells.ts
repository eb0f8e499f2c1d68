/**
 * Cells as tables have them: mostly in order, often on a bound, sometimes wrong in the ways in which people are.
 *
 * @since 0.1.0
 */
import { type Column, columnsOf, type Quantity, writeQuantity } from "@jiceng/kernel"
import fc from "fast-check"
import type { Rating } from "../Rating.ts"

const anyQuantity = (quantity: Quantity): fc.Arbitrary<string> => {
  const { least, most } = quantity
  const near = fc.constantFrom(least - 1, least, least + 1, most - 1, most, most + 1)
  const small = fc.integer({ min: least, max: Math.min(most, least + 50) })
  const units = fc.oneof(near, small, fc.integer({ min: least, max: most }))
  return fc.tuple(units, fc.boolean()).map(([number, padded]) => writeQuantity(number, { ...quantity, padded }))
}

const wrong = [
  "",
  " ",
  "95%",
  "7次",
  "1,095",
  "1e3",
  "９",
  "+5",
  "-0",
  "01",
  ".5",
  "5.",
  "0x10",
  "NaN",
  "null",
  "未参评",
  "true ",
]

const mistaken = fc.oneof(
  fc.constantFrom(...wrong),
  fc.string({ maxLength: 6 }),
  fc.constantFrom("0.001", "12345678901234567890", "1.234", "-1", "3.10"),
)

/**
 * Draws the text of a cell for a column.
 *
 * @category testing
 * @since 0.1.0
 */
export const anyCell = ({ shape }: Column): fc.Arbitrary<string> => {
  switch (shape._tag) {
    case "Number":
      return fc.oneof({ weight: 9, arbitrary: anyQuantity(shape.quantity) }, { weight: 1, arbitrary: mistaken })
    case "Choice": {
      const names = fc.constantFrom(...shape.options.map(({ name }) => name))
      return fc.oneof({ weight: 9, arbitrary: names }, { weight: 1, arbitrary: mistaken })
    }
    case "Flag":
      return fc.oneof({ weight: 9, arbitrary: fc.constantFrom("true", "false") }, { weight: 1, arbitrary: mistaken })
  }
}

/**
 * Draws the rows of a table for a rule: an id, which now and then repeats or is missing, and a cell for every fact.
 *
 * @category testing
 * @since 0.1.0
 */
export const anyRows = (rating: Rating): fc.Arbitrary<ReadonlyArray<ReadonlyArray<string>>> => {
  const id = fc.oneof(
    { weight: 8, arbitrary: fc.nat({ max: 400 }).map((number) => `M${number}`) },
    { weight: 1, arbitrary: fc.constantFrom("", " ", "张三", "A,1") },
  )
  return fc.array(fc.tuple(id, ...columnsOf(rating.facts).map(anyCell)), { maxLength: 40 })
}
