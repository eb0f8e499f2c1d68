/**
 * Columns described for people: the name, the Chinese title, and what a cell holds.
 *
 * @since 0.1.0
 */
import { type Column, expectShape } from "@jiceng/kernel"

/**
 * Describes columns as data.
 *
 * @category writing
 * @since 0.1.0
 */
export const columnNotes = (columns: ReadonlyArray<Column>) =>
  columns.map(({ name, title, shape }) => ({ name, title, expected: expectShape(shape) }))

/**
 * Writes the description of a column as a line.
 *
 * @category writing
 * @since 0.1.0
 */
export const noteLine = ({ name, title, shape }: Column): string =>
  `  ${name} (${title.zh}): ${title.en}; ${expectShape(shape).en}`
