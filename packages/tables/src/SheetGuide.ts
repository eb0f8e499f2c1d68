/**
 * What helps people to fill in a sheet: a note on the header of each column, a list to choose from where there are a few names, and
 * a refusal of numbers that are out of bounds.
 *
 * @since 0.1.0
 */
import type { Shape } from "@jiceng/kernel"
import { escapeXml, lettersOf, mostRows } from "./SheetXml.ts"

/** The help for one column: its note, and what its cells may hold; without a shape, any text. */
export interface ColumnGuide {
  readonly note: string
  readonly shape: Shape | undefined
}

/** The most characters of a list that stands in the sheet itself. */
const longestList = 255

const writeNumber = (units: number, places: number) =>
  places === 0 ? String(units) : (units / 10 ** places).toFixed(places)

const listOf = (names: ReadonlyArray<string>): string | undefined => {
  const list = names.join(",")
  const isPlain = names.every((name) => !/[",]/.test(name))
  return isPlain && list.length <= longestList ? `type="list"><formula1>"${escapeXml(list)}"</formula1>` : undefined
}

const conditionOf = (shape: Shape): string | undefined => {
  if (shape._tag === "Choice") return listOf(shape.options.map(({ name }) => name))
  if (shape._tag === "Flag") return listOf(["true", "false"])
  const { places, least, most } = shape.quantity
  const [from, to] = [writeNumber(least, places), writeNumber(most, places)]
  const type = places === 0 ? "whole" : "decimal"
  return `type="${type}" operator="between"><formula1>${from}</formula1><formula2>${to}</formula2>`
}

/** Messages have room for 255 characters. */
const cutShort = (text: string) => (text.length > 255 ? `${text.slice(0, 254)}…` : text)

/**
 * Writes the conditions on the cells under the header.
 *
 * @category writing
 * @since 0.1.0
 */
export const validationsXml = (guides: ReadonlyArray<ColumnGuide>): string => {
  const conditions = guides.flatMap(({ note, shape }, column) => {
    const condition = shape === undefined ? undefined : conditionOf(shape)
    if (condition === undefined) return []
    const letters = lettersOf(column)
    const range = `${letters}2:${letters}${mostRows}`
    const message = escapeXml(cutShort(note))
    return `<dataValidation sqref="${range}" allowBlank="1" showErrorMessage="1" error="${message}" ${condition}</dataValidation>`
  })
  const count = conditions.length
  return count === 0 ? "" : `<dataValidations count="${count}">${conditions.join("")}</dataValidations>`
}

/**
 * Writes the part of a workbook that holds the notes on a header.
 *
 * @category writing
 * @since 0.1.0
 */
export const notesXml = (namespace: string, guides: ReadonlyArray<ColumnGuide>): string => {
  const notes = guides.map(
    ({ note }, column) =>
      `<comment ref="${lettersOf(column)}1" authorId="0"><text><r><t xml:space="preserve">${escapeXml(note)}</t></r></text></comment>`,
  )
  return `<comments xmlns="${namespace}"><authors><author/></authors><commentList>${notes.join("")}</commentList></comments>`
}

/** A note stands from the column behind its own, over three columns and four rows. */
const shapeXml = (column: number) =>
  `<v:shape id="_x0000_s${1025 + column}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1">` +
  '<v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, 0, 2, ${column + 4}, 15, 4, 2</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`

/**
 * Writes the part of a workbook that says where the notes are drawn.
 *
 * @category writing
 * @since 0.1.0
 */
export const drawingXml = (guides: ReadonlyArray<ColumnGuide>): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  `${guides.map((_, column) => shapeXml(column)).join("")}</xml>`
