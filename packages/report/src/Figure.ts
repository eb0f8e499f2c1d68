/**
 * Figures: a chart, in one drawing for wide and one for narrow screens, beside the table of what it shows. The chart is an image
 * with a title and a description; the table is its alternative in text.
 *
 * @since 0.1.0
 */
import { type Draw, drawChart } from "./Chart.ts"
import { type Html, html, nothing, trustMarkup } from "./Html.ts"

/** Widths of drawings in pixels: beside their table, across the page, and on narrow screens. */
const widths = { beside: 600, across: 980 } as const
const narrowWidth = 340

/** A legend entry: a colour, and what it stands for. */
export interface LegendEntry {
  readonly color: string
  readonly name: string
}

/** A column of a table of figures. */
export interface FigureColumn {
  readonly title: string
  readonly isNumber: boolean
}

/** A table of figures. */
export interface FigureTable {
  readonly caption: string
  readonly columns: ReadonlyArray<FigureColumn>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** A figure. `name` tells it from the others of the page. */
export interface Figure {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly draw: Draw
  readonly width: keyof typeof widths
  readonly legend: ReadonlyArray<LegendEntry>
  readonly table: FigureTable
}

const drawFigure = ({ name, title, description, draw, width: own }: Figure, size: "wide" | "narrow"): Html => {
  const width = size === "narrow" ? narrowWidth : widths[own]
  const { height, inside } = drawChart(draw, width)
  const [titleId, textId] = [`${name}-${size}-title`, `${name}-${size}-text`]
  return html`<svg class="chart ${size}" role="img" aria-labelledby="${titleId}" aria-describedby="${textId}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg"><title id="${titleId}">${title}</title><desc id="${textId}">${description}</desc>${trustMarkup(inside)}</svg>`
}

const legendOf = (entries: ReadonlyArray<LegendEntry>): Html =>
  entries.length === 0
    ? nothing
    : html`<ul class="legend">${entries.map(
        ({ color, name }) => html`<li><i style="background:${color}"></i><bdi>${name}</bdi></li>`,
      )}</ul>`

const cellOf = (text: string, column: FigureColumn | undefined, at: number): Html => {
  const style = column?.isNumber ? html` class="n"` : nothing
  return at === 0 ? html`<th scope="row"${style}><bdi>${text}</bdi></th>` : html`<td${style}><bdi>${text}</bdi></td>`
}

/**
 * Writes a table of figures. Its first cell in every row is the head of the row.
 *
 * @category writing
 * @since 0.1.0
 */
export const figureTable = ({ caption, columns, rows }: FigureTable): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map(
    ({ title, isNumber }) => html`<th scope="col"${isNumber ? html` class="n"` : nothing}><bdi>${title}</bdi></th>`,
  )}</tr></thead><tbody>${rows.map(
    (cells) => html`<tr>${cells.map((text, at) => cellOf(text, columns[at], at))}</tr>\n`,
  )}</tbody></table></div>`

/**
 * Writes a figure.
 *
 * @category writing
 * @since 0.1.0
 */
export const figureOf = (figure: Figure): Html =>
  html`<figure id="${figure.name}" class="${figure.width}"><div class="drawing">${legendOf(figure.legend)}${drawFigure(figure, "wide")}${drawFigure(figure, "narrow")}</div>${figureTable(figure.table)}</figure>`
