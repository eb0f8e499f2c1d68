/**
 * What points are made of: the mean of every component, over everybody and by group.
 *
 * @since 0.1.0
 */
import { stackedChart } from "./BarCharts.ts"
import { figureOf } from "./Figure.ts"
import { nameOfGroup } from "./GroupSection.ts"
import { type Html, html, nothing } from "./Html.ts"
import { colorsOf } from "./Palette.ts"
import { type ReportPage, toPlain, writeIn, writeMean } from "./ReportPage.ts"
import { divideEvenly } from "./TableNumber.ts"

const shownGroups = 15

/** Everybody, or a group, with the sum of each component. */
interface Composed {
  readonly label: string
  readonly rows: number
  readonly sums: ReadonlyArray<bigint>
}

const meanOf = ({ sums, rows }: Composed, at: number): number => (rows === 0 ? 0 : divideEvenly(sums[at] ?? 0n, rows))

const composedOf = ({ summary, wording }: ReportPage): ReadonlyArray<Composed> => {
  const everybody = {
    label: wording.say("everybody"),
    rows: summary.rows,
    sums: summary.components.map(({ sum }) => sum),
  }
  const { group, groups = [] } = summary
  if (group === undefined) return [everybody]
  const shown = groups.slice(0, shownGroups).map(({ name, rows, components }) => ({
    label: nameOfGroup(group, name, wording),
    rows,
    sums: components,
  }))
  return [everybody, ...shown]
}

/**
 * Writes what points are made of, where the rule has components.
 *
 * @category writing
 * @since 0.1.0
 */
export const compositionSection = (page: ReportPage): Html => {
  const { summary, wording } = page
  if (summary.components.length === 0 || summary.rows === 0) return nothing
  const composed = composedOf(page)
  const colors = colorsOf(summary.components.length)
  const titles = summary.components.map(({ column }) => wording.of(column.title))
  const title = wording.say("compositionTitle")
  const figure = figureOf({
    name: "composition-figure",
    title,
    description: wording.say("compositionTold"),
    draw: stackedChart({
      labels: composed.map(({ label }) => label),
      series: titles.map((name, at) => ({
        name,
        color: colors[at] ?? "",
        values: composed.map((one) => toPlain(meanOf(one, at))),
      })),
    }),
    width: "across",
    legend: titles.map((name, at) => ({ name, color: colors[at] ?? "" })),
    table: {
      caption: title,
      columns: [
        { title: wording.say("component"), isNumber: false },
        { title: wording.say("sum"), isNumber: true },
        ...composed.map(({ label }) => ({ title: label, isNumber: true })),
      ],
      rows: summary.components.map(({ column, sum }, at) => [
        titles[at] ?? "",
        writeIn(column, sum),
        ...composed.map((one) => writeMean(meanOf(one, at))),
      ]),
    },
  })
  return html`<section id="composition"><h2>${wording.say("composition")}</h2><p>${title}</p>${figure}</section>`
}
