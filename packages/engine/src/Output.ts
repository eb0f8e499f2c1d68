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
  type Cite,
  type Column,
  citesOf,
  columnsOf,
  type Disputed,
  type Outcome,
  type Shape,
  type Step,
  type Words,
  writeCell,
} from "@jiceng/kernel"
import type { OutputCell } from "./OutputCell.ts"
import type { Rated } from "./RatedBlock.ts"
import type { Rating } from "./Rating.ts"

/** The name and the title of a column that is written, and what its cells hold; without a shape they hold texts. */
export interface OutputColumn {
  readonly name: string
  readonly title: Words
  readonly shape?: Shape
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

/**
 * Lists what other readings give, each as `column=value` and once.
 *
 * @category finding
 * @since 0.1.0
 */
export const disputedValues = (outcome: Outcome<unknown>): ReadonlyArray<string> => {
  const disputes = outcome.steps.filter(isDisputed)
  if (disputes.length === 0) return []
  const values = disputes.flatMap((step) => Object.entries(step.values).map(([column, value]) => `${column}=${value}`))
  return [...new Set(values)]
}

/**
 * Lists the clauses that held a result down, each once.
 *
 * @category finding
 * @since 0.1.0
 */
export const limitsOfOutcome = (outcome: Outcome<unknown>, { limits }: Pick<Rating, "limits">): ReadonlyArray<Cite> => [
  ...new Set(outcome.steps.flatMap(({ _tag, cite }) => (limits.has(_tag) ? [cite] : []))),
]

const resultCell = (value: unknown, { shape }: Column): OutputCell => {
  return { text: writeCell(value, shape), quoted: shape._tag === "Choice" }
}

/** Says what is written of an outcome. */
export type Describe = (outcome: Outcome<unknown>) => Rated

/**
 * Makes the function that says what is written of an outcome: its cells in the order of `outputColumns`.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeOutcomes = (rating: Rating): Describe => {
  const columns = columnsOf(rating.result)
  return (outcome) => {
    const value = outcome.value as Readonly<Record<string, unknown>>
    const disputed = disputedValues(outcome).join(";")
    const texts = [disputed, rating.status, citesOf(outcome).join(";")]
    const cells = [
      ...columns.map((column) => resultCell(value[column.name], column)),
      ...texts.map((text) => ({ text, quoted: true })),
    ]
    return { _tag: "Rated", cells, disputed: disputed !== "", limits: limitsOfOutcome(outcome, rating) }
  }
}
