/**
 * Groups side by side: the first result of each, as shares of its values where these are few, otherwise as the range in which
 * they lie.
 *
 * @since 0.1.0
 */
import { rangesChart, sharesChart } from "./BarCharts.ts"
import { distributionOf } from "./Distribution.ts"
import { type Figure, type FigureColumn, figureOf } from "./Figure.ts"
import type { GroupCount } from "./GroupCount.ts"
import { type Html, html, nothing } from "./Html.ts"
import { colorsOf, rampOf } from "./Palette.ts"
import type { ReportColumn } from "./ReportColumns.ts"
import { type ReportPage, toPlain, writeIn, writeValue } from "./ReportPage.ts"
import { quantileOf, type Spread } from "./Spread.ts"
import { readNumber, writeCount, writeNumber, writeShare } from "./TableNumber.ts"
import type { Wording } from "./Wording.ts"

const shownGroups = 30
const mostClasses = 12

/** What all groups have: the column that they are made by, that of the results, and their own values. */
interface Compared {
  readonly page: ReportPage
  readonly groups: ReadonlyArray<GroupCount>
  readonly by: ReportColumn
  readonly column: ReportColumn
}

/** Writes the name of a group. */
export const nameOfGroup = (by: ReportColumn, name: string, wording: Wording): string =>
  name === "" ? wording.say("blankGroup") : writeValue(by, name, wording)

/** A class of results: the text that cells have, and its title. */
interface ResultClass {
  readonly text: string
  readonly title: string
}

const byNumber = (one: string, other: string): number => (readNumber(one) ?? 0) - (readNumber(other) ?? 0)

/** The values by which groups are compared, in their order, or none where there are too many. */
const classesOf = ({ groups, column, page: { summary, wording } }: Compared): ReadonlyArray<ResultClass> => {
  const texts = new Set(groups.flatMap(({ result }) => [...(result.values?.keys() ?? [])]))
  if (texts.size > mostClasses || groups.some(({ result }) => result.values === undefined)) return []
  const overall = summary.results[0]
  const distribution = overall === undefined ? undefined : distributionOf(overall, column.column)
  const sorted =
    distribution?._tag === "Texts" ? distribution.values.map(([text]) => text) : [...texts].toSorted(byNumber)
  return sorted.map((text) => ({ text, title: writeValue(column, text, wording) }))
}

const tailColumns = ({ page: { summary, wording } }: Compared): ReadonlyArray<FigureColumn> => [
  { title: wording.say("disputed"), isNumber: true },
  ...(summary.held === undefined ? [] : [{ title: wording.say("held"), isNumber: true }]),
]

const tailCells = ({ page: { summary } }: Compared, group: GroupCount): ReadonlyArray<string> => [
  writeCount(group.disputed),
  ...(summary.held === undefined ? [] : [writeCount(group.held)]),
]

const titleOfFigure = ({ page: { wording }, by, column }: Compared): string =>
  wording.tell("groupsOf", { group: wording.of(by.title), title: wording.of(column.title) })

const headColumns = ({ page: { wording }, by }: Compared): ReadonlyArray<FigureColumn> => [
  { title: wording.of(by.title), isNumber: false },
  { title: wording.say("rows"), isNumber: true },
]

const sharesFigure = (compared: Compared, classes: ReadonlyArray<ResultClass>): Figure => {
  const { groups, by, column, page } = compared
  const { wording } = page
  const isInOrder = page.summary.results[0]?.numbers !== undefined
  const colors = isInOrder ? rampOf(classes.length) : colorsOf(classes.length)
  const labels = groups.map(({ name }) => nameOfGroup(by, name, wording))
  const series = classes.map(({ text, title }, at) => ({
    name: title,
    color: colors[at] ?? "",
    values: groups.map(({ result }) => result.values?.get(text) ?? 0),
  }))
  const title = titleOfFigure(compared)
  return {
    name: "groups-figure",
    title,
    description: wording.tell("groupsTold", { title: wording.of(column.title) }),
    draw: sharesChart({ labels, series }),
    width: "across",
    legend: series.map(({ name, color }) => ({ name, color })),
    table: {
      caption: title,
      columns: [
        ...headColumns(compared),
        ...classes.map((own) => ({ title: own.title, isNumber: true })),
        ...tailColumns(compared),
      ],
      rows: groups.map((group, at) => [
        labels[at] ?? "",
        writeCount(group.rows),
        ...classes.map(({ text }) => writeShare(group.result.values?.get(text) ?? 0, group.result.filled)),
        ...tailCells(compared, group),
      ]),
    },
  }
}

