/**
 * The columns that a rating writes, and the cells that an outcome has in them: the results of the rule, then what other
 * readings give, how far the figures can be trusted, and the clauses that decided.
 *
 * Laws:
 *
 * - an outcome has one cell for every column
 *
 * @since 0.1.0
 */
import {
  type Column,
  citesOf,
  columnsOf,
  type Disputed,
  type Outcome,
  type Step,
  type Words,
  writeCell,
} from "@jiceng/kernel"
import type { Rating } from "./Rating.ts"

/** The name and the title of a column that is written. */
export interface OutputColumn {
  readonly name: string
  readonly title: Words
}

/** The text of a cell. `quoted` tells whether JSON writes it as a string; otherwise it is a number, a boolean, or null when empty. */
export interface OutputCell {
  readonly text: string
  readonly quoted: boolean
}

const remarks: ReadonlyArray<OutputColumn> = [
  { name: "disputed", title: { zh: "存疑", en: "disputed" } },
  { name: "status", title: { zh: "数据状态", en: "status" } },
  { name: "cites", title: { zh: "依据", en: "cites" } },
]

/**
 * Lists the columns that a rating writes after the id.
 *
 * @category finding
 * @since 0.1.0
 */
export const outputColumns = (rating: Rating): ReadonlyArray<OutputColumn> => [...columnsOf(rating.result), ...remarks]

const isDisputed = (step: Step): step is Disputed => step._tag === "Disputed"

const disputedCell = (outcome: Outcome<unknown>): string => {
  const values = outcome.steps
    .filter(isDisputed)
    .flatMap((step) => Object.entries(step.values).map(([column, value]) => `${column}=${value}`))
  return [...new Set(values)].join(";")
}

const resultCell = (value: unknown, { shape }: Column): OutputCell => {
  return { text: writeCell(value, shape), quoted: shape._tag === "Choice" }
}

/**
 * Makes the function that writes the cells of an outcome, in the order of `outputColumns`.
 *
 * @category writing
 * @since 0.1.0
 */
export const cellsWriter = (rating: Rating): ((outcome: Outcome<unknown>) => ReadonlyArray<OutputCell>) => {
  const columns = columnsOf(rating.result)
  return (outcome) => {
    const value = outcome.value as Readonly<Record<string, unknown>>
    const texts = [disputedCell(outcome), rating.status, citesOf(outcome).join(";")]
    return [
      ...columns.map((column) => resultCell(value[column.name], column)),
      ...texts.map((text) => ({ text, quoted: true })),
    ]
  }
}
