/**
 * The distribution of every result, and the ladder of the first one that is a number.
 *
 * @since 0.1.0
 */
import { barsChart, columnsChart, stackedChart } from "./BarCharts.ts"
import type { ColumnCount } from "./ColumnCount.ts"
import { type Distribution, distributionOf, ladderOf, type NumberStretch } from "./Distribution.ts"
import { type Figure, figureOf } from "./Figure.ts"
import { type Html, html, nothing } from "./Html.ts"
import { accent, quiet } from "./Palette.ts"
import type { ReportColumn } from "./ReportColumns.ts"
import { type ReportPage, writeIn, writeMean, writeValue } from "./ReportPage.ts"
import { quantileOf } from "./Spread.ts"
import { divideEvenly, writeCount, writeNumber, writeShare } from "./TableNumber.ts"
import type { Wording } from "./Wording.ts"

/** A result: its column, and what its cells hold. */
interface Shown {
  readonly at: number
  readonly column: ReportColumn
  readonly count: ColumnCount
}

/** Writes a stretch of numbers in a table. */
export const writeStretch = (column: ReportColumn, { from, below }: NumberStretch, { tell }: Wording): string =>
  below === undefined
    ? writeIn(column, from)
    : tell("from", { from: writeIn(column, from), below: writeIn(column, below) })

const barsOf = (distribution: Distribution, column: ReportColumn, wording: Wording) => {
  switch (distribution._tag) {
    case "Numbers":
      return distribution.stretches.map((stretch) => ({
        label: writeIn(column, stretch.from),
        written: writeStretch(column, stretch, wording),
        rows: stretch.rows,
      }))
    case "Texts": {
      const { values, left } = distribution
      const shown = values.map(([text, rows]) => {
        const label = writeValue(column, text, wording)
        return { label, written: label, rows }
      })
      const others = wording.tell("otherValues", { values: writeCount(left.values) })
      return left.values === 0 ? shown : [...shown, { label: others, written: others, rows: left.rows }]
    }
    case "TooMany":
      return []
  }
}

const columnsOfTable = (wording: Wording) => [
  { title: wording.say("value"), isNumber: false },
  { title: wording.say("rows"), isNumber: true },
  { title: wording.say("share"), isNumber: true },
]

const figureOfResult = ({ at, column, count }: Shown, wording: Wording): Html => {
  const distribution = distributionOf(count, column.column)
  const bars = barsOf(distribution, column, wording)
  if (bars.length === 0) return html`<p>${wording.say(count.filled === 0 ? "noneFilled" : "tooMany")}</p>`
  const title = wording.tell("distributionOf", { title: wording.of(column.title) })
  const isNumeric = distribution._tag === "Numbers"
  const figure: Figure = {
    name: `result-${at + 1}`,
    title,
    description: wording.tell("barsTold", { title: wording.of(column.title), rows: writeCount(count.filled) }),
    draw: isNumeric ? columnsChart(bars, accent) : barsChart(bars, accent),
    width: "beside",
    legend: [],
    table: {
      caption: title,
      columns: columnsOfTable(wording).map((own, place) =>
        place === 0 && isNumeric ? { ...own, isNumber: true } : own,
      ),
      rows: bars.map(({ written, rows }) => [written, writeCount(rows), writeShare(rows, count.filled)]),
    },
  }
  return figureOf(figure)
}

/** Totals are told where the rule says that a column is money, which is written with all its places. */
const isMoney = ({ column }: ReportColumn): boolean => column?.shape._tag === "Number" && column.shape.quantity.padded

const linesOf = ({ column, count: { numbers, empty } }: Shown, { tell }: Wording): ReadonlyArray<string> => {
  const missing = empty === 0 ? [] : [tell("emptyLine", { rows: writeCount(empty) })]
  if (numbers === undefined) return missing
  const written = (units: number) => writeIn(column, units)
  const { least, most, rows, sum, step } = numbers
  const median = written(quantileOf(numbers, { of: 1, parts: 2 }))
  const mean = writeMean(divideEvenly(sum, rows))
  return [
    tell("numbersLine", { least: written(least), median, most: written(most), mean }),
    ...(isMoney(column) ? [tell("total", { total: writeIn(column, sum) })] : []),
    ...(step > 1 ? [tell("within", { step: writeNumber(step, 0) })] : []),
    ...missing,
  ]
}

const ladderFigure = ({ column, count }: Shown, wording: Wording): Html => {
  const distribution = distributionOf(count, column.column)
  if (distribution._tag !== "Numbers" || distribution.stretches.length < 2) return nothing
  const rungs = ladderOf(distribution.stretches)
  const title = wording.tell("ladderOf", { title: wording.of(column.title) })
  const labels = rungs.map(({ from }) => writeIn(column, from))
  const figure: Figure = {
    name: "ladder",
    title,
    description: wording.say("ladderTold"),
    draw: stackedChart({
      labels: labels.map((label) => `≥ ${label}`),
      series: [
        { name: wording.say("onStep"), color: accent, values: rungs.map(({ rows }) => rows) },
        { name: wording.say("higher"), color: quiet, values: rungs.map(({ rows, atOrAbove }) => atOrAbove - rows) },
      ],
    }),
    width: "beside",
    legend: [
      { color: accent, name: wording.say("onStep") },
      { color: quiet, name: wording.say("higher") },
    ],
    table: {
      caption: title,
      columns: (["value", "onStep", "atOrAbove", "share"] as const).map((name) => ({
        title: wording.say(name),
        isNumber: true,
      })),
      rows: rungs.map((rung, at) => [
        `≥ ${labels[at]}`,
        writeCount(rung.rows),
        writeCount(rung.atOrAbove),
        writeShare(rung.atOrAbove, count.filled),
      ]),
    },
  }
  return html`<section id="ladder-section"><h2>${wording.say("ladder")}</h2><p>${title}</p>${figureOf(figure)}</section>`
}

const shownResults = ({ summary: { columns, results } }: ReportPage): ReadonlyArray<Shown> =>
  columns.results.flatMap((column, at) => {
    const count = results[at]
    return count === undefined ? [] : [{ at, column, count }]
  })

/**
 * Writes the distribution of every result.
 *
 * @category writing
 * @since 0.1.0
 */
export const distributionSection = (page: ReportPage): Html => {
  const { wording } = page
  return html`<section id="distribution"><h2>${wording.say("distribution")}</h2>${shownResults(page).map(
    (shown) =>
      html`<article><h3><bdi>${wording.of(shown.column.title)}</bdi></h3><p>${linesOf(shown, wording).join(" ")}</p>${figureOfResult(shown, wording)}</article>`,
  )}</section>`
}

/**
 * Writes the ladder of the first result that is a number, where there is one with several values.
 *
 * @category writing
 * @since 0.1.0
 */
export const ladderSection = (page: ReportPage): Html => {
  const shown = shownResults(page).find(({ count }) => count.numbers !== undefined)
  return shown === undefined ? nothing : ladderFigure(shown, page.wording)
}
