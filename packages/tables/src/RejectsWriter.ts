/**
 * Writes why rows were not rated, as CSV with a row for every fault: `line`, `id`, `column`, `found` and `problem`. The id is
 * copied byte for byte; a row whose cells could not be cut has none.
 *
 * Laws:
 *
 * - every fault of every rejected row is written, in the order of the rows
 *
 * @since 0.1.0
 */
import type { Fault } from "@jiceng/engine"
import type { Language } from "@jiceng/kernel"
import { makeByteOutput } from "./ByteOutput.ts"
import { csvCell, csvLine } from "./CsvText.ts"
import { copyCsvCell } from "./CsvWriter.ts"
import { tellProblem } from "./Problem.ts"
import type { TableWriter } from "./TableWriter.ts"

const encode = (text: string) => new TextEncoder().encode(text)

/** The columns that tell why rows were rejected. */
export const rejectColumns = ["line", "id", "column", "found", "problem"] as const

/**
 * Makes a writer of rejected rows; `id` is where the id stands in a block.
 *
 * @category writing
 * @since 0.1.0
 */
export const makeRejectsWriter = (id: number, language: Language): TableWriter => {
  const tailOf = ({ column, found, expected }: Fault) =>
    encode(`,${[column, found, tellProblem(expected, language)].map(csvCell).join(",")}\n`)

  return {
    head: encode(csvLine(rejectColumns)),
    rows: ({ block, results }) => {
      const output = makeByteOutput(1024)
      results.forEach((result, row) => {
        if (result._tag === "Rated") return
        for (const fault of result.faults) {
          output.put(encode(`${block.lines[row]},`))
          if (!block.broken.has(row)) copyCsvCell(output, block, row * block.width + id)
          output.put(tailOf(fault))
        }
      })
      return output.take()
    },
  }
}
