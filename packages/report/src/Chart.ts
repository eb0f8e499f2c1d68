/**
 * Charts drawn as SVG on the server, the only module that names ECharts. What it leaves in a drawing for a page that is alive
 * (classes, marks, styles with counted names) is taken out, so that a chart is the same wherever and whenever it is drawn.
 *
 * Laws:
 *
 * - a chart that is drawn twice is the same
 *
 * @since 0.1.0
 */
import { BarChart, BoxplotChart } from "echarts/charts"
import { GridComponent } from "echarts/components"
import { type EChartsCoreOption, init, use } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"

/** What is drawn, and how high it is at some width. */
export interface Drawing {
  readonly height: number
  readonly option: EChartsCoreOption
}

/** Draws for a width in pixels: a page has one drawing for wide screens and paper, and one for narrow screens. */
export type Draw = (width: number) => Drawing

let isReady = false

const makeReady = () => {
  if (!isReady) use([BarChart, BoxplotChart, GridComponent, SVGRenderer])
  isReady = true
}

const settle = (svg: string): string =>
  svg
    .replace(/^<svg[^>]*>\s*/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, "")
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, "")
    .replaceAll("font-family:sans-serif;", "")
    .replace(/ pointer-events="visible"/g, "")
    .trim()

/**
 * Draws a chart and gives the inside of its SVG element.
 *
 * @category drawing
 * @since 0.1.0
 */
export const drawChart = (draw: Draw, width: number): { readonly height: number; readonly inside: string } => {
  makeReady()
  const { height, option } = draw(width)
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height })
  chart.setOption({ animation: false, ...option })
  const inside = settle(chart.renderToSVGString())
  chart.dispose() // otherwise its clock keeps the process alive
  return { height, inside }
}

/** Control characters, marks of direction and others that are not seen. */
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

const widthOf = (character: string): number => (/[\u1100-\u{3ffff}]/u.test(character) ? 2 : 1)

/**
 * Shortens a text to a label of some width, counted in Latin letters. Characters that are not seen are left out.
 *
 * @category drawing
 * @since 0.1.0
 */
export const labelOf = (text: string, most: number): string => {
  const characters = [...text.toWellFormed().replace(unprintable, "")]
  let width = 0
  const fitting = characters.findIndex((character) => {
    width += widthOf(character)
    return width > most
  })
  return fitting === -1 ? characters.join("") : `${characters.slice(0, fitting - 1).join("")}…`
}
