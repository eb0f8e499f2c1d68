/**
 * How cells of a workbook that we write look: a few styles, by the number that a cell names them with.
 *
 * @since 0.1.0
 */
import type { OutputCell } from "@jiceng/engine"

/** What a cell is written as, and the number of its style. */
export type CellStyle = { readonly _tag: "Blank" | "Flag" } | { readonly _tag: "Number" | "Text"; readonly id: number }

const text: CellStyle = { _tag: "Text", id: 1 }

/** The style of a text that would be a formula, had somebody typed it. */
const guardedText: CellStyle = { _tag: "Text", id: 2 }

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
  return runs.test(written) ? guardedText : text
}

const formatId = (places: number) => (places === 0 ? 1 : places === 2 ? 2 : 163 + places)

const customFormats = numbers
  .map((_, places) => places)
  .filter((places) => formatId(places) > 163)
  .map((places) => `<numFmt numFmtId="${formatId(places)}" formatCode="0.${"0".repeat(places)}"/>`)

const xf = (format: number, more: string) =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${more}/>`

/**
 * Writes the part of a workbook that holds the styles.
 *
 * @category writing
 * @since 0.1.0
 */
export const stylesXml = (namespace: string): string => {
  const formats = [
    xf(0, ""),
    xf(49, ""),
    xf(49, ' quotePrefix="1"'),
    xf(49, ' applyFont="1"').replace('fontId="0"', 'fontId="1"'),
    ...numbers.map((_, places) => xf(formatId(places), "")),
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
