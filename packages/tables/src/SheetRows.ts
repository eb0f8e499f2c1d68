/**
 * The rows of a sheet, cell by cell, while its XML arrives. A cell is the text that a person sees in it, apart from rounding and
 * ornament: a number as the shortest decimal, a percentage with its sign, a day as in ISO 8601, `true` or `false`, an error such
 * as `#N/A` as it stands, the saved result of a formula. Of merged cells only the first has a text. Rows and columns that are
 * hidden are read like all others, and rows without any text are no rows.
 *
 * A cell that cannot be read makes its row a broken one: a number of more than 15 digits before the point, a number that is
 * none, a formula without a saved result, a day that no spreadsheet shows, a text that the workbook does not have.
 *
 * @since 0.1.0
 */
import type { BrokenRow } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import { writeFormatted } from "./CellFormat.ts"
import { hasLostDigits, readNumber } from "./NumberText.ts"
import { makeTextGatherer, putBackEscaped } from "./SharedText.ts"
import type { Workbook } from "./Workbook.ts"
import type { XmlEvents } from "./Xml.ts"

/** A row of a sheet: its number, and its texts up to the last that is not empty, or why they cannot be read. */
export interface SheetRow {
  readonly line: number
  readonly texts: ReadonlyArray<string>
  readonly fault: BrokenRow | undefined
}

const number: Words = { zh: "一个数", en: "a number" }

const kept: Words = {
  zh: "小数点前至多 15 位的数;更长的编号应存为文本,否则电子表格会丢失末尾数字",
  en: "a number of at most 15 digits before the point; a spreadsheet loses digits of longer ones unless they are text",
}

const flag: Words = { zh: "逻辑值 0 或 1", en: "a logical value, 0 or 1" }

const known: Words = { zh: "工作簿共享文本中的一项", en: "one of the texts that the workbook has" }

const saved: Words = { zh: "已保存的公式结果", en: "a formula that is saved with its result" }

const shown: Words = { zh: "1900 年至 9999 年的日期", en: "a day from 1900 to 9999" }

const mostRows = 1_048_576

const mostColumns = 16_384

const [letterA, letterZ] = [65, 90]

const mostLetters = 3

/** Finds the column of a cell by its name, such as `B7`; 0 where that is no name of a cell in the row. */
const columnOf = (name: string, row: string): number => {
  let column = 0
  let letters = 0
  for (let code = name.charCodeAt(0); code >= letterA && code <= letterZ; code = name.charCodeAt(letters)) {
    column = column * 26 + code - letterA + 1
    letters += 1
  }
  const isName = letters > 0 && letters <= mostLetters && name.length === letters + row.length && name.endsWith(row)
  return isName ? column : 0
}

/** The text of a cell, or what was expected instead. */
type ReadCell = string | Words

/**
 * Makes a listener to the XML of a sheet, which hands on its rows. Throws where the sheet as a whole makes no sense.
 *
 * @category reading
 * @since 0.1.0
 */
export const makeSheetListener = (workbook: Workbook, take: (row: SheetRow) => void): XmlEvents => {
  const gatherer = makeTextGatherer()
  let isInData = false
  let isInValue = false
  let hasFormula = false
  let hasValue = false
  let line = 0
  let row = ""
  let column = 0
  let type = ""
  let style = ""
  let value = ""
  let texts: Array<string> = []
  let fault: BrokenRow | undefined

  const readValue = (): ReadCell => {
    switch (type) {
      case "s":
        return workbook.texts[/^\d+$/.test(value) ? Number(value) : -1] ?? known
      case "str":
        return putBackEscaped(value)
      case "b":
        return value === "1" ? "true" : value === "0" ? "false" : flag
      case "e":
      case "d":
        return value
      default: {
        const double = readNumber(value)
        if (double === undefined) return number
        if (hasLostDigits(double)) return kept
        return writeFormatted(double, workbook.formats[Number(style)] ?? "number", workbook.is1904) ?? shown
      }
    }
  }

  const readCell = (): ReadCell => {
    if (type === "inlineStr") return gatherer.take()
    if (value === "" && hasFormula && !(hasValue && type === "str")) return saved
    return value === "" && type !== "s" && type !== "b" ? "" : readValue()
  }

  const nameOf = (at: number): string =>
    (at > 26 ? nameOf(Math.floor((at - 1) / 26)) : "") + String.fromCharCode(65 + ((at - 1) % 26))

  const endCell = () => {
    const isBlank = !hasValue && !hasFormula && type !== "inlineStr"
    const read = isBlank ? "" : readCell()
    if (typeof read !== "string") {
      fault ??= { found: `${nameOf(column)}${line}${value === "" ? "" : `: ${value.slice(0, 40)}`}`, expected: read }
    } else if (read !== "") {
      for (let blank = texts.length + 1; blank < column; blank += 1) texts.push("")
      texts.push(read)
    }
  }

  const beginRow = (written: string | undefined) => {
    const next = written === undefined ? line + 1 : Number(written)
    if (!Number.isInteger(next) || next <= line || next > mostRows) throw new Error(`row ${written} out of place`)
    line = next
    row = String(line)
    column = 0
    texts = []
    fault = undefined
  }

  const beginCell = ({ r, t, s }: Readonly<Record<string, string>>) => {
    const next = r === undefined ? column + 1 : columnOf(r, row)
    if (next <= column || next > mostColumns) throw new Error(`cell ${r} out of place in row ${line}`)
    column = next
    type = t ?? "n"
    style = s ?? ""
    value = ""
    hasFormula = false
    hasValue = false
  }

  return {
    open: (name, attributes) => {
      if (name === "sheetData") isInData = true
      if (!isInData) return
      if (name === "row") beginRow(attributes["r"])
      else if (name === "c") beginCell(attributes)
      else if (name === "v") {
        isInValue = true
        hasValue = true
      } else if (name === "f") hasFormula = true
      else if (name === "is") type = "inlineStr"
      else gatherer.open(name)
    },
    text: (text) => {
      if (isInValue) value += text
      else gatherer.text(text)
    },
    close: (name) => {
      if (!isInData) return
      if (name === "v") isInValue = false
      else if (name === "c") endCell()
      else if (name === "row") {
        if (texts.length > 0 || fault !== undefined) take({ line, texts, fault })
      } else if (name === "sheetData") isInData = false
      else gatherer.close(name)
    },
  }
}
