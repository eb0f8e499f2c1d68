/**
 * What held results down and by which clause: by the record of the run where there is one, by pairs of results where the rule
 * has them, and the clauses that results cite.
 *
 * @since 0.1.0
 */
import { barsChart } from "./BarCharts.ts"
import type { ClauseCount } from "./ClauseCount.ts"
import { figureOf, figureTable } from "./Figure.ts"
import { type Html, html } from "./Html.ts"
import { warning } from "./Palette.ts"
import type { ReportColumn } from "./ReportColumns.ts"
import { type ReportPage, writeValue } from "./ReportPage.ts"
import { readNumber, writeCount, writeShare } from "./TableNumber.ts"

const shownBars = 12
const shownMoves = 40
const shownClauses = 60
const shownResults = 12

const aboutOf = ({ options: { findClause }, wording }: ReportPage, cite: string): string => {
  const words = findClause(cite)
  return words === undefined ? "" : wording.of(words)
}

/** Tells whether a record counts the rows of this table: that of a ledger counts entries, of which many make one row. */
const countsRows = ({ summary, options: { run } }: ReportPage): boolean =>
  run !== undefined && run.rated === summary.rows && summary.components.length === 0

const limitedPart = (page: ReportPage): Html => {
  const { wording, summary, options } = page
  const limited = options.run?.limited
  if (limited === undefined) return html``
  const sorted = Object.entries(limited).toSorted(
    ([one, many], [other, others]) => others - many || (one < other ? -1 : 1),
  )
  const isOfRows = countsRows(page)
  if (sorted.length === 0) return isOfRows ? html`<p>${wording.say("limitedNone")}</p>` : html``
  const title = wording.say("limitedTitle")
  const figure = figureOf({
    name: "limited",
    title,
    description: wording.tell("barsTold", { title, rows: writeCount(summary.rows) }),
    draw: barsChart(
      sorted.slice(0, shownBars).map(([label, rows]) => ({ label, rows })),
      warning,
    ),
    width: "beside",
    legend: [],
    table: {
      caption: title,
      columns: [
        { title: wording.say("clause"), isNumber: false },
        { title: wording.say("about"), isNumber: false },
        { title: wording.say("limitedRows"), isNumber: true },
        ...(isOfRows ? [{ title: wording.say("share"), isNumber: true }] : []),
      ],
      rows: sorted.map(([cite, rows]) => [
        cite,
        aboutOf(page, cite),
        writeCount(rows),
        ...(isOfRows ? [writeShare(rows, summary.rows)] : []),
      ]),
    },
  })
  return html`<article><h3>${title}</h3><p>${wording.say("limitedLine")}</p>${figure}</article>`
}

const movesPart = ({ wording, summary: { held, columns } }: ReportPage): Html => {
  if (held === undefined) return html``
  if (held.held === 0) return html`<p>${wording.say("movesNone")}</p>`
  const rows = writeCount(held.held)
  if (held.moves === undefined) return html`<p>${wording.tell("movesTooMany", { rows })}</p>`
  const [result, earned] = [held.result, held.earned].map((name) => columns.results.find((own) => own.name === name))
  const written = (column: ReportColumn | undefined, text: string) =>
    column === undefined ? text : writeValue(column, text, wording)
  const moves = held.moves.map(({ from, to, rows: own }) => ({
    label: `${written(earned, from)} → ${written(result, to)}`,
    rows: own,
  }))
  const often = moves.toSorted((one, other) => other.rows - one.rows).slice(0, shownBars)
  const title = wording.tell("movesTitle", { rows })
  const words = (column: ReportColumn | undefined) => (column === undefined ? "" : wording.of(column.title))
  const figure = figureOf({
    name: "moves",
    title,
    description: wording.tell("barsTold", { title, rows }),
    draw: barsChart(often, warning),
    width: "beside",
    legend: [],
    table: {
      caption: title,
      columns: [
        { title: wording.say("move"), isNumber: false },
        { title: wording.say("rows"), isNumber: true },
        { title: wording.say("share"), isNumber: true },
      ],
      rows: moves
        .slice(0, shownMoves)
        .map(({ label, rows: own }) => [label, writeCount(own), writeShare(own, held.held)]),
    },
  })
  const line = wording.tell("moveLine", { earned: words(earned), result: words(result) })
  return html`<article><h3>${title}</h3><p>${line}</p>${figure}</article>`
}

const byNumber = (one: string, other: string): number =>
  (readNumber(one) ?? 0) - (readNumber(other) ?? 0) || (one < other ? -1 : 1)

/** The values of the first result that clauses are crossed with, where they are few, in the order of the rule. */
const crossedValues = (clauses: ReadonlyArray<ClauseCount>, first: ReportColumn | undefined): ReadonlyArray<string> => {
  const shape = first?.column?.shape
  const order = shape?._tag === "Choice" ? shape.options.map(({ name }) => name) : []
  const values = new Set(clauses.flatMap(({ byResult }) => [...(byResult?.keys() ?? [])]))
  const isCrossed = clauses.every(({ byResult }) => byResult !== undefined) && values.size <= shownResults
  return isCrossed
    ? [...values].toSorted((one, other) => order.indexOf(one) - order.indexOf(other) || byNumber(one, other))
    : []
}

const clausesPart = (page: ReportPage): Html => {
  const { wording, summary } = page
  const { clauses, held, columns } = summary
  if (clauses === undefined) return html`<p>${wording.say("clausesTooMany")}</p>`
  const [first] = columns.results
  const values = first === undefined ? [] : crossedValues(clauses, first)
  const headOf = (value: string) => {
    if (first === undefined || value === "") return wording.say("noResult")
    return `${wording.of(first.title)} ${writeValue(first, value, wording)}`
  }
  const table = figureTable({
    caption: wording.say("clausesTitle"),
    columns: [
      { title: wording.say("clause"), isNumber: false },
      { title: wording.say("about"), isNumber: false },
      { title: wording.say("citedBy"), isNumber: true },
      ...(held === undefined ? [] : [{ title: wording.say("citedByHeld"), isNumber: true }]),
      ...values.map((value) => ({ title: headOf(value), isNumber: true })),
    ],
    rows: clauses
      .slice(0, shownClauses)
      .map(({ cite, rows, held: heldRows, byResult }) => [
        cite,
        aboutOf(page, cite),
        writeCount(rows),
        ...(held === undefined ? [] : [writeCount(heldRows)]),
        ...values.map((value) => writeCount(byResult?.get(value) ?? 0)),
      ]),
  })
  const isRecorded = page.options.run?.limited !== undefined
  const isKnown = held !== undefined || (isRecorded && countsRows(page))
  const note = isKnown ? html`` : html`<p class="note">${wording.say("clausesUnknown")}</p>`
  return html`<article id="clauses"><h3>${wording.say("clausesTitle")}</h3><p>${wording.say("clausesLine")}</p>${table}${note}</article>`
}

/**
 * Writes what held results down.
 *
 * @category writing
 * @since 0.1.0
 */
export const clauseSection = (page: ReportPage): Html =>
  html`<section id="limits"><h2>${page.wording.say("limits")}</h2>${limitedPart(page)}${movesPart(page)}${clausesPart(page)}</section>`
