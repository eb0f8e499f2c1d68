/**
 * How cells of a workbook that we write look: a few styles, by the number that a cell names them with.
 *
 * @since 0.1.0
 */
import type { OutputCell } from "@jiceng/engine"

/** What a cell is written as, and the number of its style. */
export type CellStyle = { readonly _tag: "Blank" | "Flag" } | { readonly _tag: "Number" | "Text"; readonly id: number }

/** The style of a text. */
export const textStyle = 1

const text: CellStyle = { _tag: "Text", id: textStyle }

/** The style of a text that would be a formula, had somebody typed it. */
const guardedText: CellStyle = { _tag: "Text", id: 2 }

/** The styles of such texts that take more than a line. */
const longText: CellStyle = { _tag: "Text", id: 9 }

const longGuardedText: CellStyle = { _tag: "Text", id: 10 }

/** The style of a header. */
export const headerStyle = 3

const firstNumber = 4

const mostPlaces = 4

const numbers = Array.from(
  { length: mostPlaces + 1 },
  (_, places): CellStyle => ({
    _tag: "Number",
    id: firstNumber + places,
  }),
)

const runs = /^[=+\-@\t\r]/

const decimal = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/

const mostDigits = 15

/** The widest that a column is made, in digits. */
export const widest = 60

/**
 * Tells how wide a text is, in digits. A Chinese character takes the room of two others.
 *
 * @category finding
 * @since 0.1.0
 */
export const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

const isLong = (text: string) => text.includes("\n") || (2 * text.length > widest && widthOf(text) > widest)

/**
 * Counts the lines that a text takes in a column of a width: one, unless it has line ends or is wider than any column.
 *
 * @category finding
 * @since 0.1.0
 */
export const countLines = (text: string, width: number): number =>
  isLong(text)
    ? text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (width - 1))), 0)
    : 1

const countDigits = (written: string) => written.replaceAll(/^-?(?:0\.)?0*|\./g, "").length

/**
 * Finds what a cell is written as. A number of more digits than a spreadsheet keeps is a text.
 *
 * @category finding
 * @since 0.1.0
 */
export const styleOf = ({ text: written, quoted }: OutputCell): CellStyle => {
  if (written === "") return { _tag: "Blank" }
  if (!quoted && (written === "true" || written === "false")) return { _tag: "Flag" }
  const number = quoted ? null : decimal.exec(written)
  const style = number === null ? undefined : numbers[number[1]?.length ?? 0]
  if (style !== undefined && countDigits(written) <= mostDigits) return style
  if (isLong(written)) return runs.test(written) ? longGuardedText : longText
  return runs.test(written) ? guardedText : text
}

const formatId = (places: number) => (places === 0 ? 1 : places === 2 ? 2 : 163 + places)

const customFormats = numbers
  .map((_, places) => places)
  .filter((places) => formatId(places) > 163)
  .map((places) => `<numFmt numFmtId="${formatId(places)}" formatCode="0.${"0".repeat(places)}"/>`)

/** Cells of a row that is several lines high begin at its first line. */
const xf = (format: number, more: string, alignment: string) =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${more}>` +
  `<alignment vertical="top"${alignment}/></xf>`

const wrapped = ' wrapText="1"'

const guarded = ' quotePrefix="1"'

/**
 * Writes the part of a workbook that holds the styles.
 *
 * @category writing
 * @since 0.1.0
 */
export const stylesXml = (namespace: string): string => {
  const formats = [
    xf(0, "", ""),
    xf(49, "", ""),
    xf(49, guarded, ""),
    xf(49, ' applyFont="1"', "").replace('fontId="0"', 'fontId="1"'),
    ...numbers.map((_, places) => xf(formatId(places), "", "")),
    xf(49, "", wrapped),
    xf(49, guarded, wrapped),
  ]
  return (
    `<styleSheet xmlns="${namespace}"><numFmts count="${customFormats.length}">${customFormats.join("")}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