const quantiles = (spread: Spread): readonly [number, number, number, number, number] => {
  const at = (of: number) => quantileOf(spread, { of, parts: 4 })
  return [spread.least, at(1), at(2), at(3), spread.most]
}

const rangesFigure = (compared: Compared): Figure | undefined => {
  const { by, column, page } = compared
  const { wording } = page
  const ranged = compared.groups.flatMap((group) =>
    group.result.numbers === undefined ? [] : [{ group, values: quantiles(group.result.numbers) }],
  )
  if (ranged.length === 0) return undefined
  const title = titleOfFigure(compared)
  return {
    name: "groups-figure",
    title,
    description: wording.tell("rangesTold", { title: wording.of(column.title) }),
    draw: rangesChart(
      ranged.map(({ group, values: [least, quarter, median, threeQuarters, most] }) => ({
        label: nameOfGroup(by, group.name, wording),
        values: [toPlain(least), toPlain(quarter), toPlain(median), toPlain(threeQuarters), toPlain(most)],
      })),
    ),
    width: "across",
    legend: [],
    table: {
      caption: title,
      columns: [
        ...headColumns(compared),
        ...(["least", "quarter", "medianShort", "threeQuarters", "most"] as const).map((name) => ({
          title: wording.say(name),
          isNumber: true,
        })),
        ...tailColumns(compared),
      ],
      rows: ranged.map(({ group, values }) => [
        nameOfGroup(by, group.name, wording),
        writeCount(group.rows),
        ...values.map((value) => writeIn(column, value)),
        ...tailCells(compared, group),
      ]),
    },
  }
}

const linesOf = (
  groups: ReadonlyArray<GroupCount>,
  isRanged: boolean,
  { say, tell }: Wording,
): ReadonlyArray<string> => {
  const all = groups.length
  const step = Math.max(...groups.map(({ result }) => result.numbers?.step ?? 1))
  return [
    ...(isRanged ? [say("rangesLine")] : []),
    ...(isRanged && step > 1 ? [tell("within", { step: writeNumber(step, 0) })] : []),
    ...(all > shownGroups ? [tell("groupsLeft", { shown: shownGroups, groups: writeCount(all) })] : []),
  ]
}

/**
 * Writes groups side by side, where they were asked for.
 *
 * @category writing
 * @since 0.1.0
 */
export const groupSection = (page: ReportPage): Html => {
  const { summary, wording } = page
  const [column] = summary.columns.results
  if (summary.group === undefined || column === undefined) return nothing
  const inside = () => {
    if (summary.groups === undefined || summary.group === undefined) return html`<p>${wording.say("groupsTooMany")}</p>`
    const compared = { page, groups: summary.groups.slice(0, shownGroups), by: summary.group, column }
    const classes = classesOf(compared)
    const figure = classes.length > 0 ? sharesFigure(compared, classes) : rangesFigure(compared)
    if (figure === undefined) return html`<p>${wording.say("tooMany")}</p>`
    const lines = linesOf(summary.groups, classes.length === 0, wording)
    return html`<h3>${figure.title}</h3><p>${lines.join(" ")}</p>${figureOf(figure)}`
  }
  return html`<section id="groups" class="broad"><h2>${wording.say("groups")}</h2>${inside()}</section>`
}
