/**
 * Templates as files: CSV, or a workbook with a note on each header, lists to choose from and bounds for numbers.
 *
 * Laws:
 *
 * - the workbook of a template has the cells of its CSV
 *
 * @since 0.1.0
 */
import type { OutputCell } from "@jiceng/engine"
import type { Language, Shape } from "@jiceng/kernel"
import { type ColumnGuide, csvText, encodeWorkbook } from "@jiceng/tables"
import * as Stream from "effect/Stream"
import type { Template } from "./Template.ts"

const headTemplate = ({ columns }: Template, language: Language): ReadonlyArray<string> =>
  columns.map(({ name, title }) => (language === "zh" ? title.zh : name))

/**
 * Lists the notes on the columns.
 *
 * @category writing
 * @since 0.1.0
 */
export const noteTemplate = ({ columns }: Template, language: Language): ReadonlyArray<string> =>
  columns.map(({ name, title, expected }) =>
    language === "zh" ? `${title.zh} (${name}): ${expected.zh}` : `${name} (${title.zh}): ${title.en}; ${expected.en}`,
  )

/**
 * Writes the table as CSV.
 *
 * @category writing
 * @since 0.1.0
 */
export const templateCsv = (template: Template, language: Language): string =>
  csvText([headTemplate(template, language), ...template.rows])

/** A number has all places that it may have: whoever writes another over it sees them too. */
const exampleCell = (text: string, shape: Shape | undefined): OutputCell => {
  if (shape === undefined || shape._tag === "Choice") return { text, quoted: true }
  if (text === "" || shape._tag === "Flag" || shape.quantity.places === 0) return { text, quoted: false }
  const [whole, fraction = ""] = text.split(".")
  return { text: `${whole}.${fraction.padEnd(shape.quantity.places, "0")}`, quoted: false }
}

/**
 * Writes the table as a workbook, with the note on each column at its header.
 *
 * @category writing
 * @since 0.1.0
 */
export const templateWorkbook = (template: Template, language: Language) => {
  const notes = noteTemplate(template, language)
  const guides = template.columns.map(({ shape }, at): ColumnGuide => ({ note: notes[at] ?? "", shape }))
  const rows = template.rows.map((row) => row.map((text, at) => exampleCell(text, template.columns[at]?.shape)))
  const header = headTemplate(template, language)
  return encodeWorkbook([{ name: language === "zh" ? "填写" : "table", header, rows: Stream.succeed(rows), guides }])
}
