/**
 * Writing a workbook (XLSX): sheets of a header and typed cells, the header frozen in bold, a filter over all columns, widths as
 * the first rows need them. Rows are not held in memory.
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
import { escapeText } from "./SharedText.ts"
import { headerStyle, styleOf, stylesXml } from "./SheetStyles.ts"
import { UnwritableFile } from "./TableError.ts"
import { writeZip, type ZipPart } from "./ZipOutput.ts"

/** A sheet to be written: its name, its header, and its rows in groups as they come. */
export interface SheetOutput<E, R> {
  readonly name: string
  readonly header: ReadonlyArray<string>
  readonly rows: Stream.Stream<ReadonlyArray<ReadonlyArray<OutputCell>>, E, R>
}

const mostRows = 1_048_576

const mostColumns = 16_384

const mostCharacters = 32_767

const limits: Words = {
  zh: `至多 ${mostRows} 行、${mostColumns} 列,每格至多 ${mostCharacters} 个字符,文件至多 4 GiB`,
  en: `at most ${mostRows} rows, ${mostColumns} columns, ${mostCharacters} characters in a cell and 4 GiB in the file`,
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escapeXml = (text: string) => escapeText(text).replaceAll(/[&<>"]/g, (mark) => marks[mark] as string)

const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

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

const widest = 60

/** A Chinese character takes the room of two others. */
const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)

const measure = (
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<OutputCell>>,
): ReadonlyArray<number> =>
  header.map((name, column) => {
    const widths = rows.slice(0, 200).map((row) => widthOf(row[column]?.text ?? ""))
    return Math.min(widest, Math.max(8, widthOf(name) + 3, ...widths.map((width) => width + 1)))
  })

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

const packages = "http://schemas.openxmlformats.org/package/2006"

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

const beginSheet = (widths: ReadonlyArray<number>) =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
  widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("") +
  "</cols><sheetData>"

const encode = (text: string) => new TextEncoder().encode(text)

const refuseAs = (sheet: string) => (found: string) => new UnwritableFile({ path: sheet, found, expected: limits })

const writeSheet = <E, R>({
  name,
  header,
  rows,
}: SheetOutput<E, R>): Stream.Stream<Uint8Array, E | UnwritableFile, R> =>
  Stream.suspend(() => {
    const refuse = refuseAs(name)
    const letters = header.map((_, column) => lettersOf(column))
    let line = 1
    let hasBegun = false

    const begin = (first: ReadonlyArray<ReadonlyArray<OutputCell>>) => {
      if (hasBegun) return ""
      hasBegun = true
      const cells = header.map((title, column) => textCell(`${letters[column]}1`, headerStyle, title))
      return `${beginSheet(measure(header, first))}<row r="1">${cells.join("")}</row>`
    }

    const writeRow = (cells: ReadonlyArray<OutputCell>): string => {
      line += 1
      return `<row r="${line}">${cells.map((cell, column) => writeCell(`${letters[column]}${line}`, cell)).join("")}</row>`
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
      return Stream.succeed(encode(`${begin([])}</sheetData>${filter}</worksheet>`))
    })
    return Stream.concat(Stream.mapEffect(rows, writeGroup), end)
  })

const part = (name: string, text: string): ZipPart<never, never> => ({
  name,
  bytes: Stream.succeed(encode(declaration + text)),
})

const sheetPart = (at: number) => `xl/worksheets/sheet${at + 1}.xml`

const contentTypes = (count: number) =>
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
  Array.from(
    { length: count },
    (_, at) => `<Override PartName="/${sheetPart(at)}" ContentType="${type}.worksheet+xml"/>`,
  ).join("") +
  "</Types>"

const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${relationships}/${kind}" Target="${target}"/>`

const relationsXml = (relations: ReadonlyArray<string>) =>
  `<Relationships xmlns="${packages}/relationships">${relations.join("")}</Relationships>`

const workbookXml = (names: ReadonlyArray<string>) =>
  `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>` +
  names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("") +
  "</sheets></workbook>"

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
  const toSheets = names.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`))
  const parts: ReadonlyArray<ZipPart<E | UnwritableFile, R>> = [
    part("[Content_Types].xml", contentTypes(sheets.length)),
    part("_rels/.rels", relationsXml([relation(1, "officeDocument", "xl/workbook.xml")])),
    part("xl/workbook.xml", workbookXml(names)),
    part("xl/_rels/workbook.xml.rels", relationsXml([...toSheets, relation(names.length + 1, "styles", "styles.xml")])),
    part("xl/styles.xml", stylesXml(main)),
    ...sheets.map((sheet, at) => ({ name: sheetPart(at), bytes: writeSheet(sheet) })),
  ]
  return writeZip(parts, () => refuseAs(names.join(", "))("more than 4 GiB"))
}
