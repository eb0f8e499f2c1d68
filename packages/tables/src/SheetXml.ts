/**
 * The pieces of XML that all parts of a workbook are written with: texts, names of columns, namespaces.
 *
 * @since 0.1.0
 */
import { escapeText } from "./SharedText.ts"

/** The most rows of a sheet. */
export const mostRows = 1_048_576

/** The most columns of a sheet. */
export const mostColumns = 16_384

/** What stands in front of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The namespace of sheets. */
export const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

/** The namespace of references from one part to another. */
export const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/**
 * Writes a text, also between quotes.
 *
 * @category writing
 * @since 0.1.0
 */
export const escapeXml = (text: string): string =>
  escapeText(text).replaceAll(/[&<>"]/g, (mark) => marks[mark] as string)

/**
 * Names a column by its place, counted from 0: `A` to `Z`, `AA` and so on.
 *
 * @category writing
 * @since 0.1.0
 */
export const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
