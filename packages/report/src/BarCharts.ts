/**
 * Charts made of bars: upright columns for numbers in order, lying bars for texts, bars of shares for groups, and stairs for a
 * ladder.
 *
 * @since 0.1.0
 */
import { type Draw, labelOf } from "./Chart.ts"
import { accent, ink, line, paper } from "./Palette.ts"
import { writeCount } from "./TableNumber.ts"

/** A bar: its label, and how many it stands for. */
export interface Bar {
  readonly label: string
  readonly rows: number
}

/** A part of every bar, with its colour. */
export interface Series {
  readonly name: string
  readonly color: string
  readonly values: ReadonlyArray<number>
}

const text = { color: ink, fontSize: 12 }

const quietAxis = { axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: text }

const isNarrow = (width: number): boolean => width < 480

const lettersFor = (width: number): number => (isNarrow(width) ? 16 : 30)

const widthOfLabels = (labels: ReadonlyArray<string>): number => {
  const letters = labels.map((label) => [...label].reduce((sum, one) => sum + (one > "\u1100" ? 2 : 1), 0))
  return Math.ceil(7.2 * Math.max(2, ...letters)) + 12
}

/**
 * Draws upright columns with their counts on top.
 *
 * @category drawing
 * @since 0.1.0
 */
export const columnsChart =
  (bars: ReadonlyArray<Bar>, color: string): Draw =>
  (width) => ({
    height: isNarrow(width) ? 220 : 280,
    option: {
      grid: { left: 4, right: 4, top: 24, bottom: 26 },
      xAxis: { type: "category", data: bars.map(({ label }) => labelOf(label, 12)), ...quietAxis },
      yAxis: { type: "value", show: false },
      series: [
        {
          type: "bar",
          silent: true,
          data: bars.map(({ rows }) => rows),
          barCategoryGap: "18%",
          barMaxWidth: 72,
          itemStyle: { color },
          label: {
            show: true,
            position: "top",
            ...text,
            fontSize: isNarrow(width) || bars.length > 12 ? 10 : 12,
            formatter: ({ value }: { readonly value: number }) => (value === 0 ? "" : writeCount(value)),
          },
          labelLayout: { hideOverlap: true },
        },
      ],
    },
  })

const lyingAxis = (labels: ReadonlyArray<string>) => ({
  type: "category",
  inverse: true,
  data: labels,
  ...quietAxis,
  axisLine: { show: false },
  axisLabel: { ...text, interval: 0 },
})

/**
 * Draws lying bars with their counts behind them.
 *
 * @category drawing
 * @since 0.1.0
 */
export const barsChart =
  (bars: ReadonlyArray<Bar>, color: string): Draw =>
  (width) => {
    const labels = bars.map(({ label }) => labelOf(label, lettersFor(width)))
    return {
      height: 28 * bars.length + 12,
      option: {
        grid: { left: widthOfLabels(labels), right: 64, top: 4, bottom: 4 },
        xAxis: { type: "value", show: false },
        yAxis: lyingAxis(labels),
        series: [
          {
            type: "bar",
            silent: true,
            data: bars.map(({ rows }) => rows),
            barWidth: 16,
            itemStyle: { color },
            label: {
              show: true,
              position: "right",
              ...text,
              formatter: ({ value }: { readonly value: number }) => writeCount(value),
            },
          },
        ],
      },
    }
  }

/** Lying bars of several parts, under one another. */
interface StackedBars {
  readonly labels: ReadonlyArray<string>
  readonly series: ReadonlyArray<Series>
}

const stackedSeries = (series: ReadonlyArray<Series>) =>
  series.map(({ name, color, values }) => ({
    type: "bar",
    name,
    stack: "all",
    silent: true,
    data: values,
    barWidth: 18,
    itemStyle: { color, borderColor: paper, borderWidth: 1 },
  }))

/**
 * Draws bars of several parts; each bar is as long as the others, because its parts are shares of it.
 *
 * @category drawing
 * @since 0.1.0
 */
export const sharesChart =
  ({ labels, series }: StackedBars): Draw =>
  (width) => {
    const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
    const shares = series.map(({ values, ...own }) => ({
      ...own,
      values: values.map((value, at) => ((totals[at] ?? 0) === 0 ? 0 : (100 * value) / (totals[at] ?? 1))),
    }))
    const short = labels.map((label) => labelOf(label, lettersFor(width)))
    return {
      height: 30 * labels.length + 30,
      option: {
        grid: { left: widthOfLabels(short), right: 24, top: 2, bottom: 26 },
        xAxis: {
          type: "value",
          max: 100,
          ...quietAxis,
          axisLabel: { ...text, formatter: "{value}%" },
          splitLine: { lineStyle: { color: line } },
        },
        yAxis: lyingAxis(short),
        series: stackedSeries(shares),
      },
    }
  }

/**
 * Draws bars of several parts with their own lengths; parts below zero go to the left.
 *
 * @category drawing
 * @since 0.1.0
 */
export const stackedChart =
  ({ labels, series }: StackedBars): Draw =>
  (width) => {
    const short = labels.map((label) => labelOf(label, lettersFor(width)))
    const minInterval = series.every(({ values }) => values.every(Number.isInteger)) ? 1 : 0
    return {
      height: 30 * labels.length + 30,
      option: {
        grid: { left: widthOfLabels(short), right: 24, top: 2, bottom: 26 },
        xAxis: { type: "value", minInterval, ...quietAxis, splitLine: { lineStyle: { color: line } } },
        yAxis: lyingAxis(short),
        series: stackedSeries(series),
      },
    }
  }

/** A group whose results are spread: the least, the quartiles and the most. */
export interface RangeBar {
  readonly label: string
  readonly values: readonly [least: number, quarter: number, median: number, threeQuarters: number, most: number]
}

/**
 * Draws where the results of groups lie: a line from the least to the most, a box around the middle half, a mark at the median.
 *
 * @category drawing
 * @since 0.1.0
 */
export const rangesChart =
  (ranges: ReadonlyArray<RangeBar>): Draw =>
  (width) => {
    const labels = ranges.map(({ label }) => labelOf(label, lettersFor(width)))
    return {
      height: 30 * ranges.length + 30,
      option: {
        grid: { left: widthOfLabels(labels), right: 24, top: 2, bottom: 26 },
        xAxis: { type: "value", scale: true, ...quietAxis, splitLine: { lineStyle: { color: line } } },
        yAxis: lyingAxis(labels),
        series: [
          {
            type: "boxplot",
            silent: true,
            data: ranges.map(({ values }) => [...values]),
            boxWidth: [8, 16],
            itemStyle: { color: paper, borderColor: accent, borderWidth: 2 },
          },
        ],
      },
    }
  }
