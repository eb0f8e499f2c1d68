/**
 * The payslips of a month line by line: a row for every line of every worker, with its payer and its clause.
 *
 * @since 0.1.0
 */
import { payerTitles } from "@jiceng/compensation"
import { type OutputColumn, outputColumns, type Rated, type RatedBlock } from "@jiceng/engine"
import { columnsOf, type Language, writeCell } from "@jiceng/kernel"
import type { PaidOutcome, PayrollRating, RuleLine } from "./PayrollRating.ts"
import { bareCell, textCell } from "./ResultTable.ts"

/**
 * Lists the columns of lines after the id. The last ones are those of all results.
 *
 * @category listing
 * @since 0.1.0
 */
export const lineColumns = (rating: PayrollRating): ReadonlyArray<OutputColumn> => [
  { name: "month", title: { zh: "工资月份", en: "month" } },
  { name: "rule", title: { zh: "规则", en: "rule" } },
  { name: "line", title: { zh: "工资项目", en: "line" } },
  { name: "amount", title: { zh: "金额", en: "amount" } },
  { name: "payer", title: { zh: "支出渠道", en: "payer" } },
  ...outputColumns(rating).slice(columnsOf(rating.result).length),
]

const isSameLine = (one: RuleLine, other: RuleLine): boolean =>
  one.rule === other.rule && one.title.zh === other.title.zh

/**
 * Makes the function that says what is written of the lines of an outcome. A line that another reading leaves out is
 * disputed with no amount.
 *
 * @category writing
 * @since 0.1.0
 */
export const describeLines = (rating: PayrollRating, language: Language) => {
  const shape = columnsOf(rating.result).find(({ name }) => name === "total")?.shape
  const write = (line: RuleLine | undefined) => (shape === undefined ? "" : writeCell(line?.amount, shape))
  return ({ value, lines, others }: PaidOutcome): ReadonlyArray<Rated> =>
    lines.map((line): Rated => {
      const amount = write(line)
      const read = others.map((own) => write(own.find((other) => isSameLine(line, other))))
      const disputed = [...new Set(read.filter((other) => other !== amount).map((other) => `amount=${other}`))]
      const { rule, title, payer, cite } = line
      const cells = [
        ...[value.month, rule.entry.name, title[language]].map(textCell),
        bareCell(amount),
        textCell(language === "zh" ? payerTitles[payer].zh : payer),
        ...[disputed.join(";"), rule.status, cite].map(textCell),
      ]
      return { _tag: "Rated", cells, disputed: disputed.length > 0, limits: [] }
    })
}

/**
 * Lists the lines of the workers of a block, each under the id of its worker; `id` is where the id stands in the block.
 *
 * @category listing
 * @since 0.1.0
 */
export const linesOfBlock = (
  { block, results }: RatedBlock,
  id: number,
  linesFor: (rated: Rated) => ReadonlyArray<Rated>,
): RatedBlock => {
  const lines = results.flatMap((result, row) =>
    result._tag === "Rejected" ? [] : linesFor(result).map((line) => ({ line, row })),
  )
  const rowOf = (at: number): number => lines[at]?.row ?? 0
  const placeOf = ({ row }: { readonly row: number }): number => row * block.width + id
  return {
    block: {
      ...block,
      rows: lines.length,
      width: 1,
      starts: Int32Array.from(lines, (line) => block.starts[placeOf(line)] ?? -1),
      ends: Int32Array.from(lines, (line) => block.ends[placeOf(line)] ?? -1),
      quoting: Uint8Array.from(lines, (line) => block.quoting[placeOf(line)] ?? 0),
      lines: Float64Array.from(lines, ({ row }) => block.lines[row] ?? 0),
      broken: new Map(),
      text: (at) => block.text(rowOf(at), id),
    },
    results: lines.map(({ line }) => line),
  }
}
