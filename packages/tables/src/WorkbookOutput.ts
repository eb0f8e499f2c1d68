/**
 * Writing a workbook (XLSX): sheets of a header and typed cells, the header frozen in bold and printed on every page, a filter over all columns,
 * widths as the first rows need them. Rows are not held in memory.
 *
 * A text is always written as a text. One that a spreadsheet would run as a formula if somebody typed it, because it begins with
 * `=`, `+`, `-`, `@`, a tab or a carriage return, is marked so that it stays a text also when it is edited.
 *
 * Laws:
 *
 * - what is written is read back
 * - no text becomes a formula
 *
 * @since 0.1.0
 */
import type { OutputCell } from "@jiceng/engine"
import type { Words } from "@jiceng/kernel"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type ColumnGuide, validationsXml } from "./SheetGuide.ts"
import { countLines, headerStyle, styleOf, textStyle, widest, widthOf } from "./SheetStyles.ts"
import {
  declaration,
  escapeXml,
  lettersOf,
  mostColumns,
  mostRows,
  relationNamespace,
  sheetNamespace,
} from "./SheetXml.ts"
import { UnwritableFile } from "./TableError.ts"
import { sheetPart, workbookParts } from "./WorkbookParts.ts"
import { writeZip, type ZipPart } from "./ZipOutput.ts"

/** A sheet to be written: its name, its header, and its rows in groups as they come. */
export interface SheetOutput<E, R> {
  readonly name: string
  readonly header: ReadonlyArray<string>
  readonly rows: Stream.Stream<ReadonlyArray<ReadonlyArray<OutputCell>>, E, R>
  /** Help for every column of a sheet that is to be filled in. */
  readonly guides?: ReadonlyArray<ColumnGuide>
}

const mostCharacters = 32_767

const limits: Words = {
  zh: `至多 ${mostRows} 行、${mostColumns} 列,每格至多 ${mostCharacters} 个字符,文件至多 4 GiB`,
  en: `at most ${mostRows} rows, ${mostColumns} columns, ${mostCharacters} characters in a cell and 4 GiB in the file`,
}

const textCell = (place: string, style: number, text: string) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

const writeCell = (place: string, cell: OutputCell): string => {
  const style = styleOf(cell)
  switch (style._tag) {
    case "Blank":
      return ""
    case "Flag":
      return `<c r="${place}" t="b"><v>${cell.text === "true" ? 1 : 0}</v></c>`
    case "Number":
      return `<c r="${place}" s="${style.id}"><v>${cell.text}</v></c>`
    case "Text":
      return textCell(place, style.id, cell.text)
  }
}

/** In points. */
const lineHeight = 15

const highest = 409

const measure = (
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<OutputCell>>,
): ReadonlyArray<number> =>
  header.map((name, column) => {
    const widths = rows.slice(0, 200).map((row) => widthOf(row[column]?.text ?? ""))
    return Math.min(widest, Math.max(8, widthOf(name) + 3, ...widths.map((width) => width + 1)))
  })

/** Under a header with a guide, columns of texts are such before anything is typed into them: ids keep their zeros. */
const columnXml = (width: number, at: number, guide: ColumnGuide | undefined) => {
  const style = guide !== undefined && guide.shape === undefined ? ` style="${textStyle}"` : ""
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${style}/>`
}

const beginSheet = (widths: ReadonlyArray<number>, guides: ReadonlyArray<ColumnGuide>) =>
  `${declaration}<worksheet xmlns="${sheetNamespace}" xmlns:r="${relationNamespace}">` +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
  widths.map((width, at) => columnXml(width, at, guides[at])).join("") +
  "</cols><sheetData>"

/** Printed on A4, as wide as the page and as many pages long as it takes. */
const pageSetup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

const encode = (text: string) => new TextEncoder().encode(text)

const refuseAs = (sheet: string) => (found: string) => new UnwritableFile({ path: sheet, found, expected: limits })

const writeSheet = <E, R>({
  name,
  header,
  rows,
  guides = [],
}: SheetOutput<E, R>): Stream.Stream<Uint8Array, E | UnwritableFile, R> =>
  Stream.suspend(() => {
    const refuse = refuseAs(name)
    const letters = header.map((_, column) => lettersOf(column))
    let line = 1
    let widths: ReadonlyArray<number> = []
    let hasBegun = false

    const begin = (first: ReadonlyArray<ReadonlyArray<OutputCell>>) => {
      if (hasBegun) return ""
      hasBegun = true
      widths = measure(header, first)
      const cells = header.map((title, column) => textCell(`${letters[column]}1`, headerStyle, title))
      return `${beginSheet(widths, guides)}<row r="1">${cells.join("")}</row>`
    }

    const writeRow = (cells: ReadonlyArray<OutputCell>): string => {
      line += 1
      const lines = cells.reduce((most, { text }, at) => Math.max(most, countLines(text, widths[at] ?? widest)), 1)
      const height = lines === 1 ? "" : ` ht="${Math.min(highest, lineHeight * lines)}"`
      const written = cells.map((cell, column) => writeCell(`${letters[column]}${line}`, cell))
      return `<row r="${line}"${height}>${written.join("")}</row>`
    }

    const writeGroup = (group: ReadonlyArray<ReadonlyArray<OutputCell>>): Effect.Effect<Uint8Array, UnwritableFile> => {
      if (header.length > mostColumns) return Effect.fail(refuse(`${header.length} columns`))
      if (line + group.length > mostRows) return Effect.fail(refuse(`more than ${mostRows} rows`))
      const long = group.flat().find(({ text }) => text.length > mostCharacters)
      if (long !== undefined) return Effect.fail(refuse(`${long.text.length} characters: ${long.text.slice(0, 40)}…`))
      return Effect.sync(() => encode(begin(group) + group.map(writeRow).join("")))
    }

    const end = Stream.suspend(() => {
      const filter = header.length === 0 ? "" : `<autoFilter ref="A1:${letters.at(-1)}${line}"/>`
      const drawing = guides.length === 0 ? "" : '<legacyDrawing r:id="rId1"/>'
      const behind = filter + validationsXml(guides) + pageSetup + drawing
      return Stream.succeed(encode(`${begin([])}</sheetData>${behind}</worksheet>`))
    })
    return Stream.concat(Stream.mapEffect(rows, writeGroup), end)
  })

/**
 * Writes a workbook of sheets, one after another: the rows of a sheet are asked for when those before it are written.
 *
 * @category writing
 * @since 0.1.0
 */
export const encodeWorkbook = <E, R>(
  sheets: ReadonlyArray<SheetOutput<E, R>>,
): Stream.Stream<Uint8Array, E | UnwritableFile, R> => {
  const names = sheets.map(({ name }) => name)
  const guides = sheets.map((sheet) => sheet.guides ?? [])
  const parts: ReadonlyArray<ZipPart<E | UnwritableFile, R>> = [
    ...workbookParts(names, guides).map(({ name, xml }) => ({
      name,
      bytes: Stream.succeed(encode(declaration + xml)),
    })),
    ...sheets.map((sheet, at) => ({ name: sheetPart(at), bytes: writeSheet(sheet) })),
  ]
  return writeZip(parts, () => refuseAs(names.join(", "))("more than 4 GiB"))
}
